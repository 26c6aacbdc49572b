"""The text without the names: the function beside a name stays, else its place is marked."""

import re
from collections.abc import Iterable

from leitfaden.intake.names.finding import find
from leitfaden.intake.names.words import FUNCTION

HIDDEN = "[Name]"
"""What stands where a name was and no function beside it; German as the text around it."""

EMAIL_HIDDEN, NUMBER_HIDDEN = "[E-Mail-Adresse]", "[Telefonnummer]"
"""What stands where somebody could be reached."""

OFFICE_BEFORE = re.compile(rf"\b{FUNCTION}\s*,?\s*$")
FUNCTION_AFTER = re.compile(
    rf"\s*(?:,|\s[–—-]\s)\s*(?=(?:(?:der|die|das|stellvertretende\w*|ehemalige\w*)\s+)*{FUNCTION}\b)"
)
BRACKET_AFTER = re.compile(r"\s*\((?P<inside>[^()\n]{3,120})\)")


def hide(text: str, names: Iterable[str]) -> str:
    """Every place where one of these names stands, the longest names first."""
    for name in sorted(set(names), key=len, reverse=True):
        place = place_of(name)
        parts = re.split(rf"(?<!\w){re.escape(name)}(?:s|’s|'s)?(?!\w)", text)
        for part in parts[1:]:
            parts[0] = _joined(parts[0], part) if place == HIDDEN else parts[0] + place + part
        text = parts[0]
    return text


def place_of(name: str) -> str:
    """What stands where this was: a name, or how somebody can be reached."""
    if "@" in name:
        return EMAIL_HIDDEN
    return NUMBER_HIDDEN if re.fullmatch(r"[\d\W]*\d[\d\W]*", name) else HIDDEN


def without_names(text: str) -> str:
    return hide(text, (name.text for name in find(text)))


def _joined(before: str, after: str) -> str:
    """What stands before and after one name, without it."""
    office = OFFICE_BEFORE.search(before)
    if office:
        return before.rstrip(" ,") + after
    if function := FUNCTION_AFTER.match(after):
        return before + after[function.end() :]
    if bracket := BRACKET_AFTER.match(after):
        return before + bracket["inside"] + after[bracket.end() :]
    return before + HIDDEN + after
