from leitfaden.people.actions.accounts import (
    choose_password,
    close_account,
    open_account,
    renew_password,
    reopen_account,
)
from leitfaden.people.actions.publishing import publish, show_or_withdraw, withdraw
from leitfaden.people.actions.refusals import (
    AccountExists,
    LastAdministrator,
    OwnAdministration,
    Refused,
)
from leitfaden.people.actions.roles import grant_role, withdraw_role

__all__ = [
    "AccountExists",
    "LastAdministrator",
    "OwnAdministration",
    "Refused",
    "choose_password",
    "close_account",
    "grant_role",
    "open_account",
    "publish",
    "renew_password",
    "reopen_account",
    "show_or_withdraw",
    "withdraw",
    "withdraw_role",
]
