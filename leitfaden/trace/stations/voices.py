"""What became of a card or a theme: one line, or a fork where people split the card in thoughts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from leitfaden.core.thread import Fork, Line, Sign, Station, Strand
from leitfaden.people.models.visibility import Visitor
from leitfaden.trace import outcome
from leitfaden.trace.queries import Kind, Walk, ahead
from leitfaden.trace.queries.things import answers_to
from leitfaden.trace.stations import decided, gaps, things
from leitfaden.trace.stations.ways import Ways
from leitfaden.workshops.models import Answer, Card, Theme
from leitfaden.workshops.models.heap import ids_of_heap


@dataclass
class Voice:
    """A card or theme with all that grew out of it; the walk is done once for a page."""

    thing: Any
    visitor: Visitor
    today: dt.date

    @cached_property
    def root(self) -> Any:
        """The heap a merged card or theme went into at last."""
        root, seen = self.thing, {self.thing.pk}
        while root.merged_into_id and root.merged_into_id not in seen:
            root = root.merged_into
            seen.add(root.pk)
        return root

    @property
    def kind(self) -> Kind:
        return Kind.CARD if isinstance(self.thing, Card) else Kind.THEME

    @cached_property
    def heap(self) -> list[int]:
        """All that were put together with it: what is said of one is said of all."""
        return ids_of_heap(self.thing)

    @cached_property
    def walk(self) -> Walk:
        units = [self.thing.unit_id] if self.kind is Kind.CARD and self.thing.unit_id else []
        heap = dict.fromkeys(self.heap, self.root.pk)
        return ahead(self.kind, [self.root], visitor=self.visitor, units=units, heap=heap)

    @property
    def spoken_of(self) -> Any:
        """The point of the text a card speaks about, if the visitor may see it."""
        return self.walk.named.get(self.thing.unit_id) if self.kind is Kind.CARD else None

    @cached_property
    def themes(self) -> list[Theme]:
        """The heaps the card lies in, each once; a theme is its own."""
        if self.kind is Kind.THEME:
            return [self.root]
        return self.walk.linked(Kind.CARD, [self.root.pk], Kind.THEME)

    @cached_property
    def answers(self) -> list[Answer]:
        """Those that stand, the one that counts before others."""
        cards = self.heap if self.kind is Kind.CARD else []
        found = answers_to().ask(cards=cards, themes=self.walk.keys(Kind.THEME))
        return sorted(found, key=lambda one: outcome.ANSWERS.index(outcome.Outcome(one.outcome)))

    @property
    def since(self) -> int | None:
        """Days since it was said."""
        day = self.thing.event.day
        return things.days_since(day, today=self.today) if day and day <= self.today else None

    def thought(self, theme: Theme) -> str:
        """What of the card belongs there; where several were named, all of them."""
        notes = self.walk.notes
        return ", ".join(notes.get((Kind.CARD, self.root.pk, Kind.THEME, key(theme)), ()))

    @property
    def own_answer(self) -> Answer | None:
        """The answer to the card itself or to one it was put together with."""
        return next((one for one in self.answers if one.card_id), None)

    @property
    def is_shown(self) -> bool:
        """Whether everybody may see any theme of the heap."""
        seen = self.thing.is_public or self.root.is_public
        return seen or Theme.objects.public().filter(pk__in=self.heap).exists()

    def answer_to(self, *themes: Theme) -> Answer | None:
        wanted = {key(theme) for theme in themes}
        for answer in self.answers:
            if answer.theme_id and self.walk.root(Kind.THEME, answer.theme_id) in wanted:
                return answer
        return None

    def amendments(self, kind: Kind, ids: Iterable[int]) -> list[Any]:
        return self.walk.linked(kind, ids, Kind.AMENDMENT)

    def measures(self, kind: Kind, ids: Iterable[int]) -> list[Any]:
        return self.walk.linked(kind, ids, Kind.MEASURE)


def key(theme: Theme) -> int:
    """Under which id its heap stands in the walk."""
    return theme.merged_into_id or theme.pk


def outcome_of(voice: Voice) -> outcome.Outcome:
    """The class of the account this card stands in."""
    own = voice.own_answer
    answer = outcome.Outcome(own.outcome) if own else None
    return outcome.derive(_strands(voice), answer=answer)


def has_waiting_thought(voice: Voice) -> bool:
    """Whether one of several thoughts has met neither a decision nor an answer."""
    return voice.own_answer is None and any(strand.waits for strand in _strands(voice))


def _strands(voice: Voice) -> list[outcome.Strand]:
    """From the card itself, and through each heap that everybody may see."""
    if voice.kind is Kind.THEME:
        return [_through(voice, voice.root)] if voice.is_shown else []
    own = outcome.Strand(parts=_parts(voice, Kind.CARD, [voice.root.pk]))
    return [own, *(_through(voice, t) for t in voice.themes if vars(t)["heap_is_shown"])]


def _through(voice: Voice, theme: Theme) -> outcome.Strand:
    answer = voice.answer_to(theme)
    answered = outcome.Outcome(answer.outcome) if answer else None
    return outcome.Strand(voice.thought(theme), _parts(voice, Kind.THEME, [key(theme)]), answered)


def _parts(voice: Voice, kind: Kind, ids: Sequence[int]) -> tuple[outcome.Part, ...]:
    """Only what is public counts, whoever looks."""
    amendments = [a for a in voice.amendments(kind, ids) if a.is_public]
    measures = [m for m in voice.measures(kind, ids) if m.is_public]
    return (
        *(decided.part_of_amendment(a) for a in amendments),
        *(decided.part_of_measure(m, today=voice.today) for m in measures),
    )


def line(voice: Voice) -> Line:
    """The stations after a card or theme, each thought on a strand of its own."""
    start = _merged(voice)
    if len([t for t in voice.themes if voice.thought(t)]) > 1:
        own = _own_decisions(voice)
        strands = [strand for theme in voice.themes for strand in _strand(voice, theme)]
        return (*start, *own.trunk, *own.text, Fork((*strands, *own.apart())))
    return (*start, *_rest(voice))


def _merged(voice: Voice) -> tuple[Station, ...]:
    if voice.root.pk == voice.thing.pk:
        return ()
    sign = Sign.CARD if voice.kind is Kind.CARD else Sign.THEME
    return (
        Station(
            sign,
            kind=_("Zusammengelegt mit %(code)s") % {"code": voice.root.code},
            title=voice.root.text if voice.kind is Kind.CARD else voice.root.title,
            url=voice.root.get_absolute_url(),
            word=_("geht von hier an gemeinsam weiter"),
        ),
    )


def _own_decisions(voice: Voice) -> Ways:
    """What is said of the card as a whole stands before its thoughts part."""
    card = [voice.root.pk]
    amendments, measures = voice.amendments(Kind.CARD, card), voice.measures(Kind.CARD, card)
    answers = [voice.own_answer] if voice.own_answer else []
    return (
        _after(voice, amendments, measures, answers)
        if amendments or measures or answers
        else Ways()
    )


def _strand(voice: Voice, theme: Theme) -> tuple[Strand, ...]:
    """The way of one thought; two where a measure did not come of the text."""
    ids = [key(theme)]
    title = voice.thought(theme) or theme.title
    first = things.themes([theme], thought=voice.thought(theme))
    amendments, measures = voice.amendments(Kind.THEME, ids), voice.measures(Kind.THEME, ids)
    answer = voice.answer_to(theme)
    if not (amendments or measures or answer) and voice.own_answer:
        return (Strand(title, (first,)),)
    ways = _after(voice, amendments, measures, [answer] if answer else [])
    return (Strand(title, (first, *ways.trunk, *ways.text)), *ways.apart(title, first))


def _rest(voice: Voice) -> Line:
    heaps = [key(theme) for theme in voice.themes]
    amendments, measures = voice.amendments(Kind.THEME, heaps), voice.measures(Kind.THEME, heaps)
    first: tuple[Station, ...] = ()
    if voice.kind is Kind.CARD:
        card = [voice.root.pk]
        amendments = _both(voice.amendments(Kind.CARD, card), amendments)
        measures = _both(voice.measures(Kind.CARD, card), measures)
        first = (_of_themes(voice, voice.themes),) if voice.themes else ()
    answers = [a for a in (voice.own_answer, voice.answer_to(*voice.themes)) if a]
    return (*first, *_after(voice, amendments, measures, answers).as_line())


def _of_themes(voice: Voice, themes: Sequence[Theme]) -> Station:
    thought = voice.thought(themes[0]) if len(themes) == 1 else ""
    return things.themes(themes, thought=thought)


def _both(one: list[Any], other: list[Any]) -> list[Any]:
    return list({thing.pk: thing for thing in (*one, *other)}.values())


def _after(
    voice: Voice, amendments: list[Any], measures: list[Any], answers: Sequence[Answer]
) -> Ways:
    """Amendments, guidelines, measures and reports, and the answers; the gap where there is nothing.

    An answer that something decided has overtaken stands before it, else it ends the line.
    """
    units = voice.walk.linked(Kind.AMENDMENT, [a.pk for a in amendments], Kind.UNIT)
    of_text = voice.walk.linked(Kind.UNIT, [u.pk for u in units], Kind.MEASURE)
    done = on_with([m for m in measures if m not in of_text], today=voice.today, wanted=False)
    text = [decided.amendments(amendments)] if amendments else []
    text += [things.changed_units(units, amendments)] if units else []
    text += on_with(of_text, today=voice.today, wanted=bool(units), amendments=amendments)
    settled = any(a.decision for a in amendments) or _answered(measures, voice.today)
    given = tuple(decided.answer(answer) for answer in answers)
    if text and done:
        return Ways(given, tuple(text), tuple(done))
    found = (*given, *text, *done) if settled else (*text, *done, *given)
    return Ways(found or (gaps.waiting(since=voice.since),))


def on_with(
    measures: list[Any], *, today: dt.date, wanted: bool, amendments: Sequence[Any] = ()
) -> list[Station]:
    """Measures and their newest report; a gap where a carried text waits for its measure."""
    if measures:
        return [
            decided.measures(measures, today=today),
            *([decided.status(measures, today=today)] if _begun(measures) else []),
        ]
    if not wanted:
        return []
    since = max((a.decided_on for a in amendments if a.decided_on), default=None)
    return [gaps.no_measure(since=things.days_since(since, today=today))]


def _begun(measures: list[Any]) -> bool:
    return any(m.begun_on or m.last for m in measures)


def _answered(measures: list[Any], today: dt.date) -> bool:
    """What is begun or dropped answers a voice; what is planned does not yet."""
    return any(
        decided.part_of_measure(m, today=today) is not outcome.Part.UNDECIDED for m in measures
    )
