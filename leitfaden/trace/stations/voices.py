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
from leitfaden.workshops.models import Answer, Card, Theme


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
    def walk(self) -> Walk:
        units = [self.thing.unit_id] if self.kind is Kind.CARD and self.thing.unit_id else []
        return ahead(self.kind, [self.root], visitor=self.visitor, units=units)

    @property
    def spoken_of(self) -> Any:
        """The point of the text a card speaks about, if the visitor may see it."""
        return self.walk.named.get(self.thing.unit_id) if self.kind is Kind.CARD else None

    @cached_property
    def themes(self) -> list[Theme]:
        """The heaps the card lies in; a theme is its own."""
        if self.kind is Kind.THEME:
            return [self.root]
        return self.walk.linked(Kind.CARD, [self.root.pk], Kind.THEME)

    @cached_property
    def answers(self) -> list[Answer]:
        themes = [t.pk for t in self.walk.all(Kind.THEME)]
        cards = [self.root.pk] if self.kind is Kind.CARD else []
        return answers_to().ask(cards=cards, themes=themes)

    @property
    def since(self) -> int | None:
        """Days since it was said."""
        day = self.thing.event.day
        return things.days_since(day, today=self.today) if day and day <= self.today else None

    def thought(self, theme: Theme) -> str:
        return self.walk.notes.get((Kind.CARD, self.root.pk, Kind.THEME, theme.pk), "")

    def heaps(self, theme: Theme) -> list[int]:
        """The theme and those it went into."""
        ids = [theme.pk]
        while theme.merged_into_id and theme.merged_into_id not in ids:
            ids.append(theme.merged_into_id)
            found = self.walk.things[Kind.THEME].get(theme.merged_into_id)
            if found is None:
                break
            theme = found
        return ids

    def answer_to(self, themes: Iterable[int] = ()) -> Answer | None:
        wanted = set(themes)
        own = self.kind is Kind.CARD and not wanted
        for answer in self.answers:
            if (own and answer.card_id == self.root.pk) or answer.theme_id in wanted:
                return answer
        return None

    def amendments(self, kind: Kind, ids: Iterable[int]) -> list[Any]:
        return self.walk.linked(kind, ids, Kind.AMENDMENT)

    def measures(self, kind: Kind, ids: Iterable[int]) -> list[Any]:
        return self.walk.linked(kind, ids, Kind.MEASURE)


def outcome_of(voice: Voice) -> outcome.Outcome:
    """The class of the account this card stands in."""
    card = [voice.root.pk]
    strands = [outcome.Strand(parts=_parts(voice, Kind.CARD, card))]
    for theme in voice.themes:
        if not theme.is_public:
            continue
        heaps = voice.heaps(theme)
        answer = voice.answer_to(heaps)
        strands.append(
            outcome.Strand(
                voice.thought(theme),
                _parts(voice, Kind.THEME, heaps),
                outcome.Outcome(answer.outcome) if answer else None,
            )
        )
    own = voice.answer_to()
    return outcome.derive(strands, answer=outcome.Outcome(own.outcome) if own else None)


def has_waiting_thought(voice: Voice) -> bool:
    """Whether one of several thoughts has met neither a decision nor an answer."""
    return any(
        voice.thought(theme)
        and not voice.answer_to(voice.heaps(theme))
        and not any(
            part is not outcome.Part.UNDECIDED
            for part in _parts(voice, Kind.THEME, voice.heaps(theme))
        )
        for theme in voice.themes
    )


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
    if voice.kind is Kind.THEME:
        return (*start, *_rest(voice, Kind.THEME, voice.heaps(voice.root), themes=()))
    named = [t for t in voice.themes if voice.thought(t)]
    if len(named) > 1:
        return (*start, Fork(tuple(_strand(voice, theme) for theme in voice.themes)))
    return (*start, *_rest(voice, Kind.CARD, [voice.root.pk], themes=voice.themes))


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


def _strand(voice: Voice, theme: Theme) -> Strand:
    heaps = voice.heaps(theme)
    first = things.themes([theme], thought=voice.thought(theme))
    rest = _after(
        voice,
        voice.amendments(Kind.THEME, heaps),
        voice.measures(Kind.THEME, heaps),
        voice.answer_to(heaps) or voice.answer_to(),
    )
    return Strand(voice.thought(theme) or theme.title, (first, *rest))


def _rest(
    voice: Voice, kind: Kind, ids: Sequence[int], *, themes: Sequence[Theme]
) -> tuple[Station, ...]:
    heaps = [pk for theme in themes for pk in voice.heaps(theme)]
    amendments = _both(voice.amendments(kind, ids), voice.amendments(Kind.THEME, heaps))
    measures = _both(voice.measures(kind, ids), voice.measures(Kind.THEME, heaps))
    own = voice.answer_to(ids) if kind is Kind.THEME else voice.answer_to()
    answer = own or (voice.answer_to(heaps) if heaps else None)
    first = (_of_themes(voice, themes),) if themes else ()
    return (*first, *_after(voice, amendments, measures, answer))


def _of_themes(voice: Voice, themes: Sequence[Theme]) -> Station:
    thought = voice.thought(themes[0]) if len(themes) == 1 else ""
    return things.themes(themes, thought=thought)


def _both(one: list[Any], other: list[Any]) -> list[Any]:
    return list({thing.pk: thing for thing in (*one, *other)}.values())


def _after(
    voice: Voice, amendments: list[Any], measures: list[Any], answer: Answer | None
) -> tuple[Station, ...]:
    """Amendments, guidelines, measures and reports, or the answer, or the gap."""
    units = voice.walk.linked(Kind.AMENDMENT, [a.pk for a in amendments], Kind.UNIT)
    done = _both(measures, voice.walk.linked(Kind.UNIT, [u.pk for u in units], Kind.MEASURE))
    stations = [decided.amendments(amendments)] if amendments else []
    stations += [things.changed_units(units, amendments)] if units else []
    stations += on_with(done, today=voice.today, wanted=bool(units), amendments=amendments)
    settled = any(a.decision for a in amendments) or any(m.begun_on for m in measures)
    if answer and not settled:
        stations.append(decided.answer(answer))
    if not stations:
        stations.append(gaps.waiting(since=voice.since))
    return tuple(stations)


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
