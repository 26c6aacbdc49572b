"""Amendments: what was struck and what came in, who recommended and who decided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from django.utils.translation import gettext as _

from leitfaden.amendments.models import Amendment
from leitfaden.core.paper import Amended, Block, Heading, Paragraph, Run, Runs, plain
from leitfaden.guidelines.diff import compare
from leitfaden.publishing.booklet.material import Material
from leitfaden.publishing.booklet.words import in_words

Kind = Amendment.Kind


def changes(amendments: list[Amendment]) -> Iterator[Block]:
    """All that was proposed for one part of the text."""
    if amendments:
        yield Heading(_("Änderungsvorschläge"), 2)
    for amendment in amendments:
        yield from _amendment(amendment)


def of_field(material: Material, field: int) -> list[Amendment]:
    return [one for one in material.amendments if home_of(one) == field]


def elsewhere(material: Material, fields: set[int]) -> list[Amendment]:
    """What was proposed for none of these fields."""
    return [one for one in material.amendments if home_of(one) not in fields]


def home_of(amendment: Amendment) -> int | None:
    """The field whose text is to change; a move is told where the unit stands now."""
    if amendment.wording and amendment.wording.field_id:
        return amendment.wording.field_id
    return amendment.field_id or (amendment.group.field_id if amendment.group else None)


def _amendment(amendment: Amendment) -> Iterator[Block]:
    yield Heading(amendment.title, 3, kind=amendment.code)
    if runs := runs_of(amendment):
        yield Amended(runs, amendment.proposed_by, amendment.proposed_on)
    for line in _lines(amendment):
        yield Paragraph(plain(line), "small")


def runs_of(amendment: Amendment) -> Runs:
    """From the words as they stood to the words as proposed; nothing where only the place changes."""
    if amendment.kind == Kind.MOVE and not amendment.text_after:
        return plain(amendment.text_before)
    before, after = amendment.text_before, amendment.text_after
    return tuple(Run(run.text, run.kind) for run in compare(before, after))


def _lines(amendment: Amendment) -> Iterator[str]:
    """Recommended and decided are two things and stand on two lines."""
    if amendment.kind == Kind.MOVE and amendment.field:
        yield _("Wohin: %(field)s") % {"field": f"{amendment.field.code} {amendment.field.title}"}
    if amendment.proposed_by:
        yield _signed(_("Eingebracht"), amendment.proposed_by, amendment.proposed_on)
    if amendment.recommendation:
        how = amendment.get_recommendation_display()
        said = _("Empfohlen: %(how)s") % {"how": how}
        yield _signed(said, amendment.recommended_by, amendment.recommended_on)
    if amendment.decision:
        said = _("Entschieden: %(how)s") % {"how": amendment.get_decision_display()}
        yield _signed(said, amendment.decided_by, amendment.decided_on)
        if amendment.decision_reason:
            yield _("Begründung: %(reason)s") % {"reason": amendment.decision_reason}
        if amendment.text_decided and amendment.text_decided != amendment.text_after:
            yield _("Beschlossener Wortlaut: %(text)s") % {"text": amendment.text_decided}
    else:
        yield _("Noch nicht entschieden.")


def _signed(said: str, who: object, day: dt.date | None) -> str:
    when = in_words(day) if day else ""
    return ", ".join(filter(None, (said, str(who or ""), when)))
