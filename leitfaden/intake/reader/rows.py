"""The tracker as a table: a row is a challenge and its measures, the columns say which is which."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import field as made
from itertools import groupby

from leitfaden.intake.reader import bands, columns
from leitfaden.intake.reader.blocks import Block, blocks
from leitfaden.intake.reader.draft import GUESSED, LIKELY, SURE, Draft, Sheet
from leitfaden.intake.reader.lines import Line
from leitfaden.intake.reader.measures import add_measure, ask, status
from leitfaden.intake.reader.reasons import Doubt

BY_PLACE = {1: "challenge", 2: "measure", 3: "status"}
BESIDE = ("responsible", "due", "district")
NOTHING = re.compile(r"[-–—/.\s]*|(?:noch )?keine?(?: Maßnahmen?)?\.?", re.IGNORECASE)
Cells = dict[str, list[Block]]
Row = tuple[int, int]
"""Places of its first line and behind its last."""


@dataclass(slots=True)
class _Table:
    """What is known while going down the rows."""

    roles: dict[int, str]
    sure: float
    challenge: Draft | None = None
    field: Draft | None = None
    named: dict[tuple[int, str], Draft] = made(default_factory=dict)  # challenges by their words
    reaching: dict[str, tuple[int, str]] = made(default_factory=dict)  # role → rows left, text


def read_table(sheet: Sheet) -> None:
    """Takes every row that is not column heads; an empty first cell goes on with the challenge."""
    lines, before = sheet.lines, None
    for rows in list(_tables(lines[: sheet.end])):
        table = _opened(lines, rows, before)
        table.named = before.named if before else table.named
        for start, stop in rows:
            if not _is_heads(lines, start, stop):
                known = len(sheet.drafts)
                _read(sheet, table, start, stop)
                _close_row(sheet, start, stop, known)
        before = table


def _tables(lines: Sequence[Line]) -> Iterator[list[Row]]:
    """Rows that follow each other, up to the next heads."""
    found: list[Row] = []
    body = False
    for start, stop in _rows(lines):
        heads = _is_heads(lines, start, stop)
        if found and ((heads and body) or start != found[-1][1]):
            yield found
            found, body = [], False
        found.append((start, stop))
        body = body or not heads
    if found:
        yield found


def _rows(lines: Sequence[Line]) -> Iterator[Row]:
    places = groupby(range(len(lines)), key=lambda i: lines[i].row)
    for row, members in places:
        found = list(members)
        if row:
            yield found[0], found[-1] + 1


def _is_heads(lines: Sequence[Line], start: int, stop: int) -> bool:
    return lines[start].head or columns.is_heads(lines[start:stop])


def _opened(lines: Sequence[Line], rows: Sequence[Row], before: _Table | None) -> _Table:
    """The roles by heads, then by contents; a table without either goes on with the one before."""
    heads = [line for row in rows if _is_heads(lines, *row) for line in lines[row[0] : row[1]]]
    named = columns.by_heads(heads)
    if not heads and before:
        return before
    texts = _texts(lines, [row for row in rows if not _is_heads(lines, *row)])
    if {"challenge", "measure"} <= set(named.values()):
        return _Table(columns.by_contents(texts, named), SURE)
    found = columns.by_contents(texts, named)
    if set(found.values()) <= {"challenge", "measure"} and not named:
        return _Table(dict(BY_PLACE), LIKELY if len(texts) > 2 else GUESSED)
    return _Table(found, LIKELY if named else GUESSED)


def _texts(lines: Sequence[Line], rows: Sequence[Row]) -> dict[int, list[str]]:
    """Column → its cells, bands left out."""
    found: dict[int, list[str]] = {}
    for start, stop in rows:
        if not bands.is_band(lines[start:stop]):
            for line in lines[start:stop]:
                found.setdefault(line.column, []).append(line.body)
    return found


def _read(sheet: Sheet, table: _Table, start: int, stop: int) -> None:
    cells: Cells = {}
    for block in blocks(sheet.lines, start, stop):
        cells.setdefault(table.roles.get(block.head.column, "other"), []).append(block)
    if bands.is_band(sheet.lines[start:stop]):
        table.field, table.challenge = bands.add_field(sheet, next(iter(cells.values()))[0]), None
        return
    if "field" in cells:
        table.field = bands.add_field(sheet, cells["field"][0])
    words = _wording(table, cells)
    again = table.named.get(words) if cells.get("measure") else None
    if again:
        table.challenge = again
        del cells["challenge"]
    table.challenge = _read_row(sheet, table, cells)
    if table.challenge and words[1]:
        table.named.setdefault(words, table.challenge)
    table.reaching = {
        role: (left - 1, text) for role, (left, text) in table.reaching.items() if left > 1
    }


def _wording(table: _Table, cells: Cells) -> tuple[int, str]:
    """A challenge named in two rows of a field in the same words is one, with the measures of
    both."""
    said = " ".join(block.text for block in cells.get("challenge", []))
    return id(table.field), " ".join(said.split()).casefold()


def _read_row(sheet: Sheet, table: _Table, cells: Cells) -> Draft | None:
    challenge = _challenge(sheet, table, cells) if "challenge" in cells else table.challenge
    found = [block for block in cells.get("measure", []) if not NOTHING.fullmatch(block.text[:60])]
    _reach(table, cells)
    states, more = _states(table, cells, len(found)), _more(table, cells)
    top = next((block for block in found if block.marked), None)
    for block, said in zip(found, states, strict=True):
        deeper = top is not None and block.head.indent > top.head.indent
        draft = add_measure(sheet, block, challenge or table.field, confidence=table.sure, **more)
        if deeper:
            ask(draft, Doubt.DEEPER)
        elif not (challenge or table.field):
            ask(draft, Doubt.ALONE)
        elif table.sure < SURE:
            draft.doubt(Doubt.TABLE, table.sure)
        if said:
            _note_status(draft, said)
    return challenge


def _reach(table: _Table, cells: Cells) -> None:
    """A merged cell says the same for each of its rows."""
    for role in (*BESIDE, "status"):
        if role in cells and (rows := cells[role][0].head.rows) > 1:
            table.reaching[role] = rows, "\n".join(block.text for block in cells[role])


def _states(table: _Table, cells: Cells, measures: int) -> list[str]:
    """One status for each measure: its own, or all of the cell where they do not pair up."""
    said = [block.text for block in cells.get("status", [])]
    if not said and "status" in table.reaching:
        said = [table.reaching["status"][1]]
    return said if len(said) == measures else ["; ".join(said)] * measures


def _challenge(sheet: Sheet, table: _Table, cells: Cells) -> Draft:
    found = cells["challenge"]
    draft = sheet.add_block("challenge", found[0], parent=table.field, confidence=table.sure)
    if table.sure < SURE:
        draft.doubt(Doubt.TABLE, table.sure)
    draft.text = "\n".join(block.text for block in found)
    sheet.widen(draft, found[0].start, found[-1].stop)
    if "number" in cells:
        draft.number = cells["number"][0].head.raw.strip().rstrip(".")
        sheet.widen(draft, cells["number"][0].start, draft.stop)
    return draft


def _more(table: _Table, cells: Cells) -> dict[str, str]:
    """Who, where and until when, as the row says it."""
    said = {role: text for role, (_, text) in table.reaching.items() if role in BESIDE}
    return said | {
        role: "\n".join(block.text for block in cells[role]) for role in BESIDE if role in cells
    }


def _note_status(draft: Draft, said: str) -> None:
    """The column's word counts more than a remark in the measure's own brackets."""
    if (code := status(said)) != "unknown":
        draft.attributes["status"] = code
    draft.attributes["remark"] = said


def _close_row(sheet: Sheet, start: int, stop: int, known: int) -> None:
    """Cells that became attributes belong to the entry before them, else to the one behind."""
    entries = {draft.start: draft for draft in sheet.drafts[known:]}
    before: Draft | None = None
    for i in range(start, stop):
        before = entries.get(i, before)
        if before and not sheet.taken[i]:
            sheet.widen(before, before.start, i + 1)
    first = min(entries, default=start)
    if first > start and not any(sheet.taken[start:first]):
        sheet.widen(entries[first], start, entries[first].stop)
