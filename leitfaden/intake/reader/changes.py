"""Proposed changes to the guidelines: what is struck as marked, what is new by comparison."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from leitfaden.guidelines.diff import compare, similarity
from leitfaden.intake.reader import words
from leitfaden.intake.reader.blocks import Block, blocks
from leitfaden.intake.reader.context import Context
from leitfaden.intake.reader.draft import GUESSED, LIKELY, SURE, Draft
from leitfaden.intake.reader.german import arabic
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.sections import LONGEST_HEADING, Section

STRUCK = "~~"
SAME_UNIT = 0.5  # similarity from which on a text counts as a new wording of a guideline
MOST_PAIRS = 20_000  # comparisons in one list; beyond them no guideline is looked for
MOST_EFFORT = 50_000_000_000  # characters times characters


def holds_changes(context: Context, section: Section) -> bool:
    """Does an annex among the minutes strike anything?"""
    lines = context.sheet.lines[section.start : section.stop]
    return any(STRUCK in line.body for line in lines)


def read_changes(context: Context, section: Section) -> None:
    """Every list entry is an amendment of the field named last; a remark belongs to the one above."""
    field = context.fields.get(section.number) or context.current
    found: list[Draft] = []
    for block in blocks(context.sheet.lines, section.start, section.stop):
        named = _named_field(context, block)
        field = named or field
        if not _is_remark(block) or not found:
            found.extend(_read(context, block, field))
        else:
            _add_remark(context, found[-1], block)
    _compare(context, [draft for draft in found if "renames" not in draft.attributes])


def _named_field(context: Context, block: Block) -> Draft | None:
    if block.marked or len(block.text) > LONGEST_HEADING:
        return None
    named = words.ABOUT_FIELD.search(block.text)
    return context.fields.get(arabic(named["number"])) if named else None


def _is_remark(block: Block) -> bool:
    return not block.marked and block.text.startswith("(") and block.text.endswith(")")


def _read(context: Context, block: Block, field: Draft | None) -> Iterable[Draft]:
    """None, or the one amendment this block proposes."""
    renamed = words.RENAMED.fullmatch(block.text[:LONGEST_HEADING])
    if renamed and field and not block.marked:
        yield _rename(context, block, field, renamed["title"])
    elif block.marked or STRUCK in block.text:
        yield _amendment(context, block, field)


def _rename(context: Context, block: Block, field: Draft, title: str) -> Draft:
    runs = compare(field.text, title)
    return context.sheet.add_block(
        "amendment", block, parent=field, confidence=LIKELY, kind="reword", renames=title,
        unit=None, moved_to=None, deleted=_texts(runs, "deleted"), inserted=_texts(runs, "inserted"),
    )  # fmt: skip


def _amendment(context: Context, block: Block, field: Draft | None) -> Draft:
    """The entry; wrapped lines in brackets below it are a remark, not text."""
    text, remark = _without_remark(block.text)
    draft = context.sheet.add_block(
        "amendment", block, parent=field, confidence=LIKELY, kind="insert", unit=None,
        deleted=struck(text), inserted=[], unmarked=[], moved_to=None,
    )  # fmt: skip
    draft.text = text
    if remark:
        _note(draft, remark)
    return draft


def _without_remark(text: str) -> tuple[str, str]:
    """Cuts "(Kommentar: …)" or a bracketed last line off the end."""
    head, _, last = text.rpartition("\n")
    if head and last.startswith("(") and last.endswith(")"):
        return head, last
    tail = words.COMMENT.search(text, max(0, len(text) - 500))
    return (text[: tail.start()].rstrip(), tail[0].strip()) if tail else (text, "")


def _add_remark(context: Context, draft: Draft, block: Block) -> None:
    if draft.stop == block.start:
        context.sheet.widen(draft, draft.start, block.stop)
        _note(draft, block.text)


def _note(draft: Draft, remark: str) -> None:
    draft.attributes["remark"] = remark
    if moved := words.MOVED.search(remark[:500]):
        draft.attributes |= {"moved_to": arabic(moved["number"]), "kind": "move"}


def struck(text: str) -> list[str]:
    """The passages between ~~ and ~~; a lone mark at the end strikes nothing."""
    parts = text.split(STRUCK)
    return [part for part in parts[1 : len(parts) // 2 * 2 : 2] if part.strip()]


def _compare(context: Context, found: Sequence[Draft]) -> None:
    """Pairs amendments and guidelines of one field, the most alike first, each at most once."""
    pairs = sorted(_scored(context, found), key=lambda pair: -pair[0])
    taken: set[int] = set()
    for score, draft, unit in pairs:
        if score >= SAME_UNIT and not taken & {id(draft), id(unit)}:
            taken |= {id(draft), id(unit)}
            draft.attributes["unit"] = unit
    for draft in found:
        _settle(draft)


def _scored(context: Context, found: Iterable[Draft]) -> Iterable[tuple[float, Draft, Draft]]:
    """How alike each amendment and each guideline of its field are, as far as the effort goes."""
    pairs = effort = 0
    for draft in found:
        units = context.units.get(id(draft.parent), [])
        text = draft.text.replace(STRUCK, "")
        pairs += len(units)
        effort += len(text) * sum(len(unit.text) for unit in units[:MOST_PAIRS])
        if pairs > MOST_PAIRS or effort > MOST_EFFORT:
            return
        yield from ((similarity(text, unit.text), draft, unit) for unit in units)


def _settle(draft: Draft) -> None:
    """Which kind of change it is, and what it adds to the wording of its guideline."""
    unit: Draft | None = draft.attributes["unit"]
    kept = "".join(draft.text.split(STRUCK)[::2])
    if not re.search(r"\w", kept):
        draft.attributes["kind"] = "strike"
        draft.confidence = SURE
        if unit is None:
            draft.doubt(Doubt.MATCH, GUESSED)
        return
    runs = compare(unit.text if unit else "", draft.text.replace(STRUCK, ""))
    draft.attributes["inserted"] = _texts(runs, "inserted")
    draft.attributes["unmarked"] = _texts(runs, "deleted")  # gone, though nobody struck it
    if unit and draft.attributes["kind"] == "insert":
        draft.attributes["kind"] = "reword"
    if not unit and draft.attributes["deleted"]:
        draft.doubt(Doubt.MATCH, GUESSED)


def _texts(runs: Iterable[Any], kind: str) -> list[str]:
    return [run.text.strip() for run in runs if run.kind == kind and run.text.strip()]
