"""The numbers of Word's lists as the page shows them: "1.2.3", "a)", "IV.".

Pandoc tells how deep an entry stands, not how Word writes its number; numbering.xml does. Each numbered paragraph
is counted anew here, and found again in pandoc's tree by its words.
"""

import io
import re
import zipfile
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as Xml

from leitfaden.intake.reader.office.numbers import numeral

SPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STYLES = {
    "decimal": "Decimal", "decimalZero": "Decimal", "lowerLetter": "LowerAlpha",
    "upperLetter": "UpperAlpha", "lowerRoman": "LowerRoman", "upperRoman": "UpperRoman",
}  # fmt: skip
LOOKED_AT = 80  # letters by which a paragraph is found again
DEEPEST = 9
Labels = dict[str, deque[str]]


@dataclass(slots=True)
class _Level:
    style: str
    text: str
    start: int


@dataclass(slots=True)
class _List:
    """An abstract list with its levels, and how far each is counted."""

    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)

    def count(self, depth: int) -> str:
        """The next number of a level; deeper levels begin anew. Empty for bullets."""
        level = self.levels.get(depth)
        if level is None or level.style not in STYLES:
            return ""
        self.counts[depth] = self.counts.get(depth, level.start - 1) + 1
        for deeper in [d for d in self.counts if d > depth]:
            del self.counts[deeper]
        return re.sub(r"%(\d)", lambda found: self._said(int(found[1]) - 1), level.text)

    def _said(self, depth: int) -> str:
        level = self.levels.get(depth)
        if level is None:
            return ""
        return numeral(self.counts.get(depth, level.start), STYLES.get(level.style, "Decimal"))


def labels(data: bytes) -> Labels:
    """Words of each numbered paragraph → its numbers in order; empty where Word numbers nothing."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {
            name: _part(archive, f"word/{name}.xml") for name in ("numbering", "styles", "document")
        }
    if parts["numbering"] is None or parts["document"] is None:
        return {}
    lists = _lists(parts["numbering"])
    styled = dict(_styled(parts["styles"])) if parts["styles"] is not None else {}
    found: Labels = defaultdict(deque)
    for paragraph in parts["document"].iter(f"{SPACE}p"):
        number, depth = _numbered(paragraph, styled)
        counted = lists[number].count(depth) if number in lists else ""
        if counted := counted.strip(" .()"):
            found[key(_words(paragraph))].append(counted)
    return dict(found)


def key(text: str) -> str:
    """The words without white space."""
    return "".join(text.split())[:LOOKED_AT]


def _part(archive: zipfile.ZipFile, name: str) -> Xml.Element | None:
    """Well-formed and without declarations: survey has looked at it before."""
    return Xml.fromstring(archive.read(name)) if name in archive.namelist() else None  # noqa: S314


def _lists(numbering: Xml.Element) -> dict[str, _List]:
    abstract = {
        told.get(f"{SPACE}abstractNumId", ""): _List(dict(_levels(told)))
        for told in numbering.iter(f"{SPACE}abstractNum")
    }
    found = {}
    for told in numbering.iter(f"{SPACE}num"):
        known = abstract.get(_value(told, "abstractNumId"))
        if known:
            again = told.find(f"{SPACE}lvlOverride/{SPACE}startOverride") is not None
            found[told.get(f"{SPACE}numId", "")] = _List(known.levels) if again else known
    return found


def _levels(told: Xml.Element) -> Iterator[tuple[int, _Level]]:
    for level in told.iter(f"{SPACE}lvl"):
        start = _value(level, "start")
        yield (
            int(level.get(f"{SPACE}ilvl", "0")),
            _Level(
                _value(level, "numFmt"),
                _value(level, "lvlText"),
                int(start) if start.isdecimal() else 1,
            ),
        )


def _styled(styles: Xml.Element) -> Iterator[tuple[str, tuple[str, int]]]:
    """Style → its list and level."""
    for style in styles.iter(f"{SPACE}style"):
        told = style.find(f"{SPACE}pPr/{SPACE}numPr")
        if told is not None:
            yield style.get(f"{SPACE}styleId", ""), (_value(told, "numId"), _depth(told))


def _numbered(paragraph: Xml.Element, styled: dict[str, tuple[str, int]]) -> tuple[str, int]:
    """List and level of a paragraph: its own, else those of its style."""
    told = paragraph.find(f"{SPACE}pPr/{SPACE}numPr")
    if told is not None:
        return _value(told, "numId"), _depth(told)
    style = paragraph.find(f"{SPACE}pPr/{SPACE}pStyle")
    return styled.get(style.get(f"{SPACE}val", ""), ("", 0)) if style is not None else ("", 0)


def _depth(told: Xml.Element) -> int:
    said = _value(told, "ilvl")
    return min(int(said), DEEPEST) if said.isdecimal() else 0


def _value(told: Xml.Element, name: str) -> str:
    inner = told.find(f"{SPACE}{name}")
    return inner.get(f"{SPACE}val", "") if inner is not None else ""


def _words(paragraph: Xml.Element) -> str:
    """What is or was there, as pandoc tells it before the changes."""
    return "".join(text.text or "" for text in paragraph.iter(f"{SPACE}t"))
