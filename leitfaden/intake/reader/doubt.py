"""What speaks against an item although it was recognised: it merged two lines, or is unlike its neighbours.

Doubts only lower the confidence; what a person looks at first is what the reader is least sure of.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import quantiles

from leitfaden.intake.reader.draft import GUESSED, LIKELY, MENDED, Draft, Sheet
from leitfaden.intake.reader.german import ends_sentence
from leitfaden.intake.reader.lines import Line
from leitfaden.intake.reader.reasons import Doubt

LISTED = frozenset({"guideline", "approach", "card", "question", "measure"})
HOMED = frozenset({"guideline", "approach"})
FEWEST = 3  # neighbours that make a habit
HABIT = 0.7  # share of them that look alike
SHORT = 0.75  # of the usual width: a line that ends before it is wrapped by nobody
CAPTION = re.compile(
    r"(?:Foto|Abb(?:ildung)?|Quelle|Stand|Bild|Grafik|Hinweis|Anmerkung)\b.{0,3}:|\(", re.I
)
PARENT_STEP = 0.1


def cast(sheet: Sheet) -> None:
    """Every item is looked at, parents before their children."""
    width = _width(sheet)
    for draft in sheet.drafts:
        _doubt(sheet, draft, width)
    _unlike(sheet)
    for draft in sorted(sheet.drafts, key=lambda draft: draft.start):
        if draft.parent and draft.parent.confidence < LIKELY and not _sure_home(draft.parent):
            draft.doubt(Doubt.HOME, draft.parent.confidence + PARENT_STEP)


def _sure_home(parent: Draft) -> bool:
    """An event without a day is the event all the same."""
    return set(parent.doubts) <= {Doubt.TIME}


def _doubt(sheet: Sheet, draft: Draft, width: float) -> None:
    if draft.type in HOMED and draft.parent is None:
        draft.doubt(Doubt.ALONE, GUESSED)
    if draft.type in {*LISTED, "challenge", "agenda_entry"}:
        lines = sheet.lines[draft.start : draft.stop]
        if "\n" in draft.text and not lines[0].row and _merged(lines, width):
            draft.doubt(Doubt.MERGED, GUESSED)
        if CAPTION.match(draft.text):
            draft.doubt(Doubt.CAPTION, GUESSED)


def _merged(lines: Sequence[Line], width: float) -> bool:
    """Does a line begin anew where the one above it was complete, or short without need?"""
    for above, line in pairwise(lines):
        fresh = line.body[:1].isupper() and not line.gap
        done = ends_sentence(above.body) or len(above.raw.rstrip()) < SHORT * width
        if fresh and done and not line.marked and line.indent <= above.indent:
            return True
    return False


def _width(sheet: Sheet) -> float:
    """How long the longest lines of the text are: where it is wrapped."""
    lengths = [len(line.raw) for line in sheet.lines[:5000] if not line.row]
    return quantiles(lengths, n=10)[-1] if len(lengths) > 1 else 0.0


def _unlike(sheet: Sheet) -> None:
    """An entry with another mark than most of its neighbours, or with a number that was there before."""
    siblings: dict[tuple[str, int], list[Draft]] = {}
    for draft in sheet.drafts:
        if draft.type in LISTED and not sheet.lines[draft.start].row:
            siblings.setdefault((draft.type, id(draft.parent)), []).append(draft)
    for found in siblings.values():
        if len(found) >= FEWEST:
            _compare(sheet, found)


def _compare(sheet: Sheet, found: Sequence[Draft]) -> None:
    styles = [_style(sheet.lines[draft.start]) for draft in found]
    usual, times = Counter(styles).most_common(1)[0]
    seen: set[str] = set()
    for draft, style in zip(found, styles, strict=True):
        odd = times >= HABIT * len(found) and style != usual
        again = bool(draft.number) and draft.type in HOMED and draft.number in seen
        if odd:
            draft.doubt(Doubt.UNLIKE, GUESSED)
        if again:
            draft.doubt(Doubt.REPEATED, MENDED)
        seen.add(draft.number or "")


def _style(line: Line) -> tuple[str, bool, str]:
    number = "1" if line.number[:1].isdigit() else "a" if line.number else ""
    return line.bullet, bool(line.tick), number
