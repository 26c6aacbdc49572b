"""How the things of each kind are loaded for a line: in one query, with all a station says."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject, Left

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.core.gather import Gathered
from leitfaden.core.prepared import Blank, Blanks, Prepared
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Edition, Unit, Wording
from leitfaden.measures.models import Challenge, Measure, StatusReport
from leitfaden.people.models.visibility import Visitor, prepared, works_here
from leitfaden.trace.queries.chain import Kind
from leitfaden.workshops.models import Answer, Card, Group, Theme
from leitfaden.workshops.models.heap import alike
from leitfaden.workshops.queries import size_of_heap

NAMED_BY = 200
"""So many letters of a text are enough to name what has no title."""


def _events(visitor: Visitor) -> QuerySet[Any]:
    return Event.objects.visible_to(visitor)


def _fields(visitor: Visitor) -> QuerySet[Any]:
    return ActionField.objects.visible_to(visitor).select_related("concept")


def _groups(visitor: Visitor) -> QuerySet[Any]:
    return Group.objects.visible_to(visitor).select_related("event")


def _cards(visitor: Visitor) -> QuerySet[Any]:
    """Cards with `heap`, all that were put together, hidden ones too: the walk keeps those that may be
    seen."""
    names = ("id", "number", "text", "channel", "published_at", "withdrawn_at")
    told = JSONObject(**{name: name for name in names})
    cards = Card.objects.all() if works_here(visitor) else Card.objects.at_public_events()
    along = cards.select_related("event", "group", "question")
    return along.annotate(heap=Subquery(alike(Card, told)))


def _themes(visitor: Visitor) -> QuerySet[Any]:
    """Themes with `heap`, all that were put together, hidden ones too: the walk takes one that may be
    seen for all of them, or leaves them out."""
    names = ("id", "number", "title", "merged_into_id", "published_at", "withdrawn_at")
    told = JSONObject(**{name: name for name in names})
    themes = Theme.objects.all() if works_here(visitor) else Theme.objects.at_public_events()
    return themes.annotate(heap=Subquery(alike(Theme, told)), card_count=size_of_heap())


def _amendments(visitor: Visitor) -> QuerySet[Any]:
    return (
        Amendment.objects.visible_to(visitor)
        .select_related("decided_by", "recommended_by")
        .defer("text_before", "text_after", "text_decided")
    )


def _units(visitor: Visitor) -> QuerySet[Any]:
    """Units with `said`: what each edition the visitor may see makes of them (`queries.said`).

    A unit that none of them words is left out by the walk.
    """
    worded = Wording.objects.visible_to(visitor).filter(unit=OuterRef("pk")).order_by()
    one = JSONObject(
        kind="kind",
        number="number",
        title="title",
        text=Left("text", NAMED_BY),
        edition=JSONObject(
            pk="edition__pk",
            position="edition__position",
            label="edition__label",
            adopted_on="edition__adopted_on",
            published_at="edition__published_at",
        ),
    )
    return Unit.objects.annotate(said=Subquery(worded.values("unit").values(all=Gathered(one))))


def _challenges(visitor: Visitor) -> QuerySet[Any]:
    return Challenge.objects.visible_to(visitor).select_related("raised_at")


def _measures(visitor: Visitor) -> QuerySet[Any]:
    """Measures with their newest report as `last`: state, on, text, next_on; None without any."""
    said = JSONObject(state="state", on="on", text="text", next_on="next_on")
    latest = StatusReport.objects.filter(measure=OuterRef("pk")).order_by("-on", "-pk")
    return (
        Measure.objects.visible_to(visitor)
        .select_related("responsible")
        .annotate(last=Subquery(latest.values(said=said)[:1]))
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


@prepared
def of_keys(visitor: Visitor, kind: Kind, path: str) -> QuerySet[Any]:
    """The things of a kind whose own key, or the key at the end of `path`, is among `keys`."""
    return of_kind(kind, visitor).filter(**{f"{path}__in": Blanks("keys")})


@prepared
def editions_with(visitor: Visitor, path: str) -> QuerySet[Any]:
    """The editions based on another: those with `key` at the end of `path`."""
    found = Edition.objects.visible_to(visitor).filter(**{path: Blank("key")})
    return found.select_related("concept")


def amendments_on(unit: Unit, visitor: Visitor) -> list[Amendment]:
    """All amendments to a unit, read once for a page: what carried it here and what is proposed."""
    kept: dict[bool, list[Amendment]] = unit.__dict__.setdefault("_told", {})
    staff = works_here(visitor)
    if staff not in kept:
        kept[staff] = _on_unit(visitor).ask(unit=unit.pk)
    return kept[staff]


@prepared
def _on_unit(visitor: Visitor) -> QuerySet[Amendment]:
    unit = Blank("unit")
    return _amendments(visitor).filter(Q(unit=unit) | Q(wording__unit=unit)).order_by("number")


@prepared
def events_behind(visitor: Visitor) -> QuerySet[Any]:
    """The events at which the standing reasons of an amendment were said, each once."""
    reasons = AmendmentReason.objects.standing().filter(amendment=Blank("amendment"))
    themes = Theme.objects.filter(pk__in=reasons.values("theme")).values("event")
    cards = Card.objects.filter(pk__in=reasons.values("card")).values("event")
    said = Q(pk__in=themes) | Q(pk__in=cards)
    return of_kind(Kind.EVENT, visitor).filter(said).order_by("starts_at", "pk")


@cache
def answers_to() -> Prepared[Answer]:
    """The standing direct answers to some `cards` and `themes`."""
    asked = Q(card__in=Blanks("cards")) | Q(theme__in=Blanks("themes"))
    found = Answer.objects.standing().filter(asked)
    return Prepared(found.select_related("answered_by", "passed_on_to"))


def link_column(path: str) -> F:
    """The id at the far end of a look-up, whether it ends in a key or in a relation."""
    return F(f"{path}__pk")
