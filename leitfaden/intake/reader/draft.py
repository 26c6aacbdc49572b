"""Items while they are being collected, and the final account that no line is missing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby
from typing import Any

from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.lines import Line, Source
from leitfaden.intake.reader.model import Item, NotPlaced, Reading
from leitfaden.intake.reader.reasons import Doubt

SURE, LIKELY, MENDED, GUESSED, LEFT_OVER = 0.95, 0.85, 0.7, 0.5, 0.3


@dataclass(eq=False, slots=True)
class Draft:
    """An item whose parent is still an object; `start`…`stop`-1 are places in the line list."""

    type: str
    start: int
    stop: int
    text: str
    parent: "Draft | None" = None
    number: str | None = None
    confidence: float = SURE
    attributes: dict[str, Any] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()

    def doubt(self, why: Doubt, at_most: float) -> None:
        """Lowers the confidence and remembers the reason where it is one to look."""
        self.confidence = min(self.confidence, at_most)
        if at_most < LIKELY and why not in self.doubts:
            self.doubts = (*self.doubts, why)


class Sheet:
    """The lines of a document and what has been recognised on them; from `end` on, the tail."""

    def __init__(self, source: Source, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.bare = source.bare
        self.text = source.text
        self.end = len(lines) - source.tail
        self.drafts: list[Draft] = []
        self.taken = bytearray(len(lines))

    def add(self, draft: Draft) -> Draft:
        """Takes the draft's lines."""
        self.drafts.append(draft)
        self._take(draft.start, draft.stop)
        return draft

    def add_block(
        self, type_: str, block: Block, *, parent: Draft | None, confidence: float = LIKELY,
        doubts: tuple[Doubt, ...] = (), **attributes: Any,
    ) -> Draft:  # fmt: skip
        """An item that is exactly one block; a mended one says how it was read."""
        if block.torn:
            attributes["suggested"] = block.suggested
        number = block.head.number or None
        draft = self.add(
            Draft(type_, block.start, block.stop, block.text, parent, number, confidence,
                  attributes, doubts)
        )  # fmt: skip
        if block.torn:
            draft.doubt(Doubt.TORN, MENDED)
        return draft

    def free(self, block: Block) -> bool:
        return not any(self.taken[block.start : block.stop])

    def free_stretches(self, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """Neighbouring lines between start and stop that no draft has taken."""
        for taken, places in groupby(range(start, stop), key=self.taken.__getitem__):
            if not taken:
                found = list(places)
                yield found[0], found[-1] + 1

    def widen(self, draft: Draft, start: int, stop: int) -> None:
        """Lets a draft's lines reach from `start` to `stop`, its text staying as it is."""
        self._take(start, draft.start)
        self._take(draft.stop, stop)
        draft.start, draft.stop = min(draft.start, start), max(draft.stop, stop)

    def _take(self, start: int, stop: int) -> None:
        if start < stop:
            self.taken[start:stop] = b"\x01" * (stop - start)

    def reading(self, kind: str) -> Reading:
        """Items in the order of the document, and everything else as not placed."""
        ordered = sorted(self.drafts, key=lambda draft: draft.start)
        index = {id(draft): i for i, draft in enumerate(ordered)}
        items = tuple(self._item(draft, index) for draft in ordered)
        rest = tuple(_joined(self._rest(items)))
        coverage = self._coverage(items, rest)
        return Reading(kind, coverage, rest, items, self.text, tuple(self._pages()))

    def _pages(self) -> Iterator[tuple[int, int]]:
        """Where the page changes from line to line."""
        for page, lines in groupby(self.lines, key=lambda line: line.page):
            if page:
                yield next(lines).first, page

    def _item(self, draft: Draft, index: dict[int, int]) -> Item:
        attributes = draft.attributes
        if any(isinstance(value, Draft) for value in attributes.values()):
            attributes = {
                key: index[id(value)] if isinstance(value, Draft) else value
                for key, value in attributes.items()
            }
        parent = index[id(draft.parent)] if draft.parent else None
        lines = (self.lines[draft.start].first, self.lines[draft.stop - 1].last)
        return Item(
            draft.type, draft.text, lines, draft.number, parent, draft.confidence, attributes,
            draft.doubts,
        )  # fmt: skip

    def _rest(self, items: Iterable[Item]) -> list[tuple[int, int, str]]:
        """Lines in no item; lines of pure markup count unless an item reaches across them."""
        reached = self._reached(item.lines for item in items) if self.bare else b""
        free = [
            (line.first, line.last, line.raw.strip())
            for line, taken in zip(self.lines, self.taken, strict=True)
            if not taken
        ]
        bare = [(n, n, "") for n in self.bare if not reached[n]]
        return sorted(free + bare, key=lambda rest: rest[0])

    def _coverage(self, items: Iterable[Item], rest: Iterable[NotPlaced]) -> float:
        """Counted afresh over source lines, so that a mistake above would show."""
        filled = self._reached((line.first, line.last) for line in self.lines)
        for n in self.bare:
            filled[n] = 1
        reached = self._reached(chain((i.lines for i in items), (r.lines for r in rest)))
        both = int.from_bytes(filled) & int.from_bytes(reached)
        return both.bit_count() / filled.count(1) if 1 in filled else 1.0

    def _reached(self, spans: Iterable[tuple[int, int]]) -> bytearray:
        """A one at the number of each source line that lies in a span."""
        last = max((line.last for line in self.lines), default=0)
        found = bytearray(max((last, *self.bare)) + 1)
        for first, end in spans:
            if first == end:
                found[first] = 1
            else:
                found[first : end + 1] = b"\x01" * (end + 1 - first)
        return found


def _joined(rest: Iterable[tuple[int, int, str]]) -> list[NotPlaced]:
    """Neighbouring lines become one entry."""
    groups: list[tuple[int, int, list[str]]] = []
    for first, last, text in rest:
        if groups and first <= groups[-1][1] + 1:
            start, end, texts = groups.pop()
            groups.append((start, max(end, last), texts))
        else:
            groups.append((first, last, texts := []))
        if text:
            texts.append(text)
    return [NotPlaced((first, last), "\n".join(texts)) for first, last, texts in groups]
