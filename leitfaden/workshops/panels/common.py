"""What groups, cards and themes show alike."""

from __future__ import annotations

from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.parts import Card as Paper
from leitfaden.core.thread import Tag, Text
from leitfaden.people.models import Publishable
from leitfaden.workshops.models import Card


def publication(thing: Publishable) -> Tag | None:
    """What only those who work here see: that a thing is not public."""
    if thing.is_public:
        return None
    return Tag("end", _("zurückgezogen")) if thing.withdrawn_at else Tag("none", _("intern"))


def paper(card: Card, note: Text = "") -> Paper:
    """A card as it hangs on a board; what is not public says so."""
    state = publication(card)
    return Paper(
        card.text,
        code=card.code,
        color=card.colour,
        note=dotted(note, state.text if state else ""),
        url=card.get_absolute_url(),
    )


def times(alike: int) -> SafeString | str:
    """×3 for a card that was written three times."""
    if not alike:
        return ""
    return format_html(
        '<b aria-hidden="true">×{}</b><span class="vh">{}</span>',
        alike + 1,
        _("%(number)d-mal gesagt") % {"number": alike + 1},
    )


def went_into(card: Card) -> str:
    return (
        _("aufgegangen in %(code)s") % {"code": card.merged_into.code} if card.merged_into else ""
    )


def linked(words: str, thing: Any) -> SafeString:
    return format_html('<a href="{}">{}</a>', thing.get_absolute_url(), words)


def dotted(*parts: Text) -> SafeString:
    """What there is of these, with dots between."""
    return format_html_join(" · ", "{}", ((part,) for part in parts if part))
