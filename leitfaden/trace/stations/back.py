"""Where each kind of thing comes from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from leitfaden.core.thread import Fork, Join, Line, Station, Strand
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.written import sentence
from leitfaden.people.models.visibility import Visitor
from leitfaden.trace.queries import Kind, Walk, back
from leitfaden.trace.queries.behind import behind
from leitfaden.trace.queries.papers import amendments_of_paper
from leitfaden.trace.queries.proposed import first_on_edition, parts_of
from leitfaden.trace.queries.said import discussed_on
from leitfaden.trace.queries.things import amendments_on, events_behind, of_keys
from leitfaden.trace.stations import decided, gaps, things
from leitfaden.trace.stations.ahead import edition_station
from leitfaden.trace.stations.voices import Voice


def line(thing: Any, *, visitor: Visitor, today: dt.date) -> Line:
    """The stations before a thing; raises KeyError for a thing no line is told of."""
    return _LINES[thing._meta.model_name](thing, visitor)


def of_voice(voice: Voice) -> Line:
    """The event with its group and question; before it the point of the text it speaks about, in
    the words that were discussed there."""
    unit, day = voice.spoken_of, voice.thing.event.day
    said = things.units([unit], say=lambda one: discussed_on(one, day)) if unit else None
    return (*((said,) if said else ()), _asked(voice.thing))


def _walked(thing: Any, visitor: Visitor) -> Line:
    """Events, voices, themes, amendments, guidelines and challenges behind a thing."""
    kind = Kind(thing._meta.model_name)
    walk = back(kind, [thing], visitor=visitor)
    walk.things.pop(kind)
    return _stations(walk) or (gaps.no_origin(),)


def _measure(thing: Any, visitor: Visitor) -> Line:
    """What it was planned for, each way on a strand of its own: the guideline with the amendments that
    made it, the voices that named it without such a change, the challenge it answers."""
    walk = back(Kind.MEASURE, [thing], visitor=visitor)

    def part(*kinds: Kind) -> Walk:
        starts = [(k, one.pk) for k in kinds for one in walk.linked(Kind.MEASURE, [thing.pk], k)]
        return behind(walk, starts)

    text, voices = part(Kind.UNIT), part(Kind.CARD, Kind.THEME)
    answered = behind(walk, [(Kind.CHALLENGE, one.pk) for one in walk.all(Kind.CHALLENGE)])
    ways = [
        (_("Über den Text"), text),
        (_("Ohne Änderung am Text"), Walk() if _holds(text, voices) else voices),
        (_("Für eine Herausforderung"), answered),
    ]
    strands = [Strand(title, stations) for title, one in ways if (stations := _stations(one))]
    if len(strands) > 1:
        return (Fork(tuple(strands)), Join())
    return strands[0].stations if strands else (gaps.no_origin(),)


def _holds(one: Walk, other: Walk) -> bool:
    """Whether everything of the other stands on the one way already."""
    return all(one.things[kind].keys() >= things.keys() for kind, things in other.things.items())


def _unit(thing: Any, visitor: Visitor) -> Line:
    """The carried amendments with their reasons; the first edition has none."""
    carried = [a for a in amendments_on(thing, visitor) if a.is_carried]
    return _stations(back(Kind.AMENDMENT, carried, visitor=visitor)) or (gaps.no_origin(),)


def _stations(walk: Walk) -> tuple[Station, ...]:
    tell: list[tuple[Kind, Callable[[list[Any]], Station]]] = [
        (Kind.EVENT, things.events),
        (Kind.CARD, things.cards),
        (Kind.THEME, things.themes),
        (Kind.AMENDMENT, decided.amendments),
        (Kind.UNIT, things.units),
        (Kind.CHALLENGE, things.challenges),
    ]
    return tuple(station(found) for kind, station in tell if (found := walk.all(kind)))


def _amendment(thing: Any, visitor: Visitor) -> Line:
    """The events; themes and cards stand among the reasons on the amendment's own page."""
    found = events_behind(visitor).ask(amendment=thing.pk)
    if not found and thing.group:
        found = of_keys(visitor, Kind.EVENT, "pk").ask(keys=[thing.group.event_id])
    return (things.events(found),) if found else (gaps.no_origin(),)


def _theme(thing: Any, visitor: Visitor) -> Line:
    """The event; the cards themselves lie on the theme's own page."""
    return (things.events([thing.event]),)


def _asked(card: Any) -> Station:
    found = things.events([card.event])
    told = [card.group] if card.group else []
    if card.question:
        told.append(sentence(_("Leitfrage: %(question)s"), question=card.question.text))
    return Station(
        found.sign,
        kind=found.kind,
        when=found.when,
        title=found.title,
        url=found.url,
        word=found.word,
        detail=in_a_row(*told, between=". "),
    )


def _group(thing: Any, visitor: Visitor) -> Line:
    return (things.events([thing.event]),)


def _nothing(thing: Any, visitor: Visitor) -> Line:
    return ()


def _edition(thing: Any, visitor: Visitor) -> Line:
    """The edition before and the carried amendments that made this one of it."""
    if thing.based_on is None:
        return (gaps.no_origin(),)
    first = first_on_edition(visitor, True).ask(edition=thing.based_on.pk)
    carried = (decided.amendments(first, parts_of(first)),) if first else ()
    return (edition_station(thing.based_on), *carried)


def _paper(thing: Any, visitor: Visitor) -> Line:
    """The voices behind what was resolved on it."""
    resolved = amendments_of_paper(thing, visitor)
    if not resolved:
        return (gaps.no_origin(),)
    walk = back(Kind.AMENDMENT, resolved, visitor=visitor)
    walk.things.pop(Kind.AMENDMENT)
    return _stations(walk) or (gaps.no_origin(),)


_LINES: dict[str, Callable[[Any, Visitor], Line]] = {
    "theme": _theme,
    "amendment": _amendment,
    "unit": _unit,
    "challenge": _walked,
    "measure": _measure,
    "group": _group,
    "event": _nothing,
    "actionfield": _nothing,
    "concept": _nothing,
    "paper": _paper,
    "edition": _edition,
}
