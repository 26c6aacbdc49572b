"""The log as sentences: who did what to which thing, and where to find it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.urls import NoReverseMatch
from django.utils.translation import gettext as _

from leitfaden.audit.models import Event
from leitfaden.audit.queries import latest
from leitfaden.audit.verbs import UnknownVerb
from leitfaden.people.gates import Duty, may
from leitfaden.people.models import User
from leitfaden.people.models.visibility import Visitor


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the log, said to people."""

    at: datetime
    who: str
    sentence: str
    thing: str = ""
    url: str = ""


def newest(count: int = 10, *, reader: Visitor) -> list[Happening]:
    """The names are looked up now; of somebody who was forgotten none is left."""
    events = latest(count)
    actors = User.objects.in_bulk({event.actor_id for event in events if event.actor_id})
    subjects = _subjects(events)
    return [_said(event, actors, subjects, reader) for event in events]


type Subjects = dict[tuple[str, int], Any]


def _subjects(events: Sequence[Event]) -> Subjects:
    """The things themselves, one query for each kind."""
    ids: dict[str, set[int]] = defaultdict(set)
    for event in events:
        ids[event.subject_type].add(event.subject_id)
    found: Subjects = {}
    for label, wanted in ids.items():
        if model := _model(label):
            things = model._default_manager.in_bulk(wanted)
            found |= {(label, pk): thing for pk, thing in things.items()}
    return found


def _model(label: str) -> Any:
    try:
        return apps.get_model(label)
    except LookupError:
        return None


def _said(event: Event, actors: dict[int, User], subjects: Subjects, reader: Visitor) -> Happening:
    thing = subjects.get((event.subject_type, event.subject_id))
    return Happening(
        event.at,
        str(actors.get(event.actor_id or 0) or _("ohne Konto")),
        _sentence(event),
        getattr(thing, "code", "") or _name(thing),
        _address(thing, reader),
    )


def _sentence(event: Event) -> str:
    """A verb whose room is gone is shown as it was written."""
    try:
        return event.sentence
    except UnknownVerb:
        return event.verb


def _name(thing: Any) -> str:
    return str(thing) if thing is not None and hasattr(thing, "get_absolute_url") else ""


def _address(thing: Any, reader: Visitor) -> str:
    """Some things have no page of their own; that of an account is the administrators'."""
    if isinstance(thing, User) and not may(reader, Duty.ADMINISTER):
        return ""
    try:
        return str(thing.get_absolute_url())
    except (AttributeError, NoReverseMatch):
        return ""
