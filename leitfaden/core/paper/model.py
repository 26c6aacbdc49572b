"""What a document is made of: frozen plain data, the same for PDF, DOCX and HTML.

All texts are what people wrote, never markup; a line break inside a text is a line break on the page.
Pictures are named by the SHA-256 of their bytes; the bytes are handed to the writers beside the document.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Mark = Literal["equal", "deleted", "inserted"]
Colour = Literal["gelb", "gruen", "blau", "rosa", "weiss"]
Weight = Literal["body", "lead", "small", "kind"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `kind` says whether it is struck or comes in."""

    text: str
    kind: Mark = "equal"
    strong: bool = False
    emphasis: bool = False


Runs = tuple[Run, ...]


def plain(text: str) -> Runs:
    """A text as one run; nothing for an empty one."""
    return (Run(text),) if text else ()


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 to 3; no level is skipped. `kind` is the small word above, such as "Handlungsfeld 1"."""

    text: str
    level: int = 1
    kind: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs
    weight: Weight = "body"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list; `label` is its number as printed ("1.2"), empty for a bullet."""

    runs: Runs
    label: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Amended:
    """A text with what is struck and what comes in, by whom and when: a tracked change in DOCX.

    Deleted and equal runs together are the old text, inserted and equal ones the new.
    """

    runs: Runs
    author: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """A voice as a card; `colour` is the paper, `meaning` says it in words."""

    text: str
    code: str = ""
    colour: Colour = "weiss"
    meaning: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    cards: tuple[Face, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as long as `head`; the caption is numbered."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a programme."""

    when: str
    title: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """The lines of a day, on the thread."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Share:
    """How many of all things are of one kind (see core.parts.AccountRow)."""

    kind: str
    label: str
    count: int
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """Shares that add up to `total`; `head` names the two columns."""

    caption: str
    head: tuple[str, str]
    shares: tuple[Share, ...]
    total: int
    total_label: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """`sha256` names the PNG or JPEG; `width` is in millimetres."""

    sha256: str
    alt: str
    width: int = 60
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Credit:
    """A line of thanks to a funder, with the emblem where there is one."""

    text: str
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Credits:
    credits: tuple[Credit, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code of an address; the address is written beside it."""

    address: str
    label: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Codes:
    codes: tuple[Code, ...]
    alt: str = "QR-Code"


@dataclass(frozen=True, slots=True)
class Note:
    """Set apart from the text around it: a dissent, an explanation."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents, made from the headings down to `depth`."""

    title: str
    depth: int = 2


@dataclass(frozen=True, slots=True)
class PageBreak:
    pass


Block = (
    Heading
    | Paragraph
    | Items
    | Amended
    | Cards
    | Table
    | Timeline
    | Facts
    | Counts
    | Picture
    | Credits
    | Codes
    | Note
    | Contents
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Look:
    """The house's colours as #rrggbb, its typeface and emblem. `typeface` names an own font by its SHA-256."""

    accent: str = "#a3164a"
    ground: str = "#f7f5f0"
    font: str = "Fira Sans"
    typeface: tuple[str, ...] = ()
    emblem: Picture | None = None


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page; `stations` are numbers with their words, such as ("124", "Stimmen")."""

    series: str = ""
    kind: str = ""
    subtitle: str = ""
    lines: tuple[str, ...] = ()
    stations: tuple[tuple[str, str], ...] = ()
    publisher: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What the writers themselves say, in the language of the document."""

    page: str = "Seite"
    table: str = "Tabelle"
    figure: str = "Abbildung"
    struck: str = "gestrichen"
    inserted: str = "eingefügt"
    draft: str = "Entwurf"
    when: str = "Zeit"
    what: str = "Programm"


@dataclass(frozen=True, slots=True)
class Document:
    """A whole booklet. `lang` is BCP 47; `draft` is a sentence that makes every page a draft."""

    title: str
    cover: Cover = field(default_factory=Cover)
    imprint: tuple[Block, ...] = ()
    body: tuple[Block, ...] = ()
    lang: str = "de"
    author: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    day: date | None = None
    draft: str = ""
    look: Look = field(default_factory=Look)
    words: Words = field(default_factory=Words)

    @property
    def right_to_left(self) -> bool:
        return self.lang.partition("-")[0] in ("ar", "fa", "he", "ku", "ps", "ur")

    def blocks(self) -> tuple[Block, ...]:
        return (*self.imprint, *self.body)

    def headings(self, depth: int = 3) -> tuple[Heading, ...]:
        return tuple(
            block for block in self.body if isinstance(block, Heading) and block.level <= depth
        )
