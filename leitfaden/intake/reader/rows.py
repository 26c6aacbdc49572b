"""The tracker as a table: a row is a challenge and its measures, the columns say which is which."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made
from itertools import groupby

from leitfaden.intake.reader import bands, columns
from leitfaden.intake.reader.blocks import Block, blocks
from leitfaden.intake.reader.draft import GUESSED, LIKELY, MENDED, SURE, Draft, Sheet
from leitfaden.intake.reader.german import ends_sentence
from leitfaden.intake.reader.lines import Line
from leitfaden.intake.reader.measures import add_measure, ask, status
from leitfaden.intake.reader.reasons import Doubt

FEWEST_BELOW = 3  # rows below heads that nobody declared
MOST_ROWS = 40  # looked at
FEWEST_ALIKE = 2  # headings over tables that make a habit
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
    heads: tuple[str, ...] = ()

    def go_on(self, before: "_Table") -> None:
        """A challenge named before is the same; under the same heads the last one may go on."""
        self.named = before.named
        if self.heads and self.heads == before.heads:
            self.challenge, self.field = before.challenge, before.field


def read_table(sheet: Sheet) -> None:
    """Takes every row that is not column heads; an empty first cell goes on with the challenge."""
    lines, before = sheet.lines, None
    heads = _heads(lines[: sheet.end])
    tables = list(_tables(lines[: sheet.end], heads))
    headed = _headings(lines, tables)
    for i, rows in enumerate(tables):
        table = _opened(lines, rows, heads, before)
        if before:
            table.go_on(before)
        if i in headed:
            table.field, table.challenge = _headed(sheet, headed[i]), None
        for start, stop in rows:
            if start not in heads:
                known = len(sheet.drafts)
                _read(sheet, table, start, stop)
                _close_row(sheet, start, stop, known)
        before = table


def _headings(lines: Sequence[Line], tables: Sequence[Sequence[Row]]) -> dict[int, int]:
    """Table → the heading above it that is its field: named so, or one of several alike."""
    above = {i: rows[0][0] - 1 for i, rows in enumerate(tables) if rows[0][0]}
    heads = {i: place for i, place in above.items() if _is_heading(lines[place])}
    named = {i: place for i, place in heads.items() if bands.named(lines[place], lines[place].body)}
    levels = Counter(lines[place].level for place in heads.values() if lines[place].level)
    again = {i: p for i, p in heads.items() if levels[lines[p].level] >= FEWEST_ALIKE}
    return named or again


def _is_heading(line: Line) -> bool:
    return not (line.row or line.aside or line.bullet or line.tick) and not ends_sentence(line.body)


def _headed(sheet: Sheet, place: int) -> Draft:
    line = sheet.lines[place]
    return bands.add_field(sheet, Block(place, place + 1, line, line.body))


def _tables(lines: Sequence[Line], column_heads: frozenset[int]) -> Iterator[list[Row]]:
    """Rows that follow each other, up to the next heads."""
    found: list[Row] = []
    body = False
    for start, stop in _rows(lines):
        heads = start in column_heads
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


def _heads(lines: Sequence[Line]) -> frozenset[int]:
    """First lines of the rows that are column heads: what the document declares as such and what
    repeats it; where it declares none, first rows that read so."""
    rows = list(_rows(lines))
    first = {
        start for place, (start, _) in enumerate(rows) if not place or rows[place - 1][1] != start
    }
    declared = {start for start, _ in rows if lines[start].head}
    named = declared or {
        start
        for place, (start, stop) in enumerate(rows)
        if start in first
        and (
            columns.is_heads(lines[start:stop]) or _differs(lines, rows[place : place + MOST_ROWS])
        )
    }
    said = {_said(lines, start, stop) for start, stop in rows if start in named}
    return frozenset(
        start for start, stop in rows if start in named or _said(lines, start, stop) in said
    )


def _differs(lines: Sequence[Line], rows: Sequence[Row]) -> bool:
    """Are the cells of the first row unlike all below: no state, no number, no date among such?"""
    (start, stop), *below = rows
    if len(below) < FEWEST_BELOW or any(line.columns > 1 for line in lines[start:stop]):
        return False
    texts = _texts(lines, below)
    first = {line.column: line.body for line in lines[start:stop]}
    return any(columns.unlike(first[column], texts.get(column, ())) for column in first)


def _said(lines: Sequence[Line], start: int, stop: int) -> tuple[str, ...]:
    return tuple(line.raw for line in lines[start:stop])


def _opened(
    lines: Sequence[Line], rows: Sequence[Row], column_heads: frozenset[int], before: _Table | None
) -> _Table:
    """The roles by heads, then by contents; a table without either goes on with the one before."""
    heads = [line for row in rows if row[0] in column_heads for line in lines[row[0] : row[1]]]
    labels = {
        line.column: line._replace(body=line.label)
        for row in rows
        for line in lines[row[0] : row[1]]
        if line.label
    }
    heads = heads or list(labels.values())
    named = columns.by_heads(heads)
    said = tuple(line.body for line in heads)
    if not heads and before:
        return before
    texts = _texts(lines, [row for row in rows if row[0] not in column_heads])
    if {"challenge", "measure"} <= set(named.values()):
        return _Table(columns.by_contents(texts, named), SURE, heads=said)
    found = columns.by_contents(texts, named)
    if set(found.values()) <= {"challenge", "measure"} and not named:
        return _Table(dict(BY_PLACE), LIKELY if len(texts) > 2 else GUESSED, heads=said)
    return _Table(found, _contents_sure(named, found), heads=said)


def _contents_sure(named: Mapping[int, str], found: Mapping[int, str]) -> float:
    """The more columns are told by what stands in them, the surer the rest."""
    told = len({*found.values()} & {"status", "due", "responsible", "number"})
    return LIKELY if named and told > 1 else min(MENDED + 0.05, GUESSED + 0.1 * told)


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
    found = _line_by_line(found, cells.get("status", []))
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


def _line_by_line(found: list[Block], states: Sequence[Block]) -> list[Block]:
    """As many states as lines: each line is a measure, though nothing sets them apart."""
    said = [row for block in states for row in block.text.split("\n")]
    lines = sum(block.text.count("\n") + 1 for block in found)
    if len(found) == lines or lines != len(said) or any(block.marked for block in found):
        return found
    if any(status(word) == "unknown" for word in said):
        return found
    return [
        Block(block.start + i, block.start + i + 1, block.head, row)
        for block in found for i, row in enumerate(block.text.split("\n"))
    ]  # fmt: skip


def _reach(table: _Table, cells: Cells) -> None:
    """A merged cell says the same for each of its rows."""
    for role in (*BESIDE, "status"):
        if role in cells and (rows := cells[role][0].head.rows) > 1:
            table.reaching[role] = rows, "\n".join(block.text for block in cells[role])


def _states(table: _Table, cells: Cells, measures: int) -> list[str]:
    """One status for each measure: its own, or all of the cell where they do not pair up."""
    said = [block.text for block in cells.get("status", [])]
    rows = "\n".join(said).split("\n")
    if len(said) != measures == len(rows):
        said = rows
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
