"""The last steps, alike for every kind: translations, footnotes, tracked changes, mended readings."""

from leitfaden.intake.reader import doubt, notes, repair, tracked, twins
from leitfaden.intake.reader.draft import MENDED, Draft, Sheet
from leitfaden.intake.reader.model import Reading
from leitfaden.intake.reader.reasons import Doubt


def close(sheet: Sheet, kind: str) -> Reading:
    """The finished reading."""
    twins.join(sheet)
    doubt.cast(sheet)
    notes.attach(sheet)
    tracked.add(sheet)
    told = any(line.page or line.comments for line in sheet.lines)
    for draft in sheet.drafts:
        if told:
            _tell(sheet, draft)
        _mend(draft)
    return sheet.reading(kind)


def _tell(sheet: Sheet, draft: Draft) -> None:
    """The page on which the item begins, and what somebody noted in the margin."""
    if page := sheet.lines[draft.start].page:
        draft.attributes["page"] = page
    lines = sheet.lines[draft.start : draft.stop]
    if comments := [said for line in lines for said in line.comments]:
        draft.attributes["comments"] = comments


def _mend(draft: Draft) -> None:
    """How a text with torn or broken words was meant; broken letters make it less sure."""
    told = draft.attributes.get("suggested") or draft.text
    mended = repair.mended(told)
    if mended != told:
        draft.attributes["suggested"] = mended
        if repair.is_broken(draft.text):
            draft.doubt(Doubt.BROKEN, MENDED)
