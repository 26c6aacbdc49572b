"""The fields under which a tracker orders its challenges: bands across a table, headings, a column."""

import re
from collections.abc import Sequence

from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.draft import MENDED, Draft, Sheet
from leitfaden.intake.reader.german import arabic
from leitfaden.intake.reader.grammar import FIELD_WORD, NUMBER, TITLE
from leitfaden.intake.reader.lines import Line
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.sections import LONGEST_HEADING, plain

NAMED = re.compile(rf"{FIELD_WORD}{NUMBER}{TITLE}", re.IGNORECASE)
UNNUMBERED = re.compile(rf"{FIELD_WORD}\s*[:–—-]\s*(?P<title>.+)", re.IGNORECASE)


def named(head: Line, text: str) -> tuple[str, str] | None:
    """Number and title where a line names a field, as "Handlungsfeld 2: Arbeit" does.

    Only headings and cells may wrap.
    """
    wraps = "\n" in text and not (head.level or head.row)
    if len(text) > LONGEST_HEADING or wraps:
        return None
    words = plain(text).rstrip(":")
    if found := NAMED.fullmatch(words):
        return arabic(found["number"]), found["title"].strip() or words
    if found := UNNUMBERED.fullmatch(words):
        return "", found["title"].strip()
    number, title = head.series
    return (number, title if title in head.body else words) if title else None


def by_word(text: str) -> bool:
    """Is it a word for fields that names it, and not only one of a series?"""
    return bool(NAMED.fullmatch(plain(text).rstrip(":")))


def is_band(cells: Sequence[Line]) -> bool:
    """One cell across the table, or alone in its row with the name of a field."""
    if len({cell.column for cell in cells}) != 1 or cells[0].head:
        return False
    first = cells[0]
    alone = len(cells) == 1 and named(first, first.body) is not None
    return alone or (first.columns > 1 and first.column == 1 and len(cells) == 1)


def add_field(sheet: Sheet, block: Block) -> Draft:
    """Named again it is the same field."""
    said = named(block.head, block.text)
    number, title = said or (block.head.number, block.text)
    for draft in sheet.drafts:
        if draft.type == "field" and draft.text in (title, block.head.series[1]):
            return draft
    draft = sheet.add_block("field", block, parent=None)
    if not said:
        draft.doubt(Doubt.KIND, MENDED)
    draft.number, draft.text = number or None, title
    return draft
