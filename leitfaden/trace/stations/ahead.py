"""What became of each kind of thing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from leitfaden.amendments.models import Amendment
from leitfaden.bodies.models import Paper, Resolution
from leitfaden.core.addresses import reverse
from leitfaden.core.thread import Line, Sign, State, Station
from leitfaden.guidelines.models import Edition
from leitfaden.measures.models import Measure
from leitfaden.people.models.visibility import Visitor
from leitfaden.trace.queries import Kind, ahead, reach_of
from leitfaden.trace.queries.papers import amendments_of_paper, editions_of_paper, last_resolved
from leitfaden.trace.queries.proposed import first_on_edition, parts_of
from leitfaden.trace.queries.things import amendments_on, editions_with, of_keys
from leitfaden.trace.stations import crowds, decided, gaps, things, voices
from leitfaden.trace.theme_rows import url_of


def line(thing: Any, *, visitor: Visitor, today: dt.date) -> Line:
    """The stations after a thing; raises KeyError for a thing no line is told of."""
    return _LINES[thing._meta.model_name](thing, visitor, today)


def _voice(thing: Any, visitor: Visitor, today: dt.date) -> Line:
    return voices.line(voices.Voice(thing, visitor, today))


def _crowd(thing: Any, visitor: Visitor, today: dt.date) -> Line:
    """An event, group or field: how many voices, and how far they have come."""
    reach = reach_of(thing, visitor=visitor)
    event = thing if thing._meta.model_name == "event" else getattr(thing, "event", None)
    voices_url = reverse("trace:event_account", args=[event.number]) if event else ""
    themes_url = url_of(event=event) if event else url_of(field=thing)
    line = crowds.line(reach, voices_url=voices_url, themes_url=themes_url)
    return line or (gaps.no_voice(),)


def _amendment(thing: Amendment, visitor: Visitor, today: dt.date) -> Line:
    if not thing.decision:
        return (gaps.undecided(since=things.days_since(thing.proposed_on, today=today)),)
    if not thing.is_carried:
        return (decided.decision_station(thing),)
    walk = ahead(Kind.AMENDMENT, [thing], visitor=visitor)
    units = walk.all(Kind.UNIT)
    after = voices.on_with(
        walk.all(Kind.MEASURE), today=today, wanted=bool(units), amendments=[thing]
    )
    return (*([things.changed_units(units, [thing])] if units else []), *after)


def _unit(thing: Any, visitor: Visitor, today: dt.date) -> Line:
    """What is proposed for it, and what is done because of it."""
    walk = ahead(Kind.UNIT, [thing], visitor=visitor)
    proposed = [a for a in amendments_on(thing, visitor) if not a.decision]
    return (
        *((decided.amendments(proposed),) if proposed else ()),
        *voices.on_with(walk.all(Kind.MEASURE), today=today, wanted=True),
    )


def _challenge(thing: Any, visitor: Visitor, today: dt.date) -> Line:
    walk = ahead(Kind.CHALLENGE, [thing], visitor=visitor)
    day = thing.raised_at.day if thing.raised_at else None
    found = voices.on_with(walk.all(Kind.MEASURE), today=today, wanted=False)
    return tuple(found) or (gaps.no_measure(since=things.days_since(day, today=today)),)


def _measure(thing: Measure, visitor: Visitor, today: dt.date) -> Line:
    """How it stands; all reports hang on the measure's own page."""
    return (decided.standing(thing, today=today),)


def _edition(thing: Any, visitor: Visitor, today: dt.date) -> Line:
    """What was proposed for this text, and the edition that came of it."""
    first = first_on_edition(visitor, False).ask(edition=thing.pk)
    proposed = (decided.amendments(first, parts_of(first)),) if first else ()
    successors = editions_with(visitor, "based_on").ask(key=thing.pk)
    line = (*proposed, *map(edition_station, successors))
    return line or ((gaps.no_change() if thing.is_frozen else gaps.undecided()),)


def edition_station(edition: Any) -> Station:
    """An adopted edition is reached, a draft waits."""
    return Station(
        Sign.GUIDELINE,
        State.REACHED if edition.is_frozen else State.WAITING,
        kind=_("Fassung"),
        when=things.day(edition.adopted_on),
        title=edition.label,
        url=edition.get_absolute_url(),
        word=_("beschlossen") if edition.is_frozen else _("Entwurf"),
    )


def _concept(thing: Any, visitor: Visitor, today: dt.date) -> Line:
    measures = of_keys(visitor, Kind.MEASURE, "unit__concept").ask(keys=[thing.pk])
    return tuple(voices.on_with(measures, today=today, wanted=True))


def _paper(thing: Paper, visitor: Visitor, today: dt.date) -> Line:
    """What hangs on a paper: the editions printed with it or adopted by it, and other resolutions."""
    editions = editions_of_paper(visitor).ask(paper=thing.pk)
    stations = [edition_station(edition) for edition in editions]
    if resolved := amendments_of_paper(thing, visitor):
        stations.append(decided.amendments(resolved))
    if stations:
        return tuple(stations)
    declined = last_resolved(thing) == Resolution.Outcome.DECLINED
    return ((gaps.ended_here() if declined else gaps.no_consequence()),)


def is_open(thing: Any, *, visitor: Visitor) -> bool:
    """Whether the thread comes dotted from a thing: a draft, or a paper nobody has resolved on."""
    if isinstance(thing, Edition):
        return not thing.is_frozen
    if not isinstance(thing, Paper) or amendments_of_paper(thing, visitor):
        return False
    return not last_resolved(thing)


_LINES: dict[str, Callable[[Any, Visitor, dt.date], Line]] = {
    "card": _voice,
    "theme": _voice,
    "event": _crowd,
    "group": _crowd,
    "actionfield": _crowd,
    "amendment": _amendment,
    "unit": _unit,
    "challenge": _challenge,
    "measure": _measure,
    "edition": _edition,
    "concept": _concept,
    "paper": _paper,
}
