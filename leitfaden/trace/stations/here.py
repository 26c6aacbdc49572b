"""The thing itself on its own line, for the page that a printed code leads to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from leitfaden.core import ui
from leitfaden.core.choices import chosen
from leitfaden.core.html import format_html
from leitfaden.core.thread import Sign, State, Station
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.guidelines.models import Unit, Wording
from leitfaden.guidelines.words import tag_of
from leitfaden.people.models.visibility import Visitor
from leitfaden.trace.queries.gone import Gone
from leitfaden.trace.queries.printed import wording_of
from leitfaden.trace.stations import decided, things


def station(thing: Any, *, visitor: Visitor) -> Station:
    """The bead of this thing; raises KeyError for a thing that carries no code."""
    if isinstance(thing, Unit):
        return _unit(thing, visitor)
    return _FACES[thing._meta.model_name](thing)


def name(thing: Any) -> str:
    """The kind and code of a thing, as a title says it."""
    return f"{KINDS[thing._meta.model_name]()} {thing.code}"


def name_of(gone: Gone) -> str:
    """The same of what was withdrawn."""
    return f"{KINDS[gone.kind]()} {gone.code}"


def _card(card: Any) -> Station:
    question = card.question
    body = ui.voice(
        card.text,
        code=card.code,
        color=card.colour,
        meaning=question.text if question else "",
    )
    told = in_a_row(chosen(card, "channel"), card.evidence, between=". ")
    return _here(Sign.CARD, card, body=format_html('{}<p class="s muted">{}</p>', body, told))


def _here(sign: Sign, thing: Any, **said: Any) -> Station:
    return Station(sign, State.HERE, kind=name(thing), url=thing.get_absolute_url(), **said)


def _titled(sign: Sign) -> Callable[[Any], Station]:
    return lambda thing: _here(sign, thing, title=thing.title)


def _amendment(amendment: Any) -> Station:
    return _here(
        Sign.AMENDMENT,
        amendment,
        title=amendment.title,
        detail=chosen(amendment, "kind"),
        when=decided.decision_of(amendment),
    )


def _unit(unit: Unit, visitor: Visitor) -> Station:
    """The words under the number that led here, else those of the newest edition one may read."""
    seen = Wording.objects.visible_to(visitor).filter(unit=unit).select_related("edition")
    wording = wording_of(unit) or seen.order_by("-edition__position").first()
    if wording is None:
        return _here(Sign.GUIDELINE, unit)
    return _here(
        Sign.GUIDELINE,
        unit,
        when=in_a_row(wording.code, wording.edition.label),
        title=wording.title or wording.code,
        detail=wording.text,
        tag=tag_of(wording.edition),
    )


def _paper(paper: Any) -> Station:
    return _here(Sign.GUIDELINE, paper, title=paper.name, when=things.day(paper.date))


_FACES: dict[str, Callable[[Any], Station]] = {
    "card": _card,
    "theme": _titled(Sign.THEME),
    "event": _titled(Sign.EVENT),
    "amendment": _amendment,
    "measure": _titled(Sign.MEASURE),
    "challenge": _titled(Sign.MEASURE),
    "paper": _paper,
}

KINDS: dict[str, Callable[[], str]] = {
    "card": lambda: _("Karte"),
    "theme": lambda: _("Thema"),
    "event": lambda: _("Veranstaltung"),
    "amendment": lambda: _("Änderung"),
    "unit": lambda: _("Einheit"),
    "wording": lambda: _("Leitlinie"),
    "measure": lambda: _("Maßnahme"),
    "challenge": lambda: _("Herausforderung"),
    "paper": lambda: _("Drucksache"),
}
