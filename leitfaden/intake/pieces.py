"""Taking a text with its source lines apart, and putting two together. No database.

Lines are those of the source, 1-based and inclusive; `rows` are the texts of the lines of one span.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A text and the lines of the source that it stands on."""

    text: str
    lines: Span


def cut(text: str, at: int, *, lines: Span, rows: Sequence[str]) -> tuple[Piece, Piece]:
    """The text before and behind `at`, white space at the cut dropped; a half may be empty.

    Both halves together hold all words of the text and reach over all of its lines. A line that
    is cut in its middle belongs to both; where it cannot be told where the second half begins,
    both keep all lines.
    """
    before, behind = text[:at].rstrip(), text[at:].lstrip()
    first, last = lines
    begin = _begins_at(behind, len(_said(before)), rows)
    if begin is None:
        return Piece(before, lines), Piece(behind, lines)
    inside = bool(before) and "\n" not in text[len(before) : len(text) - len(behind)]
    border = first + begin
    end = border if inside else max(first, border - 1)
    return Piece(before, (first, end)), Piece(behind, (border, last))


def _begins_at(behind: str, above: int, rows: Sequence[str]) -> int | None:
    """The place of the row on which the second half begins: the first that holds its first line
    and has so many rows with words above as the first half has; the first half may end on it."""
    said = _said(behind)
    if not said:
        return None
    counted = 0
    for place, row in enumerate(rows):
        counted += bool(row.strip())
        if counted >= above and said[0] in " ".join(row.split()):
            return place
    return None


def _said(text: str) -> list[str]:
    """The lines with words, their white space evened out."""
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def join(one: Piece, other: Piece) -> Piece:
    """Both texts with a line break between them, and the lines of both."""
    lines = min(one.lines[0], other.lines[0]), max(one.lines[1], other.lines[1])
    return Piece(f"{one.text}\n{other.text}", lines)


def agreed(one: dict[str, Any], other: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What both say together, lists one behind the other; and what the other says differently and
    is not kept."""
    both, differs = other | one, {}
    for key in one.keys() & other.keys():
        if isinstance(one[key], list) and isinstance(other[key], list):
            both[key] = one[key] + [said for said in other[key] if said not in one[key]]
        elif one[key] != other[key]:
            differs[key] = other[key]
    return both, differs


def moved[T](order: Sequence[T], block: set[T], *, before: T | None) -> list[T]:
    """The block in its own order, right before a thing that is not in it, or at the end."""
    rest = [thing for thing in order if thing not in block]
    place = len(rest) if before is None else rest.index(before)
    return rest[:place] + [thing for thing in order if thing in block] + rest[place:]
