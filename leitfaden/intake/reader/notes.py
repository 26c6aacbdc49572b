"""Footnotes of DOCX, ODT and PDF: each hangs on the item that refers to it."""

from itertools import groupby

from leitfaden.intake.reader.concept import running_text
from leitfaden.intake.reader.draft import GUESSED, Draft, Sheet
from leitfaden.intake.reader.reasons import Doubt


def attach(sheet: Sheet) -> None:
    """One footnote for each number; the innermost item that refers to it is its parent."""
    if sheet.end == len(sheet.lines):
        return
    owners = _owners(sheet)
    places = [i for i in range(sheet.end, len(sheet.lines)) if sheet.lines[i].note]
    for marker, found in groupby(places, key=lambda i: sheet.lines[i].note):
        span = list(found)
        start, stop = span[0], span[-1] + 1
        owner = owners.get(marker)
        text = running_text(sheet.lines[start:stop])
        draft = sheet.add(
            Draft("footnote", start, stop, text, owner, marker, attributes={"marker": marker})
        )
        if owner is None:
            draft.doubt(Doubt.ALONE, GUESSED)


def _owners(sheet: Sheet) -> dict[str, Draft]:
    """Marker → the item with the fewest lines around the reference."""
    owners: dict[str, Draft] = {}
    for draft in sorted(sheet.drafts, key=lambda draft: draft.start - draft.stop):
        for line in sheet.lines[draft.start : draft.stop]:
            owners |= dict.fromkeys(line.noted, draft)
    return owners
