"""Proceedings of a conference or future workshop: each section goes to the reader that knows it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from leitfaden.intake.reader import (
    agenda,
    changes,
    closing,
    concept,
    concept_table,
    event,
    grammar,
    leaders,
    meeting,
    minutes,
    voices,
)
from leitfaden.intake.reader.context import Context
from leitfaden.intake.reader.draft import SURE, Draft, Sheet
from leitfaden.intake.reader.lines import Line, Source
from leitfaden.intake.reader.model import Reading
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.sections import Section, sections


def read(source: Source) -> Reading:
    """Two walks: the concept's text first, because voices, minutes and changes point to it."""
    rows = frozenset(
        line.row
        for table in concept_table.tables(source.lines)
        for line in source.lines[table.start : table.stop]
    )
    sheet = Sheet(source, tuple(_without_tables(source.lines, rows)))
    lines = sheet.lines[: sheet.end]
    tables = {table.start: table for table in concept_table.tables(lines)} if rows else {}
    titles = [
        lines[i].body for table in tables.values() for i in concept_table.fields(lines, table)
    ]
    cuts = sections(lines, {table.start: table.stop for table in tables.values()}, titles)
    found = [section for section in cuts if section.stop > section.start]
    context = Context(sheet)
    event.read_event(context, found)
    for later in (False, True):
        context.current = None
        context.units = _units_by_field(sheet)
        for i, section in enumerate(found):
            if (section.part in LATER) is later:
                _read(context, section, tables, last=i + 1 == len(found))
    for section in found:
        leaders.read_leaders(context, section)
    minutes.write_texts(context)
    return closing.close(sheet, "proceedings")


def _units_by_field(sheet: Sheet) -> dict[int, list[Draft]]:
    units: dict[int, list[Draft]] = {}
    for draft in sheet.drafts:
        if draft.type == "guideline":
            units.setdefault(id(draft.parent), []).append(draft)
    return units


LATER = frozenset({grammar.VOICES, grammar.GROUPS, grammar.CHANGES})


def _read(
    context: Context, section: Section, tables: Mapping[int, concept_table.Table], *, last: bool
) -> None:
    known = len(context.sheet.drafts)
    if section.kind == "field":
        concept.read_field(context, section)
    paper = context.note_paper(section)
    match section.kind:
        case "table":
            concept_table.read(context, tables[section.start])
        case "top":
            meeting.read_top(context, section)
        case "agenda":
            agenda.read_agenda(context, section)
        case "preamble":
            context.current = None
            concept.read_preamble(context, section, paper)
        case "field":
            _read_field_body(context, section)
        case "guidelines":
            concept.read_units(context, section, "guideline", paper)
        case "approaches":
            concept.read_units(context, section, "approach", paper)
        case "discussion":
            concept.read_discussion(context, section)
        case "questions":
            voices.read_questions(context, section)
        case "cards" | "preamble_cards" | "field_cards":
            voices.read_cards(context, section, _spoken_about(context, section))
        case "group":
            minutes.read_group(context, section, last=last)
        case "changes":
            changes.read_changes(context, section)
        case "annex" | "minutes" | "about" if section.part == grammar.GROUPS:
            _read_inside_groups(context, section)
    context.sweep(section, known)
    for draft in context.sheet.drafts[known:] if section.sure < SURE else ():
        draft.doubt(Doubt.KIND, section.sure)


def _read_field_body(context: Context, section: Section) -> None:
    """A field first named among the voices is followed by its voices."""
    if section.before == grammar.VOICES:
        voices.read_cards(context, section, context.current)
    else:
        concept.read_field_body(context, section)


def _spoken_about(context: Context, section: Section) -> Draft | None:
    """The preamble or the field; a field that only the voices name is made from their heading."""
    if section.kind == "preamble_cards":
        context.current = None
        return context.preamble
    if section.kind == "field_cards":
        return concept.read_field(context, section)
    context.current = context.fields.get(section.number)
    return context.current


def _read_inside_groups(context: Context, section: Section) -> None:
    if changes.holds_changes(context, section):
        changes.read_changes(context, section)
    elif section.kind == "annex":
        minutes.extend(context, section)


def _without_tables(lines: Sequence[Line], kept: frozenset[int]) -> Iterator[Line]:
    """A table row without bullets reads like one line: time and title of an agenda entry."""
    for row, cells in groupby(lines, key=lambda line: line.row):
        found = list(cells)
        if row == 0 or row in kept or any(line.marked for line in found):
            yield from found
        else:
            yield _as_one(found)


def _as_one(cells: Sequence[Line]) -> Line:
    body = "\t".join(cell.body for cell in cells)
    return cells[0]._replace(last=cells[-1].last, raw=body, body=body, gap=True, column=0)
