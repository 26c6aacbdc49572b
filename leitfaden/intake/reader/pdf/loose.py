"""Tables without rules: their heads name at least two columns, and what stands below lines up."""

import re
from collections.abc import Sequence
from itertools import pairwise

from leitfaden.intake.reader import columns
from leitfaden.intake.reader.pdf.pages import Piece

Cells = dict[int, list[Piece]]
FEWEST_HEADS = 3
ROW_GAP = 1.3  # times the usual step between lines


def table(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Cells], list[Piece]]:
    """What stands above a table, its rows, and what is left below: at most one table a page."""
    lines = _lines(pieces)
    for i, heads in enumerate(lines):
        if _names_columns(heads):
            stop = _end(lines, i)
            below = [piece for line in lines[stop:] for piece in line]
            return [p for line in lines[:i] for p in line], _rows(lines[i:stop]), below
    return list(pieces), [], []


def _lines(pieces: Sequence[Piece]) -> list[list[Piece]]:
    found: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.base, p.left)):
        if found and abs(piece.base - found[-1][0].base) < 0.4 * piece.size:
            found[-1].append(piece)
        else:
            found.append([piece])
    return [sorted(line, key=lambda p: p.left) for line in found]


def _names_columns(line: Sequence[Piece]) -> bool:
    named = sum((columns.role_named(piece.text) is not None) for piece in line)
    return len(line) >= FEWEST_HEADS and named >= 2


def _end(lines: Sequence[Sequence[Piece]], heads: int) -> int:
    """The table ends at a larger letter or at a line that crosses its columns."""
    lefts = [piece.left for piece in lines[heads]]
    for i in range(heads + 1, len(lines)):
        line = lines[i]
        larger = line[0].size > 1.1 * lines[heads][0].size
        crosses = any(p.left < left - 4 and p.right > left + 4 for p in line for left in lefts[1:])
        if larger or crosses:
            return i
    return len(lines)


def _rows(lines: Sequence[Sequence[Piece]]) -> list[Cells]:
    lefts = [piece.left for piece in lines[0]]
    steps = sorted(b[0].base - a[0].base for a, b in pairwise(lines))
    usual = steps[len(steps) // 4] if steps else 0.0
    rows: list[Cells] = []
    before: float | None = None
    for line in lines:
        apart = before is None or line[0].base - before > ROW_GAP * usual
        if apart or re.fullmatch(r"\d{1,3}\.?", line[0].text):
            rows.append({})
        for piece in line:
            rows[-1].setdefault(_column(lefts, piece), []).append(piece)
        before = line[0].base
    return rows


def _column(lefts: Sequence[float], piece: Piece) -> int:
    return max((i for i, left in enumerate(lefts) if left <= piece.left + 4), default=0)
