"""Draws the thread: a list for everyone, with a cord and beads beside it for those who see them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from django.utils.safestring import SafeString, mark_safe

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.thread import Cord, Fork, Join, Line, State, Station
from leitfaden.core.ui.cords import FLAT, THROUGH, svg
from leitfaden.core.ui.forks import fork
from leitfaden.core.ui.small import NOTHING, bead
from leitfaden.core.ui.stations import stretch


def thread(line: Line, *, level: int = 3, runs_on: bool = False) -> SafeString:
    """The whole line, from top to bottom; `runs_on` when the page hangs more below it."""
    turn = count()
    pieces: list[SafeString] = []
    stations: list[Station] = []
    for at, knot in enumerate(line):
        if isinstance(knot, Station):
            stations.append(knot)
            continue
        if stations:
            pieces.append(stretch(stations, level=level, runs_on=True, turn=turn))
            stations = []
        if isinstance(knot, Fork):
            joined = isinstance(line[at + 1] if at + 1 < len(line) else None, Join)
            pieces.append(fork(knot, level=level, joined=joined, turn=turn))
    if stations:
        pieces.append(stretch(stations, level=level, runs_on=runs_on, turn=turn))
    return mark_safe("".join(pieces))  # noqa: S308


def thread_turn(title: str, *, level: int = 2, dotted: bool = False) -> SafeString:
    """A heading through which the cord runs on."""
    through = THROUGH[Cord.DOTTED if dotted else Cord.WHOLE]
    return format_html('<div class="turn">{}<h{}>{}</h{}></div>', through, level, title, level)


def thread_list(stations: Sequence[Station], *, level: int = 3) -> SafeString:
    """Things of one kind on one thread: what ended does not end the list."""
    kind = " tight todo" if any(station.aside for station in stations) else " tight"
    ends = [s if s.state is not State.ENDED or s.cord else _going_on(s) for s in stations]
    return stretch(ends, level=level, runs_on=False, turn=count(), kind=kind)


def _going_on(station: Station) -> Station:
    return replace(station, cord=Cord.WHOLE)


def thread_row(stations: Sequence[Station], *, mini: bool = False) -> SafeString:
    """Stations side by side, each a number and a word; a column on phones."""
    last = len(stations) - 1
    items = format_html_join(
        "",
        "{}",
        ((_row_item(station, at, at == last, mini),) for at, station in enumerate(stations)),
    )
    return format_html('<ol class="thread-row{}">{}</ol>', " mini" if mini else "", items)


def _row_item(station: Station, at: int, last: bool, mini: bool) -> SafeString:
    goes = Cord.NONE if last else station.cord_after(runs_on=True)
    look = "open" if goes is Cord.DOTTED else ""
    number = format_html("<b>{}</b> ", station.title) if station.title and not mini else NOTHING
    text = format_html("{}<span>{}</span>", number, station.kind)
    said = (
        NOTHING
        if station.state is State.REACHED
        else format_html('<span class="vh">{}</span>', station.said)
    )
    return format_html(
        "<li{}>{}{}{}{}</li>",
        mark_safe(' aria-current="true"') if station.state is State.HERE else NOTHING,
        NOTHING if goes is Cord.NONE else svg(look, FLAT[at % 2], "0 0 100 40"),
        bead(station.sign, station.state),
        format_html('<a href="{}">{}</a>', station.url, text)
        if station.url
        else format_html("<p>{}</p>", text),
        said,
    )
