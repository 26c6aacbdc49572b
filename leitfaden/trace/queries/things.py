"""How the things of each kind are loaded for a line: in one query, with all a station says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from leitfaden.amendments.models import Amendment
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Unit, Wording
from leitfaden.measures.models import Challenge, Measure, StatusReport
from leitfaden.people.models.visibility import Visitor
from leitfaden.trace.queries.chain import Kind
from leitfaden.workshops.models import Card, Group, Sorting, Theme


def _events(visitor: Visitor) -> QuerySet[Any]:
    return Event.objects.visible_to(visitor)


def _fields(visitor: Visitor) -> QuerySet[Any]:
    return ActionField.objects.visible_to(visitor).select_related("concept")


def _groups(visitor: Visitor) -> QuerySet[Any]:
    return Group.objects.visible_to(visitor).select_related("event")


def _cards(visitor: Visitor) -> QuerySet[Any]:
    return Card.objects.visible_to(visitor).select_related("event", "group", "question")


def _themes(visitor: Visitor) -> QuerySet[Any]:
    lying = (
        Sorting.objects.standing()
        .filter(theme=OuterRef("pk"))
        .order_by()
        .values("theme")
        .annotate(n=Count("pk"))
        .values("n")
    )
    return (
        Theme.objects.visible_to(visitor)
        .select_related("event", "group", "merged_into")
        .annotate(card_count=Coalesce(Subquery(lying, output_field=IntegerField()), 0))
    )


def _amendments(visitor: Visitor) -> QuerySet[Any]:
    return Amendment.objects.visible_to(visitor).select_related(
        "edition", "field", "decided_by", "recommended_by", "resolution__paper", "group"
    )


def _units(visitor: Visitor) -> QuerySet[Any]:
    newest = (
        Wording.objects.visible_to(visitor)
        .filter(unit=OuterRef("pk"))
        .order_by("-edition__position")
    )
    names = ("kind", "number", "title", "text")
    return (
        Unit.objects.visible_to(visitor)
        .annotate(**{f"now_{name}": Subquery(newest.values(name)[:1]) for name in names})
        .annotate(now_edition=Subquery(newest.values("edition__label")[:1]))
    )


def _challenges(visitor: Visitor) -> QuerySet[Any]:
    return Challenge.objects.visible_to(visitor).select_related("raised_at")


def _measures(visitor: Visitor) -> QuerySet[Any]:
    latest = StatusReport.objects.filter(measure=OuterRef("pk")).order_by("-on", "-pk")
    names = ("state", "on", "text", "next_on")
    return (
        Measure.objects.visible_to(visitor)
        .select_related("responsible", "challenge", "unit")
        .annotate(**{f"last_{name}": Subquery(latest.values(name)[:1]) for name in names})
    )


_LOADERS: dict[Kind, Callable[[Visitor], QuerySet[Any]]] = {
    Kind.EVENT: _events,
    Kind.FIELD: _fields,
    Kind.GROUP: _groups,
    Kind.CARD: _cards,
    Kind.THEME: _themes,
    Kind.AMENDMENT: _amendments,
    Kind.UNIT: _units,
    Kind.CHALLENGE: _challenges,
    Kind.MEASURE: _measures,
}


def of_kind(kind: Kind, visitor: Visitor) -> QuerySet[Any]:
    """All things of a kind that the visitor may see."""
    return _LOADERS[kind](visitor)


def link_column(path: str) -> F:
    """The id at the far end of a look-up, whether it ends in a key or in a relation."""
    return F(f"{path}__pk")
