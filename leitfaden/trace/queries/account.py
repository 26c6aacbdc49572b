"""The account of voices: every public card in exactly one class, in five queries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import CharField, F, OuterRef, QuerySet, Subquery, Value
from django.utils import timezone

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.audit.queries import stamp
from leitfaden.core.remember import remember
from leitfaden.events.models import Event
from leitfaden.measures.models import MeasureReason, StatusReport
from leitfaden.trace.outcome import Outcome, Part, Strand, derive
from leitfaden.workshops.models import Answer, Card, Sorting, Theme


@dataclass(frozen=True, slots=True)
class Account:
    """How many voices have which outcome; `voices` maps card numbers to (outcome, day raised)."""

    voices: dict[int, tuple[Outcome, dt.date | None]] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return len(self.voices)

    def count(self, outcome: Outcome) -> int:
        return sum(found is outcome for found, _ in self.voices.values())

    def numbers(self, outcome: Outcome | None = None) -> list[int]:
        """Card numbers in order, of one class or of all."""
        return sorted(n for n, (found, _) in self.voices.items() if outcome in (None, found))

    def waiting(self, *, on: dt.date) -> list[tuple[int, int]]:
        """(card number, days since it was raised) of all voices without an answer, oldest first."""
        days = [
            (number, (on - day).days)
            for number, (found, day) in self.voices.items()
            if found is Outcome.OPEN and day and day <= on
        ]
        return sorted(days, key=lambda pair: (-pair[1], pair[0]))


def account_of_town() -> Account:
    """All public voices; kept until something is recorded."""
    today = timezone.localdate()
    return remember("account", f"{stamp()}:{today}", lambda: _account(Card.objects.public(), today))


def account_of(event: Event) -> Account:
    """The public voices of one event."""
    today = timezone.localdate()
    cards = Card.objects.public().filter(event=event)
    return remember(f"account-{event.pk}", f"{stamp()}:{today}", lambda: _account(cards, today))


def _account(cards: QuerySet[Card], today: dt.date) -> Account:
    rows = list(cards.order_by().values_list("pk", "number", "merged_into_id", "event__starts_at"))
    roots = _roots((pk, into) for pk, _, into, _ in rows)
    links = _Links.of(today)
    outcomes = {root: links.outcome(root) for root in {roots[pk] for pk, *_ in rows}}
    return Account(
        {
            number: (outcomes[roots[pk]], timezone.localtime(at).date() if at else None)
            for pk, number, _, at in rows
        }
    )


def _roots(pairs: Iterable[tuple[int, int | None]]) -> dict[int, int]:
    """Each id with the id it was merged into at last."""
    into = dict(pairs)
    roots = {}
    for pk in into:
        root, seen = pk, {pk}
        while (target := into.get(root)) is not None and target not in seen:
            root = target
            seen.add(root)
        roots[pk] = root
    return roots


@dataclass(slots=True)
class _Links:
    """Everything that carries or answers a voice, by card and by theme."""

    heaps: dict[int, list[tuple[int, str]]]
    of_card: dict[int, list[Part | Outcome]]
    of_theme: dict[int, list[Part | Outcome]]
    theme_roots: dict[int, int]

    @classmethod
    def of(cls, today: dt.date) -> _Links:
        heaps: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for pk, theme, thought in (
            Sorting.objects.standing().order_by("pk").values_list("card_id", "theme_id", "thought")
        ):
            heaps[pk].append((theme, thought))
        of_card: dict[int, list[Part | Outcome]] = defaultdict(list)
        of_theme: dict[int, list[Part | Outcome]] = defaultdict(list)
        for card, theme, said in _facts(today):
            (of_theme[theme] if card is None else of_card[card]).append(said)
        merged = Theme.objects.filter(merged_into__isnull=False)
        return cls(heaps, of_card, of_theme, _roots(merged.values_list("pk", "merged_into_id")))

    def outcome(self, card: int) -> Outcome:
        direct = self.of_card.get(card, [])
        strands = [Strand(parts=_parts(direct))]
        strands += [self._strand(theme, thought) for theme, thought in self.heaps.get(card, [])]
        return derive(strands, answer=_answer(direct))

    def _strand(self, theme: int, thought: str) -> Strand:
        facts = [*self.of_theme.get(theme, [])]
        if (root := self.theme_roots.get(theme, theme)) != theme:
            facts += self.of_theme.get(root, [])
        return Strand(thought, _parts(facts), _answer(facts))


def _parts(facts: Iterable[Part | Outcome]) -> tuple[Part, ...]:
    return tuple(fact for fact in facts if isinstance(fact, Part))


def _answer(facts: Iterable[Part | Outcome]) -> Outcome | None:
    return next((fact for fact in facts if isinstance(fact, Outcome)), None)


def _facts(today: dt.date) -> list[tuple[int | None, int, Part | Outcome]]:
    """(card, theme, what is said of it) of all reasons and answers, in one query."""
    latest = StatusReport.objects.filter(measure=OuterRef("measure")).order_by("-on", "-pk")
    columns = ("card_id", "theme_id", "said", "begun")
    amendments = (
        AmendmentReason.objects.standing()
        .filter(amendment__published_at__isnull=False, amendment__withdrawn_at=None)
        .annotate(said=F("amendment__decision"), begun=Value("amendment", CharField()))
    )
    measures = (
        MeasureReason.objects.standing()
        .filter(measure__published_at__isnull=False, measure__withdrawn_at=None)
        .annotate(
            said=Subquery(latest.values("state")[:1], output_field=CharField()),
            begun=Value("measure", CharField()),
        )
    )
    begun = measures.filter(measure__begun_on__lte=today)
    answers = Answer.objects.standing().annotate(
        said=F("outcome"), begun=Value("answer", CharField())
    )
    rows = (
        amendments.order_by()
        .values_list(*columns)
        .union(
            begun.order_by().values_list(*columns),
            answers.order_by().values_list(*columns),
            all=True,
        )
    )
    return [(card, theme, _read(said, source)) for card, theme, said, source in rows]


def _read(said: str | None, source: str) -> Part | Outcome:
    if source == "answer":
        return Outcome(said or "")
    if source == "measure":
        return Part.DECLINED if said == StatusReport.State.DROPPED else Part.CARRIED
    if not said:
        return Part.UNDECIDED
    return Part.CARRIED if said in Amendment.CARRIED else Part.DECLINED
