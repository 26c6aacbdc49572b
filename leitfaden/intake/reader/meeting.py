"""The minutes of a meeting: each item of the agenda, and what was said and decided about it."""

from leitfaden.intake.reader.concept import running_text
from leitfaden.intake.reader.context import Context
from leitfaden.intake.reader.draft import LIKELY, SURE, Draft
from leitfaden.intake.reader.sections import Section


def read_top(context: Context, section: Section) -> None:
    """Listed before the minutes and told in them, an item of the agenda is one."""
    lines = context.sheet.lines
    entry, body = context.tops.get(section.number), section.body
    if entry is None:
        titled = bool(section.title)
        text = section.title or lines[section.start].body
        entry = Draft("agenda_entry", section.start, section.body, text, None, section.number)
        entry.confidence = SURE if titled else LIKELY
        context.tops[section.number] = context.sheet.add(entry)
    else:
        body = section.start
    if section.stop > section.body:
        text = running_text(lines[section.body : section.stop])
        context.sheet.add(
            Draft("minutes", body, section.stop, text, entry, section.number, LIKELY,
                  {"title": entry.text})
        )  # fmt: skip
