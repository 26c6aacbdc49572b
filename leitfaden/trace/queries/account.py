"""The account of voices: every public card in exactly one class, in three queries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import Any

from django.db.models import (
    BigIntegerField,
    Case,
    CharField,
    DateField,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Cast
from django.utils import timezone

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.audit.queries import stamp
from leitfaden.core.prepared import Blank, Prepared
from leitfaden.core.remember import remember
from leitfaden.events.models import Event
from leitfaden.measures.models import MeasureReason, StatusReport
from leitfaden.trace.outcome import Outcome, Part, Strand, derive
from leitfaden.workshops.models import Answer, Card, Theme

type Heaps = tuple[tuple[int, bool], ...]


@dataclass(frozen=True, slots=True)
class Account:
    """How many voices have which outcome: card numbers by outcome and the day they were raised."""

    groups: dict[tuple[Outcome, dt.date | None], list[int]] = field(default_factory=dict)

    @property
    def voices(self) -> dict[int, tuple[Outcome, dt.date | None]]:
        """Card numbers with (outcome, day raised)."""
        return {number: group for group, numbers in self.groups.items() for number in numbers}

    @property
    def total(self) -> int:
        return sum(map(len, self.groups.values()))

    def count(self, outcome: str) -> int:
        return sum(len(numbers) for (found, _), numbers in self.groups.items() if found == outcome)

    def numbers(self, outcome: Outcome | None = None) -> list[int]:
        """Card numbers in order, of one class or of all."""
        wanted = (n for (found, _), n in self.groups.items() if outcome in (None, found))
        return sorted(chain.from_iterable(wanted))

    def outcomes(self, numbers: Iterable[int]) -> dict[int, Outcome]:
        """What became of some of the cards."""
        asked = {*numbers}
        return {n: found for (found, _), group in self.groups.items() for n in asked & {*group}}

    def waiting(self, *, on: dt.date) -> list[tuple[int, int]]:
        """(card number, days since it was raised) of all voices without an answer, oldest first."""
        return [
            (number, (on - day).days)
            for day in sorted(self._days_open(on))
            for number in sorted(self.groups[Outcome.OPEN, day])
        ]

    def longest_wait(self, *, on: dt.date) -> int | None:
        """Days since the oldest voice without an answer was raised; None where none waits."""
        return (on - min(days)).days if (days := self._days_open(on)) else None

    def _days_open(self, on: dt.date) -> list[dt.date]:
        return [day for found, day in self.groups if found is Outcome.OPEN and day and day <= on]


def account_of_town() -> Account:
    """All public voices; kept until something is recorded."""
    today = timezone.localdate()
    return remember("account", f"{stamp()}:{today}", lambda: _account_of_town(today))


def _account_of_town(today: dt.date) -> Account:
    if not (rows := _of_town().ask()):
        return Account()
    days = {pk: timezone.localtime(at).date() for pk, at in _days().ask()}
    return _account(rows, days, today)


def account_of(event: Event) -> Account:
    """The public voices of one event."""
    if not (rows := _of_event().ask(event=event.pk)):
        return Account()
    return _account(rows, {event.pk: event.day}, timezone.localdate())


def outcomes_of_themes(themes: Iterable[int]) -> dict[int, Outcome]:
    """What became of each of these heaps, by its id; one query."""
    facts = _Facts.of(timezone.localdate())
    return {theme: facts.outcome(_NO_CARD, ((theme, False),)) for theme in themes}


_NO_CARD = 0
"""Nothing is said of it: only the heap counts."""


@cache
def _of_town() -> Prepared[tuple[Any, ...]]:
    return Prepared(_rows(Card.objects.all()))


@cache
def _of_event() -> Prepared[tuple[Any, ...]]:
    return Prepared(_rows(Card.objects.filter(event=Blank("event"))))


@cache
def _days() -> Prepared[tuple[Any, ...]]:
    return Prepared(Event.objects.filter(starts_at__isnull=False).values_list("pk", "starts_at"))


@dataclass(slots=True)
class _Voice:
    """A card as the account needs it, with the heaps it lies in and whether for a named thought."""

    number: int
    into: int | None
    event: int
    is_public: bool
    heaps: Heaps = ()


def _account(rows: list[Any], days: Mapping[int, dt.date | None], today: dt.date) -> Account:
    """Each public voice has the outcome of the card it went into at last."""
    voices = _voices(rows)
    facts = _Facts.of(today)
    roots = _roots({pk: voice.into for pk, voice in voices.items() if voice.into})
    groups: dict[tuple[Outcome, dt.date | None], list[int]] = defaultdict(list)
    for pk, voice in voices.items():
        if voice.is_public:
            root = roots.get(pk, pk)
            heaps = voices[root].heaps if root in voices else ()
            groups[facts.outcome(root, heaps), days.get(voice.event)].append(voice.number)
    return Account(dict(groups))


def _rows(cards: QuerySet[Card]) -> QuerySet[Card, Any]:
    """A row for each card and heap, as lean as can be: there may be a hundred thousand."""
    shown = Q(published_at__isnull=False, withdrawn_at=None)
    event = Q(event__published_at__isnull=False, event__withdrawn_at=None)
    lying = Q(sortings__withdrawn_at=None)
    theme = Q(sortings__theme__published_at__isnull=False, sortings__theme__withdrawn_at=None)
    columns = {
        "is_public": _flag(shown & event),
        "heap": Case(When(lying & theme, then="sortings__theme_id")),
        "is_thought": _flag(~Q(sortings__thought="")),
    }
    named = ("pk", "number", "merged_into_id", "event_id", *columns)
    return cards.annotate(**columns).order_by("pk", "sortings__pk").values_list(*named)


def _flag(condition: Q) -> Case:
    """One or nought: a number is read faster than a truth value."""
    return Case(When(condition, then=1), default=0, output_field=IntegerField())


def _voices(rows: list[Any]) -> dict[int, _Voice]:
    """The cards with the heaps each lies in."""
    voices: dict[int, _Voice] = {}
    for pk, number, into, event, is_public, heap, is_thought in rows:
        if pk not in voices:
            voices[pk] = _Voice(number, into, event, is_public)
        if heap is not None:
            voices[pk].heaps += ((heap, is_thought),)
    return voices


def _roots(into: Mapping[int, int | None]) -> dict[int, int]:
    """Each id with the id it was merged into at last."""
    roots = {}
    for pk in into:
        root, seen = pk, {pk}
        while (target := into.get(root)) is not None and target not in seen:
            root = target
            seen.add(root)
        roots[pk] = root
    return roots


@dataclass(slots=True)
class _Facts:
    """Everything that carries or answers a voice, by card and by theme, and where themes went."""

    of_card: dict[int, list[Part | Outcome]] = field(default_factory=lambda: defaultdict(list))
    of_theme: dict[int, list[Part | Outcome]] = field(default_factory=lambda: defaultdict(list))
    roots: dict[int, int] = field(default_factory=dict)
    derived: dict[Any, Outcome] = field(default_factory=dict)

    @classmethod
    def of(cls, today: dt.date) -> _Facts:
        facts, into = cls(), {}
        for card, theme, said, source in _said().ask(today=today):
            if source == "theme":
                into[theme] = int(said)
            elif card is None:
                facts.of_theme[theme].append(_read(said, source))
            else:
                facts.of_card[card].append(_read(said, source))
        facts.roots = _roots(into)
        return facts

    def outcome(self, card: int, heaps: Heaps) -> Outcome:
        """Cards that lie in the same heaps, and about which nothing else is said, share it."""
        alike = (card if card in self.of_card else None, heaps)
        if alike not in self.derived:
            self.derived[alike] = self._derive(card, heaps)
        return self.derived[alike]

    def _derive(self, card: int, heaps: Heaps) -> Outcome:
        direct = self.of_card.get(card, [])
        strands = [Strand(parts=_parts(direct))]
        for theme, is_thought in heaps:
            both = {theme, self.roots.get(theme, theme)}
            facts = [fact for one in sorted(both) for fact in self.of_theme.get(one, [])]
            strands.append(Strand("…" if is_thought else "", _parts(facts), _answer(facts)))
        return derive(strands, answer=_answer(direct))


def _parts(facts: Iterable[Part | Outcome]) -> tuple[Part, ...]:
    return tuple(fact for fact in facts if isinstance(fact, Part))


def _answer(facts: Iterable[Part | Outcome]) -> Outcome | None:
    return next((fact for fact in facts if isinstance(fact, Outcome)), None)


@cache
def _said() -> Prepared[tuple[Any, ...]]:
    """(card, theme, what is said of it, where) of all reasons, answers and merged themes."""
    latest = StatusReport.objects.filter(measure=OuterRef("measure")).order_by("-on", "-pk")
    columns = ("card_id", "theme_id", "said", "source")
    seen = Q(theme=None) | Q(theme__published_at__isnull=False, theme__withdrawn_at=None)
    amendments = (
        AmendmentReason.objects.standing()
        .filter(seen, amendment__published_at__isnull=False, amendment__withdrawn_at=None)
        .annotate(said=F("amendment__decision"), source=Value("amendment", CharField()))
    )
    measures = (
        MeasureReason.objects.standing()
        .filter(seen, measure__published_at__isnull=False, measure__withdrawn_at=None)
        .filter(measure__begun_on__lte=Blank("today", DateField()))
        .annotate(
            said=Subquery(latest.values("state")[:1], output_field=CharField()),
            source=Value("measure", CharField()),
        )
    )
    answers = (
        Answer.objects.standing()
        .filter(seen)
        .annotate(said=F("outcome"), source=Value("answer", CharField()))
    )
    themes = Theme.objects.filter(merged_into__isnull=False).annotate(
        card_id=Value(None, BigIntegerField()),
        theme_id=F("pk"),
        said=Cast("merged_into_id", CharField()),
        source=Value("theme", CharField()),
    )
    every = (amendments, measures, answers, themes)
    first, *more = (rows.order_by().values_list(*columns) for rows in every)
    return Prepared(first.union(*more, all=True))


def _read(said: str | None, source: str) -> Part | Outcome:
    if source == "answer":
        return Outcome(said or "")
    if source == "measure":
        return Part.DECLINED if said == StatusReport.State.DROPPED else Part.CARRIED
    if not said:
        return Part.UNDECIDED
    return Part.CARRIED if said in Amendment.CARRIED else Part.DECLINED
