"""Bring a document, look it through, and let a person turn it into the things of the rooms."""

import datetime as dt
import hashlib
from pathlib import PurePath
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.core.kept import forget, keep
from leitfaden.intake import verbs
from leitfaden.intake.actions.mappings import remember
from leitfaden.intake.actions.refusals import (
    AlreadyBrought,
    AlreadyCommitted,
    NearlyTheSame,
    RightsMissing,
    StillUnsure,
)
from leitfaden.intake.actions.storing import storable
from leitfaden.intake.commit import Outcome, became, tell_again, write
from leitfaden.intake.commit.persons import is_asked_about
from leitfaden.intake.commit.words import clipped, titled
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.names import without_names
from leitfaden.intake.queries import twin_of
from leitfaden.intake.queries.certainty import MAY_BE_A_NAME, unsure_in
from leitfaden.intake.reader import Item as Found
from leitfaden.intake.reader import Reading, read
from leitfaden.intake.reader.refusals import TooMany
from leitfaden.people.models import User

LONGEST_NUMBER = 20
MOST_ITEMS = 10_000
"""In one draft: whoever looks it through waits for no page, and the commit ends in seconds."""


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
                pages=[list(stretch) for stretch in reading.pages],
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
    if document.has_pictures:
        keep(data)
    _keep_items(document, reading)
    record(verbs.BROUGHT, document, by=by, kind=kind, items=len(reading.items))
    return document


def title_read(reading: Reading) -> str:
    """A document that nobody named goes by its kind and the event it speaks of."""
    events = (item for item in reading.items if item.type == Type.EVENT)
    kind = "Dokumentation" if reading.kind == Document.Kind.PROCEEDINGS else "Liste"
    return next(
        (clipped(f"{kind}: {titled(without_names(event.text))}", 300) for event in events), ""
    )


def _refuse_known(print_: str, kind: str) -> None:
    if known := Document.objects.filter(sha256=print_, kind=kind).first():
        raise AlreadyBrought(known)


def _keep_items(document: Document, reading: Reading) -> None:
    """Those that belong to nothing first, then what belongs to them, so that each is written once."""
    items = [
        Item(
            document=document,
            position=position,
            rank=position,
            type=found.type,
            read_as=found.type,
            number=storable(found.number or "")[:LONGEST_NUMBER],
            text=storable(found.text),
            first_line=found.lines[0],
            last_line=found.lines[1],
            confidence=found.confidence,
            attributes=storable(_attributes(found)),
        )
        for position, found in enumerate(reading.items)
    ]
    for item in items:
        if is_asked_about(item):
            item.confidence = min(item.confidence, MAY_BE_A_NAME)
    for item, found in zip(items, reading.items, strict=True):
        item.parent = None if found.parent is None else items[found.parent]
    left = items
    while left:
        ready = [item for item in left if item.parent is None or item.parent.pk]
        Item.objects.bulk_create(ready)
        left = [item for item in left if item.pk is None]


def _attributes(found: Found) -> dict[str, Any]:
    """What the reader told beside the text, its reasons for doubt included."""
    return dict(found.attributes) | ({"doubts": list(found.doubts)} if found.doubts else {})


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
    if locked.is_committed:
        tell_again(locked, by=by)
    record(verbs.SOURCE_TOLD, locked, by=by)


@transaction.atomic
def discard(document: Document, *, by: User | None) -> None:
    """Forget a draft; what is committed stays."""
    locked = Document.objects.select_for_update().get(pk=document.pk)
    if locked.is_committed:
        raise AlreadyCommitted
    record(verbs.DISCARDED, locked, by=by)
    locked.delete()
    if not Document.objects.filter(sha256=locked.sha256).exists():
        transaction.on_commit(lambda: forget(locked.sha256))


@transaction.atomic
def commit(
    document: Document, *, by: User | None, again: bool = False, unsure: bool = False
) -> Outcome:
    """Make the things the document speaks of, all or none. A second time changes nothing.

    `again`: a person says that it is another document than the one that is nearly the same.
    `unsure`: a person lets unsure items become what they were read as.
    Raises RightsMissing, NearlyTheSame, StillUnsure, commit.EventMissing.
    """
    locked = Document.objects.select_for_update().get(pk=document.pk)
    if locked.is_committed:
        return Outcome(locked, became(locked), already=True)
    if not locked.names_rights:
        raise RightsMissing
    if not again and (twin := twin_of(locked)):
        raise NearlyTheSame(twin)
    if not unsure and (count := unsure_in(locked)):
        raise StillUnsure(count)
    write(locked, by=by)
    locked.committed_at = document.committed_at = timezone.now()
    locked.save(update_fields=["committed_at"])
    remember(locked, by=by)
    locked.steps.all().delete()
    made = became(locked)
    record(verbs.COMMITTED, locked, by=by, made=len(made))
    return Outcome(locked, made, already=False)
