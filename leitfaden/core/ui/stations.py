"""One stretch of the thread: an ordered list of stations, each with everything said in words.

A page may show hundreds of stations, so they are put together as strings: `esc` stands around
everything that people wrote.
"""

from collections.abc import Iterable, Sequence

from django.utils.safestring import SafeString

from leitfaden.core.html import esc
from leitfaden.core.thread import Cord, State, Station
from leitfaden.core.ui.cords import cord
from leitfaden.core.ui.small import bead, lang_of, link, tag

SHORT, BREAK = 24, "<br>"
"""Up to this length several things stand in one line."""


def stretch(
    stations: Sequence[Station], *, level: int, runs_on: bool, turn: Iterable[int], kind: str = ""
) -> SafeString:
    """One ordered list of stations."""
    last = len(stations) - 1
    items = "".join(
        _item(station, level, runs_on=runs_on or at < last, at_end=at == last, side=side)
        for (at, station), side in zip(enumerate(stations), turn, strict=False)
    )
    return SafeString(f'<ol class="thread{kind}{" runs-on" if runs_on else ""}">{items}</ol>')


def _item(station: Station, level: int, *, runs_on: bool, at_end: bool, side: int) -> str:
    goes = station.cord_after(runs_on=runs_on)
    tail = ' class="tail"' if at_end and not runs_on and goes is not Cord.NONE else ""
    here = ' aria-current="true"' if station.state is State.HERE else ""
    aside = f'<p class="aside">{esc(station.aside)}</p>' if station.aside else ""
    return (
        f"<li{tail}{here}>{cord(goes, side)}{bead(station.sign, station.state)}"
        f"<div>{words(station, level)}</div>{aside}</li>"
    )


def words(station: Station, level: int) -> str:
    """What a station says; the same words for eyes and ears."""
    said = _kind(station)
    if station.title:
        said += f"<h{level}>{_title(station)}</h{level}>"
    if station.tag:
        said += f'<p class="st-tag">{tag(station.tag)}</p>'
    if station.detail:
        said += f'<div class="st-detail">{esc(station.detail)}</div>'
    if station.body:
        said += f'<div class="st-body">{esc(station.body)}</div>'
    if station.more or station.more_url:
        said += _more(station)
    return said


def _title(station: Station) -> SafeString:
    title = esc(station.title)
    if station.lang:
        title = SafeString(f"<span{lang_of(station.lang)}>{title}</span>")
    return link(title, station.url)


def _kind(station: Station) -> str:
    """Kind, date and state in words; the state is hidden only where the page says it anyway."""
    named = esc(station.kind)
    if named and station.url and not station.title:
        named = link(named, station.url)
    parts = [f"<b><bdi>{named}</bdi></b>"] if named else []
    if station.when:
        parts.append(f"<bdi>{esc(station.when)}</bdi>")
    word, hidden = esc(station.said), ""
    if is_told(station):
        hidden = f'<span class="vh"> – {word}</span>'
    else:
        parts.append(f"<bdi>{word}</bdi>")
    return f'<p class="st-kind">{" · ".join(parts)}{hidden}</p>'


def is_told(station: Station) -> bool:
    """Whether tag, title or date make the state plain to those who see."""
    if station.tag or (station.state is State.REACHED and not station.word):
        return True
    return str(station.said).casefold() in str(station.title).casefold()


def _more(station: Station) -> str:
    long = any(len(str(title)) > SHORT for title, _url in station.more)
    links = (BREAK if long else ", ").join(
        f"<bdi>{link(title, url)}</bdi>" for title, url in station.more
    )
    label = link(station.more_label, station.more_url) if station.more_label else ""
    between = (f":{BREAK if long else ' '}") if label and links else ""
    return f'<p class="s st-more">{label}{between}{links}</p>'
