"""The smallest unit of reading: a line, with what its first characters say about it.

Text and Markdown share one reader, for office texts use Markdown's marks without being Markdown.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

MONTH = (
    r"(?:Jan(?:uar)?|Feb(?:ruar)?|März?|Maerz|Apr(?:il)?|Mai|Jun[i]?|Jul[i]?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)\b"
)
BULLETS = (  # the last row: what Word's symbol fonts leave in a text
    "•◦‣·∙⦁▪▫■□◼◻●○◯⁃►▸▶▷▻➢➤➔➜➝➡→⇒⟶❖◆◇★☆✦✧❯›»▲△◘\uf0b7\uf0a7\uf0d8\uf0a8\uf076\uf02d\uf0e0\uf0f0"
)
MARKER = re.compile(
    rf"""
    (?P<bullet>[{BULLETS}]\s*|(?:[-–—‒‐*+~]|-+>|=+>|>>|o(?=\s+[A-ZÄÖÜ„"]))\s+)?
    (?P<tick>[✓✔☑✅🗸☐☒\uf0fc]\ufe0f?\s*|\[[xX✓ ]\]\s+)?
    (?P<number>
        (?:\(?(?:\d{{1,3}}|[a-zA-Z]|[ivx]{{2,4}})\)
        | (?:I{{1,3}}|IV|VI{{0,3}}|IX|XI{{0,3}})[.)](?=\s+\S)
        | [a-h]\.(?=\s+[A-ZÄÖÜ„"])
        | \d{{1,3}}(?:\.\d{{1,2}})*\.\)?(?!\s*(?:{MONTH}|(?:und|bis|/|[-–])\s*\d))
        | [1-9]\d?(?:\.[1-9]\d?)+(?=\s+[A-ZÄÖÜ„"])
        )\s+)?
    """,
    re.VERBOSE,
)
HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
DECORATED = re.compile(r"(?P<sign>[*=~#+_-])(?P<more>(?P=sign)+)\s+(?P<text>\S.*?)\s+(?P=sign){2,}")
DEEPEST = 4  # level of a heading between single signs
RULE = re.compile(r"[\s|:=_*~+.–—-]+")
UNDERLINES = {"=": 1, "-": 2, "~": 3}
FEWEST_SIGNS = 3
OPEN_TICKS = "☐"
ROMAN_HEADS = (
    "ii", "iv", "vi", "ix", "xi", "xv", "xx", "II", "IV", "VI", "IX", "XI", "XV", "XX",
)  # fmt: skip


class Change(NamedTuple):
    """What was tracked in a paragraph: its text with ~~struck~~ and new passages, and when.

    `whole` says that the whole paragraph is new.
    """

    marked: str
    deleted: tuple[str, ...]
    inserted: tuple[str, ...]
    day: str = ""
    whole: bool = False


class Line(NamedTuple):
    """A line that is not blank. A tuple, for there may be a million of them.

    `first`…`last` are source lines (they differ only where HTML or a table row wraps); `body` is
    the text without markers, `raw` with them; `gap` says that a blank line stands before it;
    `level` is that of a heading, 0 for none; `row` and `column` count from 1 inside tables, and a
    merged cell reaches over `rows` rows and `columns` columns.
    """

    first: int
    last: int
    raw: str
    body: str
    gap: bool = False
    indent: int = 0
    bullet: str = ""
    tick: str = ""
    number: str = ""
    level: int = 0
    row: int = 0
    column: int = 0
    head: bool = False  # the column heads of a table
    aside: bool = False  # navigation, page foot
    rows: int = 1
    columns: int = 1
    note: str = ""  # the number of the footnote that begins here
    noted: tuple[str, ...] = ()  # the footnotes that this line refers to
    page: int = 0  # of a PDF, counted from 1
    change: Change | None = None
    comments: tuple[str, ...] = ()
    series: tuple[str, str] = ("", "")  # number and title, where the line is one of a series
    label: str = ""  # the name of the column, where the line itself says it

    @property
    def marked(self) -> bool:
        """Has a bullet, a tick or a number, so it may never be left out."""
        return bool(self.bullet or self.tick or self.number)


@dataclass(frozen=True, slots=True)
class Source:
    """The lines with text, and the numbers of lines that hold nothing but markup."""

    lines: tuple[Line, ...]
    bare: tuple[int, ...] = ()
    tail: int = 0  # how many lines at the end are footnotes and running heads
    text: str = ""  # as its lines are numbered, where the file itself has none


def marks(text: str) -> tuple[str, str, str, str]:
    """Bullet, tick, number and the rest of `text`; without a rest there are no marks."""
    text = text.strip()
    if text[:2].isalpha() and not text.startswith(ROMAN_HEADS):
        return "", "", "", text
    found = MARKER.match(text)
    end = found.end() if found else 0
    if not found or not end or end == len(text):
        return "", "", "", text
    bullet, tick, number = found.groups(default="")
    return bullet.rstrip(), _tick(tick), number.strip().strip("()."), text[end:]


def _tick(found: str) -> str:
    """An "x" for done, an "o" for open, nothing without tick."""
    if not found:
        return ""
    return "o" if found[0] in OPEN_TICKS or found.startswith("[ ]") else "x"


def unbold(text: str) -> str:
    """Markdown's bold marks at the ends of a line say nothing about its words."""
    for mark in ("**", "__"):
        text = text.removeprefix(mark).removesuffix(mark)
    return text.strip()


def indent_of(raw: str) -> int:
    """Columns of white space before the text; a tab counts four."""
    width = len(raw) - len(raw.lstrip())
    return width + 3 * raw.count("\t", 0, width) if width else 0


def source_lines(text: str) -> list[str]:
    """Lines as an editor counts them: only CR, LF and CRLF end one, not form feed or U+2028."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def line(first: int, raw: str, *, gap: bool) -> Line:
    """One line of text or Markdown outside tables."""
    heading = HEADING.fullmatch(raw.strip()) if raw.lstrip().startswith("#") else None
    if heading and heading[2]:
        return Line(first, first, raw.strip(), heading[2], gap, level=len(heading[1]))
    if not raw[-1].isalnum() and RULE.fullmatch(raw[:200]) and RULE.fullmatch(raw):
        return Line(first, first, raw.strip(), raw.strip(), gap)
    if framed := DECORATED.fullmatch(raw.strip()):
        return Line(first, first, raw.strip(), framed["text"], gap, level=_framed(framed))
    bullet, tick, number, body = marks(raw)
    return Line(first, first, raw.rstrip(), body, gap, indent_of(raw), bullet, tick, number)


def _framed(found: re.Match[str]) -> int:
    """ "== A ==" is the second level as in a wiki; of other signs more of them stand higher."""
    signs = len(found["more"]) + 1
    return min(signs, 6) if found["sign"] == "=" else max(1, DEEPEST - signs)


def underlined(above: Line, number: int, raw: str) -> Line | None:
    """The heading that a row of = or - below a line makes of it."""
    rule = raw.strip()
    level = UNDERLINES.get(rule[:1], 0)
    if not level or set(rule) != {rule[0]} or above.level or above.row or not above.gap:
        return None
    width = len(above.raw.strip())
    fits = len(rule) >= FEWEST_SIGNS and abs(len(rule) - width) <= max(2, width // 4)
    if above.last != number - 1 or above.bullet or above.tick or not fits:
        return None
    bare = above.raw.strip()
    return above._replace(last=number, raw=bare, body=bare, number="", indent=0, level=level)
