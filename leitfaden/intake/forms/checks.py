"""What cannot be right about the details of an item, each beside its field."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from leitfaden.intake.commit.words import flowing
from leitfaden.intake.forms.details import passages
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type

Wrong = Iterator[tuple[str, str]]


def check(item: Item, words: dict[str, Any]) -> Wrong:
    """The fields' own checks have passed for whatever stands in `words`."""
    if item.type == Type.EVENT:
        yield from _days(words)
    elif item.type == Type.AGENDA_ENTRY:
        yield from _span(words, "at", "until")
    elif item.type == Type.AMENDMENT and "deleted" in words:
        yield from _passages(item, words)


def _days(words: dict[str, Any]) -> Wrong:
    first, last = words.get("date"), words.get("last_date")
    if last and (first is None or last < first):
        yield "last_date", _("Der letzte Tag liegt vor dem ersten.")
    if first is None and (words.get("starts") or words.get("ends")):
        yield "date", _("Zu den Uhrzeiten fehlt der Tag.")
    if last in (None, first):
        yield from _span(words, "starts", "ends")


def _span(words: dict[str, Any], begin: str, end: str) -> Wrong:
    starts: dt.time | None = words.get(begin)
    ends: dt.time | None = words.get(end)
    if ends and begin in words and (starts is None or ends < starts):
        yield end, _("Das Ende liegt vor dem Beginn.")


def _passages(item: Item, words: dict[str, Any]) -> Wrong:
    """Struck is what stands in the proposal or in the guideline, new only what the proposal says."""
    proposal = flowing(str(words.get("text") or "").replace("~~", ""))
    before = item.document.items.filter(position=item.attributes.get("unit")).first()
    both = (proposal, flowing(before.text) if before else "")
    for passage in passages(words.get("deleted", "")):
        if not any(passage in text for text in both):
            yield "deleted", _("Steht nirgends im Text: %(passage)s") % {"passage": passage}
    for passage in passages(words.get("inserted", "")):
        if passage not in proposal:
            yield (
                "inserted",
                _("Steht nicht im Text des Vorschlags: %(passage)s") % {"passage": passage},
            )
