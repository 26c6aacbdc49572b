"""The pieces of an event's page: plain data for the tags of core."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import timezone
from django.utils.dateformat import format as said_as
from django.utils.dateformat import time_format
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from leitfaden.core.addresses import reverse
from leitfaden.core.choices import chosen
from leitfaden.core.parts import Booth, Entry, Row
from leitfaden.core.thread import Sign, State, Station, Tag
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.written import sentence
from leitfaden.events.models import AgendaEntry, Contributor, Event, Workshop
from leitfaden.people.models import Publishable


@dataclass(frozen=True, slots=True)
class Day:
    """An event in the calendar; one without a date is told in words only."""

    day: dt.date | None
    title: str
    url: str
    text: str
    tag: Tag | None


PAPERS = ("gelb", "gruen", "blau", "rosa")
REPLIES = {
    Contributor.State.REQUESTED: "wait",
    Contributor.State.CONFIRMED: "ok",
    Contributor.State.DECLINED: "end",
}


def clock(at: dt.time | dt.datetime) -> str:
    """16.30, and 17 for the full hour, as people say it."""
    full = pgettext("time format for a full hour", "G")
    form = full if at.minute == 0 else pgettext("time format", "G.i")
    return time_format(at, form) if isinstance(at, dt.time) else said_as(at, form)


MIDNIGHT = dt.time()
"""Stands for a time that nobody has told."""


def when(event: Event) -> str:
    """Freitag, 27. November 2026, 17 bis 20 Uhr."""
    if event.starts_at is None:
        return _("Termin noch offen")
    start = timezone.localtime(event.starts_at)
    end = timezone.localtime(event.ends_at) if event.ends_at else None
    day = _("%(weekday)s, %(date)s") % {
        "weekday": date_format(start, "l"),
        "date": date_format(start, "DATE_FORMAT"),
    }
    hours = _hours(start, end)
    return _("%(day)s, %(hours)s") % {"day": day, "hours": hours} if hours else day


def _hours(start: dt.datetime, end: dt.datetime | None) -> str:
    if start.time() == MIDNIGHT and (end is None or end == start):
        return ""
    if end is None:
        return _("ab %(start)s Uhr") % {"start": clock(start)}
    if end.date() == start.date():
        return _("%(start)s bis %(end)s Uhr") % {"start": clock(start), "end": clock(end)}
    if start.time() == end.time() == MIDNIGHT:
        return _("bis %(day)s") % {"day": date_format(end, "DATE_FORMAT")}
    return _("%(start)s Uhr bis %(day)s, %(end)s Uhr") % {
        "start": clock(start),
        "day": date_format(end, "DATE_FORMAT"),
        "end": clock(end),
    }


def lead(event: Event) -> str:
    return in_a_row(when(event), event.venue, event.address)


def day(event: Event) -> Day:
    """The event as a card with its date block; without a date the block is left out."""
    place = in_a_row(when(event), event.venue)
    return Day(event.day, event.title, event.get_absolute_url(), place, publication(event))


def publication(thing: Publishable) -> Tag | None:
    """What only those who work here see: that a thing is not public."""
    if thing.is_public:
        return None
    return Tag("end", _("zurückgezogen")) if thing.withdrawn_at else Tag("none", _("intern"))


def programme(
    event: Event,
    lines: list[AgendaEntry],
    workshops: Iterable[Workshop],
    contributors: Iterable[Contributor],
) -> list[Entry]:
    """The lines of the day; workshops without a line of their own stand after the last."""
    replies = _moderation(contributors)
    booths: dict[int | None, list[Booth]] = {}
    for at, workshop in enumerate(workshops):
        booth = _booth(event, workshop, at, replies.get(workshop.pk))
        booths.setdefault(workshop.entry_id, []).append(booth)
    signs = _signs(lines, booths)
    entries = [_entry(line, sign, booths) for line, sign in zip(lines, signs, strict=True)]
    if loose := booths.get(None):
        sign = "" if entries else Sign.EVENT
        entries.append(Entry("", _("Arbeitsgruppen"), sign=sign, workshops=tuple(loose)))
    return entries


def _signs(lines: list[AgendaEntry], booths: dict[int | None, list[Booth]]) -> list[str]:
    """The day begins at the table; after workshops everybody comes together."""
    signs: list[str] = [Sign.EVENT if at == 0 else "" for at in range(len(lines))]
    for at, line in enumerate(lines[:-1]):
        if line.pk in booths:
            signs[at + 1] = Sign.THEME
    return signs


def _entry(line: AgendaEntry, sign: str, booths: dict[int | None, list[Booth]]) -> Entry:
    form = pgettext("time format in a programme", "H.i")
    at = time_format(line.at, form) if line.at else ""
    if line.until:
        at = _("%(at)s bis %(until)s") % {"at": at, "until": time_format(line.until, form)}
    return Entry(
        at.strip(), line.title, line.detail, sign=sign, workshops=tuple(booths.get(line.pk, ()))
    )


def _booth(event: Event, workshop: Workshop, at: int, reply: str | None) -> Booth:
    places = workshop.capacity and ngettext(
        "%(number)d Platz", "%(number)d Plätze", workshop.capacity
    ) % {"number": workshop.capacity}
    return Booth(
        workshop.title,
        url=reverse("workshops:workshop_detail", args=[event.number, workshop.position]),
        kind=workshop.label,
        detail=in_a_row(workshop.room, places),
        tag=_moderation_tag(reply) if reply else None,
        color=PAPERS[at % len(PAPERS)],
    )


def _moderation(contributors: Iterable[Contributor]) -> dict[int, str]:
    """How the facilitators of each workshop replied; one promise is enough."""
    replies: dict[int, str] = {}
    for one in contributors:
        if one.role != Contributor.Role.MODERATION or one.workshop_id is None:
            continue
        if replies.get(one.workshop_id) != Contributor.State.CONFIRMED:
            replies[one.workshop_id] = one.state
    return replies


def _moderation_tag(reply: str) -> Tag:
    said = {
        Contributor.State.REQUESTED: _("Moderation angefragt"),
        Contributor.State.CONFIRMED: _("Moderation zugesagt"),
        Contributor.State.DECLINED: _("Moderation abgesagt"),
    }
    state = Contributor.State(reply)
    return Tag(REPLIES[state], said[state])


def reply_tag(contributor: Contributor) -> Tag:
    state = Contributor.State(contributor.state)
    return Tag(REPLIES[state], state.label)


def contributor_rows(contributors: Iterable[Contributor]) -> list[Row]:
    return [
        Row(
            sentence(_("%(role)s: %(who)s"), role=chosen(one, "role"), who=one.shown_as),
            tag=reply_tag(one),
            detail=in_a_row(one.subject, one.workshop and one.workshop.label, between=" · "),
        )
        for one in contributors
    ]


@dataclass(frozen=True, slots=True)
class Asked:
    """A contributor with the replies that could be noted now: state and the words on the button."""

    who: Contributor
    replies: list[tuple[str, str]]


def asked(contributors: Iterable[Contributor]) -> list[Asked]:
    words = {
        Contributor.State.CONFIRMED: _("Zusage vermerken"),
        Contributor.State.DECLINED: _("Absage vermerken"),
        Contributor.State.REQUESTED: _("Wieder angefragt"),
    }
    return [
        Asked(one, [(state.value, said) for state, said in words.items() if state != one.state])
        for one in contributors
    ]


def station(event: Event) -> tuple[Station, ...]:
    """The event as the place where a reader of the thread stands."""
    return (
        Station(
            Sign.EVENT,
            State.HERE,
            kind=_("Veranstaltung %(code)s") % {"code": event.code},
            when=date_format(event.day, "DATE_FORMAT") if event.day else "",
            title=event.title,
        ),
    )
