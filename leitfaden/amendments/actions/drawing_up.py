"""Draw up the next edition: the adopted text with every carried amendment carried out."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from leitfaden.amendments.actions.refusals import AlreadyDrawnUp, CollidingAmendments
from leitfaden.amendments.collisions import colliding
from leitfaden.amendments.models import Amendment
from leitfaden.amendments.verbs import DRAWN_UP
from leitfaden.audit.actions import record
from leitfaden.guidelines import actions as text
from leitfaden.guidelines.models import Edition, Kind, Wording
from leitfaden.people.models import User

ORDER = (
    Amendment.Kind.RENAME_FIELD,
    Amendment.Kind.REWORD,
    Amendment.Kind.ADD,
    Amendment.Kind.MOVE,
    Amendment.Kind.STRIKE,
)
"""So that an addition finds the unit it stands behind before that one moves or goes."""


@transaction.atomic
def draw_up_edition(
    edition: Edition, *, label: str, slug: str, by: User | None, publish: bool = False
) -> Edition:
    """Copy the edition with the identity of its units and carry out what was carried."""
    Edition.objects.select_for_update().get(pk=edition.pk)
    carried = _carried(edition)
    drawn = text.start_edition(
        edition.concept, label=label, slug=slug, by=by, based_on=edition, publish=publish
    )
    for amendment in sorted(carried, key=lambda a: (ORDER.index(a.kind), a.number)):
        _carry_out(amendment, drawn, by)
    Amendment.objects.filter(pk__in=[a.pk for a in carried]).update(drawn_up_in=drawn)
    codes = [amendment.code for amendment in carried]
    record(DRAWN_UP, drawn, by=by, based_on=edition.pk, amendments=codes)
    return drawn


def _carried(edition: Edition) -> Sequence[Amendment]:
    """What is to be carried out; refuses collisions and what stands in an edition already."""
    carried = list(
        edition.amendments.carried()
        .filter(withdrawn_at=None)
        .select_related("drawn_up_in", "wording", "field", "unit")
    )
    for one, other in colliding(carried):
        raise CollidingAmendments(one, other)
    standing = [a.drawn_up_in for a in carried if a.drawn_up_in and not a.drawn_up_in.withdrawn_at]
    adopted = next((drawn for drawn in standing if drawn.is_frozen), None)
    if adopted or (carried and len(standing) == len(carried)):
        raise AlreadyDrawnUp(adopted or standing[0])
    return carried


def _carry_out(amendment: Amendment, drawn: Edition, by: User | None) -> None:
    if amendment.kind == Amendment.Kind.ADD:
        _add(amendment, drawn, by)
    elif amendment.kind == Amendment.Kind.RENAME_FIELD and amendment.field:
        text.rename_field(drawn, field=amendment.field, title=amendment.final_text, by=by)
    elif wording := drawn.wordings.filter(unit=amendment.unit_id).first():
        _change(amendment, wording, by)


def _change(amendment: Amendment, wording: Wording, by: User | None) -> None:
    """Reword, move or strike; what was adopted with other words stands with those."""
    if amendment.final_text:
        text.reword(wording, text=amendment.final_text, by=by)
    if amendment.kind == Amendment.Kind.MOVE and amendment.field:
        text.move(wording, into=amendment.field, by=by)
    if amendment.kind == Amendment.Kind.STRIKE and not amendment.text_decided:
        text.take_out(wording, by=by)


def _add(amendment: Amendment, drawn: Edition, by: User | None) -> None:
    """Make the unit, or word again the one that an earlier drawing up made."""
    behind = amendment.wording and drawn.wordings.filter(unit=amendment.wording.unit_id).first()
    wording = text.add_unit(
        drawn,
        kind=Kind.APPROACH if amendment.adds_an_approach else Kind.GUIDELINE,
        text=amendment.final_text,
        field=amendment.field,
        unit=amendment.unit,
        after=behind if behind and behind.field_id == amendment.field_id else None,
        by=by,
    )
    amendment.unit = wording.unit
    amendment.save(update_fields=["unit"])
