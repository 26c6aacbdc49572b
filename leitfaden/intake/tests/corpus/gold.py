"""What a document should give: items with type, parent and text, written down while it is made."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random


@dataclass(eq=False)
class Expected:
    type: str
    text: str
    parent: "Expected | None" = None
    state: str = ""  # of a measure, where the document tells it


@dataclass
class Document:
    """A file, the kind it is read as, its expected items, and words that must not get lost."""

    name: str
    kind: str
    data: bytes = b""
    items: list[Expected] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)

    def add(
        self, type_: str, text: str, parent: Expected | None = None, *, state: str = ""
    ) -> Expected:
        item = Expected(type_, text, parent, state)
        self.items.append(item)
        return item


Layout = Callable[[Random], Document]
