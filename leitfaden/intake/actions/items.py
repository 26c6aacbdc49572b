"""Correct what was read, leave out, take in again; until the document is committed."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction

from leitfaden.audit.actions import record
from leitfaden.intake import verbs
from leitfaden.intake.actions.refusals import AlreadyCommitted, NoPlaceThere, SaysNothing
from leitfaden.intake.actions.storing import storable
from leitfaden.intake.commit.persons import names_in
from leitfaden.intake.models import Document, Item
from leitfaden.people.models import User


@transaction.atomic
def change(
    item: Item,
    *,
    type: str,  # noqa: A002 - the word of the document's JSON
    parent: Item | None,
    number: str,
    text: str,
    by: User | None,
    corrected: Mapping[str, Any] | None = None,
    names: Iterable[str] | None = None,
) -> None:
    """Correct what was read; a person has looked, so the item counts as sure from now on.

    `corrected` holds what the document says otherwise beside the text, `names` all passages that
    name persons; None leaves them as they are.
    """
    _refuse_committed(item)
    _refuse_circle(item, parent)
    if not text.strip():
        raise SaysNothing
    item.type, item.parent, item.number, item.text = type, parent, number.strip(), storable(text)
    item.confidence = 1.0
    if corrected is not None:
        item.corrected = storable(dict(corrected))
    _settle_names(item, names)
    item.save(update_fields=[*LOOKED_AT, "type", "parent", "number", "text", "corrected"])
    record(verbs.CHANGED, item.document, by=by, item=item.pk)


LOOKED_AT = ("confidence", "named", "not_named")


def _settle_names(item: Item, names: Iterable[str] | None) -> None:
    """What is found and not said to be a name is none; what is said and not found is one."""
    found = {name.text for name in names_in(item)}
    said = found if names is None else {name.strip() for name in names if name.strip()}
    item.named = storable(sorted(said))
    item.not_named = storable(sorted({*item.not_named, *found} - said))


@transaction.atomic
def confirm(item: Item, *, by: User | None) -> None:
    """Say that it was read rightly; what may be a name in it counts as one."""
    _refuse_committed(item)
    item.confidence = 1.0
    _settle_names(item, None)
    item.save(update_fields=LOOKED_AT)
    record(verbs.CONFIRMED, item.document, by=by, item=item.pk)


@transaction.atomic
def call_no_name(item: Item, passage: str, *, by: User | None) -> None:
    """A passage that looked like a name is shown as it stands."""
    _refuse_committed(item)
    item.not_named = storable(sorted({*item.not_named, passage}))
    item.named = [name for name in item.named if name != passage]
    item.save(update_fields=["named", "not_named"])
    record(verbs.NAME_DECIDED, item.document, by=by, item=item.pk)


def _refuse_committed(item: Item) -> None:
    """Locks the document, so that nothing changes while somebody commits it."""
    if Document.objects.select_for_update().get(pk=item.document_id).is_committed:
        raise AlreadyCommitted


def _refuse_circle(item: Item, parent: Item | None) -> None:
    if parent is None:
        return
    if parent.document_id != item.document_id:
        raise NoPlaceThere
    above = dict(Item.objects.filter(document=item.document_id).values_list("pk", "parent_id"))
    step: int | None = parent.pk
    while step is not None:
        if step == item.pk:
            raise NoPlaceThere
        step = above[step]


@transaction.atomic
def leave_out(item: Item, *, by: User | None) -> None:
    """The item stays in the draft and becomes nothing when the document is committed."""
    _set_left_out(item, True)
    record(verbs.LEFT_OUT, item.document, by=by, item=item.pk)


@transaction.atomic
def take_in(item: Item, *, by: User | None) -> None:
    _set_left_out(item, False)
    record(verbs.TAKEN_IN, item.document, by=by, item=item.pk)


def _set_left_out(item: Item, left_out: bool) -> None:
    _refuse_committed(item)
    item.left_out = left_out
    item.save(update_fields=["left_out"])
