"""The page that announces an event: title and facts, workshops with their questions and people.

A page may tell each workshop twice, in the programme and again where people choose: that is one
workshop, whose second text stands in `second_text` with its lines in `second_lines`.
"""

from leitfaden.intake.reader import closing
from leitfaden.intake.reader.blocks import blocks
from leitfaden.intake.reader.draft import Sheet
from leitfaden.intake.reader.eventpage.walk import Walk
from leitfaden.intake.reader.lines import Source
from leitfaden.intake.reader.model import Reading


def read(source: Source) -> Reading:
    """Down the page, block by block."""
    sheet = Sheet(source, source.lines)
    Walk(sheet, list(blocks(sheet.lines, 0, sheet.end))).read()
    return closing.close(sheet, "event")
