"""How far the voices of an event, a group or a field have come: counts, in one query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, IntegerField, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.core.prepared import Blank
from leitfaden.measures.models import Challenge, Measure, MeasureReason, StatusReport
from leitfaden.people.models.visibility import Visitor, prepared
from leitfaden.trace.queries.chain import CHAIN, Kind
from leitfaden.workshops.models import Card, Sorting, Theme
from leitfaden.workshops.models.heap import heap


@dataclass(frozen=True, slots=True)
class Reach:
    """So many things of each kind grew out of a crowd of voices."""

    cards: int = 0
    themes: int = 0
    amendments: int = 0
    carried: int = 0
    units: int = 0
    challenges: int = 0
    measures: int = 0
    begun: int = 0
    done: int = 0


def reach_of(thing: Any, *, visitor: Visitor) -> Reach:
    """What became of all voices of a thing that stands at the head of the chain, and of their heaps."""
    row = _counts(visitor, type(thing)).ask(thing=thing.pk)[0]
    return Reach(**{name.removeprefix("n_"): count for name, count in row.items()})


@prepared
def _counts(visitor: Visitor, model: type[Any]) -> QuerySet[Any, dict[str, int]]:
    kind, thing = Kind(model._meta.model_name), Blank("thing")
    key = {e.earlier: e.from_later for e in CHAIN if e.later is Kind.CARD}
    cards = Card.objects.visible_to(visitor).filter(**{key[kind]: thing})
    heaps = cards.values(root=heap())
    lying = Sorting.objects.standing().alias(root=heap("card__")).filter(root__in=heaps)
    themes = Theme.objects.visible_to(visitor).annotate(root=heap())
    themes = themes.filter(root__in=lying.values(heap=heap("theme__")))
    because = Q(card_heap__in=heaps) | Q(theme_heap__in=themes.values("root"))
    amendments = Amendment.objects.visible_to(visitor).filter(
        pk__in=_by_heap(AmendmentReason).filter(because).values("amendment")
    )
    units = amendments.carried().filter(unit__isnull=False).values("unit")
    reasons = _by_heap(MeasureReason).filter(because).values("measure")
    measures = Measure.objects.visible_to(visitor).filter(Q(pk__in=reasons) | Q(unit__in=units))
    done = StatusReport.objects.filter(state=StatusReport.State.DONE).values("measure")
    told: dict[str, QuerySet[Any]] = {
        "cards": cards,
        "amendments": amendments,
        "carried": amendments.carried(),
        "measures": measures,
        "begun": measures.filter(begun_on__isnull=False),
        "done": measures.filter(pk__in=done),
    }
    counts = {f"n_{name}": _count(found) for name, found in told.items()}
    counts["n_themes"] = _count(themes, of="root")
    counts["n_units"] = _count(amendments.carried().filter(unit__isnull=False), of="unit")
    if kind is Kind.EVENT:
        counts["n_challenges"] = _count(
            Challenge.objects.visible_to(visitor).filter(raised_at=thing)
        )
    row: QuerySet[Any, dict[str, int]] = model._default_manager.filter(pk=thing).values(**counts)
    return row


def _by_heap(reasons: type[AmendmentReason | MeasureReason]) -> QuerySet[Any]:
    """The standing reasons by the heap they name."""
    standing = reasons._default_manager.filter(withdrawn_at=None)
    return standing.alias(card_heap=heap("card__"), theme_heap=heap("theme__"))


def _count(found: QuerySet[Any], *, of: str = "pk") -> Coalesce:
    """The number of rows as a column of another query."""
    one = found.order_by().annotate(all_of_them=Value(1)).values("all_of_them")
    counted = one.annotate(n=Count(F(of), distinct=True)).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
