"""What repeats at the top and foot of the pages, and the notes that stand below the text."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from leitfaden.intake.reader.lines import marks
from leitfaden.intake.reader.pdf.pages import Page, Piece

EDGE = 0.14  # share of the page's height in which running heads and feet stand
SET_OFF = 1.6  # heights of the letters between running text and the page's own
MOST_LINES = 4  # of running text above and below
PAGE_NUMBER = re.compile(
    r"(?:[-–|]\s*)?(?:(?:Seite|S\.|Page)\s*)?\d{1,4}(?:\s*(?:von|/|of)\s*\d{1,4})?(?:\s*[-–|])?",
    re.I,
)
NOTE = re.compile(r"(?P<marker>\d{1,3})\s*(?P<text>.*)", re.DOTALL)
SMALL = 0.93
LARGER = 1.06
STEP = 0.04


def body_size(pages: Iterable[Page]) -> float:
    """The height of most letters of the document."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            sizes[round(piece.size, 1)] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def set_aside(pages: Sequence[Page], body: float) -> None:
    """Moves what repeats on several pages, and lone page numbers, out of the text; no headings."""
    edges = [(_edge(page, above=True), _edge(page, above=False)) for page in pages]
    seen = Counter(
        (_key(row), above)
        for both in edges
        for above, rows in zip((True, False), both, strict=True)
        for row in rows
    )
    enough = max(2, min(3, len(pages) // 2))
    for page, both in zip(pages, edges, strict=True):
        for above, rows in zip((True, False), both, strict=True):
            again = [_repeats(row, body, often=seen[_key(row), above] >= enough) for row in rows]
            for row in _set_off(rows, again):
                page.aside.extend(row)
                page.pieces = [piece for piece in page.pieces if piece not in row]


def _repeats(row: Sequence[Piece], body: float, *, often: bool) -> bool:
    """Larger letters are a heading and a bullet is an entry, however often they come."""
    text = " ".join(piece.text for piece in row)
    heading = max(piece.size for piece in row) > LARGER * body
    number = PAGE_NUMBER.fullmatch(text)
    return bool(number) or (often and not heading and not any(marks(text)[:3]))


def _set_off(rows: Sequence[list[Piece]], repeat: Sequence[bool]) -> list[list[Piece]]:
    """The outermost lines that repeat, as far as space lies between them and the text."""
    count = next((i for i, again in enumerate(repeat) if not again), len(rows))
    while 0 < count < len(rows):
        step = abs(rows[count][0].base - rows[count - 1][0].base)
        if step > SET_OFF * max(piece.size for piece in rows[count]):
            break
        count -= 1
    return list(rows[:count])


def _edge(page: Page, *, above: bool) -> list[list[Piece]]:
    """The outermost lines of the page, the outermost first."""
    near = EDGE * page.height
    found: list[list[Piece]] = []
    for piece in sorted(page.pieces, key=lambda p: p.base, reverse=not above):
        if len(found) > 1 and not (piece.base < near if above else piece.base > page.height - near):
            break
        if found and abs(found[-1][0].base - piece.base) < 0.4 * piece.size:
            found[-1].append(piece)
        elif len(found) > MOST_LINES:
            break
        else:
            found.append([piece])
    return found


def _key(row: Iterable[Piece]) -> str:
    """The text without its digits."""
    words = " ".join(piece.text for piece in sorted(row, key=lambda p: p.left))
    return re.sub(r"\d+", "#", words)


def take_notes(page: Page, body: float) -> None:
    """Small text at the foot of a column that begins with a raised or plain number."""
    referred = {marker for piece in page.pieces for marker in piece.noted}
    below = [p for p in page.pieces if p.size < SMALL * body and p.base > page.height * 0.4]
    if not referred or not below:
        return
    notes: list[tuple[str, list[Piece]]] = []
    for piece in sorted(below, key=lambda p: (round(p.left > page.width / 2), p.base, p.left)):
        found = NOTE.match(piece.text)
        marker = next(iter(piece.noted), "") or (found["marker"] if found else "")
        known = {told for told, _ in notes}
        if marker and marker in referred and marker not in known and _below(page, piece, marker):
            bare = found["text"] if found and not piece.noted else piece.text
            notes.append((marker, [piece._replace(text=bare.strip(), noted=())]))
        elif notes and _follows(notes[-1][1][-1], piece):
            notes[-1][1].append(piece)
        else:
            continue
        page.pieces.remove(piece)
    page.notes.extend((marker, [p for p in found if p.text]) for marker, found in notes)


def _below(page: Page, piece: Piece, marker: str) -> bool:
    """Is the note's own number all that refers to it, or does it stand below the reference?"""
    return any(marker in p.noted and p is not piece for p in page.pieces)


def _follows(above: Piece, piece: Piece) -> bool:
    return 0 <= piece.base - above.base < 2 * above.size


def usual_step(pages: Iterable[Page]) -> float:
    """From one line of a paragraph to the next, in heights of the letters: the smallest that is frequent."""
    steps: Counter[int] = Counter()
    for page in pages:
        for a, b in pairwise(page.pieces):
            step = (b.base - a.base) / max(a.size, 1.0)
            if abs(a.size - b.size) < 0.5 and 0.6 < step < 2.2:
                steps[round(step / STEP)] += 1
    enough = max(3, sum(steps.values()) // 30)
    frequent = [step for step in steps if steps[step] + steps[step + 1] >= enough]
    return STEP * (min(frequent) + 1) if frequent else 1.25
