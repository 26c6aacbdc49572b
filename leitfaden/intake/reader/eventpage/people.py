"""Who leads and who contributes, as lists below a role or behind its colon."""

import re
from typing import Any

from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.draft import GUESSED, LIKELY, SURE, Draft, Sheet
from leitfaden.intake.reader.eventpage import words
from leitfaden.intake.reader.reasons import Doubt

LONGEST_LABEL = 300
LABEL = re.compile(r"(?P<label>[A-ZÄÖÜ][^:]{1,60}):\s*(?P<names>.*)", re.DOTALL)
MOST_WORDS = 6  # of a label
LONGEST_NAME = 120
NAMED = re.compile(r"^(?P<name>[^,(–]+?)\s*(?:,|\s[–-]\s|\()\s*(?P<function>[^)]+)\)?$")

Role = tuple[str, str]
"""Type of the item and code of the role."""


def role(text: str) -> tuple[Role, str] | None:
    """The role a line names, and the names behind its colon."""
    if len(text) > LONGEST_LABEL:
        return None
    for kind, code, said in words.ROLE:
        found = said.fullmatch(text.strip("*_ "))
        if found and (found["names"] is not None or "." not in text):
            return (kind, code), (found["names"] or "").strip()
    return None


def unknown_role(text: str, listed: str) -> tuple[Role, str] | None:
    """A short label before a person leads; before organisations, or over a list that asks nothing,
    stand those who contribute."""
    found = LABEL.fullmatch(text)
    if found is None or len(found["label"].split()) > MOST_WORDS:
        return None
    names = found["names"].strip()
    if not names:
        people = bool(listed) and len(listed) <= LONGEST_NAME and not listed.rstrip().endswith("?")
        return (("contributor", "input"), "") if people else None
    if _is_person(names):
        return ("facilitator", "moderation"), names
    return (("contributor", "input"), names) if words.ORGANISATION.search(names) else None


def add(
    sheet: Sheet, block: Block, said: Role, home: Draft | None, *, listed: bool, text: str = ""
) -> Draft:
    """One person or organisation, with what the page says about them."""
    kind, code = said
    draft = sheet.add_block(kind, block, parent=home, confidence=SURE if listed else LIKELY)
    draft.text = text or draft.text
    draft.attributes |= described(draft.text) | {"role": code}
    if home is None or home.type == "event":
        draft.doubt(Doubt.HOME, LIKELY)
    if len(draft.text) > 200:
        draft.doubt(Doubt.MERGED, GUESSED)
    return draft


def described(text: str) -> dict[str, Any]:
    """State, and name or function; whoever is on the page without a word has agreed to come."""
    state = next((state for state, said in words.STATES if said.search(text)), "confirmed")
    bare = words.STRAY.sub("", words.STATE_NOTE.sub("", words.STRAY.sub("", text))).strip()
    told: dict[str, Any] = {"state": state}
    if bare != text:
        told["suggested"] = bare
    return told | _who(" ".join(bare.split()))


def _who(bare: str) -> dict[str, str]:
    """An organisation may be shown; a person only by the function."""
    named = NAMED.fullmatch(bare)
    if named and _is_person(named["name"].strip()):
        return {"name": named["name"].strip(), "function": named["function"].strip()}
    return {"name": bare} if _is_person(bare) else {"function": bare}


def _is_person(bare: str) -> bool:
    return bool(words.PERSON.fullmatch(bare)) and not words.ORGANISATION.search(bare)
