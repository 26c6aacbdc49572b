"""The agenda: what was to happen when."""

from collections.abc import Sequence
from typing import Any

from leitfaden.intake.reader.context import Context
from leitfaden.intake.reader.draft import LIKELY, SURE, Draft
from leitfaden.intake.reader.german import leading_times
from leitfaden.intake.reader.lines import Line, unbold
from leitfaden.intake.reader.sections import Section


def read_agenda(context: Context, section: Section) -> None:
    """An entry begins with a time; lines without one belong to the entry above them."""
    lines, begin = context.sheet.lines, None
    for i in range(section.body, section.stop + 1):
        ends = i == section.stop or context.sheet.taken[i]
        timed = not ends and _lead(lines[i]) is not None
        foreign = not ends and not timed and lines[i].gap and not lines[i].marked
        loose = foreign and begin is not None and not _waits_for_title(lines[begin:i])
        if begin is not None and (ends or timed or loose):
            _add_entry(context, begin, i)
            begin = None
        begin = i if timed else begin


def _lead(line: Line) -> Any:
    return leading_times(unbold(line.body))


def _waits_for_title(entry: Sequence[Line]) -> bool:
    """A time that stands alone in its line."""
    return len(entry) == 1 and not unbold(entry[0].body)[_lead(entry[0])[2] :].strip()


def _add_entry(context: Context, start: int, stop: int) -> None:
    lines = context.sheet.lines
    (at, until), written, end = _lead(lines[start])
    first = unbold(unbold(lines[start].body)[end:].lstrip(" \t:|,*–—-\xa0"))
    text = "\n".join(filter(None, [first, *(line.body for line in lines[start + 1 : stop])]))
    attributes = {"at": at, "written": written} | ({"until": until} if until else {})
    sure = SURE if text else LIKELY
    context.sheet.add(
        Draft("agenda_entry", start, stop, text or written, confidence=sure, attributes=attributes)
    )
