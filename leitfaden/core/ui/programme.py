"""The programme of a day on the thread; parallel workshops fan out and come together again."""

from collections.abc import Sequence
from itertools import count

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.parts import Booth, Entry
from leitfaden.core.thread import Cord, State
from leitfaden.core.ui.cards import paper
from leitfaden.core.ui.cords import cord, svg
from leitfaden.core.ui.small import NOTHING, bead, link, tag

MOST = 4
OUT, BACK = "M0 0C0 70 100 30 100 100", "M100 0C100 70 0 30 0 100"
BAR = svg("bar", "M0 0L0 100")


def programme(entries: Sequence[Entry], *, level: int = 3) -> SafeString:
    """One list; an entry with workshops holds them as a list of its own."""
    turn, last = count(), len(entries) - 1
    items = (_entry(entry, at == last, next(turn), level) for at, entry in enumerate(entries))
    return format_html(
        '<ol class="thread prog">{}</ol>', format_html_join("", "{}", ((i,) for i in items))
    )


def _entry(entry: Entry, last: bool, side: int, level: int) -> SafeString:
    state = State(entry.state)
    goes = Cord.DOTTED if state is State.WAITING else Cord.NONE if last else Cord.WHOLE
    shape = "fans" if entry.workshops else "tail" if last and goes is not Cord.NONE else ""
    return format_html(
        '<li{}>{}{}<p class="at">{}</p><div><h{}>{}</h{}>{}{}</div>{}</li>',
        mark_safe(f' class="{shape}"') if shape else NOTHING,  # noqa: S308
        cord(goes, side),
        bead(entry.sign, entry.state),
        entry.at,
        level,
        entry.title,
        level,
        format_html('<p class="muted">{}</p>', entry.detail) if entry.detail else NOTHING,
        format_html('<p class="st-tag">{}</p>', tag(entry.tag)) if entry.tag else NOTHING,
        fan(entry.workshops, level + 1) if entry.workshops else NOTHING,
    )


def fan(booths: Sequence[Booth], level: int) -> SafeString:
    """Workshops at the same time, side by side; more than four stand below each other."""
    several = len(booths)
    shape = f"n{several}" if several <= MOST else "many"
    cords = (
        svg(f"k{k} {way}", path)
        for k in range(several if several <= MOST else 0)
        for way, path in (("in", OUT), ("out", BACK))
    )
    cells = format_html_join("", "{}", ((_booth(booth, level),) for booth in booths))
    lines = mark_safe("".join(cords))  # noqa: S308
    return format_html(
        '<div class="fan {}">{}{}<ol>{}</ol></div>',
        shape,
        lines,
        BAR,
        cells,
    )


def _booth(booth: Booth, level: int) -> SafeString:
    above = format_html_join(" · ", "{}", ((part,) for part in (booth.kind, booth.detail) if part))
    return format_html(
        '<li class="ws {}">{}<h{}>{}</h{}>{}{}</li>',
        paper(booth.color)[0],
        format_html('<span class="s muted">{}</span>', above) if above else NOTHING,
        level,
        link(booth.title, booth.url),
        level,
        meter(booth.taken, booth.capacity),
        format_html("<span>{}</span>", tag(booth.tag)) if booth.tag else NOTHING,
    )


def meter(taken: int | None, capacity: int | None) -> SafeString:
    """How full, as a bar and in words."""
    if taken is None or not capacity:
        return NOTHING
    full = min(100, round(100 * taken / capacity))
    over = max(0, taken - capacity)
    said = _("%(taken)d von %(capacity)d") % {"taken": min(taken, capacity), "capacity": capacity}
    if over:
        said += ", " + _("%(over)d auf der Warteliste") % {"over": over}
    return format_html(
        '<svg class="meter" width="100%" height="8" aria-hidden="true"><rect width="{}%" height="8"/></svg>'
        '<span class="s num">{}</span>',
        full,
        said,
    )
