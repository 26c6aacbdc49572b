"""Build the demo town, through the rooms' own actions and in one transaction."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from leitfaden.desk.demo.accounts import coordinator
from leitfaden.desk.demo.builders import booklets, changes, days, deeds, places, tables, text
from leitfaden.desk.demo.builders.made import Made

__all__ = ["build_town"]


@transaction.atomic
def build_town(*, today: dt.date) -> None:
    """Fill an empty database; the same day gives the same town."""
    made = Made(by=coordinator(), today=today)
    for part in (places, text, days, tables, changes, deeds, booklets):
        part.build(made)
