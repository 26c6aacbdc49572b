"""The pieces of the front door: plain data for the tags of core."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

from leitfaden.core.choices import chosen
from leitfaden.core.parts import AccountRow, Day
from leitfaden.core.parts import Card as Face
from leitfaden.core.thread import Cord, Sign, State, Station, Tag
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.ui.shell import address
from leitfaden.core.written import Written
from leitfaden.desk.queries import Figures
from leitfaden.events.models import Event
from leitfaden.measures.models import Standing, StatusReport
from leitfaden.trace.queries import Account
from leitfaden.workshops.models import Card

OUTCOMES = (
    ("adopted", gettext_lazy("übernommen")),
    ("partly", gettext_lazy("teilweise übernommen")),
    ("declined", gettext_lazy("nicht übernommen")),
    ("passed_on", gettext_lazy("weitergegeben")),
    ("noted", gettext_lazy("zur Kenntnis genommen")),
    ("open", gettext_lazy("noch ohne Antwort")),
)

WORDS = 30
"""How much of a report the front door tells."""


def seven(figures: Figures) -> tuple[Station, ...]:
    """The way of a voice in seven stations, with live numbers; each leads to its list."""
    ways = (
        (Sign.EVENT, figures.events, _("Veranstaltungen"), "events:event_list"),
        (Sign.CARD, figures.cards, _("Karten"), "trace:account"),
        (Sign.THEME, figures.themes, _("Themen"), "trace:theme_list"),
        (Sign.AMENDMENT, figures.amendments, _("Änderungen"), "amendments:amendment_list"),
        (Sign.GUIDELINE, figures.guidelines, _("Leitlinien"), "guidelines:concept_list"),
        (Sign.MEASURE, figures.measures, _("Maßnahmen"), "measures:measure_list"),
        (Sign.STATUS, figures.reports, _("neue Stände"), "measures:report_list"),
    )
    return tuple(
        Station(sign, kind=word, title=str(number), url=address(name))
        for sign, number, word, name in ways
    )


def paper(card: Card | None) -> Face | None:
    """A real card as the paper it was written on."""
    if card is None:
        return None
    day = card.event.day
    note = (
        in_a_row(chosen(card.event, "kind"), date_format(day, "F Y")) if day else card.event.title
    )
    return Face(
        card.text, code=card.code, color=card.colour, note=note, url=card.get_absolute_url()
    )


def words(reports: Iterable[StatusReport], *, today: dt.date) -> list[Station]:
    """What is new; a measure gone silent hangs at the end, where the thread is dotted."""
    newest: dict[int, StatusReport] = {}
    found = list(reports)
    for report in found:
        newest.setdefault(report.measure_id, report)
    told = [_word(report, today, last=newest[report.measure_id] == report) for report in found]
    return sorted(told, key=lambda station: station.cord is Cord.DOTTED)


def _word(report: StatusReport, today: dt.date, *, last: bool) -> Station:
    standing = Standing(report.state, report.on, report.next_on, today)
    if last and standing.is_silent:
        return _silence(report, standing)
    return Station(
        Sign.STATUS,
        report.bead,
        when=date_format(report.on),
        title=report.measure.title,
        url=report.measure.get_absolute_url(),
        word=str(report.tag.text),
        tag=report.tag,
        detail=Written(Truncator(report.text).words(WORDS)),
        cord=Cord.WHOLE,
    )


def _silence(report: StatusReport, standing: Standing) -> Station:
    days = standing.silent_for
    promised = _("Der nächste Bericht war für %(day)s zugesagt.")
    return Station(
        Sign.STATUS,
        State.WAITING,
        when=ngettext("seit %(n)d Tag", "seit %(n)d Tagen", days) % {"n": days},
        title=report.measure.title,
        url=report.measure.get_absolute_url(),
        word=_("kein neuer Stand"),
        tag=Tag("wait", _("kein neuer Stand")),
        detail=promised % {"day": date_format(report.next_on)}
        if report.next_on and standing.is_late
        else "",
        cord=Cord.DOTTED,
    )


def days(events: Iterable[Event]) -> list[Day]:
    """Events as cards with their date; without a date there is nothing to put there."""
    return [
        Day(event.day, event.title, event.get_absolute_url(), _when_and_where(event))
        for event in events
        if event.day
    ]


def _when_and_where(event: Event) -> str:
    return in_a_row(_hours(event), event.venue)


def _hours(event: Event) -> str:
    if event.starts_at is None:
        return ""
    start = timezone.localtime(event.starts_at)
    if start.time() == dt.time(0):
        return ""
    if event.ends_at is None or timezone.localtime(event.ends_at).date() != start.date():
        return _("ab %(start)s Uhr") % {"start": _clock(start)}
    end = timezone.localtime(event.ends_at)
    return _("%(start)s bis %(end)s Uhr") % {"start": _clock(start), "end": _clock(end)}


def _clock(at: dt.datetime) -> str:
    full = pgettext("time format for a full hour", "G")
    return time_format(at, full if at.minute == 0 else pgettext("time format", "G.i"))


def account_rows(account: Account, *, on: dt.date) -> list[AccountRow]:
    """The classes of the account that hold voices, each leading to its list."""
    counts = {kind: account.count(kind) for kind, _label in OUTCOMES}
    days = account.longest_wait(on=on)
    hints = {
        "declined": _("– mit Begründung"),
        "open": _("– die älteste seit %(n)d Tagen") % {"n": days} if days is not None else "",
    }
    base = address("trace:account")
    return [
        AccountRow(kind, counts[kind], label, hints.get(kind, ""), f"{base}?ergebnis={kind}")
        for kind, label in OUTCOMES
        if counts[kind]
    ]
