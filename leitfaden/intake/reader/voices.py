"""The guiding questions, and the voices on cards or lists."""

import re
from typing import Any

from leitfaden.intake.reader import words
from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.context import Context, odd
from leitfaden.intake.reader.draft import GUESSED, LIKELY, SURE, Draft
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.sections import Section


def read_questions(context: Context, section: Section) -> None:
    """Every list entry; without a list, every paragraph that asks."""
    found = list(context.blocks(section))
    listed = any(block.marked for block in found)
    for block in found:
        if block.marked:
            context.sheet.add_block("question", block, parent=None, confidence=SURE)
        elif not listed and block.text.endswith("?"):
            context.sheet.add_block("question", block, parent=None, confidence=LIKELY)


def read_cards(context: Context, section: Section, about: Draft | None) -> None:
    """Every list entry is a voice on `about`; one that stands out is offered for decision."""
    found = list(context.blocks(section))
    first = next((block for block in found if block.marked), None)
    ticks = sum(bool(block.head.tick) for block in found)
    marked = sum(block.marked for block in found)
    channel = _channel(section.remark)
    for block in found:
        if block.marked and first:
            stands_out = odd(block, first, ticked=2 * ticks > marked)
            _add_card(context, block, about, channel, decide=stands_out)
        elif not block.is_title and first:
            _add_card(context, block, about, channel, decide=True)


def _channel(remark: str) -> dict[str, Any]:
    """How the voices came; the remark behind the heading is kept as it stands."""
    fits = (code for said, code in words.CHANNELS if re.search(said, remark, re.IGNORECASE))
    return {"channel": next(fits, "card")} | ({"channel_note": remark} if remark else {})


def _add_card(
    context: Context, block: Block, about: Draft | None, channel: dict[str, Any], *, decide: bool
) -> None:
    draft = context.sheet.add_block("card", block, parent=about, confidence=SURE)
    draft.attributes |= channel
    if hint := _unit_hint(block.text):
        draft.attributes["unit_hint"] = hint
    if decide:
        draft.doubt(Doubt.UNLIKE if block.marked else Doubt.UNMARKED, GUESSED)
        draft.attributes["decide"] = True


def _unit_hint(text: str) -> dict[str, int | str] | None:
    """Which unit a voice names at its end: "(Punkt 4)"."""
    if not text.endswith((")", " ")):
        return None
    for name, pattern in words.UNIT_HINTS:
        if found := pattern.search(text[-60:]):
            number = found[1]
            return {name: int(number) if number.isdecimal() else number}
    return None
