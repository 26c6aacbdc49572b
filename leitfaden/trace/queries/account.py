"""The account of voices: every public card in exactly one class, in two queries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import CharField, F, OuterRef, Q, QuerySet, Subquery, Value
from django.utils import timezone

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.audit.queries import stamp
from leitfaden.core.remember import remember
from leitfaden.events.models import Event
from leitfaden.measures.models import MeasureReason, StatusReport
from leitfaden.trace.outcome import Outcome, Part, Strand, derive
from leitfaden.workshops.models import Answer, Card, Theme


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
    return remember("account", f"{stamp()}:{today}", lambda: _account(Card.objects.all(), today))


def account_of(event: Event) -> Account:
    """The public voices of one event."""
    return _account(Card.objects.filter(event=event), timezone.localdate())


@dataclass(slots=True)
class _Voice:
    """A card as the account needs it, with the heaps it lies in and the thought in each."""

    number: int
    into: int | None
    day: dt.date | None
    public: bool
    heaps: list[tuple[int, str]] = field(default_factory=list)


def _account(cards: QuerySet[Card], today: dt.date) -> Account:
    voices, merged = _voices(cards)
    if not voices:
        return Account()
    facts = _Facts.of(today)
    themes = _roots(merged)
    roots = _roots({pk: voice.into for pk, voice in voices.items()})
    public = {pk: voice for pk, voice in voices.items() if voice.public}
    outcomes = {
        root: facts.outcome(root, voices[root].heaps if root in voices else [], themes)
        for root in {roots[pk] for pk in public}
    }
    return Account({v.number: (outcomes[roots[pk]], v.day) for pk, v in public.items()})


_COLUMNS = (
    "pk", "number", "merged_into_id", "event__starts_at", "published_at", "withdrawn_at",
    "sortings__theme_id", "sortings__thought", "sortings__withdrawn_at",
    "sortings__theme__merged_into_id", "sortings__theme__merged_into__merged_into_id",
    "sortings__theme__published_at", "sortings__theme__withdrawn_at",
    "event__published_at", "event__withdrawn_at",
)  # fmt: skip


def _voices(cards: QuerySet[Card]) -> tuple[dict[int, _Voice], dict[int, int | None]]:
    """All cards with their heaps, and what the themes among these went into."""
    voices: dict[int, _Voice] = {}
    merged: dict[int, int | None] = {}
    for row in cards.order_by("pk", "sortings__pk").values_list(*_COLUMNS):
        pk, number, into, at, *shown, theme, thought, taken_out, once, twice = row[:11]
        if pk not in voices:
            day = timezone.localtime(at).date() if at else None
            voices[pk] = _Voice(number, into, day, _public(*shown) and _public(*row[13:]))
        if theme is not None and taken_out is None and _public(*row[11:13]):
            voices[pk].heaps.append((theme, thought))
            if once is not None:
                merged |= {theme: once, once: twice}
    if any(twice is not None for twice in merged.values() if twice not in merged):
        every = Theme.objects.filter(merged_into__isnull=False)
        merged |= dict(every.values_list("pk", "merged_into_id"))
    return voices, merged


def _public(published: dt.datetime | None, withdrawn: dt.datetime | None) -> bool:
    return published is not None and withdrawn is None


def _roots(into: dict[int, int | None]) -> dict[int, int]:
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
    """Everything that carries or answers a voice, by card and by theme."""

    of_card: dict[int, list[Part | Outcome]]
    of_theme: dict[int, list[Part | Outcome]]

    @classmethod
    def of(cls, today: dt.date) -> _Facts:
        of_card: dict[int, list[Part | Outcome]] = defaultdict(list)
        of_theme: dict[int, list[Part | Outcome]] = defaultdict(list)
        for card, theme, said in _facts(today):
            (of_theme[theme] if card is None else of_card[card]).append(said)
        return cls(of_card, of_theme)

    def outcome(
        self, card: int, heaps: list[tuple[int, str]], theme_roots: dict[int, int]
    ) -> Outcome:
        direct = self.of_card.get(card, [])
        strands = [Strand(parts=_parts(direct))]
        for theme, thought in heaps:
            both = {theme, theme_roots.get(theme, theme)}
            facts = [fact for one in sorted(both) for fact in self.of_theme.get(one, [])]
            strands.append(Strand(thought, _parts(facts), _answer(facts)))
        return derive(strands, answer=_answer(direct))


def _parts(facts: Iterable[Part | Outcome]) -> tuple[Part, ...]:
    return tuple(fact for fact in facts if isinstance(fact, Part))


def _answer(facts: Iterable[Part | Outcome]) -> Outcome | None:
    return next((fact for fact in facts if isinstance(fact, Outcome)), None)


def _facts(today: dt.date) -> list[tuple[int | None, int, Part | Outcome]]:
    """(card, theme, what is said of it) of all reasons and answers, in one query."""
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
        .filter(measure__begun_on__lte=today)
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
    rows = amendments.order_by().values_list(*columns).union(
        measures.order_by().values_list(*columns),
        answers.order_by().values_list(*columns),
        all=True,
    )  # fmt: skip
    return [(card, theme, _read(said, source)) for card, theme, said, source in rows]


def _read(said: str | None, source: str) -> Part | Outcome:
    if source == "answer":
        return Outcome(said or "")
    if source == "measure":
        return Part.DECLINED if said == StatusReport.State.DROPPED else Part.CARRIED
    if not said:
        return Part.UNDECIDED
    return Part.CARRIED if said in Amendment.CARRIED else Part.DECLINED
