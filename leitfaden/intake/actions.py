"""Bring a document, look it through, and let a person turn it into the things of the rooms."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from leitfaden.audit.actions import record
from leitfaden.intake import verbs
from leitfaden.intake.commit import Outcome, became, write
from leitfaden.intake.commit.words import clipped, titled
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.reader import Reading, read
from leitfaden.intake.reader.refusals import TooMany
from leitfaden.people.models import User

LONGEST_NUMBER = 20
MOST_ITEMS = 10_000
"""In one draft: whoever looks it through waits for no page, and the commit ends in seconds."""


class AlreadyBrought(Exception):
    """Dieses Dokument liegt schon vor."""

    def __init__(self, document: Document) -> None:
        self.document = document
        super().__init__(_("Dieses Dokument liegt schon vor: %(title)s.") % {"title": document})


class AlreadyCommitted(Exception):
    """Dieses Dokument ist schon übernommen und lässt sich hier nicht mehr ändern."""

    def __str__(self) -> str:
        return _("Dieses Dokument ist schon übernommen und lässt sich hier nicht mehr ändern.")


class RightsMissing(Exception):
    """Rechteinhaber und Lizenz der Quelle fehlen."""

    def __str__(self) -> str:
        return _("Öffentlich wird ein Dokument nur mit Rechteinhaber und Lizenz der Quelle.")


class NoPlaceThere(Exception):
    """Ein Eintrag kann nicht zu sich selbst, zu seinen eigenen Teilen oder anderswohin gehören."""

    def __str__(self) -> str:
        return _("Ein Eintrag kann nicht zu sich selbst oder zu seinen eigenen Teilen gehören.")


class SaysNothing(Exception):
    """Ein Eintrag braucht einen Text; sonst lassen Sie ihn bitte weg."""

    def __str__(self) -> str:
        return _("Ein Eintrag braucht einen Text; sonst lassen Sie ihn bitte weg.")


@transaction.atomic
def bring(
    *,
    kind: str,
    filename: str,
    data: bytes,
    by: User | None,
    title: str = "",
    rights_holder: str = "",
    licence: str = "",
    address: str = "",
    dated: dt.date | None = None,
) -> Document:
    """Read a file into a draft. Raises AlreadyBrought and the reader's refusals."""
    print_ = hashlib.sha256(data).hexdigest()
    _refuse_known(print_, kind)
    reading = read(data, filename=filename, kind=kind)
    if len(reading.items) > MOST_ITEMS:
        raise TooMany
    try:
        with transaction.atomic():
            document = Document.objects.create(
                kind=kind,
                filename=PurePath(filename).name[-255:] or kind,
                sha256=print_,
                source=storable(reading.source),
                not_placed=storable([rest.as_dict() for rest in reading.not_placed]),
                title=storable(title.strip() or title_read(reading)),
                rights_holder=rights_holder.strip(),
                licence=licence.strip(),
                address=address.strip(),
                dated=dated,
                brought_by=by,
            )
    except IntegrityError:  # somebody else was quicker by a moment
        _refuse_known(print_, kind)
        raise
    _keep_items(document, reading)
    record(verbs.BROUGHT, document, by=by, kind=kind, items=len(reading.items))
    return document


def title_read(reading: Reading) -> str:
    """A document that nobody named goes by its kind and the event it speaks of."""
    events = (item for item in reading.items if item.type == Type.EVENT)
    kind = "Dokumentation" if reading.kind == Document.Kind.PROCEEDINGS else "Liste"
    return next((clipped(f"{kind}: {titled(event.text)}", 300) for event in events), "")


def _refuse_known(print_: str, kind: str) -> None:
    if known := Document.objects.filter(sha256=print_, kind=kind).first():
        raise AlreadyBrought(known)


def _keep_items(document: Document, reading: Reading) -> None:
    """Those that belong to nothing first, then what belongs to them, so that each is written once."""
    items = [
        Item(
            document=document,
            position=position,
            type=found.type,
            number=storable(found.number or "")[:LONGEST_NUMBER],
            text=storable(found.text),
            first_line=found.lines[0],
            last_line=found.lines[1],
            confidence=found.confidence,
            attributes=storable(dict(found.attributes)),
        )
        for position, found in enumerate(reading.items)
    ]
    for item, found in zip(items, reading.items, strict=True):
        item.parent = None if found.parent is None else items[found.parent]
    left = items
    while left:
        ready = [item for item in left if item.parent is None or item.parent.pk]
        Item.objects.bulk_create(ready)
        left = [item for item in left if item.pk is None]


def storable[T](value: T) -> T:
    """The same without the one character that a database refuses to hold."""
    if isinstance(value, str):
        return value.replace("\0", "�")  # type: ignore[return-value]
    if isinstance(value, dict):
        return {storable(key): storable(part) for key, part in value.items()}  # type: ignore[return-value]
    if isinstance(value, list | tuple):
        return [storable(part) for part in value]  # type: ignore[return-value]
    return value


@transaction.atomic
def tell_source(
    document: Document,
    *,
    title: str,
    rights_holder: str,
    licence: str,
    address: str,
    by: User | None,
    dated: dt.date | None = None,
) -> None:
    """Say, or correct later, where a document comes from; what is public keeps naming its rights."""
    locked = Document.objects.select_for_update().get(pk=document.pk)
    locked.title, locked.address = title.strip(), address.strip()
    locked.rights_holder, locked.licence = rights_holder.strip(), licence.strip()
    locked.dated = dated
    if locked.is_committed and not locked.names_rights:
        raise RightsMissing
    locked.save(update_fields=["title", "rights_holder", "licence", "address", "dated"])
    record(verbs.SOURCE_TOLD, locked, by=by)


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
) -> None:
    """Correct what was read; a person has looked, so the item counts as sure from now on.

    `corrected` holds what the document says otherwise beside the text; None leaves it as it is.
    """
    _refuse_committed(item)
    _refuse_circle(item, parent)
    if not text.strip():
        raise SaysNothing
    item.type, item.parent, item.number, item.text = type, parent, number.strip(), storable(text)
    item.confidence = 1.0
    if corrected is not None:
        item.corrected = storable(dict(corrected))
    item.save(update_fields=["type", "parent", "number", "text", "confidence", "corrected"])
    record(verbs.CHANGED, item.document, by=by, item=item.pk)


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


@transaction.atomic
def discard(document: Document, *, by: User | None) -> None:
    """Forget a draft; what is committed stays."""
    locked = Document.objects.select_for_update().get(pk=document.pk)
    if locked.is_committed:
        raise AlreadyCommitted
    record(verbs.DISCARDED, locked, by=by)
    locked.delete()


@transaction.atomic
def commit(document: Document, *, by: User | None) -> Outcome:
    """Make the things the document speaks of, all or none. A second time changes nothing.

    Raises RightsMissing, commit.EventMissing.
    """
    locked = Document.objects.select_for_update().get(pk=document.pk)
    if locked.is_committed:
        return Outcome(locked, became(locked), already=True)
    if not locked.names_rights:
        raise RightsMissing
    write(locked, by=by)
    locked.committed_at = document.committed_at = timezone.now()
    locked.save(update_fields=["committed_at"])
    made = became(locked)
    record(verbs.COMMITTED, locked, by=by, made=len(made))
    return Outcome(locked, made, already=False)
