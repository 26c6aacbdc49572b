"""How much of a document was read rightly: by text, type and parent, independently of the reader."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from leitfaden.intake.reader import Item, Reading
from leitfaden.intake.tests.corpus.gold import Document, Expected

Key = tuple[str, str, str, str]
"""Type and text of an item, type and text of its parent."""


@dataclass
class Figures:
    expected: int = 0
    read: int = 0
    right: int = 0
    states: int = 0
    states_right: int = 0
    lost: list[str] = field(default_factory=list)
    sure_right: list[float] = field(default_factory=list)
    sure_wrong: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Right ones among all that were expected or read: what is too much counts as wrong."""
        whole = self.expected + self.read - self.right
        return self.right / whole if whole else 1.0

    @property
    def auc(self) -> float | None:
        """How often a right item is surer than a wrong one, ties by half."""
        pairs = list(product(self.sure_right, self.sure_wrong))
        if not pairs:
            return None
        return sum((a > b) + 0.5 * (a == b) for a, b in pairs) / len(pairs)

    def add(self, other: "Figures") -> None:
        for name in ("expected", "read", "right", "states", "states_right"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("lost", "sure_right", "sure_wrong", "wrong", "missing"):
            getattr(self, name).extend(getattr(other, name))


def flat(text: str) -> str:
    """Words in a row; words torn at the end of a line made whole, soft hyphens gone."""
    text = re.sub(r"(?<=[^\W\d_])[-\u00ad]\n(?=[a-zäöüß])", "", text).replace("\u00ad", "")
    text = re.sub(r"^\s*[•*–-]\s+", "", text, flags=re.MULTILINE)  # lists inside minutes
    text = re.sub(r"(?<=[^\W\d_]-)\n(?=[A-ZÄÖÜ])", "", text)
    return " ".join(text.split()).casefold()  # a heading may be set in capitals


def measure(document: Document, reading: Reading) -> Figures:
    figures = Figures(len(document.items), len(reading.items))
    open_: dict[Key, list[Expected]] = {}
    for expected in document.items:
        open_.setdefault(_expected(expected), []).append(expected)
    for item in reading.items:
        key = _read(item, reading.items)
        if open_.get(key):
            _count_right(figures, item, open_[key].pop(0))
        else:
            figures.sure_wrong.append(item.confidence)
            figures.wrong.append(str(key))
    figures.missing = [str(key) for key, left in open_.items() for _ in left]
    figures.lost = _lost(document, reading)
    return figures


def _count_right(figures: Figures, item: Item, expected: Expected) -> None:
    figures.right += 1
    figures.sure_right.append(item.confidence)
    if expected.state:
        figures.states += 1
        figures.states_right += item.attributes.get("status") == expected.state


def _expected(item: Expected) -> Key:
    parent = item.parent
    return (
        item.type, flat(item.text), parent.type if parent else "", flat(parent.text) if parent else "",
    )  # fmt: skip


def _read(item: Item, items: Sequence[Item]) -> Key:
    parent: Any = items[item.parent] if item.parent is not None else None
    return (
        item.type, flat(item.text), parent.type if parent else "", flat(parent.text) if parent else "",
    )  # fmt: skip


def _lost(document: Document, reading: Reading) -> list[str]:
    """Source lines in no span, and texts of the document that the reader's source does not hold."""
    spans = [i.lines for i in reading.items] + [r.lines for r in reading.not_placed]
    reached = {n for first, last in spans for n in range(first, last + 1)}
    rows = reading.source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lost = [row for n, row in enumerate(rows, 1) if row.strip() and n not in reached]
    whole = flat(re.sub(r"<[^>]*>", " ", reading.source)).replace("\t", " ")
    told = [
        part
        for item in document.items
        if item.type != "amendment"
        for part in item.text.split("\n")
    ]
    return lost + [text for text in [*told, *document.beside] if flat(text) not in whole]
