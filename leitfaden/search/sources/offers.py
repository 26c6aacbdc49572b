"""How one kind of thing is offered to the search, as data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model, QuerySet
from django.utils import timezone

from leitfaden.core.thread import Text
from leitfaden.people.models.visibility import Visitor

type Reading = str | Callable[[Any], object]
"""An attribute of the thing, with dots through its keys, or a function of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One kind: its words for people, what of it is found, who may see it, where it leads and where it hangs.

    `heading` is shown where the words of `title` are not its own and so are not found under it. `path` names what it
    hangs on, from the first thing on the thread to the last. `follows` maps the subject of a recorded fact to the
    look-up of the things that are read anew then; an empty one means all of them. A text that `is_whole` is never cut;
    rows of a kind that `vanishes` are deleted in its room.
    """

    kind: str
    model: type[Model]
    sign: str
    name: Text
    names: Text
    seen: Callable[[Visitor], QuerySet[Any]]
    address: tuple[str, ...]
    codes: tuple[Reading, ...] = ()
    title: Reading = ""
    heading: tuple[Reading, ...] = ()
    texts: tuple[Reading, ...] = ()
    day: tuple[Reading, ...] = ()
    path: tuple[tuple[str, Reading], ...] = ()
    edition: str = ""
    along: tuple[str, ...] = ()
    with_rows: tuple[str, ...] = ()
    follows: Mapping[str, str] = field(default_factory=dict)
    is_whole: bool = False
    vanishes: bool = False

    def things(self) -> QuerySet[Any]:
        """All there are, with everything that is read of them."""
        found = self.model._default_manager.order_by("pk").prefetch_related(*self.with_rows)
        return found.select_related(*self.along) if self.along else found

    def label(self) -> str:
        """As the log names its subjects."""
        return self.model._meta.label_lower


def read(thing: Any, reading: Reading) -> Any:
    """What stands at the end of a reading; nothing where a key on the way is empty."""
    if callable(reading):
        return reading(thing)
    for step in reading.split(".") if reading else ():
        thing = getattr(thing, step)
        thing = thing() if callable(thing) else thing
        if thing is None:
            return None
    return thing if reading else ""


def said(thing: Any, readings: Iterable[Reading]) -> list[str]:
    """What the readings say in words, without the empty ones."""
    return [text for reading in readings if (text := str(read(thing, reading) or "").strip())]


def newness(thing: Any, readings: Iterable[Reading]) -> int:
    """The first day that is known, as a number that grows with time; 0 when none is."""
    for reading in readings:
        day = read(thing, reading)
        if isinstance(day, dt.datetime):
            day = timezone.localtime(day).date()
        if isinstance(day, dt.date):
            return day.toordinal()
    return 0
