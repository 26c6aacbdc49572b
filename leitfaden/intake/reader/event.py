"""The event with its date, time and place."""

import re
from collections.abc import Sequence
from typing import Any

from leitfaden.intake.reader import words
from leitfaden.intake.reader.context import Context
from leitfaden.intake.reader.draft import GUESSED, MENDED, Draft
from leitfaden.intake.reader.german import dates, times
from leitfaden.intake.reader.lines import Line, unbold
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.sections import LONGEST_HEADING, Section, is_contents

MOST_TITLE_LINES = 3
AFTER_THE_TIME = re.compile(
    r"\bUhr\s*[,;|–-]\s*(?:(?:im|in der|in)\s+)?(?P<venue>[^\W\d_][^\n]{2,120}?)\.?$"
)
FRONT_KINDS = frozenset({"front", "agenda", "about", "toc"})


def read_event(context: Context, found: Sequence[Section]) -> None:
    """One event: where a line says "Termin: …", else where a title names a gathering."""
    places = [
        i
        for s in found
        if s.kind in FRONT_KINDS and s.kind != "toc"
        for i in range(s.start, s.stop)
    ]
    lines = context.sheet.lines
    for i in places:
        fact = _fact(lines[i])
        if fact and fact["date"] and (dates(fact["value"]) or times(fact["value"])):
            _add_with_facts(context, i)
            return
    titles = [i for i in places if _names_gathering(lines[i])]
    if titles:
        dated = (i for i in titles if _is_dated_below(lines, i))
        _add_by_title(context, next(dated, titles[0]), places)


def _is_dated_below(lines: Sequence[Line], i: int) -> bool:
    """Its day stands in the very next line, as on a title page."""
    below = lines[i + 1] if i + 1 < len(lines) else None
    return below is not None and not below.gap and "date" in moments(below.body)


def _fact(line: Line) -> Any:
    return words.FACT.fullmatch(line.body) if len(line.body) <= LONGEST_HEADING else None


def _names_gathering(line: Line) -> bool:
    fits = line.gap and len(line.body) <= LONGEST_HEADING and not (line.marked or line.aside)
    ended = line.body.endswith((".", ":"))
    return fits and not ended and not is_contents(line) and bool(words.EVENT_WORD.search(line.body))


def _add_with_facts(context: Context, date_line: int) -> None:
    lines = context.sheet.lines
    start = _title_start(lines, date_line)
    first = next(i for i in range(start, date_line + 1) if _fact(lines[i]))
    stop, attributes = _facts(lines, first)
    title = [unbold(line.body) for line in lines[start:first]]
    text = "\n".join(title) or lines[first].body
    if len(title) > 1:
        attributes["suggested"] = " ".join(title)
    event = context.sheet.add(Draft("event", start, stop, text, attributes=attributes))
    if not title:
        event.doubt(Doubt.KIND, GUESSED)


def _title_start(lines: Sequence[Line], date_line: int) -> int:
    """Up over facts that stand before the date, then over the paragraph or heading above."""
    start = date_line
    while start > 0 and _fact(lines[start - 1]):
        start -= 1
    taken = 0
    while start > 0 and taken < MOST_TITLE_LINES and _is_title_line(lines, start - 1, taken):
        start, taken = start - 1, taken + 1
    return start


def _is_title_line(lines: Sequence[Line], i: int, taken: int) -> bool:
    line, below = lines[i], lines[i + 1]
    touches = taken == 0 or not (below.gap or below.level)
    short = len(line.body) <= LONGEST_HEADING and not line.body.endswith(".")
    if words.ABOUT_FIELD.match(line.body):
        return False
    return touches and short and not line.marked and not line.aside and not is_contents(line)


def _facts(lines: Sequence[Line], first: int) -> tuple[int, dict[str, Any]]:
    """Reads "Termin: … Ort: …" downwards; a line without label goes on with the place."""
    attributes: dict[str, Any] = {}
    last, i = "", first
    while i < len(lines):
        fact = _fact(lines[i])
        if fact:
            last = _label(fact)
            _note(attributes, last, fact["value"].strip())
        elif last == "venue" and not (lines[i].gap or lines[i].level or lines[i].marked):
            attributes["address"] = " ".join(
                filter(None, (attributes.get("address"), lines[i].body))
            )
        else:
            break
        i += 1
    return i, attributes


def _label(fact: Any) -> str:
    return next(name for name in words.FACTS if fact[name])


def _note(attributes: dict[str, Any], label: str, value: str) -> None:
    value = unbold(value)
    if label != "date":
        attributes.setdefault(label, value)
        return
    attributes |= moments(value)


def moments(text: str) -> dict[str, Any]:
    """ISO dates and clock times in a text."""
    days, span = dates(text), times(text)
    found: dict[str, Any] = {}
    if days:
        found["date"] = days[0]
    if len(days) > 1:
        found["last_date"] = days[-1]
    if span:
        found["starts"] = span[0]
    if span and span[1]:
        found["ends"] = span[1]
    return found


def _add_by_title(context: Context, i: int, places: Sequence[int]) -> None:
    """Without labels the date may stand in the title or a few lines on."""
    lines = context.sheet.lines
    near = [p for p in places if i <= p <= i + 5]
    dated = next((p for p in near if "date" in moments(lines[p].body)), None)
    attributes = _told_in(lines[dated].body) if dated is not None else {}
    text = unbold(lines[i].body)
    event = context.sheet.add(Draft("event", i, i + 1, text, attributes=attributes))
    event.doubt(Doubt.KIND if attributes else Doubt.TIME, MENDED if attributes else GUESSED)
    if dated == i + 1:
        context.sheet.widen(event, i, dated + 1)


def _told_in(text: str) -> dict[str, Any]:
    """The day with its times, and the place behind the last of them."""
    found = moments(text)
    venue = AFTER_THE_TIME.search(text)
    return found | ({"venue": venue["venue"].strip()} if venue and "starts" in found else {})
