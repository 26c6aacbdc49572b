"""What is missing, drawn and never hidden."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core.thread import Sign, State, Station, Text


def _days(since: int | None) -> str:
    return ngettext("seit %d Tag", "seit %d Tagen", since) % since if since else ""


def waiting(*, since: int | None, sign: Sign = Sign.AMENDMENT, kind: Text = "") -> Station:
    """Nobody has decided or answered yet; `since` in days."""
    return Station(
        sign,
        State.WAITING,
        kind=kind or _("Antwort offen"),
        when=_days(since),
        title=_("Noch keine Antwort"),
        word=_("noch keine Antwort"),
    )


def no_measure(*, since: int | None = None) -> Station:
    """A text was decided, but nothing is done for it yet."""
    return Station(
        Sign.MEASURE,
        State.WAITING,
        kind=_("Maßnahme"),
        when=_days(since),
        title=_("Noch keine Maßnahme"),
        word=_("wartet"),
    )


def no_report(*, since: int | None = None) -> Station:
    """Something was begun, but nobody has said how it stands."""
    return Station(
        Sign.STATUS,
        State.WAITING,
        kind=_("Stand"),
        when=_days(since),
        title=_("Noch kein Stand"),
        word=_("wartet"),
    )


def undecided(*, since: int | None = None) -> Station:
    """A change is proposed, but nobody has decided."""
    return Station(
        Sign.GUIDELINE,
        State.WAITING,
        kind=_("Beschluss"),
        when=_days(since),
        title=_("Noch nicht entschieden"),
        word=_("wartet"),
    )


def no_origin() -> Station:
    """Nobody noted which voice stands behind a thing."""
    return Station(
        Sign.CARD,
        State.WAITING,
        kind=_("Ursprung"),
        title=_("Kein Ursprung vermerkt"),
        word=_("Zu keiner Karte und keinem Thema verbunden."),
    )


def no_voice() -> Station:
    """The thread begins here as soon as somebody writes a card."""
    return Station(
        Sign.CARD,
        State.WAITING,
        kind=_("Stimmen"),
        title=_("Noch keine Stimme"),
        word=_("Hier beginnt der Faden, sobald jemand eine Karte schreibt."),
    )


def no_change() -> Station:
    """Nobody has proposed to change a text."""
    return Station(
        Sign.AMENDMENT,
        State.WAITING,
        kind=_("Änderungen"),
        title=_("Noch keine Änderung vermerkt"),
        word=_("wartet"),
    )


def no_consequence() -> Station:
    """Nothing hangs on a paper yet."""
    return Station(
        Sign.AMENDMENT,
        State.WAITING,
        kind=_("Folge"),
        title=_("Noch keine Folge vermerkt"),
        word=_("Zu keiner Fassung und keiner Änderung verbunden."),
    )


def ended_here() -> Station:
    """What was declined leads nowhere, and says so."""
    return Station(
        Sign.AMENDMENT,
        State.ENDED,
        kind=_("Folge"),
        title=_("Hier endet der Faden"),
        word=_("nicht angenommen"),
    )
