"""A web page tag by tag: text is collected until a tag breaks the line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

from leitfaden.intake.reader.lines import Line, marks
from leitfaden.intake.reader.office.numbers import numeral

Attributes = list[tuple[str, str | None]]

# Stand for a < that opens nothing and for every &, which the parser would stop at one by one; no
# text may hold these code points.
LESS, AND = "\ufdd0", "\ufdd1"
SILENT = frozenset({"script", "style", "template", "noscript", "svg", "textarea"})
ASIDE = frozenset({"nav", "footer", "title", "menu", "button", "select"})
BLOCKS = frozenset(
    (*ASIDE, "p", "div", "section", "article", "main", "header", "aside", "ul", "ol", "li", "dl",
     "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "caption", "blockquote", "pre",
     "address", "figure", "figcaption", "hr", "body")
)  # fmt: skip
STRUCK = frozenset({"del", "s", "strike"})
STYLES = {"a": "LowerAlpha", "A": "UpperAlpha", "i": "LowerRoman", "I": "UpperRoman"}
MOST_SPAN = 1000  # as browsers bound it
HEADLINE = re.compile(r"h([1-6])")


@dataclass(slots=True)
class _Open:
    """The line being collected; `pieces` are (source line, text)."""

    pieces: list[tuple[int, str]] = field(default_factory=list)
    bullet: str = ""
    number: str = ""
    tick: str = ""
    level: int = 0
    gap: bool = True


@dataclass(slots=True)
class Counted:
    """A numbered list: what the next entry is, and how the page writes it."""

    following: int
    style: str

    @classmethod
    def of(cls, attributes: dict[str, str | None]) -> "Counted":
        return cls(_whole(attributes.get("start"), 1), STYLES.get(attributes.get("type") or "", ""))

    def take(self, value: str | None) -> str:
        number = _whole(value, self.following)
        self.following = number + 1
        return numeral(number, self.style)


def _whole(said: str | None, otherwise: int) -> int:
    return int(said) if said and said.isdecimal() and len(said) < 7 else otherwise


class Page(HTMLParser):
    """Collects text between the tags that break a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[Line] = []
        self.open = _Open()
        self.lists: list[Counted | None] = []  # the open lists, None without numbers
        self.silent = self.aside = 0
        self.row = self.rows = self.column = 0
        self.width = self.height = 1  # of the open cell, in columns and rows
        self.reached: dict[int, int] = {}  # column → the last row into which a cell reaches
        self.data_rows: set[int] = set()  # rows with a <td>; a row of <th> only is column heads

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self.silent += tag in SILENT
        if tag == "br":
            self.flush(gap=False)
        elif headline := HEADLINE.fullmatch(tag):
            self.flush()
            self.open.level = int(headline[1])
        elif tag in STRUCK:
            self._add("~~")
        elif tag == "input":
            self._tick(dict(attrs))
        else:
            self._structure(tag, dict(attrs))
        self.aside += tag in ASIDE

    def handle_endtag(self, tag: str) -> None:
        if tag in STRUCK:
            self._add("~~")
        elif tag in BLOCKS or HEADLINE.fullmatch(tag):
            self.flush()
        if tag in {"ul", "ol"} and self.lists:
            self.lists.pop()
        if tag in {"tr", "table"}:
            self.row = self.column = 0
            self.width = self.height = 1
        self.silent = max(0, self.silent - (tag in SILENT))
        self.aside = max(0, self.aside - (tag in ASIDE))

    def handle_data(self, data: str) -> None:
        self._add(data)

    def lines(self) -> Iterator[Line]:
        """All lines, now that it is known which rows are column heads."""
        for found in self.found:
            head = found.row > 0 and found.row not in self.data_rows
            yield found._replace(head=True) if head else found

    def flush(self, *, gap: bool = True) -> None:
        """Closes the open line; the next one stands apart unless only a <br> lies between."""
        closed, self.open = self.open, _Open()
        lines = list(self._lines(closed))
        self.found.extend(lines)
        self.open.gap = gap or (closed.gap and not lines)
        if not lines and not gap:
            self.open.bullet, self.open.number = closed.bullet, closed.number
            self.open.level = closed.level

    def _structure(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag in BLOCKS:
            self._block(tag, attributes)
        if tag in {"ul", "ol"}:
            self.lists.append(Counted.of(attributes) if tag == "ol" else None)
        elif tag == "table":
            self.reached = {}
        elif tag == "tr":
            self.rows += 1
            self.row, self.column, self.width = self.rows, 1, 0
        elif tag in {"td", "th"}:
            self._cell(attributes)
            if tag == "td":
                self.data_rows.add(self.row)

    def _cell(self, attributes: dict[str, str | None]) -> None:
        """A cell takes the next column into which no cell of a row above reaches."""
        self.column += self.width
        while self.row and self.reached.get(self.column, 0) >= self.row:
            self.column += 1
        self.width = min(MOST_SPAN, max(1, _whole(attributes.get("colspan"), 1)))
        self.height = min(MOST_SPAN, max(1, _whole(attributes.get("rowspan"), 1)))
        last = self.row + self.height - 1
        self.reached |= dict.fromkeys(range(self.column, self.column + self.width), last)

    def _block(self, tag: str, attributes: dict[str, str | None]) -> None:
        """A paragraph directly inside a list entry belongs to the entry's bullet."""
        keeps = tag in {"p", "div"} and not any(text.strip() for _, text in self.open.pieces)
        before = self.open
        self.flush()
        if keeps:
            self.open.bullet, self.open.number = before.bullet, before.number
            self.open.tick = before.tick
        if tag == "li":
            self._entry(attributes)

    def _entry(self, attributes: dict[str, str | None]) -> None:
        counted = self.lists[-1] if self.lists else None
        if counted is None:
            self.open.bullet = "•"
        else:
            self.open.number = counted.take(attributes.get("value"))

    def _tick(self, attributes: dict[str, str | None]) -> None:
        if attributes.get("type") == "checkbox":
            self.open.tick = "x" if "checked" in attributes else "o"

    def _add(self, text: str) -> None:
        if not self.silent:
            self.open.pieces.append((self.getpos()[0], text))

    def _lines(self, closed: _Open) -> Iterator[Line]:
        """One line per source line that holds text; the first one has the marks."""
        first = True
        for number, text in _by_source_line(closed.pieces):
            if first and not self.aside and not closed.level:
                bullet, tick, count, body = marks(text)
                marked = closed.bullet or bullet, closed.tick or tick, count or closed.number
                yield self._line(number, text, body, marked, closed, gap=closed.gap)
            else:
                gap = first and closed.gap
                yield self._line(number, text, text, ("", "", ""), closed, gap=gap)
            first = False

    def _line(
        self, number: int, raw: str, body: str, marked: tuple[str, str, str], closed: _Open,
        *, gap: bool,
    ) -> Line:  # fmt: skip
        level = closed.level if gap and not self.aside else 0
        depth = 2 * max(0, len(self.lists) - 1) if any(marked) else 0
        column = self.column if self.row else 0
        return Line(
            number, number, raw, body, gap, depth, *marked, level,
            self.row, column, aside=self.aside > 0, rows=self.height, columns=self.width,
        )  # fmt: skip


def _by_source_line(pieces: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Joins what stands on one source line; white space at its ends goes."""
    rows: dict[int, list[str]] = {}
    for number, text in pieces:
        for offset, part in enumerate(text.split("\n")):
            rows.setdefault(number + offset, []).append(part)
    for number, parts in rows.items():
        if joined := _spelt_out("".join(parts)).strip():
            yield number, joined


def _spelt_out(text: str) -> str:
    """Without entities; one that stands for a line break does not break the line."""
    text = text.replace(LESS, "<")
    if AND not in text:
        return text
    return unescape(text.replace(AND, "&")).replace("\n", " ").replace("\r", " ")
