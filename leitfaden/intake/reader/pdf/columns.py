"""The reading order of a page: bands from top to bottom, in each band column by column."""

from collections.abc import Iterator, Sequence

from leitfaden.intake.reader.pdf.pages import Piece

FEWEST = 4  # lines on each side of a gutter
GUTTER = 8.0  # points
FILLED = 0.35  # median share of its column that a line of text or a list fills
LONGEST_MARK = 3  # letters of a bullet or number that stands apart
ALIKE = 0.5  # how narrow one side may be, measured by the other


def in_order(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Groups of pieces, each to be read from top to bottom."""
    gutter = _gutter(pieces)
    if gutter is None:
        if pieces:
            yield sorted(pieces, key=lambda p: (p.base, p.left))
        return
    left: list[Piece] = []
    right: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: (p.base, p.left)):
        if piece.left < gutter < piece.right:
            yield from _band(left, right)
            left, right = [], []
            yield [piece]
        else:
            (left if piece.middle < gutter else right).append(piece)
    yield from _band(left, right)


def _band(left: list[Piece], right: list[Piece]) -> Iterator[list[Piece]]:
    yield from in_order(left)
    yield from in_order(right)


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """The middle of the widest strip that almost no line crosses, with prose on both sides."""
    if len(pieces) < 2 * FEWEST:
        return None
    first, last = min(p.left for p in pieces), max(p.right for p in pieces)
    narrow = [p for p in pieces if p.right - p.left < 0.6 * (last - first)]
    best: tuple[float, float] | None = None
    for start, stop in _strips(narrow):
        middle = (start + stop) / 2
        within = first + 0.2 * (last - first) < middle < last - 0.2 * (last - first)
        if within and stop - start >= GUTTER and _divides(narrow, pieces, middle):
            best = max(best or (0.0, 0.0), (stop - start, middle))
    return best[1] if best else None


def _strips(pieces: Sequence[Piece]) -> Iterator[tuple[float, float]]:
    """Stretches of the width that hardly any piece crosses."""
    edges = sorted([(p.left, 1) for p in pieces] + [(p.right, -1) for p in pieces])
    few, standing, start = max(2, len(pieces) // 12), 0, None
    for place, step in edges:
        standing += step
        if standing <= few and start is None:
            start = place
        elif standing > few and start is not None:
            yield start, place
            start = None


def _divides(narrow: Sequence[Piece], pieces: Sequence[Piece], middle: float) -> bool:
    sides = [p for p in narrow if p.right < middle], [p for p in narrow if p.left > middle]
    crossing = sum(p.left < middle < p.right for p in pieces)
    if any(len(side) < FEWEST for side in sides) or crossing > len(narrow) / 2:
        return False
    overlap = min(max(p.base for p in side) for side in sides) - max(
        min(p.base for p in side) for side in sides
    )
    widths = sorted(_width(side) for side in sides)
    return overlap > 0 and widths[0] > ALIKE * widths[1] and all(_is_prose(s) for s in sides)


def _width(side: Sequence[Piece]) -> float:
    return max(p.right for p in side) - min(p.left for p in side)


def _is_prose(side: Sequence[Piece]) -> bool:
    """Most lines fill the column; the cells of a table do not, and its numbers still less."""
    width = _width(side)
    said = [p for p in side if len(p.text) > LONGEST_MARK] or side
    shares = sorted((p.right - p.left) / max(width, 1.0) for p in said)
    return width > 60 and shares[len(shares) // 2] >= FILLED
