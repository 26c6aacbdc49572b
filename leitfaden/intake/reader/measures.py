"""A measure and what is said about how far it is."""

import re
from typing import Any

from leitfaden.intake.reader import tracker_words
from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.draft import GUESSED, SURE, Draft, Sheet
from leitfaden.intake.reader.reasons import Doubt

REMARK = re.compile(r"\s*\((?P<remark>[^()]*)\)\s*\.?\s*$")
TRAILING = re.compile(r"(?:\s[–—-]+\s|:\s+|\s[|/]\s|\s\[)\s*(?P<remark>[^–—:|\[\]\n]{2,40})\]?\s*$")
MOST_LABEL = 3  # words of "Stand der Umsetzung"
TAIL = 600  # characters in which a closing remark is looked for
TICKS = {"x": "done", "o": "open"}


def add_measure(
    sheet: Sheet, block: Block, challenge: Draft | None, *, confidence: float = SURE, **more: Any
) -> Draft:
    """A measure with status and verbatim remark; `suggested` is its text without the status."""
    draft = sheet.add_block("measure", block, parent=challenge, confidence=confidence, **more)
    found = _closing(block.text)
    remark = found["remark"].strip() if found else ""
    code = status(remark) if remark else "unknown"
    if found and code != "unknown":
        draft.attributes["suggested"] = block.text[: _start(block.text, found)].rstrip()
    if code == "unknown":
        code = TICKS.get(block.head.tick, code)
    draft.attributes |= {"status": code, "remark": remark}
    return draft


def _closing(text: str) -> re.Match[str] | None:
    """The last brackets at the end, whatever they say; else a status behind a dash or colon."""
    start = max(0, len(text) - TAIL)
    if found := REMARK.search(text, start):
        return found
    found = TRAILING.search(text, start)
    return found if found and status(found["remark"]) != "unknown" else None


def _start(text: str, found: re.Match[str]) -> int:
    """A line of its own, as "Stand: läuft", goes as a whole."""
    line = text.rfind("\n", 0, found.start()) + 1
    label = text[line : found.start()].strip()
    return line if line and len(label.split()) <= MOST_LABEL else found.start()


def ask(draft: Draft, why: Doubt) -> None:
    """A person is to decide whether this is a measure at all."""
    draft.doubt(why, GUESSED)
    draft.attributes["decide"] = True


def status(remark: str) -> str:
    """open, in_progress, done, paused, dropped or unknown: one part of the remark must be nothing but a status.

    "3 Treffen durchgeführt, weitere geplant" is for a person to decide: unknown.
    """
    parts = [part.strip(" .") for part in re.split(r"[,;/]", remark)]
    found = {
        code for part in parts for code, said in tracker_words.STATUSES if said.fullmatch(part)
    }
    return found.pop() if len(found) == 1 else "unknown"
