"""One stretch of the thread: an ordered list of stations, each with everything said in words."""

from collections.abc import Iterable, Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from leitfaden.core.thread import Cord, State, Station
from leitfaden.core.ui.cords import cord
from leitfaden.core.ui.small import NOTHING, bead, lang_of, link, tag


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
