"""How far the voices of an event, a group or a field have come: counts, in one query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import (
    Count,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce, JSONObject

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.core.gather import Gathered
from leitfaden.core.prepared import Blank
from leitfaden.measures.models import Challenge, Measure, MeasureReason, StatusReport
from leitfaden.people.models.visibility import Visitor, prepared
from leitfaden.trace.queries.chain import CHAIN, Kind
from leitfaden.workshops.models import Card, Sorting, Theme
from leitfaden.workshops.models.heap import heap, heaps_of


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
    amendments = row["amendments_told"] or ()
    carried = [one for one in amendments if one["decision"] in Amendment.CARRIED]
    on_units = [measure for one in carried for measure in one["measures"] or ()]
    measures = {one["pk"]: one for one in (*(row["measures_told"] or ()), *on_units)}
    return Reach(
        cards=row["n_cards"],
        themes=row["n_themes"],
        amendments=len(amendments),
        carried=len(carried),
        units=len({one["unit"] for one in carried if one["unit"]}),
        challenges=row["n_challenges"],
        measures=len(measures),
        begun=sum(one["begun_on"] is not None for one in measures.values()),
        done=sum(bool(one["done"]) for one in measures.values()),
    )


@prepared
def _counts(visitor: Visitor, model: type[Any]) -> QuerySet[Any, dict[str, Any]]:
    """Cards are many and are counted there; what grew out of them is told one by one, so that the
    database looks for it once and not once for each number.

    Whatever lies in the heap of a voice is found by its key: so each step goes by an index.
    """
    kind, thing = Kind(model._meta.model_name), Blank("thing")
    key = {e.earlier: e.from_later for e in CHAIN if e.later is Kind.CARD}
    cards = Card.objects.visible_to(visitor).filter(**{key[kind]: thing})
    voices = heaps_of(cards).values("pk")
    lying = Sorting.objects.standing().filter(card__in=voices)
    themes = Theme.objects.visible_to(visitor).annotate(root=heap())
    themes = themes.filter(root__in=lying.values(heap=heap("theme__")))
    because = Q(card__in=voices) | Q(theme__in=heaps_of(themes).values("pk"))
    reasons = AmendmentReason.objects.standing().filter(because).values("amendment")
    amendments = Amendment.objects.visible_to(visitor).filter(pk__in=reasons)
    done = StatusReport.objects.filter(measure=OuterRef("pk"), state=StatusReport.State.DONE)
    measures = Measure.objects.visible_to(visitor).annotate(done=Exists(done))
    of_a_unit = measures.filter(unit=OuterRef("unit")).order_by().values("unit")
    answering = MeasureReason.objects.standing().filter(because).values("measure")
    challenges = Challenge.objects.visible_to(visitor).filter(raised_at=thing)
    row: QuerySet[Any, dict[str, Any]] = model._default_manager.filter(pk=thing).values(
        n_cards=_count(cards),
        n_themes=_count(themes, of="root"),
        n_challenges=_count(challenges) if kind is Kind.EVENT else Value(0),
        amendments_told=_all_of(
            amendments,
            JSONObject(
                decision="decision",
                unit="unit_id",
                measures=Subquery(of_a_unit.values(all=Gathered(MEASURE))),
            ),
        ),
        measures_told=_all_of(measures.filter(pk__in=answering), MEASURE),
    )
    return row


MEASURE = JSONObject(pk="pk", begun_on="begun_on", done="done")


def _all_of(found: QuerySet[Any], told: JSONObject) -> Subquery:
    """What is told of each row, as one column of another query."""
    one = found.order_by().annotate(all_of_them=Value(1)).values("all_of_them")
    return Subquery(one.values(all=Gathered(told)))


def _count(found: QuerySet[Any], *, of: str = "pk") -> Coalesce:
    """The number of rows as a column of another query."""
    one = found.order_by().annotate(all_of_them=Value(1)).values("all_of_them")
    counted = one.annotate(n=Count(F(of), distinct=True)).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
