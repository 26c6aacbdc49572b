"""Ruled tables of a page: from strokes to rows and columns, merged cells included."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from leitfaden.intake.reader.pdf.pages import MOST_STROKES, Page, Piece, Stroke

THIN, SHORT, NEAR = 3.0, 6.0, 3.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Edges of columns and rows, and the strokes that are really drawn there."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    flat: tuple[Stroke, ...]
    upright: tuple[Stroke, ...]

    def holds(self, piece: Piece) -> bool:
        inside = self.xs[0] - NEAR < piece.middle < self.xs[-1] + NEAR
        return inside and self.ys[0] < piece.base < self.ys[-1] + NEAR

    def cell(self, piece: Piece) -> tuple[int, int]:
        """Row and column, from 0, of the upper left corner of the cell."""
        row = _between(self.ys, piece.base - piece.size / 4)
        column = _between(self.xs, piece.left + 1)
        while row > 0 and not self._ruled_above(row, column):
            row -= 1
        while column > 0 and not self._ruled_left(row, column):
            column -= 1
        return row, column

    def height(self, row: int, column: int) -> int:
        """Over how many rows the cell reaches."""
        last = row + 1
        while last < len(self.ys) - 1 and not self._ruled_above(last, column):
            last += 1
        return last - row

    def width(self, row: int, column: int) -> int:
        last = column + 1
        while last < len(self.xs) - 1 and not self._ruled_left(row, last):
            last += 1
        return last - column

    def _ruled_above(self, row: int, column: int) -> bool:
        y, x = self.ys[row], (self.xs[column] + self.xs[column + 1]) / 2
        return any(abs(s.top - y) < NEAR and s.left <= x <= s.right for s in self.flat)

    def _ruled_left(self, row: int, column: int) -> bool:
        x, y = self.xs[column], (self.ys[row] + self.ys[row + 1]) / 2
        return any(abs(s.left - x) < NEAR and s.top <= y <= s.bottom for s in self.upright)


def grids(page: Page) -> Iterator[Grid]:
    """From top to bottom; one with at least two columns and rows."""
    edges = list(_edges(page))[:MOST_STROKES]
    found = []
    for group in _touching(edges):
        flat = tuple(s for s in group if s.bottom - s.top <= THIN)
        upright = tuple(s for s in group if s.right - s.left <= THIN)
        xs, ys = _steps(s.left for s in upright), _steps(s.top for s in flat)
        if len(xs) > 2 and len(ys) > 2:
            found.append(Grid(xs, ys, flat, upright))
    yield from sorted(found, key=lambda grid: grid.ys[0])


def _edges(page: Page) -> Iterator[Stroke]:
    """Lines as they are, of boxes the four sides; backgrounds of a whole page are none."""
    for s in page.strokes:
        wide, high = s.right - s.left, s.bottom - s.top
        if wide > 0.97 * page.width or high > 0.97 * page.height:
            continue
        if high <= THIN and wide > SHORT:
            yield Stroke(s.left, (s.top + s.bottom) / 2, s.right, (s.top + s.bottom) / 2)
        elif wide <= THIN and high > SHORT:
            yield Stroke((s.left + s.right) / 2, s.top, (s.left + s.right) / 2, s.bottom)
        elif wide > SHORT and high > SHORT:
            yield Stroke(s.left, s.top, s.right, s.top)
            yield Stroke(s.left, s.bottom, s.right, s.bottom)
            yield Stroke(s.left, s.top, s.left, s.bottom)
            yield Stroke(s.right, s.top, s.right, s.bottom)


def _touching(edges: Sequence[Stroke]) -> list[list[Stroke]]:
    """Strokes whose surroundings overlap, from top to bottom."""
    groups: list[tuple[Stroke, list[Stroke]]] = []
    for edge in sorted(edges, key=lambda s: (s.top, s.left)):
        touched = [group for group in groups if _meet(group[0], edge)]
        groups = [group for group in groups if not _meet(group[0], edge)]
        members = [edge, *(s for _, strokes in touched for s in strokes)]
        groups.append((_around(members), members))
    return [members for _, members in groups]


def _around(strokes: Sequence[Stroke]) -> Stroke:
    return Stroke(
        min(s.left for s in strokes), min(s.top for s in strokes),
        max(s.right for s in strokes), max(s.bottom for s in strokes),
    )  # fmt: skip


def _meet(a: Stroke, b: Stroke) -> bool:
    return (
        a.left - NEAR <= b.right and b.left - NEAR <= a.right
        and a.top - NEAR <= b.bottom and b.top - NEAR <= a.bottom
    )  # fmt: skip


def _steps(values: Iterable[float]) -> tuple[float, ...]:
    """Values that lie together count as one."""
    ordered = sorted(values)
    return tuple(ordered[:1] + [b for a, b in pairwise(ordered) if b - a > NEAR])


def _between(edges: Sequence[float], value: float) -> int:
    """The last edge at or before the value, the outer ones counting as inside."""
    inside = [i for i, edge in enumerate(edges[:-1]) if edge <= value]
    return inside[-1] if inside else 0
