"""What hangs on a thread: plain data, no domain word; the rooms fill it, the tags draw it."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

type Text = str | Promise


class Sign(StrEnum):
    """What kind of thing a bead stands for; also the name of its icon."""

    EVENT = "event"
    CARD = "card"
    THEME = "theme"
    AMENDMENT = "amendment"
    GUIDELINE = "guideline"
    MEASURE = "measure"
    STATUS = "status"


class State(StrEnum):
    """How far the thread has come at a station; each state is also a shape and a word."""

    REACHED = "reached"
    HERE = "here"
    PARTLY = "partly"
    WAITING = "waiting"
    ENDED = "ended"


class Cord(StrEnum):
    """The piece of thread after a station."""

    WHOLE = "whole"
    DOTTED = "dotted"
    NONE = "none"


WORDS: dict[State, Text] = {
    State.REACHED: _("erreicht"),
    State.HERE: _("Sie sind hier"),
    State.PARTLY: _("teilweise übernommen"),
    State.WAITING: _("noch keine Antwort"),
    State.ENDED: _("nicht übernommen"),
}


@dataclass(frozen=True, slots=True)
class Tag:
    """A state with its word; kind is one of ok, run, wait, end, none."""

    kind: str
    text: Text


@dataclass(frozen=True, slots=True)
class Station:
    """One thing on the thread, with everything the page says about it."""

    sign: Sign
    state: State = State.REACHED
    kind: Text = ""
    when: Text = ""
    title: Text = ""
    url: str = ""
    word: Text = ""
    detail: Text = ""
    tag: Tag | None = None
    body: str = ""
    more: tuple[tuple[Text, str], ...] = ()
    more_label: Text = ""
    more_url: str = ""
    aside: Text = ""
    lang: str = ""
    cord: Cord | None = None

    @property
    def said(self) -> Text:
        """The state in words: never told by the bead alone."""
        return self.word or WORDS[self.state]

    def cord_after(self, *, runs_on: bool) -> Cord:
        """Which thread leaves this station; `runs_on` when something hangs below it."""
        if self.cord is not None:
            return self.cord
        if self.state is State.WAITING:
            return Cord.DOTTED
        if self.state is State.ENDED and not runs_on:
            return Cord.NONE
        return Cord.WHOLE


@dataclass(frozen=True, slots=True)
class Strand:
    """One of the ways on after a fork."""

    title: Text
    stations: tuple[Station, ...]


@dataclass(frozen=True, slots=True)
class Fork:
    """Here the thread parts: two thoughts on one card, parallel workshops."""

    strands: tuple[Strand, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """Here the strands of the fork before come together again."""


type Line = tuple[Station | Fork | Join, ...]
