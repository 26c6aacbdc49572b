"""One made-up account for each role, and the paper on which their passwords stand."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import transaction

from leitfaden.desk.demo.words import WORDS
from leitfaden.people.actions import choose_password, open_account
from leitfaden.people.models import Role, User

DOMAIN = "musterstadt.example"
ACCOUNTS = (
    (Role.ADMINISTRATOR, "administration", "Rosa Feld (erfunden)"),
    (Role.COORDINATOR, "koordination", "Kim Aydın (erfunden)"),
    (Role.EDITOR, "redaktion", "Piet Sander (erfunden)"),
    (Role.DATA_PROTECTION, "datenschutz", "Ute Nowak (erfunden)"),
)


@dataclass(frozen=True)
class SignIn:
    """What somebody types to come in as one of the made-up colleagues."""

    role: str
    email: str
    password: str


def coordinator() -> User:
    """Who builds the town; made without a password where there is none yet."""
    email = f"koordination@{DOMAIN}"
    return User.objects.filter(email=email).first() or _open(Role.COORDINATOR)


@transaction.atomic
def open_accounts() -> list[SignIn]:
    """Every account with a new password of this installation; written down before it is kept."""
    given = []
    for role, box, _ in ACCOUNTS:
        user = User.objects.filter(email=f"{box}@{DOMAIN}").first() or _open(role)
        password = passphrase()
        choose_password(user, password)
        given.append(SignIn(str(role), user.email, password))
    write_down(given)
    return given


def _open(role: Role) -> User:
    [(box, name)] = [(box, name) for held, box, name in ACCOUNTS if held == role]
    user, _ = open_account(email=f"{box}@{DOMAIN}", name=name, roles=[role], by=None)
    return user


def passphrase() -> str:
    """Four German words and two digits."""
    words = [secrets.choice(WORDS) for _ in range(4)]
    return "-".join([*words, f"{secrets.randbelow(90) + 10}"])


def paper() -> Path:
    return Path(settings.VAR_DIR) / "demo-sign-ins.txt"


def write_down(given: Iterable[SignIn]) -> None:
    """Only the owner of the installation may read the file."""
    path = paper()
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.writelines(f"{one.role}\t{one.email}\t{one.password}\n" for one in given)
    new.chmod(0o600)
    new.replace(path)


def read_back() -> list[SignIn]:
    """What was written down; nothing where the file is missing or holds something else."""
    if not paper().is_file():
        return []
    lines = [line.split("\t") for line in paper().read_text().splitlines()]
    return [SignIn(*line) for line in lines if len(line) == 3]
