"""Pandoc's tables as rows of cells, each with its column on the grid that merged cells share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from leitfaden.intake.reader.office.inlines import Node


@dataclass(frozen=True, slots=True)
class Cell:
    column: int
    rows: int = 1
    columns: int = 1
    head: bool = False
    row: int = 0


Row = list[tuple[Cell, Sequence[Node]]]


def rows(table: Any) -> Iterator[Row]:
    """Head, bodies and foot, in order."""
    _, _, _, (_, head), bodies, (_, foot) = table
    yield from _placed(head, head=True)
    for _, _, inner_head, body in bodies:
        yield from _placed(inner_head, head=True)
        yield from _placed(body, head=False)
    yield from _placed(foot, head=False)


def _placed(found: Sequence[Any], *, head: bool) -> Iterator[Row]:
    """A cell takes the next column that no cell of a row above reaches into."""
    reached: dict[int, int] = {}  # column → rows that it is still taken for
    for _, cells in found:
        row: Row = []
        column = 1
        for _, _, height, width, blocks in cells:
            while reached.get(column, 0):
                column += 1
            row.append((Cell(column, height, width, head), blocks))
            for taken in range(column, column + width):
                reached[taken] = height
            column += width
        yield row
        reached = {column: left - 1 for column, left in reached.items() if left > 1}
