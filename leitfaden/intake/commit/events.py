"""The event with its programme and those who contribute to it."""

import re
from collections.abc import Mapping
from typing import Any

from leitfaden.events import actions as events
from leitfaden.events.models import AgendaEntry, Contributor, Event
from leitfaden.intake.commit.words import (
    BERLIN,
    clipped,
    clock_in,
    day_in,
    flowing,
    moment,
    titled,
    whole_number,
)
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type

KINDS: tuple[tuple[str, Event.Kind], ...] = (  # the first word that stands in the title
    ("zwischenworkshop", Event.Kind.REVIEW_WORKSHOP),
    ("zukunftswerkst", Event.Kind.FUTURE_WORKSHOP),
    ("fachtag", Event.Kind.SYMPOSIUM),
    ("fachgespräch", Event.Kind.SYMPOSIUM),
    ("konferenz", Event.Kind.CONFERENCE),
)
ROLES: tuple[tuple[str, Contributor.Role], ...] = (
    ("co-moder", Contributor.Role.CO_MODERATION),
    ("moder", Contributor.Role.MODERATION),
    ("grußwort", Contributor.Role.GREETING),
    ("podium", Contributor.Role.PANEL),
    ("mittl", Contributor.Role.INTERPRETING),
    ("dolmetsch", Contributor.Role.INTERPRETING),
    ("begleit", Contributor.Role.ACCOMPANIMENT),
    ("förder", Contributor.Role.FUNDER),
    ("gastgeb", Contributor.Role.HOST),
    ("kooperation", Contributor.Role.COOPERATION),
)


GROUP_NAMED = re.compile(r"(?<=\S)\s+((?:AG|Arbeitsgruppe|Workshop|Tisch|Thementisch) \d{1,2}:\s)")


def write(writing: Writing) -> None:
    for item in writing.of(Type.EVENT):
        writing.events[item.pk] = announce(writing, item)
    entries = {item.pk: _entry(writing, item) for item in writing.of(Type.AGENDA_ENTRY)}
    for item in writing.of(Type.WORKSHOP):
        _workshop(writing, item, entries)
    for item in writing.of(Type.CONTRIBUTOR, Type.FACILITATOR):
        _contributor(writing, item)


def announce(writing: Writing, item: Item) -> Event:
    told = item.told
    first = day_in(told, "date")
    last = day_in(told, "last_date") or first
    starts, ends = clock_in(told, "starts"), clock_in(told, "ends")
    begin = moment(first, starts, BERLIN)
    end = moment(last, ends, BERLIN) if ends or last != first else None
    venue, _, address = str(told.get("venue") or "").partition("\n")
    event = events.announce(
        kind=kind_of(item.text),
        title=clipped(titled(item.text), 300),
        by=writing.by,
        starts_at=begin,
        ends_at=end if begin and end and end >= begin else None,
        venue=clipped(titled(venue), 200),
        address=clipped(titled(address or str(told.get("address") or "")), 300),
        registration=clipped(titled(str(told.get("registration") or "")), 300),
        registration_closed=told.get("registration_state") == "closed",
        description=flowing(str(told.get("description") or "")),
        publish=True,
    )
    writing.became(item, event)
    return event


def kind_of(title: str) -> Event.Kind:
    """What the title calls itself; an evening of discussion where it says nothing else."""
    said = title.lower()
    return next((kind for word, kind in KINDS if word in said), Event.Kind.DISCUSSION)


def _entry(writing: Writing, item: Item) -> AgendaEntry:
    """The first line is the title, all that follows it explains; so do groups named in a row."""
    title, _, detail = GROUP_NAMED.sub(r"\n\1", item.text).partition("\n")
    event = _event(writing, item)
    whole = titled(title)
    entry = events.add_entry(
        event,
        title=clipped(whole, 500),
        by=writing.by,
        at=clock_in(item.told, "at"),
        until=clock_in(item.told, "until"),
        detail="\n".join(filter(None, [whole if len(whole) > 500 else "", detail.strip()])),
    )
    writing.became(item, event)
    return entry


def _workshop(writing: Writing, item: Item, entries: dict[int, AgendaEntry]) -> None:
    event = _event(writing, item)
    above = writing.within(item, Type.AGENDA_ENTRY)
    number = whole_number(item.number) or item.number
    texts = (flowing(str(item.told.get(name) or "")) for name in ("description", "second_text"))
    writing.workshops[item.pk] = events.add_workshop(
        event,
        label=clipped(f"Workshop {number}".strip(), 60),
        title=clipped(titled(item.text), 300),
        by=writing.by,
        entry=entries[above.pk] if above else None,
        description="\n\n".join(filter(None, texts)),
    )
    writing.became(item, event)


def _contributor(writing: Writing, item: Item) -> None:
    """The name is kept and stays hidden until the person has released it."""
    event, told = _event(writing, item), item.told
    above = writing.within(item, Type.WORKSHOP)
    hidden = told.get("name") or ("" if told.get("function") else item.text)
    events.invite(
        event,
        role=role_of(role_said(item.type, told)),
        function=clipped(function_of(item), 200),
        by=writing.by,
        state=state_of(told),
        name=clipped(flowing(str(hidden)), 200),
        workshop=writing.workshops.get(above.pk) if above else None,
    )
    writing.became(item, event)


def role_said(type_: str, told: Mapping[str, Any]) -> str:
    default = "Moderation" if type_ == Type.FACILITATOR else ""
    return str(told.get("role") or default)


def state_of(told: Mapping[str, Any]) -> Contributor.State:
    """Nobody counts as having agreed before somebody says so."""
    said = str(told.get("state") or "")
    return (
        Contributor.State(said) if said in Contributor.State.values else Contributor.State.REQUESTED
    )


def role_of(words: str) -> Contributor.Role:
    if words in Contributor.Role.values:
        return Contributor.Role(words)
    said = words.lower()
    return next((role for word, role in ROLES if word in said), Contributor.Role.INPUT)


def function_of(item: Item) -> str:
    """What may be shown: the function the document gives, else the role; never the name."""
    told = item.told
    if told.get("function"):
        return str(told["function"])
    default = "Moderation" if item.type == Type.FACILITATOR else "Mitwirkung"
    said = str(told.get("role") or default)
    return str(Contributor.Role(said).label) if said in Contributor.Role.values else said


def _event(writing: Writing, item: Item) -> Event:
    event = writing.event_of(item)
    assert event, "placing.misses_event refuses such documents"  # noqa: S101
    return event
