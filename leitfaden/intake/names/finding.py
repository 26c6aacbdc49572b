"""One rule after the other over a text; where two find the same place, the surer one counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leitfaden.intake.names.words import (
    DEGREE,
    FIRST,
    FUNCTION,
    INITIAL,
    LEADS,
    NO_NAMES,
    PARTICLE,
    SALUTATION,
    THING,
    UPPER,
    WORD,
)

MOST = 20_000
"""Characters of one text in which names are looked for."""


@dataclass(frozen=True, slots=True)
class Name:
    """Characters start…end-1 of the text, salutation and title included, and why they are a name."""

    start: int
    end: int
    text: str
    why: str | Promise
    sure: bool


PART = rf"(?:{WORD}|{INITIAL})"
MORE = rf"(?:\s+(?:{PARTICLE}\s+)?{PART})"
ADDRESSED = re.compile(rf"{SALUTATION}\s+{DEGREE}*(?P<name>{PART}{MORE}{{0,2}})")
TITLED = re.compile(rf"(?<!\w){DEGREE}+(?P<name>{PART}{MORE}{{0,2}})")
OFFICE = re.compile(rf"\b{FUNCTION}\s+(?P<name>{PART}{MORE}{{1,2}})")
BEFORE_FUNCTION = re.compile(
    rf"(?<![\w-])(?P<name>{PART}{MORE}{{1,2}})(?=\s*(?:,|\()\s*(?:(?:der|die|das|stellvertretende\w*"
    rf"|ehemalige\w*|kommissarische\w*|1\.|erste\w*)\s+)*{FUNCTION}\b)"
)
WITH_FIRST = re.compile(rf"(?<![\w-])(?P<name>{PART}{MORE}{{1,2}})")
AFTER_ROLE = re.compile(rf"(?P<name>{PART}{MORE}{{1,2}})(?!\w)")
ALONE = re.compile(rf"(?P<name>{WORD})\s*(?=$|[,;(/]|und\b)", re.MULTILINE)
SHORTENED = re.compile(
    rf"(?<![\w.-])(?<![a-zäöü]\.\s)(?<!\d\s)(?P<name>{INITIAL}(?:\s?-?{INITIAL})?\s?(?:{PARTICLE}\s)?{WORD})(?![\w-])"
)
NOUN_BEFORE = re.compile(
    rf"(?<!\w)(?!(?:Mit|Von|Bei|Für|An|Durch|Zu|Und|Auch|Laut|Danke?|Hallo|Liebe[rn]?|Kontakt)\s)"
    rf"[{UPPER}]\w*\s$"
)
ENUMERATES = re.compile(r"(?:^|\n)\s*(?:[-*•·–]\s*)?$")
NEXT = re.compile(r"\s*(?:\([^)\n]{0,120}\)\s*)?(?:,|;|/|&|\bund\b|\bsowie\b)\s*")
PERSON_ROLE = re.compile(r"\b(?:(?:Co-)?Moderation|Moderator(?:in)?|Protokoll(?:führung)?)\s*:\s*")


def find(text: str) -> list[Name]:
    """The names in the text, in its order, none overlapping another."""
    text = text[:MOST]
    found: list[Name] = []
    for name in _all(text):
        if all(name.end <= other.start or other.end <= name.start for other in found):
            found.append(name)
    return sorted(found, key=lambda name: name.start)


def _all(text: str) -> Iterator[Name]:
    """The surest rules first."""
    yield from _by(ADDRESSED, text, _("nach einer Anrede"), least=1, sure=True)
    yield from _by(TITLED, text, _("nach einem akademischen Titel"), least=1, sure=True)
    yield from _with_first(text)
    yield from _by(BEFORE_FUNCTION, text, _("vor einer Funktion"), least=2)
    yield from _by(OFFICE, text, _("nach einer Funktion"), least=2)
    yield from _after_roles(text)
    yield from _shortened(text)


def _by(
    pattern: re.Pattern[str], text: str, why: Promise, *, least: int, sure: bool = False
) -> Iterator[Name]:
    for found in pattern.finditer(text):
        end = _end(found["name"], least)
        if end:
            start = found.start("name") if pattern in (OFFICE, BEFORE_FUNCTION) else found.start()
            yield _name(text, start, found.start("name") + end, why, sure=sure)


def _name(text: str, start: int, end: int, why: Promise, *, sure: bool) -> Name:
    return Name(start, end, text[start:end], why, sure)


def _end(name: str, least: int) -> int:
    """Where the words end that may belong to a name; 0 where fewer than `least` do."""
    end = words = 0
    for found in re.finditer(PART, name):
        if not _may_be(found[0]):
            break
        end, words = found.end(), words + 1
    return end if words >= least else 0


def _may_be(word: str) -> bool:
    """Words that end like a thing, stand on the list or are functions are no names."""
    if word in FIRST:
        return True
    return not (word in NO_NAMES or THING.search(word) or re.fullmatch(FUNCTION, word))


def _with_first(text: str) -> Iterator[Name]:
    """A first name that everybody knows, and the words behind it; a street has one too, so what
    ends like a thing is asked about."""
    for found in WITH_FIRST.finditer(text):
        for part in re.finditer(PART, found["name"]):
            if part[0].split("-")[0] in FIRST and not THING.search(part[0]):
                words, start = found["name"][part.start() :], found.start() + part.start()
                sure = _end(words, 2)
                end = sure or _second(words)
                if end:
                    why = _("beginnt mit einem Vornamen")
                    yield _name(text, start, start + end, why, sure=bool(sure))
                break


def _second(words: str) -> int:
    """Where the second word ends, unless it is on the list of words that are no names."""
    parts = list(re.finditer(PART, words))
    return parts[1].end() if len(parts) > 1 and parts[1][0] not in NO_NAMES else 0


def _after_roles(text: str) -> Iterator[Name]:
    """Behind "Grußwort", "Moderation:" and their like stand names, also several in a row."""
    for lead in LEADS.finditer(text):
        yield from _row(text, lead.end(), AFTER_ROLE, least=2)
    for lead in PERSON_ROLE.finditer(text):
        yield from _row(text, lead.end(), ALONE, least=1)


def _row(text: str, at: int, pattern: re.Pattern[str], *, least: int) -> Iterator[Name]:
    while found := pattern.match(text, at):
        end = _end(found["name"], least)
        if not end:
            return
        yield _name(text, at, at + end, _("nach einer Rolle"), sure=False)
        further = NEXT.match(text, at + end)
        if not further:
            return
        at = further.end()


def _shortened(text: str) -> Iterator[Name]:
    """ "M. Schulze"; "z. B. Kitas", "Gruppe A. Danach" and "A. Ziele" at a line's start are none."""
    for found in SHORTENED.finditer(text):
        before = text[: found.start()][-60:]
        word = re.findall(WORD, found["name"])[-1]
        if _may_be(word) and not NOUN_BEFORE.search(before) and not ENUMERATES.search(before):
            why = _("Anfangsbuchstabe und Nachname")
            yield _name(text, *found.span("name"), why, sure=False)
