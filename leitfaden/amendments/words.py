"""How the room says things."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from leitfaden.amendments.models import Amendment
from leitfaden.core.choices import chosen
from leitfaden.core.thread import Tag

Kind, Decision = Amendment.Kind, Amendment.Decision


RECOMMENDED = {
    Decision.ADOPTED: gettext_lazy("annehmen"),
    Decision.ADOPTED_CHANGED: gettext_lazy("mit Änderungen annehmen"),
    Decision.DECLINED: gettext_lazy("nicht annehmen"),
}


def tag_of(amendment: Amendment) -> Tag:
    """How far an amendment is: open, recommended, adopted or not adopted."""
    if amendment.decision == Decision.DECLINED:
        return Tag("end", chosen(amendment, "decision"))
    if amendment.decision:
        return Tag("ok", chosen(amendment, "decision"))
    if amendment.recommendation:
        return Tag("run", _("empfohlen, noch nicht entschieden"))
    return Tag("wait", _("noch nicht entschieden"))


def place_of(amendment: Amendment) -> str:
    """Which unit or field it is about, as the edition prints it."""
    wording, field = amendment.wording, amendment.field
    named = wording.code if wording else ""
    home = _("Handlungsfeld %(number)d") % {"number": field.number} if field else ""
    if amendment.kind == Kind.MOVE:
        return _("%(unit)s nach %(field)s") % {"unit": named, "field": home}
    if amendment.kind == Kind.ADD:
        return _("%(field)s, hinter %(unit)s") % {"field": home, "unit": named} if named else home
    return home if amendment.kind == Kind.RENAME_FIELD else named


def summary_of(amendment: Amendment) -> str:
    """`L 2.3 neu fassen`, `Handlungsfeld 2 ergänzen`."""
    if amendment.kind == Kind.RENAME_FIELD:
        return _("%(field)s umbenennen") % {"field": place_of(amendment)}
    return f"{place_of(amendment)} {chosen(amendment, 'kind')}"


def proposed(amendment: Amendment) -> tuple[str, str]:
    """Text before and as proposed, for the comparison."""
    if amendment.kind == Kind.MOVE:
        return amendment.text_before, amendment.text_before
    return amendment.text_before, amendment.text_after


def decided(amendment: Amendment) -> tuple[str, str]:
    """What the deciding body made of the proposal, where it adopted other words."""
    return amendment.text_after or amendment.text_before, amendment.text_decided


def compared_with(amendment: Amendment) -> str:
    """What the decided words are held against: the proposed ones, else those that stood there."""
    if amendment.text_after:
        return _("Beschlossener Wortlaut, verglichen mit dem Vorschlag")
    return _("Beschlossener Wortlaut, verglichen mit dem bisherigen")


def changes(amendment: Amendment) -> tuple[str, str]:
    """Text before and as the next edition will have it: as decided or else as proposed."""
    if amendment.kind == Kind.MOVE:
        return amendment.text_before, amendment.final_text or amendment.text_before
    return amendment.text_before, amendment.final_text
