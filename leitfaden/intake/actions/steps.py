"""Each step on a draft is remembered until the document is committed; the last can be taken back."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import batched
from typing import Any

from django.db import transaction
from django.db.models import F

from leitfaden.audit.actions import record
from leitfaden.audit.verbs import Verb
from leitfaden.intake import verbs
from leitfaden.intake.actions.refusals import AlreadyCommitted, Stale
from leitfaden.intake.models import Document, Item, Step
from leitfaden.people.models import User

SAID = (
    "position", "rank", "type", "read_as", "number", "text", "first_line", "last_line", "parent_id",
    "confidence", "attributes", "corrected", "named", "not_named", "left_out",
)  # fmt: skip
"""What a step may change of an item."""

ORDER = ("rank", "parent_id")
"""What a move changes of all it takes along."""


@contextmanager
def step(
    verb: Verb,
    item: Item,
    *,
    by: User | None,
    also: Iterable[Item] = (),
    moves: Iterable[Item] = (),
) -> Iterator[Step]:
    """What the items say before is written down, then whatever the block does is one step.

    Locks the document, so that two steps follow each other and nothing changes while somebody
    commits it. Raises AlreadyCommitted.
    """
    with transaction.atomic():
        document = lock(item.document_id)
        done = Step(document=document, verb=verb.name, line=item.first_line, by=by)
        moved = {other.pk: _said(other, ORDER) for other in moves}
        changed = [other for other in (item, *also) if other.pk not in moved]
        done.before = [*(_said(other, SAID) for other in changed), *moved.values()]
        yield done
        done.save()
        record(verb, document, by=by, item=item.pk)


def lock(document: int) -> Document:
    locked = Document.objects.select_for_update().defer("source", "not_placed").get(pk=document)
    if locked.is_committed:
        raise AlreadyCommitted
    return locked


def fresh(item: Item, stand: str | None) -> Item:
    """The item as it is now, its document locked. Raises Stale where somebody was quicker."""
    document = lock(item.document_id)
    now = Item.objects.filter(pk=item.pk).first()
    if now is None or (stand is not None and now.stand != stand):
        raise Stale
    now.document = document
    return now


def _said(item: Item, names: Iterable[str]) -> list[Any]:
    return [item.pk, {name: getattr(item, name) for name in names}]


@transaction.atomic
def undo(last: Step, *, by: User | None) -> None:
    """Make everything as it was before the step. Raises Stale where it is not the last one."""
    document = lock(last.document_id)
    if document.steps.first() != last:
        raise Stale
    _restore(document, dict(last.before))
    document.items.filter(pk__in=last.made).delete()
    if last.rest is not None:
        Document.objects.filter(pk=document.pk).update(not_placed=last.rest)
    record(verbs.UNDONE, document, by=by, step=last.verb)
    last.delete()


def _restore(document: Document, before: dict[int, dict[str, Any]]) -> None:
    """Those that were merged away come back first, for others may belong to them again."""
    there = document.items.in_bulk(before)
    gone = [
        Item(pk=pk, document=document, **said) for pk, said in before.items() if pk not in there
    ]
    Item.objects.bulk_create(gone)
    changed = [item for pk, item in there.items() if before[pk].keys() == set(SAID)]
    moved = [item for pk, item in there.items() if before[pk].keys() == set(ORDER)]
    for item in changed:
        vars(item).update(before[item.pk])
    Item.objects.bulk_update(changed, [name.removesuffix("_id") for name in SAID], batch_size=100)
    place((item, before[item.pk]["rank"], before[item.pk]["parent_id"]) for item in moved)


def place(wanted: Iterable[tuple[Item, int, int | None]]) -> None:
    """Items with the rank and home they shall have; as most move by the same few steps, some
    thousands take a moment."""
    steps: dict[int, list[int]] = {}
    homes: dict[int | None, list[int]] = {}
    for item, rank, home in wanted:
        steps.setdefault(rank - item.rank, []).append(item.pk)
        if home != item.parent_id:
            homes.setdefault(home, []).append(item.pk)
    for by, keys in steps.items():
        for some in batched(keys, AT_ONCE) if by else ():
            Item.objects.filter(pk__in=some).update(rank=F("rank") + by)
    for home, keys in homes.items():
        for some in batched(keys, AT_ONCE):
            Item.objects.filter(pk__in=some).update(parent=home)


AT_ONCE = 500
