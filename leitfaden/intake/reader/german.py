"""Dates, times and numbers as German offices write them."""

import datetime
import re

MONTHS = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
MONTH_NAMES = (
    r"Jan(?:uar|\.)?|Feb(?:ruar|\.)?|März|Mrz\.?|Apr(?:il|\.)?|Mai|Jun[i.]?|Jul[i.]?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Okt(?:ober|\.)?|Nov(?:ember|\.)?|Dez(?:ember|\.)?"
)
FIRST_DAY = r"(?:(?P<earlier>\d{1,2})\.\s*(?:und|bis|/|[-–])\s*)?"
DATE = re.compile(
    rf"{FIRST_DAY}\b(?P<day>\d{{1,2}})\.\s*(?P<name>{MONTH_NAMES})\s+(?P<year>\d{{4}})\b"
    r"|\b(?P<day2>\d{1,2})\.\s?(?P<month2>\d{1,2})\.\s?(?P<year2>\d{4})\b"
    r"|\b(?P<year3>\d{4})-(?P<month3>\d{2})-(?P<day3>\d{2})\b",
    re.IGNORECASE,
)
CLOCK = r"(?P<h{n}>[01]?\d|2[0-4])(?:[:.](?P<m{n}>[0-5]\d))?(?:\s*Uhr)?"
SPAN = r"\b{first}(?:\s*(?:bis(?:\s+ca\.)?|–|—|-)\s*{last})?(?![\d.]|:\d)"
TIMES = re.compile(SPAN.format(first=CLOCK.format(n=1), last=CLOCK.format(n=2)), re.IGNORECASE)
LEAD = re.compile(r"(?:(?:ab|gegen|ca\.?|von|um)\s+)?" + TIMES.pattern + r"\s*", re.IGNORECASE)
ROMAN = {"I": 1, "V": 5, "X": 10}

Times = tuple[str, str | None]


def dates(text: str) -> list[str]:
    """ISO dates in `text` in their order; "18. und 19. Mai 2020" gives both; impossible ones go."""
    found = [day for match in DATE.finditer(text[:2000]) for day in _days(match)]
    return [day for day in found if day]


def _days(found: re.Match[str]) -> list[str]:
    year = int(found["year"] or found["year2"] or found["year3"])
    if found["name"]:
        month = MONTHS.index(found["name"].casefold()[:3].replace("mrz", "mär")) + 1
        days = [found["earlier"], found["day"]]
    else:
        month = int(found["month2"] or found["month3"])
        days = [found["day2"] or found["day3"]]
    return [_iso(year, month, int(day)) for day in days if day]


def _iso(year: int, month: int, day: int) -> str:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return ""


def times(text: str) -> Times | None:
    """First time or span of time in `text` as ("17:00", "20:00"); dates do not count."""
    for found in TIMES.finditer(DATE.sub(" ", text[:2000])):
        if read := _times(found):
            return read
    return None


def leading_times(text: str) -> tuple[Times, str, int] | None:
    """The times with which an agenda line begins, as written, and where the line goes on."""
    found = LEAD.match(text[:200])
    read = _times(found) if found else None
    if not found or not read:
        return None
    return read, found[0].strip(), found.end()


def _times(found: re.Match[str]) -> Times | None:
    """A bare number is no time: it needs minutes or the word Uhr."""
    if not (found["m1"] or found["m2"] or "uhr" in found[0].casefold()):
        return None
    return _clock(found["h1"], found["m1"]), _clock(found["h2"], found["m2"]) or None


def _clock(hours: str | None, minutes: str | None) -> str:
    return f"{int(hours):02}:{minutes or '00'}" if hours else ""


def arabic(number: str) -> str:
    """Roman "II" and padded "02" become "2"; a letter stays, in upper case."""
    number = number.strip().strip(".)").upper()
    if number.isdecimal():
        return str(int(number))
    if not number or set(number) - set(ROMAN):
        return number
    values = [ROMAN[letter] for letter in number]
    following = [*values[1:], 0]
    return str(sum(-a if a < b else a for a, b in zip(values, following, strict=True)))


def ends_sentence(text: str) -> bool:
    """Does the text close with a full stop or its like, quotation marks and brackets aside?"""
    return text.rstrip().rstrip("\"'“”«»‘’)]*").endswith((".", "!", "?", ":", "…", ";"))
