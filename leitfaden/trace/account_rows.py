"""The account as rows of the component that draws it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from leitfaden.core.addresses import reverse
from leitfaden.core.html import format_html_join
from leitfaden.core.parts import AccountRow
from leitfaden.core.thread import Text
from leitfaden.core.ui import small
from leitfaden.core.written import alike
from leitfaden.events.models import Event
from leitfaden.trace.labels import HINTS, LABELS, tag
from leitfaden.trace.outcome import Outcome
from leitfaden.trace.queries import Account
from leitfaden.workshops.models import Card

ROW = '<li><a href="{}"><span><b>{}</b> {}</span> <small class="muted">{}</small></a>{}</li>'
"""Address, number, first words, where it stands, and a tag: the whole line is the target."""

INNER = str.maketrans('„“”"', "‚‘’'")


def url_of(event: Event | None, outcome: Outcome | None = None) -> str:
    """The list of voices, of the town or of one event, of all classes or of one."""
    base = (
        reverse("trace:event_account", args=[event.number]) if event else reverse("trace:account")
    )
    return f"{base}?ergebnis={outcome}" if outcome else base


def rows_of(account: Account, event: Event | None = None) -> list[AccountRow]:
    """One row for each class that has voices; the classes without any are left out."""
    return [
        AccountRow(outcome, count, LABELS[outcome], _hint(account, outcome), url_of(event, outcome))
        for outcome in Outcome
        if (count := account.count(outcome))
    ]


def listed(cards: Iterable[Card], outcomes: Mapping[int, Outcome]) -> SafeString:
    """Each voice with its number, where it was raised and what became of it."""
    return format_html_join(
        "\n",
        ROW,
        (
            (
                card.get_absolute_url(),
                card.code,
                card.text,
                card.event.title,
                small.tag(tag(outcomes[card.number])),
            )
            for card in cards
        ),
    )


def _hint(account: Account, outcome: Outcome) -> Text:
    if outcome is Outcome.OPEN:
        days = account.longest_wait(on=timezone.localdate())
        if days is not None:
            return _("die älteste seit %(days)d Tagen") % {"days": days}
    return HINTS.get(outcome, "")


def in_quotes(title: str) -> str:
    """A title as it stands between quotation marks: its own become single ones."""
    return alike(title.translate(INNER), title)
