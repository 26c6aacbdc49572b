"""Which edition's words a station tells: a unit keeps its identity, each edition words it anew."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.utils import timezone

type Said = dict[str, Any]
"""What one edition makes of a unit: kind, number, title, text, and the edition itself."""


def newest(unit: Any) -> Said:
    return _in_order(unit)[-1]


def discussed_on(unit: Any, day: dt.date | None) -> Said:
    """The words that lay on the table that day: of the newest edition adopted or published before
    it, else of the oldest there is; of the newest where nobody noted the day."""
    worded = _in_order(unit)
    if day is None:
        return worded[-1]
    before = [said for said in worded if _is_known_before(day, said["edition"])]
    return before[-1] if before else worded[0]


def carried_into(unit: Any, amendments: Iterable[Any]) -> Said | None:
    """The words of the edition that carries these changes; None while none does."""
    editions = {a.drawn_up_in_id for a in amendments if a.unit_id == unit.pk}
    drawn = [said for said in _in_order(unit) if said["edition"]["pk"] in editions]
    return drawn[-1] if drawn else None


def _in_order(unit: Any) -> list[Said]:
    return sorted(unit.said, key=lambda said: said["edition"]["position"])


def _is_known_before(day: dt.date, edition: Said) -> bool:
    """An adopted edition counts from its adoption, a draft from the day everybody could read it."""
    if edition["adopted_on"]:
        return dt.date.fromisoformat(edition["adopted_on"]) < day
    published = edition["published_at"]
    return bool(published) and _day_of(published) < day


def _day_of(moment: str) -> dt.date:
    """The local day of a moment as JSON tells it; SQLite leaves out that it is UTC."""
    at = dt.datetime.fromisoformat(moment)
    return timezone.localtime(at if at.tzinfo else at.replace(tzinfo=dt.UTC)).date()
