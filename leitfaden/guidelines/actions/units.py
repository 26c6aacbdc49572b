"""Write, reword, move and take out the units of an edition that is not adopted yet."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.db.models import F, Max, ProtectedError

from leitfaden.audit.actions import record
from leitfaden.core.numbers import take_one
from leitfaden.guidelines.actions.editions import keep_open
from leitfaden.guidelines.actions.numbering import renumber
from leitfaden.guidelines.actions.refusals import (
    FieldMissing,
    NoteWithoutUnit,
    OfAnotherConcept,
    StillInUse,
    UnitTaken,
)
from leitfaden.guidelines.models import ActionField, Edition, Kind, Unit, Wording
from leitfaden.guidelines.verbs import UNIT_ADDED, UNIT_MOVED, UNIT_REWORDED, UNIT_TAKEN_OUT
from leitfaden.people.models import User

HOMED = (Kind.GUIDELINE, Kind.APPROACH)


@transaction.atomic
def add_unit(
    edition: Edition,
    *,
    kind: str,
    text: str,
    by: User | None,
    number: str = "",
    field: ActionField | None = None,
    title: str = "",
    note_to: Unit | None = None,
    also_under: Iterable[ActionField] = (),
    unit: Unit | None = None,
    after: Wording | None = None,
) -> Wording:
    """Word a unit in this edition: a new one, or `unit` that another edition already knows.

    It stands last, or behind `after`; a guideline without number gets the next of its field.
    """
    keep_open(edition)
    _check(edition, kind=kind, field=field, note_to=note_to, unit=unit)
    wording = Wording.objects.create(
        edition=edition,
        unit=unit or Unit.objects.create(concept=edition.concept, number=take_one("unit")),
        kind=kind,
        field=field,
        number=number,
        position=_room_behind(after) if after else _last_position(edition) + 1,
        title=title,
        text=text,
        note_to=note_to,
    )
    wording.also_under.set(also_under)
    if field and (after or not number):
        renumber(edition, field)
        wording.refresh_from_db(fields=["number"])
    record(UNIT_ADDED, wording.unit, by=by, edition=edition.pk, kind=str(kind))
    return wording


@transaction.atomic
def reword(
    wording: Wording,
    *,
    text: str,
    by: User | None,
    title: str | None = None,
    also_under: Iterable[ActionField] | None = None,
) -> Wording:
    """Give a unit of this edition other words; it stays the same unit."""
    keep_open(wording.edition)
    wording.text = text
    wording.title = wording.title if title is None else title
    wording.save(update_fields=["text", "title"])
    if also_under is not None:
        wording.also_under.set(field for field in also_under if field.pk != wording.field_id)
    record(UNIT_REWORDED, wording.unit, by=by, edition=wording.edition_id)
    return wording


@transaction.atomic
def move(wording: Wording, *, into: ActionField, by: User | None) -> Wording:
    """Give a unit another home field; it stands there last, and both fields are renumbered."""
    edition, left = wording.edition, wording.field
    keep_open(edition)
    if not edition.field_titles.filter(field=into).exists():
        raise FieldMissing
    if left == into:
        return wording
    wording.field, wording.position, wording.number = into, _last_position(edition) + 1, ""
    wording.save(update_fields=["field", "position", "number"])
    wording.also_under.remove(into)
    for field in (left, into):
        if field:
            renumber(edition, field)
    wording.refresh_from_db(fields=["number"])
    record(UNIT_MOVED, wording.unit, by=by, edition=edition.pk, field=into.pk)
    return wording


@transaction.atomic
def take_out(wording: Wording, *, by: User | None) -> None:
    """Leave a unit out of this edition, with its footnotes; the unit itself stays known."""
    edition, unit, field = wording.edition, wording.unit, wording.field
    keep_open(edition)
    try:
        edition.wordings.filter(note_to=unit).delete()
        wording.delete()
    except ProtectedError as used:
        raise StillInUse from used
    if field:
        renumber(edition, field)
    record(UNIT_TAKEN_OUT, unit, by=by, edition=edition.pk)


def _check(
    edition: Edition,
    *,
    kind: str,
    field: ActionField | None,
    note_to: Unit | None,
    unit: Unit | None,
) -> None:
    """Everything named belongs to this edition and to this concept."""
    if any(thing and thing.concept_id != edition.concept_id for thing in (field, note_to, unit)):
        raise OfAnotherConcept
    if kind in HOMED and field is None:
        raise FieldMissing
    if field and not edition.field_titles.filter(field=field).exists():
        raise FieldMissing
    if (kind == Kind.FOOTNOTE) != (note_to is not None):
        raise NoteWithoutUnit
    if note_to and not edition.wordings.filter(unit=note_to).exists():
        raise NoteWithoutUnit
    if unit and edition.wordings.filter(unit=unit).exists():
        raise UnitTaken


def _last_position(edition: Edition) -> int:
    return edition.wordings.aggregate(last=Max("position"))["last"] or 0


def _room_behind(wording: Wording) -> int:
    """Push everything behind the wording one place on."""
    behind = Wording.objects.filter(edition=wording.edition_id, position__gt=wording.position)
    behind.update(position=F("position") + 1)
    return wording.position + 1
