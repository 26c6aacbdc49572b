"""Text and Markdown as lines; a table's row becomes one line per cell entry."""

import re
from collections.abc import Iterator
from itertools import pairwise

from leitfaden.intake.reader.german import ends_sentence
from leitfaden.intake.reader.lines import Line, Source, line, marks, source_lines, underlined

BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
BAR = re.compile(r"(?<!\\)\|")
MOST_NAME = 60  # letters of a heading that nothing sets apart
MOST_MEASURED = 5000
FEWEST_LINES, FEW_GAPS = 8, 12  # of a text without blank lines; one in so many lines
FEWEST_TIGHT = 3
FULL = 0.7  # of the longest line: no wrapped line is shorter
DIVIDER = re.compile(r"\|?[\s:|-]*--[\s:|-]*")


def read(text: str) -> Source:
    """Every non-blank line of `text`, in order."""
    found: list[Line] = []
    gap, row = True, 0
    for number, raw in enumerate(source_lines(text), start=1):
        if not raw.strip():
            gap = True
        elif _is_row(raw):
            row += 1
            _add_row(found, number, raw, row)
            gap = True
        elif found and not gap and (heading := underlined(found[-1], number, raw)):
            found[-1] = heading
            gap = True
        else:
            found.append(line(number, raw, gap=gap))
            gap = False
    return Source(tuple(_aired(found)))


def _aired(lines: list[Line]) -> list[Line]:
    """Where people leave no line out, a short line between list entries stands alone all the same:
    it begins anew although the entry above was complete, and a list follows.

    Only where that is the habit of the text: more such lines than headings that are set apart.
    """
    width = max((len(line.raw) for line in lines[:MOST_MEASURED]), default=0)
    if len(lines) >= FEWEST_LINES and FEW_GAPS * sum(line.gap for line in lines[1:]) <= len(lines):
        return [lines[0], *(_anew(above, line, width) for above, line in pairwise(lines))]
    tight = [i for i in range(1, len(lines) - 1) if _stands_between(lines, i, width)]
    apart = sum(_is_apart(above, below) for above, below in pairwise(lines))
    if len(tight) >= FEWEST_TIGHT and len(tight) > apart:
        for i in tight:
            lines[i] = lines[i]._replace(gap=True)
    return lines


def _anew(above: Line, line: Line, width: int) -> Line:
    """Without any blank line, what begins after a complete line is a paragraph of its own."""
    back = above.marked and line.indent < above.indent
    done = back or ends_sentence(above.body) or len(above.raw) < FULL * width
    begins = line.body[:1].isupper() or bool(line.number)
    return line._replace(gap=True) if done and begins and not (line.bullet or line.row) else line


def _is_apart(line: Line, below: Line) -> bool:
    """A heading set apart from the list below it, or a paragraph above."""
    return (
        line.gap and not line.marked and not line.row and len(line.body) <= MOST_NAME and below.gap
    )


def _stands_between(lines: list[Line], i: int, width: int) -> bool:
    line, above, below = lines[i], lines[i - 1], lines[i + 1]
    if line.gap or line.marked or line.level or line.row or len(line.body) > MOST_NAME:
        return False
    if line.indent > above.indent or not line.body[:1].isupper() or line.body[-1] in ".,;-!?":
        return False
    done = ends_sentence(above.body) or len(above.raw) < FULL * width
    listed = below.marked or (below.body[:1].isupper() and len(below.body) <= MOST_NAME)
    return done and listed and above.body[-1] not in "-,"


def _is_row(raw: str) -> bool:
    return raw.lstrip().startswith("|") and raw.count("|", 0, 10_000) > 1


def _add_row(found: list[Line], number: int, raw: str, row: int) -> None:
    """A divider makes the row above it the column heads."""
    if DIVIDER.fullmatch(raw.strip()):
        for place in range(len(found) - 1, -1, -1):
            if found[place].row != row - 1 or row == 1:
                break
            found[place] = found[place]._replace(head=True)
        found.append(Line(number, number, raw.strip(), raw.strip(), row=row, column=1, head=True))
    else:
        found.extend(_cells(number, raw, row) or [_empty(number, raw, row)])


def _cells(number: int, raw: str, row: int) -> list[Line]:
    inner = raw.strip().removeprefix("|").removesuffix("|")
    return [
        entry
        for column, cell in enumerate(BAR.split(inner), start=1)
        for entry in _entries(number, cell, row, column)
    ]


def _entries(number: int, cell: str, row: int, column: int) -> Iterator[Line]:
    """The lines of a cell are set apart with <br>."""
    for part in BREAK.split(cell):
        if part.strip():
            bullet, tick, count, body = marks(part)
            yield Line(
                number, number, part.strip(), body, True, 0, bullet, tick, count, 0, row, column
            )


def _empty(number: int, raw: str, row: int) -> Line:
    return Line(number, number, raw.strip(), raw.strip(), row=row, column=1, head=True)
