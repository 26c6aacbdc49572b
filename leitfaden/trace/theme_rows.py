"""Themes on one thread: each with its cards and with what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core.addresses import reverse
from leitfaden.core.thread import Sign, State, Station
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField
from leitfaden.trace.forms import key_of
from leitfaden.trace.labels import LABELS, tag
from leitfaden.trace.outcome import Outcome
from leitfaden.workshops.models import Theme

BEADS = {
    Outcome.ADOPTED: State.REACHED,
    Outcome.PARTLY: State.PARTLY,
    Outcome.DECLINED: State.ENDED,
    Outcome.PASSED_ON: State.PARTLY,
    Outcome.NOTED: State.ENDED,
    Outcome.OPEN: State.WAITING,
}


def url_of(*, event: Event | None = None, field: ActionField | None = None) -> str:
    """The list of themes, of the town, of one event or of one field."""
    asked = {"veranstaltung": event.code} if event else {"feld": key_of(field)} if field else {}
    query = urlencode(asked, safe="/")
    return f"{reverse('trace:theme_list')}{'?' if query else ''}{query}"


def rows(
    themes: Iterable[Theme], outcomes: dict[int, Outcome], sizes: dict[int, int]
) -> list[Station]:
    return [_row(theme, outcomes[theme.pk], sizes.get(theme.pk, 0)) for theme in themes]


def _row(theme: Theme, outcome: Outcome, size: int) -> Station:
    cards = ngettext("aus %d Karte", "aus %d Karten", size) % size
    return Station(
        Sign.THEME,
        BEADS[outcome],
        kind=theme.code,
        when=" · ".join([cards] if theme.is_public else [cards, _("intern")]),
        title=theme.title,
        url=theme.get_absolute_url(),
        word=LABELS[outcome],
        tag=tag(outcome),
        detail=theme.event.title,
    )
