"""What the parts of a page are made of: plain data that every room can fill."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from leitfaden.core.thread import Tag, Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several views of the same page."""

    title: Text
    url: str
    here: bool = False
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Tile:
    """A number that leads to its list."""

    count: int
    text: Text
    url: str


@dataclass(frozen=True, slots=True)
class AccountRow:
    """How many voices had one outcome.

    kind is one of adopted, partly, declined, passed_on, noted, open.
    """

    kind: str
    count: int
    label: Text
    hint: Text = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a plain list, with its state at the end."""

    text: Text
    url: str = ""
    tag: Tag | None = None
    detail: Text = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A voice as it is shown; any object with these attributes will do."""

    text: str
    code: str = ""
    color: str = ""
    meaning: Text = ""
    note: Text = ""
    url: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Booth:
    """One of several workshops at the same time."""

    title: Text
    url: str = ""
    kind: Text = ""
    detail: Text = ""
    tag: Tag | None = None
    taken: int | None = None
    capacity: int | None = None
    color: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a programme; with workshops the thread fans out below it."""

    at: Text
    title: Text
    detail: Text = ""
    sign: str = ""
    state: str = "reached"
    tag: Tag | None = None
    workshops: Sequence[Booth] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """An event as a card with its date."""

    day: date
    title: Text
    url: str = ""
    text: Text = ""
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column; numbers stand at its end."""

    title: Text
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Settle:
    """A form that opens below its row; `of` says to ears which row it is of."""

    words: Text
    form: Text
    of: Text = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a grid; the first cell names it, `key` is its place in the address of the page."""

    key: str
    cells: Sequence[Text | Settle]
