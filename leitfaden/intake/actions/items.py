"""Correct what was read, leave out, take in again; until the document is committed."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction

from leitfaden.audit.verbs import Verb
from leitfaden.intake import verbs
from leitfaden.intake.actions.homes import field_above
from leitfaden.intake.actions.refusals import NoPlaceThere, SaysNothing
from leitfaden.intake.actions.steps import fresh, step
from leitfaden.intake.actions.storing import storable
from leitfaden.intake.commit.persons import is_asked_about, names_in
from leitfaden.intake.models import Item
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
    stand: str | None = None,
) -> None:
    """Correct what was read; a person has looked, so the item counts as sure from now on.

    `corrected` holds what the document says otherwise beside the text, `names` all passages that
    name persons; None leaves them as they are. Raises AlreadyCommitted, NoPlaceThere, SaysNothing,
    and Stale where the item is not any more as `stand` shows it.
    """
    before = fresh(item, stand)
    refuse_circle(item, parent)
    if not text.strip():
        raise SaysNothing
    with step(verbs.CHANGED, before, by=by):
        item.type, item.parent, item.number, item.text = (
            type,
            parent,
            number.strip(),
            storable(text),
        )
        if corrected is not None:
            item.corrected = storable(dict(corrected))
        _look_at(item, names)
        item.save(update_fields=[*LOOKED_AT, "type", "parent", "number", "text", "corrected"])


LOOKED_AT = ("confidence", "named", "not_named")


def _look_at(item: Item, names: Iterable[str] | None) -> None:
    """What is found and not said to be a name is none; what is said and not found is one."""
    found = {name.text for name in names_in(item)}
    said = found if names is None else {name.strip() for name in names if name.strip()}
    item.named = storable(sorted(said))
    item.not_named = storable(sorted({*item.not_named, *found} - said))
    item.confidence = 1.0


@transaction.atomic
def call_it(item: Item, type_: str, *, by: User | None, stand: str | None = None) -> None:
    """Say of which kind it is; the details stay as they are. What needs a field and has no home
    belongs to the field it stands under."""
    item = fresh(item, stand)
    with step(verbs.CHANGED, item, by=by):
        item.type = type_
        if item.parent_id is None:
            item.parent = field_above(item, type_)
        _look_at(item, None)
        item.save(update_fields=[*LOOKED_AT, "type", "parent"])


@transaction.atomic
def confirm(item: Item, *, by: User | None) -> None:
    """Say that it was read rightly; what may be a name in it counts as one. A second time changes
    nothing."""
    item = fresh(item, None)
    if item.confidence == 1.0 and not is_asked_about(item):
        return
    with step(verbs.CONFIRMED, item, by=by):
        _look_at(item, None)
        item.save(update_fields=LOOKED_AT)


@transaction.atomic
def call_no_name(item: Item, passage: str, *, by: User | None) -> None:
    """A passage that looked like a name is shown as it stands."""
    item = fresh(item, None)
    if passage in item.not_named:
        return
    with step(verbs.NAME_DECIDED, item, by=by):
        item.not_named = storable(sorted({*item.not_named, passage}))
        item.named = [name for name in item.named if name != passage]
        item.save(update_fields=["named", "not_named"])


def refuse_circle(item: Item, parent: Item | None) -> None:
    """Nothing belongs to itself, to its own parts, or to another document."""
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
    _set_left_out(item, True, verbs.LEFT_OUT, by=by)


@transaction.atomic
def take_in(item: Item, *, by: User | None) -> None:
    _set_left_out(item, False, verbs.TAKEN_IN, by=by)


def _set_left_out(item: Item, left_out: bool, verb: Verb, *, by: User | None) -> None:
    """A second time changes nothing."""
    item = fresh(item, None)
    if item.left_out is left_out:
        return
    with step(verb, item, by=by):
        item.left_out = left_out
        item.save(update_fields=["left_out"])
