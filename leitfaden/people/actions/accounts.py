"""Open and close accounts; passwords are given once and never kept in the clear."""

import secrets
from collections.abc import Iterable

from django.db import IntegrityError, transaction

from leitfaden.audit.actions import record
from leitfaden.people.actions.refusals import AccountExists
from leitfaden.people.actions.roles import grant_role, keep_an_administrator
from leitfaden.people.models import Role, User
from leitfaden.people.verbs import (
    ACCOUNT_CLOSED,
    ACCOUNT_OPENED,
    ACCOUNT_REOPENED,
    PASSWORD_CHOSEN,
    PASSWORD_GIVEN,
)

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without what is mistaken for something else when it is read aloud or copied from paper."""


def one_time_password() -> str:
    """Four groups of four letters, about 79 bits."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(4))


@transaction.atomic
def open_account(
    *,
    email: str,
    name: str,
    by: User | None,
    roles: Iterable[Role] = (),
    password: str | None = None,
) -> tuple[User, str]:
    """The account and its one-time password; a `password` given is the owner's own, and not told."""
    if User.objects.filter(email__iexact=email).exists():
        raise AccountExists
    told = "" if password else one_time_password()
    try:
        with transaction.atomic():
            user = User.objects.create_user(
                email, password or told, name=name, has_one_time_password=bool(told)
            )
    except IntegrityError:
        raise AccountExists from None
    record(ACCOUNT_OPENED, user, by=by)
    for role in roles:
        grant_role(user, role, by=by)
    return user, told


@transaction.atomic
def renew_password(user: User, *, by: User | None) -> str:
    """A new one-time password for somebody who has lost theirs; ends their sessions."""
    told = one_time_password()
    user.set_password(told)
    user.has_one_time_password = True
    user.save(update_fields=["password", "has_one_time_password"])
    record(PASSWORD_GIVEN, user, by=by)
    return told


@transaction.atomic
def choose_password(user: User, password: str) -> None:
    """What the owner does; nobody else knows the password from then on."""
    user.set_password(password)
    user.has_one_time_password = False
    user.save(update_fields=["password", "has_one_time_password"])
    record(PASSWORD_CHOSEN, user, by=user)


@transaction.atomic
def close_account(user: User, *, by: User | None) -> None:
    """Nobody signs in with it any more; what its owner did stays told."""
    if not user.is_active:
        return
    if Role.ADMINISTRATOR in user.roles or user == by:
        keep_an_administrator(besides=user, by=by)
    user.is_active = False
    user.save(update_fields=["is_active"])
    record(ACCOUNT_CLOSED, user, by=by)


@transaction.atomic
def reopen_account(user: User, *, by: User | None) -> None:
    if user.is_active:
        return
    user.is_active = True
    user.save(update_fields=["is_active"])
    record(ACCOUNT_REOPENED, user, by=by)
