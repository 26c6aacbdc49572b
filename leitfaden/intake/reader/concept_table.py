"""A concept set as a table: a column for the fields, others for guidelines and what is to be done.

Which column holds what is weighed as for lists: words of its head, contents, place from left to right.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from leitfaden.intake.reader import evidence, grammar
from leitfaden.intake.reader.blocks import Block, blocks
from leitfaden.intake.reader.context import Context
from leitfaden.intake.reader.draft import SURE, Draft
from leitfaden.intake.reader.lines import RULE, Line
from leitfaden.intake.reader.reasons import Doubt

FIELD = "field"
NAMED = re.compile(rf"{grammar.FIELD_WORD}(?:e|er|en|n)?|Thema|Themen|Bereich", re.IGNORECASE)
TYPES = {
    evidence.GUIDELINES: "guideline", evidence.APPROACHES: "approach",
    evidence.DISCUSSION: "discussion", evidence.CARDS: "card",
}  # fmt: skip
LONGEST_NAME = 80
FEWEST_ROWS = 2
CLEARLY = 1.5  # of 2: most entries of the column are sentences


class Table(NamedTuple):
    """Lines start…stop-1; column → kind of list, or "field"; how sure that is."""

    start: int
    stop: int
    kinds: dict[int, str]
    sure: float
    heads: frozenset[int]  # rows


def tables(lines: Sequence[Line]) -> Iterator[Table]:
    """Those whose heads speak of guidelines or of what is to be done."""
    places = groupby(range(len(lines)), key=lambda i: lines[i].row > 0)
    for inside, members in places:
        found = list(members)
        if inside and (table := _table(lines, found[0], found[-1] + 1)):
            yield table


def fields(lines: Sequence[Line], table: Table) -> Iterator[int]:
    """The cells that name a field."""
    for i in range(table.start, table.stop):
        if lines[i].row not in table.heads and table.kinds.get(lines[i].column) == FIELD:
            yield i


def _table(lines: Sequence[Line], start: int, stop: int) -> Table | None:
    cells = [line for line in lines[start:stop] if not RULE.fullmatch(line.body)]
    heads = _heads(cells)
    above = {line.row for line in cells if line.row in heads}
    top = min(above, default=0)
    named = {line.column: line.body for line in cells if line.row == top}
    texts: dict[int, list[str]] = {column: [] for column in named}
    for block in blocks(cells, 0, len(cells)):
        if block.head.row not in above and block.head.column in texts:
            texts[block.head.column].append(" ".join(block.text.split()))
    home = _field_column(named, texts)
    listed = [column for column in sorted(named) if column != home]
    words = [evidence.by_words(named[column]) for column in listed]
    looks = [evidence.by_contents(texts[column]) for column in listed]
    said = any(row[evidence.GUIDELINES] or row[evidence.APPROACHES] for row in words)
    told = home is not None and NAMED.fullmatch(named[home].strip("*_ :"))
    units = any(row[evidence.GUIDELINES] >= CLEARLY for row in looks)
    steps = any(row[evidence.APPROACHES] >= CLEARLY for row in looks)
    speaks = said or (units and (told or (home is not None and steps)))
    rows = len({line.row for line in cells}) - len(above)
    if rows < FEWEST_ROWS or not 2 <= len(listed) <= len(TYPES) or not speaks:
        return None
    scores = [
        evidence.total(word, look, evidence.by_place(place))
        for place, (word, look) in enumerate(zip(words, looks, strict=True))
    ]
    kinds = evidence.assigned(scores)
    found = {column: kind for column, (kind, _) in zip(listed, kinds, strict=True)}
    found |= {} if home is None else {home: FIELD}
    sure = evidence.sureness(min(margin for _, margin in kinds))
    ruled = {line.row for line in lines[start:stop]} - {line.row for line in cells}
    return Table(start, stop, found, sure, frozenset(above | ruled))


def _heads(cells: Sequence[Line]) -> frozenset[int]:
    """The rows declared as heads, else the first one, with those that repeat it."""
    first = {line.row for line in cells if line.head} or {line.row for line in cells[:1]}
    said = {
        row: tuple(line.body for line in members)
        for row, members in groupby(cells, key=lambda line: line.row)
    }
    heads = {said[row] for row in first}
    return frozenset(row for row, texts in said.items() if texts in heads)


def _field_column(heads: dict[int, str], texts: dict[int, list[str]]) -> int | None:
    """The one that is called so, else the first where it holds short names and fewer than others."""
    named = next(
        (column for column, said in heads.items() if NAMED.fullmatch(said.strip("*_ :"))), None
    )
    if named is not None or not texts:
        return named
    first = min(texts)
    short = all(len(text) <= LONGEST_NAME and text[-1:] != "." for text in texts[first])
    fewer = len(set(texts[first])) < max(map(len, texts.values()))
    return first if short and fewer and texts[first] else None


def read(context: Context, table: Table) -> None:
    """Row by row; an empty cell goes on with the field above."""
    for block in blocks(context.sheet.lines, table.start, table.stop):
        kind = table.kinds.get(block.head.column, "")
        if block.head.row in table.heads or not kind:
            continue
        if kind == FIELD:
            context.current = _field(context, block)
            continue
        draft = context.sheet.add_block(TYPES[kind], block, parent=context.current, confidence=SURE)
        draft.doubt(Doubt.TABLE, table.sure)


def _field(context: Context, block: Block) -> Draft:
    """A field named in several rows is one."""
    title = " ".join(block.text.split())
    known = context.fields.get(title)
    if known is None:
        known = context.sheet.add_block(FIELD, block, parent=None)
        context.fields[title] = known
    return known
