"""A measure and what is said about how far it is."""

import re
from typing import Any

from leitfaden.intake.reader import tracker_words
from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.draft import GUESSED, SURE, Draft, Sheet
from leitfaden.intake.reader.reasons import Doubt

REMARK = re.compile(r"\s*\(([^()]*)\)\s*\.?\s*$")
TAIL = 600  # characters in which a closing remark is looked for
TICKS = {"x": "done", "o": "open"}


def add_measure(
    sheet: Sheet, block: Block, challenge: Draft | None, *, confidence: float = SURE, **more: Any
) -> Draft:
    """A measure with status and verbatim remark; `suggested` is its text without the status."""
    draft = sheet.add_block("measure", block, parent=challenge, confidence=confidence, **more)
    remark = closing_remark(block.text)
    code = status(remark) if remark else "unknown"
    if code != "unknown":
        draft.attributes["suggested"] = REMARK.sub("", block.text)
    if code == "unknown":
        code = TICKS.get(block.head.tick, code)
    draft.attributes |= {"status": code, "remark": remark}
    return draft


def ask(draft: Draft, why: Doubt) -> None:
    """A person is to decide whether this is a measure at all."""
    draft.doubt(why, GUESSED)
    draft.attributes["decide"] = True


def closing_remark(text: str) -> str:
    """What stands in the last brackets at the end, verbatim, else empty."""
    found = REMARK.search(text[-TAIL:])
    return found[1].strip() if found else ""


def status(remark: str) -> str:
    """open, in_progress, done, paused, dropped or unknown: one part of the remark must be nothing but a status.

    "3 Treffen durchgeführt, weitere geplant" is for a person to decide: unknown.
    """
    parts = [part.strip(" .") for part in re.split(r"[,;/]", remark)]
    found = {
        code for part in parts for code, said in tracker_words.STATUSES if said.fullmatch(part)
    }
    return found.pop() if len(found) == 1 else "unknown"
