"""Records, one below the other, in which each line says what it is: a table turned on its side.

"Problem: …", "Lösung: …", "Stand: …" come back in the same order; the labels are the heads of columns, and each
record is a row. So words and contents decide about them as in any table.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from leitfaden.intake.reader import columns
from leitfaden.intake.reader.lines import Line, Source

LABELLED = re.compile(r"(?P<label>[A-ZÄÖÜ#][^:\n]{0,40}?)\s*\??\s*:\s+(?P<value>\S.*)", re.DOTALL)
FEWEST_LABELS = 3
FEWEST_RECORDS = 2
FEWEST_UNKNOWN = 3  # records whose labels no list knows
MOST_WORDS = 5  # of a label


def turned(source: Source) -> Source:
    """The source with its records as rows; unchanged where there are none."""
    labels = _labels(source.lines)
    if not labels:
        return source
    first = max((line.row for line in source.lines), default=0) + 1
    return replace(source, lines=tuple(_rows(source.lines, labels, first)))


def _labels(lines: Sequence[Line]) -> dict[str, int]:
    """Label → its column, for labels that come back; the first one begins a record."""
    said = [label for line in lines if (label := _label(line))]
    counts = Counter(said)
    often = [label for label in dict.fromkeys(said) if counts[label] >= FEWEST_RECORDS]
    named = {columns.role_named(label) for label in often}
    both = {"challenge", "measure"} <= named
    if len(often) < FEWEST_LABELS and not both:
        return {}
    return (
        {label: column for column, label in enumerate(often, start=1)}
        if (named - {None} or _in_turn(said, often))
        else {}
    )


def _in_turn(said: Sequence[str], labels: Sequence[str]) -> bool:
    """Labels nobody knows: three records at least, each with all of them in the same order."""
    again = [label for label in said if label in labels]
    times, rest = divmod(len(again), len(labels))
    return times >= FEWEST_UNKNOWN and not rest and again == list(labels) * times


def _label(line: Line) -> str:
    if line.row or line.level or line.aside or line.head:
        return ""
    found = LABELLED.fullmatch(line.body)
    return found["label"].strip() if found and len(found["label"].split()) <= MOST_WORDS else ""


def _rows(lines: Sequence[Line], labels: dict[str, int], row: int) -> list[Line]:
    """A label that was there already begins the next row; a wrapped line goes on with its cell."""
    found: list[Line] = []
    seen: set[int] = set()
    open_ = False
    for line in lines:
        column = labels.get(_label(line), 0)
        if column:
            row += column in seen or not open_
            seen = {column} if column in seen or not open_ else seen | {column}
            found.append(_cell(line, row, column))
        elif open_ and not line.gap and not line.marked and not line.level and not line.row:
            found.append(line._replace(row=row, column=found[-1].column, gap=False, indent=0))
        else:
            found.append(line)
        open_ = found[-1].row == row and bool(seen)
    return found


def _cell(line: Line, row: int, column: int) -> Line:
    told = LABELLED.fullmatch(line.body)
    assert told  # noqa: S101 - it has a label
    return line._replace(
        body=told["value"], gap=True, indent=0, bullet="", number="", row=row, column=column,
        label=told["label"].strip(),
    )  # fmt: skip
