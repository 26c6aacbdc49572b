"""Announce an event, fill its programme, ask people to contribute."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.core.numbers import take_one
from leitfaden.core.words import says_something
from leitfaden.events import verbs
from leitfaden.events.models import AgendaEntry, Contributor, Event, Workshop
from leitfaden.events.refusals import (
    EndsBeforeItBegins,
    NoNameToRelease,
    Refusal,
    SaysNothing,
    WrongEvent,
)
from leitfaden.people.models import User

__all__ = [
    "EndsBeforeItBegins",
    "NoNameToRelease",
    "Refusal",
    "SaysNothing",
    "WrongEvent",
    "add_entry",
    "add_workshop",
    "announce",
    "hold_back_name",
    "invite",
    "note_reply",
    "release_name",
    "rewrite",
]


@transaction.atomic
def announce(
    *,
    kind: str,
    title: str,
    by: User | None,
    description: str = "",
    starts_at: dt.datetime | None = None,
    ends_at: dt.datetime | None = None,
    venue: str = "",
    address: str = "",
    registration: str = "",
    registration_closed: bool = False,
    publish: bool = False,
) -> Event:
    """Put a day into the calendar; it stays internal unless it is published at once."""
    _check_words(title)
    _check_times(starts_at, ends_at)
    event = Event.objects.create(
        number=take_one("event"),
        kind=kind,
        title=title.strip(),
        description=description,
        starts_at=starts_at,
        ends_at=ends_at,
        venue=venue,
        address=address,
        registration=registration,
        registration_closed=registration_closed,
        published_at=timezone.now() if publish else None,
    )
    record(verbs.ANNOUNCED, event, by=by, code=event.code, published=publish)
    return event


@transaction.atomic
def rewrite(
    event: Event,
    *,
    kind: str,
    title: str,
    by: User | None,
    description: str = "",
    starts_at: dt.datetime | None = None,
    ends_at: dt.datetime | None = None,
    venue: str = "",
    address: str = "",
    registration: str = "",
    registration_closed: bool = False,
) -> Event:
    """Say anew what is announced about an event; number and address stay."""
    _check_words(title)
    _check_times(starts_at, ends_at)
    event.kind, event.title, event.description = kind, title.strip(), description
    event.starts_at, event.ends_at = starts_at, ends_at
    event.venue, event.address, event.registration = venue, address, registration
    event.registration_closed = registration_closed
    event.save()
    record(verbs.REWRITTEN, event, by=by, code=event.code)
    return event


@transaction.atomic
def add_entry(
    event: Event,
    *,
    title: str,
    by: User | None,
    at: dt.time | None = None,
    until: dt.time | None = None,
    detail: str = "",
) -> AgendaEntry:
    """Add a line to the programme; the same line twice in a row stays one."""
    _check_words(title)
    said = {"at": at, "until": until, "title": title.strip(), "detail": detail}
    entry, made = _add(event, event.agenda.all(), said)
    if not made:
        return entry
    record(verbs.ENTRY_ADDED, event, by=by, entry=entry.pk)
    return entry


@transaction.atomic
def add_workshop(
    event: Event,
    *,
    label: str,
    title: str,
    by: User | None,
    entry: AgendaEntry | None = None,
    description: str = "",
    room: str = "",
    capacity: int | None = None,
) -> Workshop:
    """Add a bookable workshop, at a line of the programme if one is named."""
    _check_words(label, title)
    _check_same(event, entry)
    said = {
        "entry": entry,
        "label": label.strip(),
        "title": title.strip(),
        "description": description,
        "room": room,
        "capacity": capacity,
    }
    workshop, made = _add(event, event.workshops.all(), said)
    if not made:
        return workshop
    record(verbs.WORKSHOP_ADDED, event, by=by, workshop=workshop.pk)
    return workshop


@transaction.atomic
def invite(
    event: Event,
    *,
    role: str,
    function: str,
    by: User | None,
    state: str = Contributor.State.REQUESTED,
    name: str = "",
    workshop: Workshop | None = None,
    subject: str = "",
) -> Contributor:
    """Ask somebody to contribute; the name stays inside the house until it is released."""
    _check_words(function)
    _check_same(event, workshop)
    said = {
        "workshop": workshop,
        "role": role,
        "state": state,
        "function": function.strip(),
        "name": name.strip(),
        "subject": subject,
    }
    contributor, made = _add(event, event.contributors.all(), said)
    if not made:
        return contributor
    record(verbs.INVITED, event, by=by, contributor=contributor.pk)
    return contributor


@transaction.atomic
def note_reply(contributor: Contributor, *, state: str, by: User | None) -> Contributor:
    """Note what somebody replied; the same reply twice changes nothing."""
    if contributor.state != state:
        contributor.state = state
        contributor.save(update_fields=["state"])
        record(
            verbs.REPLY_NOTED,
            contributor.event,
            by=by,
            contributor=contributor.pk,
            state=str(state),
        )
    return contributor


@transaction.atomic
def release_name(contributor: Contributor, *, by: User | None) -> Contributor:
    """Show the name to everybody, because the person agreed."""
    if not contributor.name:
        raise NoNameToRelease
    if contributor.released_at is None:
        contributor.released_at = timezone.now()
        contributor.save(update_fields=["released_at"])
        record(verbs.NAME_RELEASED, contributor.event, by=by, contributor=contributor.pk)
    return contributor


@transaction.atomic
def hold_back_name(contributor: Contributor, *, by: User | None) -> Contributor:
    """Show the function alone again, because the person no longer agrees."""
    if contributor.released_at is not None:
        contributor.released_at = None
        contributor.save(update_fields=["released_at"])
        record(verbs.NAME_HELD_BACK, contributor.event, by=by, contributor=contributor.pk)
    return contributor


def _check_words(*words: str) -> None:
    if not all(says_something(word) for word in words):
        raise SaysNothing


def _check_times(starts_at: dt.datetime | None, ends_at: dt.datetime | None) -> None:
    if ends_at and (starts_at is None or ends_at < starts_at):
        raise EndsBeforeItBegins


def _check_same(event: Event, part: AgendaEntry | Workshop | None) -> None:
    if part is not None and part.event_id != event.pk:
        raise WrongEvent


def _add[T: (AgendaEntry, Workshop, Contributor)](
    event: Event, rows: QuerySet[T], said: dict[str, Any]
) -> tuple[T, bool]:
    """Put a row behind the last one, unless the last one says the same: then it was a double click."""
    Event.objects.select_for_update().get(pk=event.pk)
    last = rows.order_by("position").last()
    if last and all(getattr(last, name) == value for name, value in said.items()):
        return last, False
    return rows.create(event=event, position=last.position + 1 if last else 1, **said), True
