"""The page that announces an event: title and facts, workshops with their questions and people.

A page may tell each workshop twice, in the programme and again where people choose: that is one
workshop, whose second text stands in `second_text` with its lines in `second_lines`.
"""

from leitfaden.intake.reader import closing
from leitfaden.intake.reader.blocks import blocks
from leitfaden.intake.reader.draft import Sheet
from leitfaden.intake.reader.eventpage import people
from leitfaden.intake.reader.eventpage.people import LONGEST_LABEL
from leitfaden.intake.reader.eventpage.walk import Walk
from leitfaden.intake.reader.lines import Line, Source, unbold
from leitfaden.intake.reader.model import Reading
from leitfaden.intake.reader.repair import legible


def _apart(above: Line | None, line: Line) -> Line:
    """A line that names a role or asks one question begins a paragraph, also without a blank line
    above."""
    if above and line.body.endswith("?") and above.body.endswith("."):
        return line._replace(gap=line.gap or line.body[:1].isupper())
    if line.gap or line.marked or ":" not in line.body or len(line.body) > LONGEST_LABEL:
        return line
    said = legible(unbold(line.body))
    return line._replace(gap=True) if people.role(said) else line


def read(source: Source) -> Reading:
    """Down the page, block by block."""
    lines = source.lines
    sheet = Sheet(source, tuple(map(_apart, (None, *lines[:-1]), lines)))
    Walk(sheet, list(blocks(sheet.lines, 0, sheet.end))).read()
    return closing.close(sheet, "event")
