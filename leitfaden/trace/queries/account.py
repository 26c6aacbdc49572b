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
    Case,
    IntegerField,
    Q,
    QuerySet,
    When,
)
from django.utils import timezone

from leitfaden.audit.queries import stamp
from leitfaden.core.prepared import Blank, Prepared
from leitfaden.core.remember import remember
from leitfaden.events.models import Event
from leitfaden.trace.outcome import Outcome
from leitfaden.trace.queries.facts import Facts, Heaps, roots_of
from leitfaden.workshops.models import Card


@dataclass(frozen=True, slots=True)
class Account:
    """How many voices have which outcome: card numbers by outcome and the day they were raised.

    Those that were public once and are `withdrawn` are counted apart, so that none is lost silently.
    """

    groups: dict[tuple[Outcome, dt.date | None], list[int]] = field(default_factory=dict)
    withdrawn: int = 0

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
    facts = Facts.of(timezone.localdate())
    return {theme: facts.outcome(_NO_CARD, ((theme, False),)) for theme in themes}


NEVER, PUBLIC, GONE = range(3)
"""Whether a card was never public, is, or was."""

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
    standing: int
    heaps: Heaps = ()


def _account(rows: list[Any], days: Mapping[int, dt.date | None], today: dt.date) -> Account:
    """Each public voice has the outcome of its heap: what is said of any card there, or of where
    any of them lies."""
    voices = _voices(rows)
    facts = Facts.of(today)
    roots = roots_of({pk: voice.into for pk, voice in voices.items() if voice.into})
    facts.join(roots)
    for pk, root in roots.items():
        if root in voices and pk != root:
            voices[root].heaps += voices[pk].heaps
    groups: dict[tuple[Outcome, dt.date | None], list[int]] = defaultdict(list)
    for pk, voice in voices.items():
        if voice.standing == PUBLIC:
            root = roots.get(pk, pk)
            heaps = voices[root].heaps if root in voices else ()
            groups[facts.outcome(root, heaps), days.get(voice.event)].append(voice.number)
    return Account(dict(groups), sum(voice.standing == GONE for voice in voices.values()))


def _rows(cards: QuerySet[Card]) -> QuerySet[Card, Any]:
    """A row for each card and heap, as lean as can be: there may be a hundred thousand."""
    shown = Q(published_at__isnull=False, withdrawn_at=None)
    event = Q(event__published_at__isnull=False, event__withdrawn_at=None)
    lying = Q(sortings__withdrawn_at=None)
    was = Q(published_at__isnull=False, event__published_at__isnull=False)
    columns = {
        "standing": Case(
            When(shown & event, then=PUBLIC),
            When(was, then=GONE),
            default=NEVER,
            output_field=IntegerField(),
        ),
        "heap": Case(When(lying, then="sortings__theme_id")),
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
    for pk, number, into, event, standing, heap, is_thought in rows:
        if pk not in voices:
            voices[pk] = _Voice(number, into, event, standing)
        if heap is not None:
            voices[pk].heaps += ((heap, is_thought),)
    return voices
