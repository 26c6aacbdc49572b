"""Which things a printed code means, now and for ever."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.db.models import Q, QuerySet

from leitfaden.amendments.models import Amendment
from leitfaden.bodies.models import Paper
from leitfaden.core.prepared import Blank, Blanks, Prepared
from leitfaden.events.models import Event
from leitfaden.guidelines.models import Unit
from leitfaden.measures.models import Challenge, Measure
from leitfaden.people.models.visibility import Visitor, prepared
from leitfaden.trace import codes
from leitfaden.trace.queries.printed import units_called
from leitfaden.workshops.models import Card, Theme

_WITH = {
    "card": ("event", "group__event", "question", "merged_into"),
    "theme": ("event", "merged_into"),
    "measure": ("challenge__raised_at", "unit", "responsible"),
    "challenge": ("raised_at",),
}
NUMBERED: dict[str, Any] = {
    "card": Card,
    "theme": Theme,
    "event": Event,
    "amendment": Amendment,
    "unit": Unit,
    "measure": Measure,
    "challenge": Challenge,
}


def find(text: str, *, visitor: Visitor) -> list[Any]:
    """The things a code means: none, one, or several where guidelines share a number."""
    code = codes.read(text)
    if code is None:
        return _papers(text, visitor)
    if code.kind == "wording":
        return [*units_called(code.label, visitor)]
    return _numbered(visitor, code.kind).ask(number=code.number) or _papers(text, visitor)


@prepared
def _numbered(visitor: Visitor, kind: str) -> QuerySet[Any]:
    seen = NUMBERED[kind].objects.visible_to(visitor).filter(number=Blank("number"))
    seen = seen.with_heap() if kind in ("card", "theme") else seen
    seen = seen.with_newest_report() if kind == "measure" else seen
    along = _WITH.get(kind)
    found: QuerySet[Any] = seen.select_related(*along) if along else seen
    return found


def _papers(text: str, visitor: Visitor) -> list[Any]:
    written = Q(reference__iexact=text.strip()) | Q(reference__iexact=codes.plain(text))
    return list(Paper.objects.visible_to(visitor).filter(written))


@cache
def voices() -> Prepared[Card]:
    """The public cards with some `numbers`, in order: their words and where they were said."""
    cards = Card.objects.public().filter(number__in=Blanks("numbers")).order_by("number")
    return Prepared(cards.select_related("event").only("number", "text", "event__title"))
