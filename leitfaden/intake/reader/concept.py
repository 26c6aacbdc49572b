"""The text of the concept: preamble with footnotes, fields, guidelines, approaches, discussion."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from leitfaden.intake.reader import evidence, grammar, words
from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.context import Context, odd
from leitfaden.intake.reader.draft import GUESSED, LIKELY, MENDED, SURE, Draft
from leitfaden.intake.reader.lines import Line, Source
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.sections import Section

FEWEST_PARAGRAPHS = 3
SAID = re.compile(grammar.FIELD_WORD, re.IGNORECASE)


def read_preamble(context: Context, section: Section, paper: str | None) -> None:
    """One item for all paragraphs, and one for each footnote with the list below it."""
    lines = context.sheet.lines
    starts = [i for i in range(section.body, section.stop) if _note_marker(lines, section.body, i)]
    stop = starts[0] if starts else section.stop
    if section.body == stop:
        return
    text = running_text(lines[section.body : stop])
    attributes = {"paper": paper} if paper else {}
    context.preamble = context.sheet.add(
        Draft("preamble", section.body, stop, text, attributes=attributes)
    )
    for start, end in pairwise([*starts, section.stop]):
        _add_note(context, section, start, end)


def _note_marker(lines: Sequence[Line], first: int, i: int) -> str | None:
    """Stars at the head of a paragraph; bold text and bullets that nothing refers to are none."""
    line, found = lines[i], words.NOTE.match(lines[i].raw.strip())
    if not found or not line.gap or i == first:
        return None
    marker = found["marker"]
    if marker in line.raw.strip()[found.end() :]:
        return None
    if line.bullet == "*" and not any(
        "*" in above.body for above in lines[first : min(i, first + 200)]
    ):
        return None
    return marker.rstrip(":") if not line.bullet or line.bullet == "*" else None


def _add_note(context: Context, section: Section, start: int, stop: int) -> None:
    lines = context.sheet.lines
    marker = _note_marker(lines, section.body, start) or ""
    rows = [line.raw.strip() for line in lines[start:stop]]
    rows[0] = rows[0].removeprefix(marker).lstrip(": \t")
    context.sheet.add(
        Draft("footnote", start, stop, "\n".join(rows), context.preamble,
              attributes={"marker": marker})
    )  # fmt: skip


def running_text(lines: Sequence[Line]) -> str:
    """Lines as they stand, bullets inside included; a blank line between paragraphs is kept."""
    rows = [("\n\n" if line.gap else "\n") + line.raw.strip() for line in lines]
    return "".join(rows).strip("\n")


def read_field(context: Context, section: Section) -> Draft:
    """The field with its number; named again it is the same field, and the heading only repeats."""
    known = context.fields.get(section.key)
    if known is None:
        lines = context.sheet.lines
        text = section.title or lines[section.start].body
        stop = section.body
        while stop - 1 > section.start and context.sheet.taken[stop - 1]:
            stop -= 1  # the event has it as its title
        known = Draft("field", section.start, stop, text, None, section.number or None)
        if not SAID.search(lines[section.start].body):
            known.doubt(Doubt.KIND, section.sure)  # only what stands below says that it is a field
        context.fields[section.key] = context.sheet.add(known)
    context.current = known
    return known


def read_field_body(context: Context, section: Section) -> None:
    """What stands directly below a field's name: numbered lines can only be guidelines, a list is
    what its entries look like."""
    found = [block for block in context.blocks(section) if not _add_named(context, block)]
    listed = [block for block in found if block.marked]
    kind, sure = _weighed(listed)
    for block in listed:
        if block.head.number and kind != "guideline":
            context.sheet.add_block(
                "guideline", block, parent=context.current, confidence=GUESSED,
                doubts=(Doubt.KIND,), decide=True,
            )  # fmt: skip
        elif kind == "guideline":
            draft = context.sheet.add_block(kind, block, parent=context.current, confidence=SURE)
            draft.doubt(Doubt.KIND, sure)
            if sure <= GUESSED:
                draft.attributes["decide"] = True


def _weighed(listed: Sequence[Block]) -> tuple[str, float]:
    """Whether the list below a field's name reads like guidelines, and how surely."""
    contents = evidence.by_contents([block.text for block in listed])
    kind, margin = evidence.best(evidence.total(contents, evidence.by_place(0)))
    return ("guideline", evidence.sureness(margin)) if kind == evidence.GUIDELINES else ("", 0.0)


def _add_named(context: Context, block: Block) -> bool:
    """ "Ziel 1: …" says itself what it is, also without a heading above."""
    name = words.NAMED_UNIT.match(block.text)
    if name is None or block.marked:
        return False
    kind = "guideline" if name["guideline"] else "approach"
    draft = context.sheet.add_block(kind, block, parent=context.current)
    draft.number, draft.text = name["number"], block.text[name.end() :]
    return True


def units_apart(source: Source) -> Source:
    """A line that begins with "Ziel 2:" begins a paragraph, also without a blank line above."""
    lines = tuple(
        line._replace(gap=True) if not line.gap and words.NAMED_UNIT.match(line.body) else line
        for line in source.lines
    )
    return replace(source, lines=lines)


def read_units(context: Context, section: Section, kind: str, paper: str | None) -> None:
    """Guidelines or approaches: the marked lines, or without any marks the paragraphs."""
    found = list(context.blocks(section))
    named = [(block, words.NAMED_UNIT.match(block.text)) for block in found]
    first = next((block for block in found if block.marked), None)
    sure = _paragraphs_sure(found)
    extra: dict[str, Any] = {"paper": paper} if paper else {}
    for block, name in named:
        if name and not block.marked:
            draft = context.sheet.add_block(kind, block, parent=context.current, **extra)
            draft.number, draft.text = name["number"], block.text[name.end() :]
        elif block.marked and first:
            _add_unit(context, kind, block, first, extra)
        elif not block.head.level and not any(n for _, n in named):
            _add_paragraph(context, kind, block, first, sure)


def _add_unit(
    context: Context, kind: str, block: Block, first: Block, extra: dict[str, Any]
) -> None:
    if odd(block, first):
        context.sheet.add_block(
            kind,
            block,
            parent=context.current,
            confidence=GUESSED,
            doubts=(Doubt.DEEPER,),
            decide=True,
            **extra,
        )
        return
    sure = SURE if block.head.number else LIKELY
    context.sheet.add_block(kind, block, parent=context.current, confidence=sure, **extra)


def _paragraphs_sure(found: Sequence[Block]) -> float:
    """Several paragraphs of one sentence each are a list without marks."""
    told = [block.text for block in found if not block.is_title]
    listed = len(told) >= FEWEST_PARAGRAPHS and all(text.count(". ") == 0 for text in told)
    return MENDED if listed else GUESSED


def _add_paragraph(
    context: Context, kind: str, block: Block, first: Block | None, sure: float
) -> None:
    """Prose before a list introduces it, after a list it discusses it; without list it is one."""
    if first is None and not block.is_title:
        context.sheet.add_block(
            kind,
            block,
            parent=context.current,
            confidence=sure,
            doubts=(Doubt.UNMARKED,),
            decide=True,
        )
    elif first and block.start > first.start and not block.is_title:
        context.sheet.add_block(
            "discussion",
            block,
            parent=context.current,
            confidence=GUESSED,
            doubts=(Doubt.UNMARKED,),
            decide=True,
        )


def read_discussion(context: Context, section: Section) -> None:
    """One item per paragraph or list entry; titles between them are column heads."""
    for block in context.blocks(section):
        if block.marked or not block.is_title:
            context.sheet.add_block("discussion", block, parent=context.current)
