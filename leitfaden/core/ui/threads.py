"""Draws the thread: a list for everyone, with a cord and beads beside it for those who see them."""

from collections.abc import Iterable, Sequence
from itertools import count

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from leitfaden.core.thread import Cord, Fork, Join, Line, State, Station, Strand
from leitfaden.core.ui.small import NOTHING, bead, lang_of, link, tag


def _svg(shape: str, path: str, box: str = "0 0 100 100") -> SafeString:
    return mark_safe(  # noqa: S308
        f'<svg class="cord {shape}" viewBox="{box}" preserveAspectRatio="none" aria-hidden="true">'
        f'<path d="{path}"/><path d="{path}"/></svg>'
    )


SWAY = ("M20 0C28 30 12 70 20 100", "M20 0C12 30 28 70 20 100")
CORDS = {
    (cord, side): _svg("" if cord is Cord.WHOLE else "open", SWAY[side], "0 0 40 100")
    for cord in (Cord.WHOLE, Cord.DOTTED)
    for side in (0, 1)
}
FLAT = ("M0 20C30 13 70 27 100 20", "M0 20C30 27 70 13 100 20")
THROUGH = {
    Cord.WHOLE: _svg("through", "M50 0C40 35 60 65 50 100"),
    Cord.DOTTED: _svg("through open", "M50 0C40 35 60 65 50 100"),
}
MOST_STRANDS = 4


def cord(kind: Cord, turn: int) -> SafeString:
    return NOTHING if kind is Cord.NONE else CORDS[kind, turn % 2]


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


def stretch(
    stations: Sequence[Station], *, level: int, runs_on: bool, turn: Iterable[int], kind: str = ""
) -> SafeString:
    """One ordered list of stations."""
    last = len(stations) - 1
    items = format_html_join(
        "",
        "{}",
        (
            (_item(station, level, runs_on=runs_on or at < last, at_end=at == last, side=side),)
            for (at, station), side in zip(enumerate(stations), turn, strict=False)
        ),
    )
    return format_html('<ol class="thread{}{}">{}</ol>', kind, " runs-on" if runs_on else "", items)


def _item(station: Station, level: int, *, runs_on: bool, at_end: bool, side: int) -> SafeString:
    goes = station.cord_after(runs_on=runs_on)
    return format_html(
        "<li{}{}>{}{}<div>{}</div>{}</li>",
        mark_safe(' class="tail"') if at_end and not runs_on and goes is not Cord.NONE else NOTHING,
        mark_safe(' aria-current="true"') if station.state is State.HERE else NOTHING,
        cord(goes, side),
        bead(station.sign, station.state),
        words(station, level),
        format_html('<p class="aside">{}</p>', station.aside) if station.aside else NOTHING,
    )


def words(station: Station, level: int) -> SafeString:
    """What a station says; the same words for eyes and ears."""
    parts = [_kind(station)]
    if station.title:
        title = (
            format_html("<span{}>{}</span>", lang_of(station.lang), station.title)
            if station.lang
            else station.title
        )
        parts.append(format_html("<h{}>{}</h{}>", level, link(title, station.url), level))
    if station.tag:
        parts.append(format_html('<p class="st-tag">{}</p>', tag(station.tag)))
    if station.detail:
        parts.append(format_html('<div class="st-detail">{}</div>', station.detail))
    if station.body:
        parts.append(format_html('<div class="st-body">{}</div>', station.body))
    if station.more or station.more_url:
        parts.append(_more(station))
    return mark_safe("".join(parts))  # noqa: S308


def _kind(station: Station) -> SafeString:
    """Kind, date and state in words; the state is hidden only where the page says it anyway."""
    named = station.kind
    if named and station.url and not station.title:
        named = link(named, station.url)
    parts = [format_html("<b><bdi>{}</bdi></b>", named)] if named else []
    parts += [format_html("<bdi>{}</bdi>", station.when)] if station.when else []
    told = station.tag or str(station.said).casefold() in str(station.title).casefold()
    if station.state is State.REACHED and not station.word:
        told = True
    if not told:
        parts.append(format_html("<bdi>{}</bdi>", station.said))
    line = format_html_join(" · ", "{}", ((part,) for part in parts))
    hidden = format_html('<span class="vh"> – {}</span>', station.said) if told else NOTHING
    return format_html('<p class="st-kind">{}{}</p>', line, hidden)


def _more(station: Station) -> SafeString:
    links = format_html_join(
        ", ", "<bdi>{}</bdi>", ((link(title, url),) for title, url in station.more)
    )
    label = link(station.more_label, station.more_url) if station.more_label else NOTHING
    between = ": " if label and links else ""
    return format_html('<p class="s st-more">{}{}{}</p>', label, between, links)


def fork(knot: Fork, *, level: int, joined: bool, turn: Iterable[int]) -> SafeString:
    """Strands side by side, each a labelled section."""
    total = len(knot.strands)
    sections = [
        _strand(strand, at, total, level=level, joined=joined, turn=turn)
        for at, strand in enumerate(knot.strands)
    ]
    shape = f"n{total}" if total <= MOST_STRANDS else "many"
    joins = " joined" if joined else ""
    return mark_safe(f'<div class="strands {shape}{joins}">{"".join(sections)}</div>')  # noqa: S308


def _strand(
    strand: Strand, at: int, total: int, *, level: int, joined: bool, turn: Iterable[int]
) -> SafeString:
    place = _("Strang %(at)d von %(total)d") % {"at": at + 1, "total": total}
    name = f"{place}: {strand.title}" if strand.title else place
    label = format_html("{}: <b>{}</b>", place, strand.title) if strand.title else place
    k = min(at, MOST_STRANDS - 1)
    apart = _svg(f"k{k}", "M0 0C0 70 100 30 100 100" if at else "M0 0L0 100")
    goes = strand.stations[-1].cord_after(runs_on=False) if strand.stations else Cord.WHOLE
    return format_html(
        '<section aria-label="{}"><div class="strand-head">{}<p class="st-kind">{}</p></div>{}{}</section>',
        name,
        apart,
        label,
        stretch(strand.stations, level=level, runs_on=joined and goes is not Cord.NONE, turn=turn),
        _foot(goes, at, k) if joined else NOTHING,
    )


def _foot(goes: Cord, at: int, k: int) -> SafeString:
    if goes is Cord.NONE:
        return mark_safe('<div class="strand-foot"></div>')
    look = f"k{k} open" if goes is Cord.DOTTED else f"k{k}"
    path = "M100 0C100 70 0 30 0 100" if at else "M0 0L0 100"
    return format_html('<div class="strand-foot">{}</div>', _svg(look, path))


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
    from dataclasses import replace

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
        NOTHING if goes is Cord.NONE else _svg(look, FLAT[at % 2], "0 0 100 40"),
        bead(station.sign, station.state),
        format_html('<a href="{}">{}</a>', station.url, text)
        if station.url
        else format_html("<p>{}</p>", text),
        said,
    )


_WIDE = "M83.6 0C83.6 44 62 84 42 66C26 53 13 50 6 60C0 68 0 84 0 100"
_NARROW = "M96 0C96 60 70 40 50 40C20 40 0 50 0 100"
SWEEP = mark_safe(_svg("wide-only", _WIDE) + _svg("narrow-only", _NARROW))  # noqa: S308
"""From the card of the home page to the first station."""
DROP = _svg("", "M66.7 0C84 0 99 4 99 40C99 66 76 62 50 64C20 66 0 72 0 100")
"""From the last station of the row down into the list."""
LEAD = _svg("leadin", "M50 0C42 40 58 70 50 100")
