"""The forms in which the demo's texts are written down; the builders read nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from leitfaden.amendments.models import Amendment
from leitfaden.bodies.models import Organization, Resolution
from leitfaden.events.models import Contributor, Event
from leitfaden.measures.models.standing import State as State
from leitfaden.workshops.models import Answer, Card, Colour, Summary

Channel = Card.Channel
Outcome = Answer.Outcome
Decision = Amendment.Decision
Role = Contributor.Role
Reply = Contributor.State


@dataclass(frozen=True)
class District:
    name: str
    slug: str
    outline: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Body:
    key: str
    name: str
    short: str
    kind: Organization.Classification


@dataclass(frozen=True)
class Resolved:
    body: str
    on: dt.date
    outcome: Resolution.Outcome
    text: str
    votes: tuple[int, int, int] | None = None
    meeting: str = ""


@dataclass(frozen=True)
class Paper:
    reference: str
    name: str
    on: dt.date
    by: str
    resolved: tuple[Resolved, ...] = ()
    published: bool = True


@dataclass(frozen=True)
class Guideline:
    number: str
    title: str
    text: str
    also_under: tuple[int, ...] = ()


@dataclass(frozen=True)
class Field:
    number: int
    title: str
    introduction: str
    guidelines: tuple[Guideline, ...]
    approaches: tuple[str, ...]


@dataclass(frozen=True)
class Answered:
    """A direct answer to a card or a heap."""

    outcome: Outcome
    reason: str
    by: str
    on: dt.date
    to: str = ""
    link: str = ""


@dataclass(frozen=True)
class Voice:
    """One card; `question` is the number of the question it answers (0: none)."""

    text: str
    question: int = 1
    channel: Channel | None = None
    key: str = ""
    unit: str = ""
    evidence: str = ""
    thought: str = ""
    also: tuple[tuple[str, str], ...] = ()
    into: str = ""
    number: int = 0
    answered: Answered | None = None


@dataclass(frozen=True)
class Heap:
    """A theme with the cards that lie in it."""

    key: str
    title: str
    description: str
    voices: tuple[Voice, ...]
    answered: Answered | None = None
    into: str = ""


@dataclass(frozen=True)
class SummedUp:
    text: str
    heaps: tuple[str, ...]
    dissent: str = ""
    confirmed: Summary.Confirmation | None = Summary.Confirmation.SHOW_OF_HANDS


@dataclass(frozen=True)
class Asked:
    text: str
    colour: Colour


@dataclass(frozen=True)
class Table:
    """A working group with all it said; number 0 is the plenary, which is no group."""

    number: int
    title: str
    field: int | None
    facilitator: str
    questions: tuple[Asked, ...]
    heaps: tuple[Heap, ...]
    loose: tuple[Voice, ...] = ()
    minutes: tuple[str, ...] = ()
    summed_up: SummedUp | None = None


@dataclass(frozen=True)
class Part:
    """Somebody with a part to play in an event."""

    role: Role
    function: str
    reply: Reply = Reply.CONFIRMED
    name: str = ""
    released: bool = False
    subject: str = ""


@dataclass(frozen=True)
class Offer:
    """A workshop of the programme."""

    label: str
    title: str
    description: str
    room: str
    capacity: int | None
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Entry:
    at: str
    until: str
    title: str
    detail: str = ""
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True)
class Day:
    """An event; `ahead` days from today (moved on to `weekday`) or on a fixed day."""

    key: str
    kind: Event.Kind
    title: str
    description: str
    begins: str
    ends: str
    venue: str
    address: str
    entries: tuple[Entry, ...]
    parts: tuple[Part, ...]
    on: dt.date | None = None
    ahead: int = 0
    weekday: int = 3
    registration: str = ""


@dataclass(frozen=True)
class Recommended:
    how: Decision
    by: str
    on: dt.date


@dataclass(frozen=True)
class Decided:
    how: Decision
    reason: str = ""
    text: str = ""


@dataclass(frozen=True)
class Change:
    """An amendment; `unit` is the guideline's number, empty for additions, "P" the preamble."""

    title: str
    kind: Amendment.Kind
    unit: str = ""
    field: int | None = None
    text: str = ""
    group: int | None = None
    proposed_by: str = ""
    proposed_on: dt.date | None = None
    heaps: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    recommended: Recommended | None = None
    decided: Decided | None = None
    published: bool = True


@dataclass(frozen=True)
class Hardship:
    """A challenge."""

    key: str
    title: str
    text: str
    districts: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    field: int | None = None
    raised_at: str = ""


@dataclass(frozen=True)
class Word:
    """A status report, so many days before today."""

    ago: int
    state: State
    text: str
    evidence: str = ""
    link: str = ""
    next_in: int | None = None


@dataclass(frozen=True)
class Deed:
    """A measure; `due` in days from today."""

    title: str
    text: str
    who: str
    challenge: str = ""
    unit: str = ""
    districts: tuple[str, ...] = ()
    begun: dt.date | None = None
    due: int | None = None
    heaps: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    words: tuple[Word, ...] = ()
