"""How the room says things: codes, editions, how to cite them."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from leitfaden.core.choices import chosen
from leitfaden.core.thread import Tag
from leitfaden.core.ui.bidi import in_a_row, isolated
from leitfaden.core.written import sentence
from leitfaden.guidelines.models import Concept, Edition, Wording


def name_of(wording: Wording) -> str:
    """`Leitlinie 2.4`, `Handlungsansatz`, `Präambel`, `Fußnote 1`."""
    return " ".join(filter(None, (chosen(wording, "kind"), wording.number)))


def standing(edition: Edition) -> str:
    """Adopted by whom and when, or that it is a draft."""
    if edition.adopted_on is None:
        return _("Entwurf, nicht beschlossen")
    day = date_format(edition.adopted_on)
    if edition.adopted_by is None:
        return _("beschlossen am %(day)s") % {"day": day}
    body = edition.adopted_by.organization
    return sentence(_("beschlossen am %(day)s: %(body)s"), day=isolated(day), body=isolated(body))


def tag_of(edition: Edition) -> Tag:
    return Tag("ok", _("beschlossen")) if edition.is_frozen else Tag("wait", _("Entwurf"))


def cite(concept: Concept, edition: Edition, *, part: str = "", code: str = "") -> str:
    """One line for a footnote elsewhere; a draft says that it is one."""
    if edition.adopted_on:
        state = _("beschlossen am %(day)s") % {"day": date_format(edition.adopted_on)}
    else:
        state = _("Entwurf, nicht beschlossen")
    return in_a_row(part, concept.title, edition.label, state, code)


def moved(before: Wording, after: Wording) -> str:
    """What changed about a unit besides its words, in one sentence."""
    said = []
    if before.kind != after.kind:
        said.append(
            _("Früher %(before)s, jetzt %(after)s.")
            % {"before": chosen(before, "kind"), "after": chosen(after, "kind")}
        )
    if before.field_id != after.field_id:
        said.append(
            sentence(
                _("Verschoben: aus „%(before)s“ in „%(after)s“."),
                before=before.field or "–",
                after=after.field or "–",
            )
        )
    if before.number != after.number:
        said.append(
            _("Nummer früher %(before)s, jetzt %(after)s.")
            % {"before": before.number or "–", "after": after.number or "–"}
        )
    return in_a_row(*said, between=" ")
