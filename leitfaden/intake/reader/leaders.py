"""Who led the event or a group, where a line of its own says so: "Moderation: …, Co-Moderation: …"."""

import re
from collections.abc import Iterator

from leitfaden.intake.reader.context import Context
from leitfaden.intake.reader.draft import LIKELY, Draft
from leitfaden.intake.reader.eventpage import people
from leitfaden.intake.reader.grammar import GROUPS, VOICES
from leitfaden.intake.reader.lines import unbold
from leitfaden.intake.reader.sections import Section

LONGEST = 300
ONE_ROLE = re.compile(
    r"(?P<role>(?:Co-)?Moderation|Moderator(?:in|innen|en|:in|\*in)?)\s*:\s*"
    r"(?P<names>[^:\n]+?)\s*(?:[,;/]|$)\s*(?=$|Co-Moderation|Moderation)"
)
BETWEEN = re.compile(r"\s*(?:;|,|\bund\b)\s*")


def read_leaders(context: Context, section: Section) -> None:
    """Lines no reader knew; among the groups they lead the group's field, elsewhere the event."""
    sheet = context.sheet
    event = next((draft for draft in sheet.drafts if draft.type == "event"), None)
    among = section.part in {GROUPS, VOICES}
    home = (context.fields.get(section.number) if among else None) or event
    for i in range(section.start, section.stop):
        line = sheet.lines[i]
        if not (sheet.taken[i] or line.marked) and len(line.body) <= LONGEST:
            for role, name in _leaders(unbold(line.body)):
                sheet.add(_leader(i, role, name, home))


def _leaders(text: str) -> Iterator[tuple[str, str]]:
    """Each person with the code of the role; empty where the line says more than that."""
    found = list(ONE_ROLE.finditer(text))
    if "".join(part[0] for part in found) != text:
        return
    for part in found:
        role = "co_moderation" if part["role"].startswith("Co") else "moderation"
        yield from ((role, name) for name in _names(part["names"]))


def _names(said: str) -> list[str]:
    """Several where each of them reads like a person, else all as one."""
    parts = BETWEEN.split(said)
    return parts if all("name" in people.described(part) for part in parts) else [said]


def _leader(i: int, role: str, name: str, home: Draft | None) -> Draft:
    told = people.described(name) | {"role": role}
    return Draft("facilitator", i, i + 1, name, home, confidence=LIKELY, attributes=told)
