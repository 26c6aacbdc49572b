"""What reading a document gives: items, and the lines that belong to none.

Lines are those of the source file, 1-based and inclusive.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from leitfaden.intake.reader.reasons import Doubt

Lines = tuple[int, int]


class Item(NamedTuple):
    """One thing found; a tuple, for there may be very many.

    `parent` is an index into the reading's items; confidence is 0…1.
    `text` is the source without the item's own bullet and number, character for character; its
    further lines follow after a line break. `doubts` are the reasons of a low confidence.
    """

    type: str
    text: str
    lines: Lines
    number: str | None = None
    parent: int | None = None
    confidence: float = 1.0
    attributes: Mapping[str, Any] = MappingProxyType({})
    doubts: tuple[Doubt, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        told: dict[str, Any] = {
            "type": self.type,
            "number": self.number,
            "text": self.text,
            "lines": list(self.lines),
            "parent": self.parent,
            "confidence": self.confidence,
            "attributes": dict(self.attributes),
        }
        return told | ({"doubts": list(map(str, self.doubts))} if self.doubts else {})


@dataclass(frozen=True, slots=True)
class NotPlaced:
    """Neighbouring lines in no item. `text` is what a reader sees there: empty for pure markup."""

    lines: Lines
    text: str

    def as_dict(self) -> dict[str, Any]:
        return {"lines": list(self.lines), "text": self.text}


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as read; `coverage` is the share of its non-blank lines that are accounted for.

    `source` is its text, line by line as the items count them; `pages` of a PDF are the first line
    of each stretch on one page, with that page.
    """

    kind: str
    coverage: float
    not_placed: tuple[NotPlaced, ...]
    items: tuple[Item, ...]
    source: str = field(default="", compare=False)
    pages: tuple[tuple[int, int], ...] = field(default=(), compare=False)

    def as_dict(self) -> dict[str, Any]:
        """Exactly the JSON of `leitfaden import --json`."""
        return {
            "kind": self.kind,
            "coverage": self.coverage,
            "not_placed": [rest.as_dict() for rest in self.not_placed],
            "items": [item.as_dict() for item in self.items],
        }
