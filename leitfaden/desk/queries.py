"""What the front door needs, in four questions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from django.db.models import (
    Case,
    DateField,
    DateTimeField,
    F,
    Func,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    When,
)
from django.db.models.functions import Coalesce, Length

from leitfaden.amendments.models import Amendment
from leitfaden.core.models import Series
from leitfaden.core.prepared import Blank, Prepared
from leitfaden.events.models import Event
from leitfaden.guidelines.models import Concept, Edition, Wording
from leitfaden.measures.models import Measure, MeasureReason, StatusReport
from leitfaden.workshops.models import Card, Sorting, Theme
from leitfaden.workshops.models.heap import heaps_of

NEW = dt.timedelta(days=90)
SHORT = 150
"""How many letters a card may have to be shown large."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The seven numbers of the front door: public things only."""

    events: int = 0
    cards: int = 0
    themes: int = 0
    amendments: int = 0
    guidelines: int = 0
    measures: int = 0
    reports: int = 0


def events_and_figures(now: dt.datetime, *, count: int = 3) -> tuple[list[Event], Figures]:
    """The next events (else the last ones) with the figures on their rows: one question, and a
    second one only where there is no event to carry them."""
    since = now.date() - NEW
    found = _events_with_figures(count).ask(now=now, since=since)
    if found:
        return found, _figures(vars(found[0]))
    rows = _bare_figures().ask(since=since)
    return [], next((_figures(row) for row in rows), Figures())


@cache
def _events_with_figures(count: int) -> Prepared[Event]:
    return Prepared(_events().annotate(**_numbers())[:count])


@cache
def _bare_figures() -> Prepared[Any]:
    return Prepared(Series.objects.values(**_numbers())[:1])


def _figures(row: dict[str, Any]) -> Figures:
    return Figures(**{field.name: row[f"n_{field.name}"] for field in fields(Figures)})


def _events() -> QuerySet[Event]:
    """The coming ones in their order, then those that are over, the last one first."""
    coming = Case(When(starts_at__gte=Blank("now", DateTimeField()), then="starts_at"))
    return Event.objects.public().order_by(
        coming.asc(nulls_last=True), F("starts_at").desc(nulls_last=True)
    )


def _numbers() -> dict[str, Subquery]:
    public = Measure.objects.public()
    since = Blank("since", DateField())
    counted: dict[str, QuerySet[Any]] = {
        "events": Event.objects.public(),
        "cards": Card.objects.public(),
        "themes": Theme.objects.public().filter(merged_into=None),
        "amendments": Amendment.objects.public(),
        "guidelines": Wording.objects.guidelines().filter(edition__in=_current_editions()),
        "measures": public,
        "reports": StatusReport.objects.filter(measure__in=public, on__gt=since),
    }
    return {f"n_{name}": _number_of(things) for name, things in counted.items()}


def _number_of(things: QuerySet[Any]) -> Subquery:
    """The number of rows as a column of another question."""
    count = Func(F("pk"), function="COUNT", output_field=IntegerField())
    return Subquery(things.order_by().annotate(n=count).values("n"))


def _current_editions() -> QuerySet[Edition]:
    """Of each public concept the newest adopted edition, before the first adoption the newest."""
    holds = Case(When(adopted_on__isnull=False, then=1), default=0)
    rivals = Edition.objects.public().filter(concept=OuterRef("concept"))
    newest = rivals.order_by(holds.desc(), "-position").values("pk")[:1]
    return Edition.objects.filter(pk=Subquery(newest), concept__in=Concept.objects.public())


def card_for_the_front() -> Card | None:
    """The newest short card that led to a measure, else the newest short card."""
    return next(iter(_front().ask()), None)


@cache
def _front() -> Prepared[Card]:
    short = (
        Card.objects.public()
        .own_voices()
        .annotate(letters=Length("text"))
        .filter(letters__lte=SHORT)
        .order_by("-number")
    )
    reasons = MeasureReason.objects.standing().filter(measure__in=Measure.objects.public())
    themes = heaps_of(Theme.objects.filter(pk__in=reasons.values("theme")))
    lying = Sorting.objects.standing().filter(theme__in=themes.values("pk"))
    said = heaps_of(
        Card.objects.filter(Q(pk__in=reasons.values("card")) | Q(pk__in=lying.values("card")))
    )
    led = short.filter(pk__in=said.values("pk"))
    chosen = Coalesce(Subquery(led.values("pk")[:1]), Subquery(short.values("pk")[:1]))
    return Prepared(Card.objects.filter(pk=chosen).select_related("event", "question"))
