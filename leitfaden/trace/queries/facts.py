"""What carries or answers voices: all standing reasons and answers, read in one query."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.db.models import (
    BigIntegerField,
    Case,
    CharField,
    DateField,
    F,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Cast

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.core.prepared import Blank, Prepared
from leitfaden.measures.models import MeasureReason, StatusReport
from leitfaden.trace.outcome import Outcome, Part, Strand, derive, one_answer
from leitfaden.workshops.models import Answer, Theme

type Heaps = tuple[tuple[int, bool], ...]
"""The heaps a card lies in, each with whether it lies there for a named thought."""


@dataclass(slots=True)
class Facts:
    """Everything that carries or answers a voice, by card and by theme, and where themes went.

    What is said of one thing is said of its whole heap; a heap is shown when one of its themes is.
    """

    of_card: dict[int, list[Part | Outcome]] = field(default_factory=lambda: defaultdict(list))
    of_theme: dict[int, list[Part | Outcome]] = field(default_factory=lambda: defaultdict(list))
    roots: dict[int, int] = field(default_factory=dict)
    shown: set[int] = field(default_factory=set)
    derived: dict[Any, Outcome] = field(default_factory=dict)

    @classmethod
    def of(cls, today: dt.date) -> Facts:
        """All that is said now; `join` then puts together what is said of merged cards."""
        facts, into, shown = cls(), {}, []
        for card, theme, said, source in _said().ask(today=today):
            if source in ("theme", "shown"):
                into.update({theme: int(said)} if said else {})
                shown += [theme] if source == "shown" else []
            elif card is None:
                facts.of_theme[theme].append(_read(said, source))
            else:
                facts.of_card[card].append(_read(said, source))
        facts.roots = roots_of(into)
        facts.shown = {facts.roots.get(theme, theme) for theme in shown}
        _gather(facts.of_theme, facts.roots)
        return facts

    def join(self, roots: Mapping[int, int]) -> None:
        """Let what is said of each merged card be said of the card it went into."""
        _gather(self.of_card, roots)

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
            root = self.roots.get(theme, theme)
            if root in self.shown:
                facts = self.of_theme.get(root, [])
                strands.append(Strand("…" if is_thought else "", _parts(facts), _answer(facts)))
        return derive(strands, answer=_answer(direct))


def _gather(said: dict[int, list[Part | Outcome]], roots: Mapping[int, int]) -> None:
    for pk, root in roots.items():
        if pk != root and pk in said:
            said[root].extend(said.pop(pk))


def _parts(facts: Iterable[Part | Outcome]) -> tuple[Part, ...]:
    return tuple(fact for fact in facts if isinstance(fact, Part))


def _answer(facts: Iterable[Part | Outcome]) -> Outcome | None:
    return one_answer(fact for fact in facts if isinstance(fact, Outcome))


@cache
def _said() -> Prepared[tuple[Any, ...]]:
    """(card, theme, what is said of it, where) of all reasons, answers and themes."""
    latest = StatusReport.objects.filter(measure=OuterRef("measure")).order_by("-on", "-pk")
    columns = ("card_id", "theme_id", "said", "source")
    amendments = (
        AmendmentReason.objects.standing()
        .filter(amendment__published_at__isnull=False, amendment__withdrawn_at=None)
        .annotate(said=F("amendment__decision"), source=Value("amendment", CharField()))
    )
    measures = (
        MeasureReason.objects.standing()
        .filter(measure__published_at__isnull=False, measure__withdrawn_at=None)
        .annotate(
            said=Subquery(latest.values("state")[:1], output_field=CharField()),
            source=Value("measure", CharField()),
        )
        .filter(
            Q(measure__begun_on__lte=Blank("today", DateField()))
            | Q(said=StatusReport.State.DROPPED)
        )
    )
    answers = Answer.objects.standing().annotate(
        said=F("outcome"), source=Value("answer", CharField())
    )
    is_shown = When(published_at__isnull=False, withdrawn_at=None, then=Value("shown"))
    themes = Theme.objects.annotate(
        card_id=Value(None, BigIntegerField()),
        theme_id=F("pk"),
        said=Cast("merged_into_id", CharField()),
        source=Case(is_shown, default=Value("theme"), output_field=CharField()),
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


def roots_of(into: Mapping[int, int | None]) -> dict[int, int]:
    """Each id with the id it was merged into at last."""
    roots = {}
    for pk in into:
        root, seen = pk, {pk}
        while (target := into.get(root)) is not None and target not in seen:
            root = target
            seen.add(root)
        roots[pk] = root
    return roots
