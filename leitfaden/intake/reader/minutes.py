"""The minutes of the groups: one item for each, whatever stands inside."""

from leitfaden.guidelines.diff import best_match
from leitfaden.intake.reader.concept import running_text
from leitfaden.intake.reader.context import Context
from leitfaden.intake.reader.draft import LIKELY, MENDED, SURE, Draft
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.sections import Section

MOST_FIELDS = 100  # whose titles are compared


def read_group(context: Context, section: Section, *, last: bool) -> None:
    """The whole section is the item, heading included; the text is what stands below it.

    The last group ends only where the file ends, so less is known about its tail.
    """
    field = _field_of(context, section)
    context.current = field
    sure = SURE if field else LIKELY
    stop = _stop(context, section)
    draft = Draft(
        "minutes", section.start, stop, "", field, section.number, sure,
        {"title": section.title},
    )  # fmt: skip
    if last:
        draft.doubt(Doubt.OPEN_END, MENDED)
    context.groups.append((context.sheet.add(draft), section.body))


def _stop(context: Context, section: Section) -> int:
    """The page foot is no minutes."""
    stop = section.stop
    while stop > section.body and context.sheet.lines[stop - 1].aside:
        stop -= 1
    return stop


def _field_of(context: Context, section: Section) -> Draft | None:
    """By the title where it fits a field better than the number does."""
    fields = list(context.fields.values())[:MOST_FIELDS]
    same = context.fields.get(section.number)
    if section.title:
        found = best_match(section.title, [field.text for field in fields], at_least=0.6)
        return fields[found[0]] if found else same
    return same


def extend(context: Context, section: Section) -> None:
    """Adds a section that opened inside a group to that group's minutes."""
    draft = context.groups[-1][0] if context.groups else None
    if draft and draft.stop == section.start:
        context.sheet.widen(draft, draft.start, section.stop)


def write_texts(context: Context) -> None:
    """The texts, now that it is known how far each group's minutes reach."""
    lines = context.sheet.lines
    for draft, body in context.groups:
        draft.text = running_text(lines[body : draft.stop]) or lines[draft.start].body
