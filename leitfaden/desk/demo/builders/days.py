"""The events with their programmes and contributors."""

from __future__ import annotations

import datetime as dt

from leitfaden.desk.demo.builders.made import Made, moment
from leitfaden.desk.demo.texts.events_ahead import AHEAD
from leitfaden.desk.demo.texts.events_past import PAST
from leitfaden.desk.demo.texts.shapes import Day, Entry, Part
from leitfaden.events import actions as events
from leitfaden.events.models import Event, Workshop


def build(made: Made) -> None:
    for day in (*PAST, *AHEAD):
        _announce(day, made)


def date_of(day: Day, *, today: dt.date) -> dt.date:
    """The fixed day of a past event; of one to come, the next such weekday far enough ahead."""
    if day.on:
        return day.on
    earliest = today + dt.timedelta(days=day.ahead)
    return earliest + dt.timedelta(days=(day.weekday - earliest.weekday()) % 7)


def _announce(day: Day, made: Made) -> None:
    on = date_of(day, today=made.today)
    event = events.announce(
        kind=day.kind,
        title=day.title,
        description=day.description,
        starts_at=moment(on, day.begins),
        ends_at=moment(on, day.ends),
        venue=day.venue,
        address=day.address,
        registration=day.registration,
        publish=True,
        by=made.by,
    )
    made.events[day.key] = event
    for entry in day.entries:
        _add_entry(event, entry, made)
    for part in day.parts:
        _invite(event, part, made)


def _add_entry(event: Event, entry: Entry, made: Made) -> None:
    line = events.add_entry(
        event,
        title=entry.title,
        at=dt.time.fromisoformat(entry.at),
        until=dt.time.fromisoformat(entry.until),
        detail=entry.detail,
        by=made.by,
    )
    for offer in entry.offers:
        workshop = events.add_workshop(
            event,
            label=offer.label,
            title=offer.title,
            description=offer.description,
            room=offer.room,
            capacity=offer.capacity,
            entry=line,
            by=made.by,
        )
        for part in offer.parts:
            _invite(event, part, made, workshop)


def _invite(event: Event, part: Part, made: Made, workshop: Workshop | None = None) -> None:
    contributor = events.invite(
        event,
        role=part.role,
        function=part.function,
        name=part.name,
        subject=part.subject,
        workshop=workshop,
        by=made.by,
    )
    if part.reply != contributor.state:
        events.note_reply(contributor, state=part.reply, by=made.by)
    if part.released:
        events.release_name(contributor, by=made.by)
