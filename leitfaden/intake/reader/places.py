"""The districts and focus areas that a tracker's introduction names, and the event behind it."""

import re
from collections.abc import Iterator, Sequence

from leitfaden.intake.reader import tracker_words, words
from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.draft import GUESSED, LIKELY, MENDED, Draft, Sheet
from leitfaden.intake.reader.german import dates
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.sections import LONGEST_HEADING, LONGEST_LEAD

SEVERAL = re.compile(r"\s*(?:,|\bsowie\b|\bund\b)\s*")


def read(sheet: Sheet, intro: Sequence[Block]) -> None:
    """Looks only at the introduction; `context` keeps the sentence in which a name stands."""
    _read_event(sheet, intro)
    seen: set[str] = set()
    for block in (block for block in intro if len(block.text) <= LONGEST_LEAD):
        for name, area in _districts(block.text):
            if name not in seen:
                seen.add(name)
                _add(sheet, block, name, area)


def hint(sheet: Sheet) -> None:
    """A measure that names a place and has none is asked about: its text does not say that it is
    meant for there alone."""
    known = {draft.text for draft in sheet.drafts if draft.type == "district"}
    for draft in sheet.drafts:
        if draft.type == "measure" and not draft.attributes.get("district"):
            named = {name for name, _area in _districts(draft.text)}
            named |= {name for name in known if re.search(rf"\b{re.escape(name)}\b", draft.text)}
            if named:
                draft.attributes["place_named"] = ", ".join(sorted(named))
                draft.doubt(Doubt.PLACE, MENDED)


def _districts(text: str) -> Iterator[tuple[str, str | None]]:
    """Each name with its focus area: the names joined by a slash, None for a name alone."""
    for found in tracker_words.PLACES.finditer(text):
        loose = found["word"].lower().startswith("bereich")
        for group in SEVERAL.split(found["list"]):
            names = [name.strip() for name in group.split("/")]
            if len(names) == 1 and loose:
                continue  # "in den Bereichen Bildung und Arbeit" names no places
            for name in names:
                yield name, group if len(names) > 1 else None


def _add(sheet: Sheet, block: Block, name: str, area: str | None) -> None:
    attributes = {"focus_area": area, "context": block.text}
    draft = sheet.add(
        Draft("district", block.start, block.stop, name, None, None, LIKELY, attributes)
    )
    if area is None:
        draft.doubt(Doubt.KIND, GUESSED)


def _read_event(sheet: Sheet, intro: Sequence[Block]) -> None:
    """The gathering from which the list came, if a title names one."""
    for block in intro:
        short = len(block.text) <= LONGEST_HEADING and not block.text.endswith((".", ":"))
        if short and not block.head.aside and words.EVENT_WORD.search(block.text):
            days = [day for other in intro for day in dates(other.text)]
            attributes = {"date": days[0], "last_date": days[-1]} if days else {}
            event = sheet.add(
                Draft("event", block.start, block.stop, block.text, attributes=attributes)
            )
            event.doubt(Doubt.KIND if days else Doubt.TIME, MENDED if days else GUESSED)
            return
