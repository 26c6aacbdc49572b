"""The tracker as a table: a row is a challenge and its measures, the heads say which column."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from leitfaden.intake.reader import tracker_words
from leitfaden.intake.reader.blocks import Block, blocks
from leitfaden.intake.reader.draft import GUESSED, SURE, Draft, Sheet
from leitfaden.intake.reader.lines import Line
from leitfaden.intake.reader.measures import add_measure, status

BY_PLACE = {1: "challenge", 2: "measure", 3: "status"}
NOTHING = re.compile(r"[-–—/.\s]*|(?:noch )?keine?(?: Maßnahmen?)?\.?", re.IGNORECASE)
Cells = dict[str, list[Block]]


def read_table(sheet: Sheet) -> None:
    """Takes every row that is not column heads; an empty first cell goes on with the challenge."""
    roles, challenge = dict(BY_PLACE), None
    for start, stop in list(_rows(sheet.lines[: sheet.end])):
        if sheet.lines[start].head:
            roles = _roles(sheet.lines[start:stop]) or roles
        else:
            known = len(sheet.drafts)
            challenge = _read_row(sheet, _cells(sheet.lines, start, stop, roles), challenge)
            _close_row(sheet, start, stop, known)


def _rows(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    places = groupby(range(len(lines)), key=lambda i: lines[i].row)
    for row, members in places:
        found = list(members)
        if row:
            yield found[0], found[-1] + 1


def _roles(heads: Sequence[Line]) -> dict[int, str]:
    """Column number → what it holds."""
    return {
        head.column: role
        for head in heads
        for role, heads_like in reversed(tracker_words.COLUMNS.items())
        if re.fullmatch(heads_like, head.body[:100], re.IGNORECASE)
    }


def _cells(lines: Sequence[Line], start: int, stop: int, roles: dict[int, str]) -> Cells:
    cells: Cells = {}
    for block in blocks(lines, start, stop):
        cells.setdefault(roles.get(block.head.column, "other"), []).append(block)
    return cells


def _read_row(sheet: Sheet, cells: Cells, before: Draft | None) -> Draft | None:
    challenge = _challenge(sheet, cells) if "challenge" in cells else before
    found = [block for block in cells.get("measure", []) if not NOTHING.fullmatch(block.text[:60])]
    states, more = _states(cells, len(found)), _more(cells)
    top = next((block for block in found if block.marked), None)
    for block, said in zip(found, states, strict=True):
        deeper = top is not None and block.head.indent > top.head.indent
        sure = GUESSED if deeper or not challenge else SURE
        draft = add_measure(sheet, block, challenge, confidence=sure, **more)
        if said:
            _note_status(draft, said)
    return challenge


def _states(cells: Cells, measures: int) -> list[str]:
    """One status for each measure: its own, or all of the cell where they do not pair up."""
    said = [block.text for block in cells.get("status", [])]
    return said if len(said) == measures else ["; ".join(said)] * measures


def _challenge(sheet: Sheet, cells: Cells) -> Draft:
    found = cells["challenge"]
    draft = sheet.add_block("challenge", found[0], parent=None, confidence=SURE)
    draft.text = "\n".join(block.text for block in found)
    sheet.widen(draft, found[0].start, found[-1].stop)
    if "number" in cells:
        draft.number = cells["number"][0].head.raw.strip().rstrip(".")
        sheet.widen(draft, cells["number"][0].start, draft.stop)
    return draft


def _more(cells: Cells) -> dict[str, str]:
    """Who, where and until when, as the row says it."""
    return {
        role: "\n".join(block.text for block in cells[role])
        for role in ("responsible", "due", "district")
        if role in cells
    }


def _note_status(draft: Draft, said: str) -> None:
    """The column's word counts more than a remark in the measure's own brackets."""
    if (code := status(said)) != "unknown":
        draft.attributes["status"] = code
    draft.attributes["remark"] = said


def _close_row(sheet: Sheet, start: int, stop: int, known: int) -> None:
    """Cells that became attributes belong to the entry before them."""
    entries = {draft.start: draft for draft in sheet.drafts[known:]}
    before: Draft | None = None
    for i in range(start, stop):
        before = entries.get(i, before)
        if before and not sheet.taken[i]:
            sheet.widen(before, before.start, i + 1)
