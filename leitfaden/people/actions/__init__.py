from leitfaden.people.actions.accounts import (
    choose_password,
    close_account,
    open_account,
    renew_password,
    reopen_account,
)
from leitfaden.people.actions.publishing import publish, withdraw
from leitfaden.people.actions.refusals import (
    AccountExists,
    LastAdministrator,
    OwnAdministration,
    ReasonTooLong,
    Refused,
    WithdrawalRefused,
    WithdrawalUnexplained,
)
from leitfaden.people.actions.roles import grant_role, withdraw_role

__all__ = [
    "AccountExists",
    "LastAdministrator",
    "OwnAdministration",
    "ReasonTooLong",
    "Refused",
    "WithdrawalRefused",
    "WithdrawalUnexplained",
    "choose_password",
    "close_account",
    "grant_role",
    "open_account",
    "publish",
    "renew_password",
    "reopen_account",
    "withdraw",
    "withdraw_role",
]
