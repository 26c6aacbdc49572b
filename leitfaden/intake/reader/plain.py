"""Text and Markdown as lines; a table's row becomes one line per cell entry."""

import re
from collections.abc import Iterator

from leitfaden.intake.reader.lines import Line, Source, line, marks, source_lines, underlined

BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
BAR = re.compile(r"(?<!\\)\|")
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
    return Source(tuple(found))


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
