"""What an edition calls its action fields."""

from __future__ import annotations

from django.db import transaction

from leitfaden.audit.actions import record
from leitfaden.guidelines.actions.editions import keep_open
from leitfaden.guidelines.actions.refusals import FieldMissing, FieldTaken
from leitfaden.guidelines.models import ActionField, Edition, FieldTitle
from leitfaden.guidelines.verbs import FIELD_ADDED, FIELD_RENAMED
from leitfaden.people.models import User


@transaction.atomic
def add_field(
    edition: Edition, *, number: int, title: str, by: User | None, introduction: str = ""
) -> ActionField:
    """Title a field in this edition; a number the concept knows is the same field as before."""
    keep_open(edition)
    if edition.field_titles.filter(field__number=number).exists():
        raise FieldTaken
    field, _ = ActionField.objects.get_or_create(
        concept=edition.concept, number=number, defaults={"title": title}
    )
    FieldTitle.objects.create(
        edition=edition, field=field, number=number, title=title, introduction=introduction
    )
    record(FIELD_ADDED, field, by=by, edition=edition.pk, number=number)
    return field


@transaction.atomic
def rename_field(
    edition: Edition,
    *,
    field: ActionField,
    title: str,
    by: User | None,
    introduction: str | None = None,
) -> FieldTitle:
    """Call a field something else in this edition; it stays the same field."""
    keep_open(edition)
    named = edition.field_titles.filter(field=field).first()
    if named is None:
        raise FieldMissing
    named.title = title
    named.introduction = named.introduction if introduction is None else introduction
    named.save(update_fields=["title", "introduction"])
    record(FIELD_RENAMED, field, by=by, edition=edition.pk)
    return named
