"""Finds how a person can be reached: e-mail addresses and telephone numbers as people write them.

A year, a day, a number of a paper or an amount is none; what an office publishes about itself is
not told apart from what a visitor wrote, so a person decides.
"""

import re
from collections.abc import Iterator

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leitfaden.intake.names.finding import MOST, Name

EMAIL = re.compile(
    r"(?<![\w.+-])[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,6}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
)
GAP = r"[ \u00a0/()\u2010-\u2013-]{1,3}"
ABROAD = rf"(?:\+|00)[1-9]\d{{0,13}}(?:{GAP}\d{{1,12}}){{0,7}}"
AREA = r"(?:\(0[1-9]\d{1,4}\)|0[1-9]\d{1,4})"
AT_HOME = rf"{AREA}{GAP}\d{{2,10}}(?:{GAP}\d{{1,8}}){{0,5}}|0[1-9]\d{{7,12}}"
NUMBER = re.compile(rf"(?<![\w.,/+(-])(?<!\d[ \u00a0])(?:{ABROAD}|{AT_HOME})(?![\w/])(?![.,]\d)")
CALLED = re.compile(
    r"\b(?:Tel(?:efon)?(?:nummer)?|Handy(?:nummer)?|Mobil(?:nummer)?|Rufnummer|Fax)\b\.?:?\s?"
    rf"(?P<number>\d{{3,12}}(?:{GAP}\d{{1,8}}){{0,4}})(?![\w/])(?![.,]\d)"
)
PAPER = re.compile(r"0\d{1,4}\s?[/-]\s?(?:(?:19|20)?\d\d)(?:\s?[/-]\s?\d{1,7})*")
"""A number with a year behind it, "0815/2024" or "01/2020-12/2021"."""

FEWEST, FEWEST_ABROAD, LONGEST = 7, 9, 18
FEWEST_CALLED = 5
"""Digits of a number that the text itself calls one."""


def find_contacts(text: str) -> list[Name]:
    """In the order of the text, none overlapping another; none is sure to be a person's own."""
    found: list[Name] = []
    for one in _all(text[:MOST]):
        if all(one.end <= other.start or other.end <= one.start for other in found):
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def _all(text: str) -> Iterator[Name]:
    for found in EMAIL.finditer(text):
        yield _contact(text, *found.span(), _("ist eine E-Mail-Adresse"))
    for found in NUMBER.finditer(text):
        least = FEWEST_ABROAD if found[0].startswith(("+", "00")) else FEWEST
        if least <= _digits(found[0]) <= LONGEST and not PAPER.fullmatch(found[0]):
            yield _contact(text, *found.span(), _("ist eine Telefonnummer"))
    for found in CALLED.finditer(text):
        if FEWEST_CALLED <= _digits(found["number"]) <= LONGEST:
            yield _contact(text, *found.span("number"), _("ist eine Telefonnummer"))


def _digits(said: str) -> int:
    return sum(map(str.isdigit, said))


def _contact(text: str, start: int, end: int, why: Promise) -> Name:
    return Name(start, end, text[start:end], why, sure=False)
