"""Pandoc's tree as lines: one paragraph after the other, footnotes after all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from leitfaden.intake.reader import refusals
from leitfaden.intake.reader.lines import Line, Source, marks
from leitfaden.intake.reader.office import tables
from leitfaden.intake.reader.office.inlines import Node, Words, words
from leitfaden.intake.reader.office.numbering import Labels, key
from leitfaden.intake.reader.office.numbers import numeral
from leitfaden.intake.reader.office.pandoc import Tree

MOST_LINES = 1_000_000
FRONT = ("title", "subtitle", "author", "date", "abstract")  # what pandoc lifts out of the text
BULLET = "•"
LAYERS = {"BlockQuote": None, "Div": 1, "Figure": 2}  # where the blocks inside a block stand


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the document a paragraph stands; bullet and number wait for its first words."""

    depth: int = 0
    bullet: str = ""
    number: str = ""
    joined: bool = False  # goes on with the list entry above
    listed: bool = False  # stands somewhere inside a list
    cell: tables.Cell | None = None
    note: str = ""


@dataclass(slots=True)
class _Teller:
    lines: list[Line] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)  # the text of each paragraph
    notes: list[Sequence[Node]] = field(default_factory=list)
    table_rows: int = 0
    labels: Labels = field(default_factory=dict)

    def blocks(self, blocks: Iterable[Node], place: _Place) -> None:
        for block in blocks:
            self._block(block, place)
            if place.bullet or place.number:
                place = replace(place, bullet="", number="", joined=True)
            elif block["t"] not in {"Para", "Plain"}:
                place = replace(place, joined=False)

    def _block(self, block: Node, place: _Place) -> None:
        kind: str = block["t"]
        content: Any = block.get("c")
        if kind in {"Para", "Plain"}:
            self.paragraph(words(content), place)
        elif kind == "Header":
            self.paragraph(words(content[2]), place, level=content[0])
        elif kind in {"BulletList", "OrderedList"}:
            self._list(kind, content, place)
        elif kind == "Table":
            self._table(content, place)
        elif kind in LAYERS:
            inside = LAYERS[kind]
            self.blocks(content if inside is None else content[inside], place)
        else:
            self._rare(kind, content, place)

    def _rare(self, kind: str, content: Any, place: _Place) -> None:
        if kind == "LineBlock":
            for line in content:
                self.paragraph(words(line), place)
        elif kind == "CodeBlock":
            self.paragraph(Words([("", content[1])]), place)
        elif kind == "DefinitionList":
            for term, explained in content:
                self.paragraph(words(term), place)
                for blocks in explained:
                    self.blocks(blocks, place)

    def _list(self, kind: str, content: Any, place: _Place) -> None:
        depth = place.depth + (2 if place.listed else 0)
        (start, style, _), entries = (
            content if kind == "OrderedList" else ((1, {"t": ""}, None), content)
        )
        for offset, entry in enumerate(entries):
            number = numeral(start + offset, style["t"]) if kind == "OrderedList" else ""
            number = self._labelled(entry) or number
            bullet = "" if number else BULLET
            self.blocks(entry, replace(
                place, depth=depth, bullet=bullet, number=number, joined=False, listed=True
            ))  # fmt: skip

    def _labelled(self, entry: Sequence[Node]) -> str:
        """The number as Word writes it, found by the words of the entry's first paragraph."""
        if not self.labels or not entry or entry[0]["t"] not in {"Para", "Plain"}:
            return ""
        waiting = self.labels.get(key(words(entry[0]["c"]).text))
        return waiting.popleft() if waiting else ""

    def _table(self, content: Any, place: _Place) -> None:
        for row in tables.rows(content):
            self.table_rows += 1
            for cell, blocks in row:
                inner = _Place(cell=replace(cell, row=self.table_rows), note=place.note)
                self.blocks(blocks, inner)
        self.blocks(content[1][1], place)  # the caption

    def paragraph(self, said: Words, place: _Place, *, level: int = 0) -> None:
        number = len(self.rows) + 1
        if number > MOST_LINES:
            raise refusals.TooMuch
        text = said.text
        self.rows.append(f"{place.bullet or place.number} {text}".strip().replace("\n", " "))
        noted = tuple(str(len(self.notes) + i) for i in range(1, len(said.notes) + 1))
        self.notes.extend(said.notes)
        wrapped = [text] if level else text.split("\n")  # a heading is one line however it wraps
        for i, row in enumerate(wrapped if text else []):
            self.lines.append(_line(number, row, said, place, level, noted, first=i == 0))

    def footnotes(self) -> None:
        """A footnote may hold further ones."""
        told = 0
        while told < len(self.notes):
            self.blocks(self.notes[told], _Place(note=str(told + 1)))
            told += 1


def _line(
    number: int, row: str, said: Words, place: _Place, level: int, noted: tuple[str, ...], *,
    first: bool,
) -> Line:  # fmt: skip
    bullet, tick, count, body = marks(row) if first and not level else ("", "", "", row)
    here = (place.bullet or bullet, tick, count or place.number) if first else ("", "", "")
    raw = " ".join(filter(None, [place.bullet or place.number, row])) if first else row
    cell = place.cell
    return Line(
        number, number, raw, body, first and not place.joined, place.depth, *here,
        level=0 if cell else level, row=cell.row if cell else 0,
        column=cell.column if cell else 0, head=bool(cell and cell.head),
        rows=cell.rows if cell else 1, columns=cell.columns if cell else 1,
        note=place.note, noted=noted if first else (),
        change=said.change if first else None, comments=tuple(said.comments) if first else (),
    )  # fmt: skip


def tell(tree: Tree, labels: Labels) -> Source:
    """Raises TooMuch, TooDeep."""
    teller = _Teller(labels=labels)
    try:
        for name in FRONT:
            _front(teller, tree["meta"].get(name))
        teller.blocks(tree["blocks"], _Place())
        text = len(teller.lines)
        teller.footnotes()
    except RecursionError as problem:
        raise refusals.TooDeep from problem
    tail = len(teller.lines) - text
    return Source(tuple(teller.lines), tail=tail, text="\n".join(teller.rows))


def _front(teller: _Teller, told: Node | None) -> None:
    """The title is a heading above all others."""
    if told is None:
        return
    if told["t"] == "MetaInlines":
        teller.paragraph(words(told["c"]), _Place())
    elif told["t"] == "MetaBlocks":
        teller.blocks(told["c"], _Place())
    elif told["t"] == "MetaList":
        for part in told["c"]:
            _front(teller, part)
