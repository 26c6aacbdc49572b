"""The demo town: a municipality that does not exist, rich enough to walk every page."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leitfaden.desk.demo.accounts import ACCOUNTS, DOMAIN, SignIn, open_accounts, read_back
from leitfaden.events.models import Event
from leitfaden.guidelines.models import Concept
from leitfaden.people.models import User
from leitfaden.search import actions as search

__all__ = ["RealData", "SignIn", "build", "ensure", "is_there"]


class RealData(Exception):
    """The database holds something real; a made-up town is never mixed with it."""

    sentence = _(
        "Diese Datenbank enthält schon Veranstaltungen oder Konten, die nicht zur Demo gehören; "
        "die Demo braucht eine leere Datenbank."
    )


def build(*, today: dt.date) -> None:
    """Fill an empty database with the town as it stands on a day."""
    from leitfaden.desk.demo.builders import build_town  # its texts are read only when needed

    build_town(today=today)
    search.rebuild()


def is_there() -> bool:
    return User.objects.filter(email=f"koordination@{DOMAIN}").exists()


@transaction.atomic
def ensure() -> list[SignIn]:
    """Build the town where the database is empty; where it stands already, change nothing.

    Where the file with the passwords is lost, the demo's accounts get new ones.
    """
    if is_there():
        known = read_back()
        return known if len(known) == len(ACCOUNTS) else open_accounts()
    if any(model.objects.exists() for model in (User, Event, Concept)):
        raise RealData
    build(today=timezone.localdate())
    return open_accounts()
