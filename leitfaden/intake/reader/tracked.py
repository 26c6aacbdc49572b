"""Word's tracked changes become amendments of the item in whose paragraph they stand."""

from typing import Any

from leitfaden.intake.reader.draft import GUESSED, LIKELY, SURE, Draft, Sheet
from leitfaden.intake.reader.lines import Change
from leitfaden.intake.reader.reasons import Doubt

UNITS = frozenset({"preamble", "guideline", "approach"})


def add(sheet: Sheet) -> None:
    """A paragraph that is all new is nothing but its amendment; else the item keeps the old text."""
    if not any(line.change for line in sheet.lines):
        return
    owners = _owners(sheet)
    for i, line in enumerate(sheet.lines):
        if line.change:
            _add(sheet, i, line.change, owners.get(i))


def _owners(sheet: Sheet) -> dict[int, Draft]:
    """Line → the item with the fewest lines around it."""
    owners: dict[int, Draft] = {}
    for draft in sorted(sheet.drafts, key=lambda draft: draft.start - draft.stop):
        owners |= dict.fromkeys(range(draft.start, draft.stop), draft)
    return owners


def _add(sheet: Sheet, i: int, change: Change, owner: Draft | None) -> None:
    attributes = _attributes(change, owner)
    if owner and change.whole and owner.type in UNITS and owner.stop == owner.start + 1:
        owner.type, owner.confidence = "amendment", SURE if owner.parent else LIKELY
        owner.parent, owner.number = _field(owner), None
        owner.attributes = attributes | {"kind": "insert", "unit": None}
        return
    draft = sheet.add(
        Draft("amendment", i, i + 1, change.marked, _home(owner), attributes=attributes)
    )
    if not (owner and owner.type in UNITS):
        draft.doubt(Doubt.MATCH, GUESSED)


def _home(owner: Draft | None) -> Draft | None:
    """The field; what belongs to none hangs on the item itself."""
    return _field(owner) or owner


def _field(owner: Draft | None) -> Draft | None:
    step = owner
    while step and step.type != "field":
        step = step.parent
    return step


def _attributes(change: Change, owner: Draft | None) -> dict[str, Any]:
    kept = change.marked.split("~~")[::2]
    struck = not change.inserted and not any(part.strip(" .") for part in kept)
    told: dict[str, Any] = {
        "kind": "strike" if struck else "reword",
        "unit": owner,
        "deleted": list(change.deleted),
        "inserted": list(change.inserted),
        "unmarked": [],
        "moved_to": None,
        "tracked": True,
    }
    if change.day:
        told["changed_on"] = change.day
    if owner and owner.type == "field":
        told |= {"unit": None, "renames": " ".join("".join(kept).split())}
    return told
