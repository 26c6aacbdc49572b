"""One station for the things of one kind: a single thing by its name, several as a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core.thread import Sign, Station, Tag, Text
from leitfaden.guidelines.models import Kind as UnitKind
from leitfaden.measures.models import StatusReport

SHOWN = 6
"""How many of several things a station lists by name."""


def day(value: dt.date | dt.datetime | None) -> str:
    """A date in words; an unknown date says nothing."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        value = timezone.localtime(value).date()
    return date_format(value, "DATE_FORMAT")


def days_since(value: dt.date | None, *, today: dt.date) -> int | None:
    return (today - value).days if value else None


def _listed(things: Sequence[Any], name: Any) -> tuple[tuple[Text, str], ...]:
    return tuple((name(t), t.get_absolute_url()) for t in things[:SHOWN])


def events(found: Sequence[Any]) -> Station:
    first = found[0]
    if len(found) == 1:
        return Station(
            Sign.EVENT,
            kind=first.get_kind_display(),
            when=day(first.starts_at),
            title=first.title,
            url=first.get_absolute_url(),
            word=_("hat stattgefunden") if _is_over(first) else _("findet statt"),
        )
    return Station(
        Sign.EVENT,
        kind=_("Veranstaltungen"),
        title=ngettext("%d Veranstaltung", "%d Veranstaltungen", len(found)) % len(found),
        word=_("Hier wurde es gesagt"),
        more=_listed(found, lambda e: f"{e.title}, {day(e.starts_at)}"),
    )


def _is_over(event: Any) -> bool:
    return bool(event.is_over(now=timezone.now()))


def cards(found: Sequence[Any]) -> Station:
    if len(found) == 1:
        card = found[0]
        return Station(
            Sign.CARD,
            kind=_("Karte %(code)s") % {"code": card.code},
            when=card.get_channel_display(),
            title=card.text,
            url=card.get_absolute_url(),
            word=_("gesagt"),
        )
    return Station(
        Sign.CARD,
        kind=_("Stimmen"),
        title=ngettext("%d Karte", "%d Karten", len(found)) % len(found),
        word=_("gesagt"),
        more=_listed(found, lambda c: f"{c.code} {c.text}"),
        more_label=and_more(len(found)),
    )


def and_more(count: int) -> str:
    """How many of several things are listed, where it is not all of them."""
    if count <= SHOWN:
        return ""
    return _("%(shown)d von %(all)d") % {"shown": SHOWN, "all": count}


def card_crowd(count: int, url: str) -> Station:
    return Station(
        Sign.CARD,
        kind=_("Stimmen"),
        title=ngettext("%d Karte", "%d Karten", count) % count,
        url=url,
        word=_("gesagt"),
    )


def themes(found: Sequence[Any], *, thought: str = "") -> Station:
    first = found[0]
    if len(found) == 1:
        return Station(
            Sign.THEME,
            kind=_("Thema %(code)s") % {"code": first.code},
            when=ngettext("aus %d Karte", "aus %d Karten", first.card_count) % first.card_count,
            title=first.title,
            url=first.get_absolute_url(),
            word=_("eingeordnet"),
            detail=_("Gedanke: %(thought)s") % {"thought": thought} if thought else "",
        )
    return Station(
        Sign.THEME,
        kind=_("Themen"),
        title=ngettext("%d Thema", "%d Themen", len(found)) % len(found),
        word=_("eingeordnet"),
        more=_listed(found, lambda t: f"{t.code} {t.title}"),
        more_label=and_more(len(found)),
    )


def units(found: Sequence[Any]) -> Station:
    first = found[0]
    if len(found) == 1:
        label = UnitKind(first.now["kind"]).label
        return Station(
            Sign.GUIDELINE,
            kind=f"{label} {first.now['number']}".strip(),
            when=first.now["edition"],
            title=first.now["title"] or shortened(first.now["text"]),
            url=first.get_absolute_url(),
            word=_("im Text"),
        )
    return Station(
        Sign.GUIDELINE,
        kind=_("Leitlinien"),
        title=ngettext("%d Leitlinie", "%d Leitlinien", len(found)) % len(found),
        word=_("im Text"),
        more=_listed(found, unit_name),
        more_label=and_more(len(found)),
    )


def unit_name(unit: Any) -> str:
    return f"{unit.now['number']} {unit.now['title'] or shortened(unit.now['text'])}".strip()


def shortened(text: str, words: int = 12) -> str:
    """The first words of a text as a name for it; never used where a voice is shown."""
    parts = text.split()
    return " ".join(parts[:words]) + (" …" if len(parts) > words else "")


def challenges(found: Sequence[Any]) -> Station:
    first = found[0]
    if len(found) == 1:
        return Station(
            Sign.MEASURE,
            kind=_("Herausforderung %(code)s") % {"code": first.code},
            title=first.title,
            url=first.get_absolute_url(),
            word=_("benannt"),
        )
    return Station(
        Sign.MEASURE,
        kind=_("Herausforderungen"),
        title=ngettext("%d Herausforderung", "%d Herausforderungen", len(found)) % len(found),
        word=_("benannt"),
        more=_listed(found, lambda c: f"{c.code} {c.title}"),
        more_label=and_more(len(found)),
    )


REPORT_TAGS = {
    StatusReport.State.DONE: "ok",
    StatusReport.State.IN_PROGRESS: "run",
    StatusReport.State.OPEN: "none",
    StatusReport.State.PAUSED: "wait",
    StatusReport.State.DROPPED: "end",
}


def report_tag(state: str) -> Tag:
    known = StatusReport.State(state)
    return Tag(REPORT_TAGS[known], known.label)
