"""Propose a change to the text, with the voices it answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from leitfaden.amendments.actions.refusals import (
    ChangesNothing,
    NotOfThisEdition,
    TargetMissing,
    TextMissing,
)
from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.amendments.verbs import DRAFTED, REASON_GIVEN, REASON_WITHDRAWN
from leitfaden.audit.actions import record
from leitfaden.core.numbers import take_one
from leitfaden.guidelines.models import ActionField, Edition, FieldTitle, Wording
from leitfaden.people.models import User
from leitfaden.workshops.models import Card, Group, Theme

Kind = Amendment.Kind
WORDED = (Kind.REWORD, Kind.ADD, Kind.RENAME_FIELD)
ABOUT_A_UNIT = (Kind.REWORD, Kind.STRIKE, Kind.MOVE)
ABOUT_A_FIELD = (Kind.ADD, Kind.MOVE, Kind.RENAME_FIELD)


@transaction.atomic
def draft(
    *,
    title: str,
    kind: str,
    edition: Edition,
    by: User | None,
    wording: Wording | None = None,
    field: ActionField | None = None,
    text_after: str = "",
    remark: str = "",
    group: Group | None = None,
    proposed_by: str = "",
    proposed_on: dt.date | None = None,
    themes: Iterable[Theme] = (),
    cards: Iterable[Card] = (),
    publish: bool = False,
) -> Amendment:
    """Propose to change `wording` or `field`; an addition may name the wording it stands behind."""
    named = _field_title(edition, field)
    _check(edition, kind=kind, wording=wording, field=named, text_after=text_after)
    amendment = Amendment.objects.create(
        number=take_one("amendment"),
        title=title,
        kind=kind,
        edition=edition,
        wording=wording,
        unit=wording.unit if wording and kind in ABOUT_A_UNIT else None,
        field=field,
        text_before=_text_before(kind, wording, named),
        text_after=text_after if kind in WORDED else "",
        remark=remark.strip(),
        group=group,
        proposed_by=proposed_by,
        proposed_on=proposed_on,
        published_at=timezone.now() if publish else None,
    )
    record(DRAFTED, amendment, by=by, code=amendment.code, kind=str(kind), published=publish)
    reasons: list[Theme | Card] = [*themes, *cards]
    for thing in reasons:
        give_reason(amendment, thing=thing, by=by)
    return amendment


@transaction.atomic
def give_reason(amendment: Amendment, *, thing: Theme | Card, by: User | None) -> AmendmentReason:
    """Name the theme or card behind the amendment; naming it twice changes nothing."""
    behind = {"theme": thing} if isinstance(thing, Theme) else {"card": thing}
    reason, made = AmendmentReason.objects.get_or_create(
        amendment=amendment, withdrawn_at=None, **behind
    )
    if made:
        record(REASON_GIVEN, amendment, by=by, code=amendment.code, reason=thing.code)
    return reason


@transaction.atomic
def withdraw_reason(reason: AmendmentReason, *, by: User | None) -> None:
    """Take a wrong reason back; that it was given stays known."""
    if reason.withdrawn_at:
        return
    reason.withdrawn_at = timezone.now()
    reason.save(update_fields=["withdrawn_at"])
    thing = reason.theme or reason.card
    record(REASON_WITHDRAWN, reason.amendment, by=by, reason=thing and thing.code)


def _field_title(edition: Edition, field: ActionField | None) -> FieldTitle | None:
    if field is None:
        return None
    named = edition.field_titles.filter(field=field).first()
    if named is None:
        raise NotOfThisEdition
    return named


def _check(
    edition: Edition,
    *,
    kind: str,
    wording: Wording | None,
    field: FieldTitle | None,
    text_after: str,
) -> None:
    """The amendment is whole: what it is about, and the words it needs."""
    if wording and wording.edition_id != edition.pk:
        raise NotOfThisEdition
    if (kind in ABOUT_A_UNIT and wording is None) or (kind in ABOUT_A_FIELD and field is None):
        raise TargetMissing
    if kind in WORDED and not text_after.strip():
        raise TextMissing
    if kind in WORDED and text_after == _text_before(kind, wording, field):
        raise ChangesNothing
    if kind == Kind.MOVE and wording and field and wording.field_id == field.field_id:
        raise ChangesNothing


def _text_before(kind: str, wording: Wording | None, field: FieldTitle | None) -> str:
    if kind == Kind.RENAME_FIELD:
        return field.title if field else ""
    return wording.text if wording and kind in ABOUT_A_UNIT else ""
