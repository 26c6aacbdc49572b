"""Questions about measures that cross tables or rooms."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from django.db.models import (
    Count,
    DateField,
    Exists,
    F,
    Model,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
)
from django.utils import timezone

from leitfaden.core.numbers import number_in
from leitfaden.core.prepared import Blank, Blanks, Prepared
from leitfaden.guidelines.models import Unit, Wording
from leitfaden.measures.models import Challenge, Measure, MeasureReason, StatusReport
from leitfaden.measures.models.measure import MeasureQuerySet
from leitfaden.measures.models.standing import SILENT_AFTER
from leitfaden.people.models.visibility import Visitor, listing, prepared
from leitfaden.vocab.models import District
from leitfaden.workshops.models import Card, Sorting
from leitfaden.workshops.models.heap import heap


def newest_states(measures: Iterable[Measure] | QuerySet[Measure]) -> dict[int, StatusReport]:
    """The newest report of each measure that has one, by the id of the measure: one query."""
    newest = (
        StatusReport.objects.filter(measure=OuterRef("measure"))
        .order_by("-on", "-pk")
        .values("pk")[:1]
    )
    asked = measures if isinstance(measures, QuerySet) else [m.pk for m in measures]
    found = StatusReport.objects.filter(measure__in=asked, pk=Subquery(newest))
    return {report.measure_id: report for report in found}


def waiting(on: dt.date, days: int = SILENT_AFTER) -> MeasureQuerySet:
    """Measures on which nobody has said a word for `days` days, those never reported on first."""
    return Measure.objects.without_word_since(on - dt.timedelta(days=days)).order_by(
        F("newest_on").asc(nulls_first=True), "number"
    )


def new_reports(visitor: Visitor, *, since: dt.date | None = None) -> QuerySet[StatusReport]:
    """What was reported about measures the visitor may see, newest first."""
    reports = StatusReport.objects.filter(measure__in=Measure.objects.visible_to(visitor))
    if since:
        reports = reports.filter(on__gte=since)
    return reports.select_related("measure").order_by("-on", "-pk")


def count_by_state(
    visitor: Visitor, district: District | None = None
) -> tuple[Counter[str], Counter[str]]:
    """How many stand how, of all and of one district; the empty word stands for measures nobody
    has reported on. One query."""
    every, here = Counter[str](), Counter[str]()
    for state, is_there, count in _counted(visitor).ask(district=district.pk if district else 0):
        every[state or ""] += count
        here[state or ""] += count if is_there or district is None else 0
    return every, here


@prepared
def _counted(visitor: Visitor) -> QuerySet[Any, Any]:
    places = Measure.districts.through.objects.filter(district=Blank("district"))
    return (
        Measure.objects.visible_to(visitor)
        .with_newest_report()
        .annotate(there=Exists(places.filter(measure=OuterRef("pk"))))
        .order_by()
        .values_list(F("newest_state"), F("there"))
        .annotate(count=Count("pk"))
    )


def districts_with_counts(visitor: Visitor) -> list[District]:
    """The districts of today, each with the number of measures the visitor may see."""
    return _districts_with_counts(visitor).ask(today=timezone.localdate())


@prepared
def _districts_with_counts(visitor: Visitor) -> QuerySet[District]:
    seen = Q(measures__in=Measure.objects.visible_to(visitor).values("pk"))
    return District.objects.current(Blank("today", DateField())).annotate(
        measure_count=Count("measures", filter=seen, distinct=True)
    )


def voices_behind(measures: Iterable[Measure], visitor: Visitor) -> dict[int, int]:
    """How many voices stand behind each measure, directly or in a heap; three queries.

    What was put together shares its reasons: each card of a heap is a voice of its own.
    """
    cards: dict[int, set[int]] = defaultdict(set)
    heaps: dict[int, set[int]] = defaultdict(set)
    for measure, card, theme in _reasons().ask(measures=[measure.pk for measure in measures]):
        (cards[card] if card else heaps[theme or 0]).add(measure)
    for card, theme in _in_heaps().ask(heaps=heaps):
        cards[card] |= heaps[theme]
    return _count(cards, visitor)


def _count(cards: dict[int, set[int]], visitor: Visitor) -> dict[int, int]:
    found: dict[int, set[int]] = defaultdict(set)
    for voice, root in _voices(visitor).ask(cards=cards):
        for measure in cards[root]:
            found[measure].add(voice)
    return {measure: len(voices) for measure, voices in found.items()}


@cache
def _reasons() -> Prepared[tuple[Any, ...]]:
    """(measure, the card all of its heap went into, the same of a theme)."""
    reasons = MeasureReason.objects.standing().filter(measure__in=Blanks("measures"))
    return Prepared(reasons.values_list("measure", heap("card__"), heap("theme__")))


@cache
def _in_heaps() -> Prepared[tuple[Any, ...]]:
    lying = Q(theme__in=Blanks("heaps")) | Q(theme__merged_into__in=Blanks("heaps"))
    sortings = Sorting.objects.standing().filter(lying)
    return Prepared(sortings.values_list(heap("card__"), heap("theme__")))


@prepared
def _voices(visitor: Visitor) -> QuerySet[Card, tuple[Any, ...]]:
    voices = Q(pk__in=Blanks("cards")) | Q(merged_into__in=Blanks("cards"))
    return Card.objects.visible_to(visitor).filter(voices).values_list("pk", heap())


def measure_page(number: int, visitor: Visitor) -> Measure:
    """One measure with the wording of its guideline as `wording_…` and its districts as `places`;
    raises DoesNotExist."""
    rows = _measure_page(visitor).ask(number=number)
    if not rows:
        raise Measure.DoesNotExist
    measure: Measure = rows[0]
    placed = (row for row in rows if row.place_slug)
    measure.places = [District(name=row.place_name, slug=row.place_slug) for row in placed]
    return measure


@prepared
def _measure_page(visitor: Visitor) -> QuerySet[Any]:
    """A row for each district, and one where there is none."""
    newest = (
        Wording.objects.visible_to(visitor)
        .filter(unit=OuterRef("unit"))
        .order_by("-edition__position")
    )
    names = ("kind", "number", "title", "text")
    return (
        Measure.objects.visible_to(visitor)
        .select_related("challenge__raised_at", "unit", "responsible")
        .with_newest_report()
        .annotate(**{f"wording_{name}": Subquery(newest.values(name)[:1]) for name in names})
        .annotate(place_name=F("districts__name"), place_slug=F("districts__slug"))
        .filter(number=Blank("number"))
        .order_by("districts__name")
    )


def wording_of(measure: Measure) -> Wording | None:
    """The guideline a measure serves, as the newest edition words it; None where hidden."""
    read = vars(measure)
    if not read.get("wording_kind"):
        return None
    names = ("kind", "number", "title", "text")
    return Wording(unit=measure.unit, **{name: read[f"wording_{name}"] for name in names})


@listing
def listed(visitor: Visitor, there: bool, chosen: bool, state: str | None) -> MeasureQuerySet:
    """Measures of a `district` if `there`, in a state if one is `chosen`; None: silent for long."""
    found = Measure.objects.visible_to(visitor)
    found = found.filter(districts=Blank("district")) if there else found
    found = found.in_state(state, Blank("silent_since", DateField())) if chosen else found
    return found.with_newest_report().select_related("responsible").order_by("number")


def with_measures(challenges: Iterable[Challenge], visitor: Visitor) -> list[Challenge]:
    """Challenges with the measures the visitor may see as `seen_measures`, in one query more."""
    every = list(challenges)
    seen: dict[int | None, list[Measure]] = {challenge.pk: [] for challenge in every}
    for measure in _measures_of(visitor).ask(challenges=seen) if every else ():
        seen[measure.challenge_id].append(measure)
    for challenge in every:
        vars(challenge)["seen_measures"] = seen[challenge.pk]
    return every


@prepared
def _measures_of(visitor: Visitor) -> QuerySet[Measure]:
    found = Measure.objects.visible_to(visitor).filter(challenge__in=Blanks("challenges"))
    return found.with_newest_report().select_related("responsible")


@listing
def challenges(visitor: Visitor) -> QuerySet[Challenge]:
    return Challenge.objects.visible_to(visitor).order_by("number")


@prepared
def challenges_in(visitor: Visitor, most: int) -> QuerySet[Challenge]:
    """What is hard in a `district`, named for itself or for a focus area it belongs to."""
    district = Blank("district")
    there = Q(districts=district) | Q(focus_areas__districts=district)
    found = Challenge.objects.filter(there).values("pk")
    return Challenge.objects.visible_to(visitor).filter(pk__in=found)[:most]


@prepared
def measures_in(visitor: Visitor, most: int) -> QuerySet[Measure]:
    """What is done in a `district`."""
    found = Measure.objects.visible_to(visitor).filter(districts=Blank("district"))
    along = found.with_newest_report().select_related("responsible")
    return along.order_by("number")[:most]


@prepared
def challenge_page(visitor: Visitor) -> QuerySet[Challenge]:
    """The challenge with a `number`, with all that its page says about it."""
    seen = Challenge.objects.visible_to(visitor).filter(number=Blank("number"))
    along = seen.select_related("field__concept", "raised_at")
    return along.prefetch_related("districts", "focus_areas", "topics")


def reports_of(measure: Measure) -> list[StatusReport]:
    return _reports().ask(measure=measure.pk)


@cache
def _reports() -> Prepared[StatusReport]:
    reports = StatusReport.objects.filter(measure=Blank("measure"))
    return Prepared(reports.select_related("reported_by", "measure").order_by("-on", "-pk"))


def reasons_of(measure: Measure) -> list[MeasureReason]:
    return list(measure.reasons.standing().select_related("card", "theme").order_by("pk"))


def begun_with(asked: Mapping[str, str], visitor: Visitor) -> dict[str, object]:
    """What a new measure starts from, as other pages link to it; what is hidden is left out."""
    initial: dict[str, object] = {
        "things": ", ".join(filter(None, (asked.get("thema"), asked.get("karte"))))
    }
    if challenge := _numbered(Challenge.objects.visible_to(visitor), asked.get("herausforderung")):
        initial |= {"challenge": challenge.pk, "districts": challenge.districts.all()}
    if unit := _numbered(Unit.objects.visible_to(visitor), asked.get("einheit")):
        initial["unit"] = unit.pk
    return initial


def _numbered[T: Model](things: QuerySet[T], code: str | None) -> T | None:
    """The thing a printed code such as `H-3` stands for."""
    return things.filter(number=number_in((code or "").rpartition("-")[2])).first()


def latest_words(today: dt.date, *, count: int = 3) -> list[StatusReport]:
    """The newest public reports and, where there is one, the last word on the measure that has
    been silent longest; one query, the silent one last."""
    return _latest_words(count).ask(silent_since=today - dt.timedelta(days=SILENT_AFTER))


@cache
def _latest_words(count: int) -> Prepared[StatusReport]:
    public = Measure.objects.public()
    newest = new_reports(None).values("pk")[:count]
    silent = (
        public.without_word_since(Blank("silent_since", DateField()))
        .filter(Q(newest_on__isnull=False))
        .order_by(F("newest_on"))
    )
    last = (
        StatusReport.objects.filter(measure=Subquery(silent.values("pk")[:1]))
        .order_by("-on", "-pk")
        .values("pk")[:1]
    )
    found = StatusReport.objects.filter(Q(pk__in=newest) | Q(pk__in=last))
    return Prepared(found.select_related("measure").order_by("-on", "-pk"))
