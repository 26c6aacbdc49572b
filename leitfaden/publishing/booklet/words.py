"""Days, times and running text as a booklet says them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from leitfaden.core.paper import Block, Item, Items, Paragraph, plain

BULLET = re.compile(r"\s*[-–•·*]\s+(?=\S)")


def in_words(day: dt.date) -> str:
    """ "3. Mai 2026"."""
    return str(date_format(day, "j. F Y"))


def clock(at: dt.time | None, until: dt.time | None) -> str:
    """ "17:00 bis 18:30 Uhr"; empty where no time is known."""
    begun, done = (one.strftime("%H:%M") if one else "" for one in (at, until))
    if begun and done:
        return _("%(from)s bis %(until)s") % {"from": begun, "until": done}
    return begun or done


def day_and_time(starts: dt.datetime | None, ends: dt.datetime | None) -> str:
    """ "14. März 2026, 10:00 bis 17:00 Uhr"."""
    if starts is None:
        return ""
    begin, end = timezone.localtime(starts), timezone.localtime(ends) if ends else None
    if end and end.date() != begin.date():
        return f"{in_words(begin.date())} – {in_words(end.date())}"
    if begin.time() == dt.time():
        return in_words(begin.date())
    times = clock(begin.time(), end.time() if end else None)
    return _("%(day)s, %(times)s Uhr") % {"day": in_words(begin.date()), "times": times}


def prose(text: str) -> Iterator[Block]:
    """Paragraphs and lists of a text people typed: an empty line ends a paragraph, a dash begins a point."""
    for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip("\n")):
        yield from _part(part.split("\n"))


def _part(lines: list[str]) -> Iterator[Block]:
    """Neighbouring lines of one kind belong together; line breaks inside a paragraph are kept."""
    run: list[str] = []
    listed = False
    for line in (one.rstrip() for one in lines):
        bullet = BULLET.match(line) is not None
        if run and bullet != listed:
            yield _block(run, listed)
            run = []
        listed = bullet
        run.append(line)
    if any(run):
        yield _block(run, listed)


def _block(lines: list[str], listed: bool) -> Block:
    if listed:
        return Items(tuple(Item(plain(BULLET.sub("", line, count=1))) for line in lines))
    return Paragraph(plain("\n".join(line.strip() for line in lines)))
