"""A passage that the reader placed nowhere becomes an item; split and named, it becomes whatever it is."""

from django.db import transaction
from django.db.models import F, Max

from leitfaden.audit.actions import record
from leitfaden.intake import verbs
from leitfaden.intake.actions.homes import field_above, sure_of
from leitfaden.intake.actions.refusals import Stale
from leitfaden.intake.actions.steps import lock
from leitfaden.intake.models import Document, Item, Step
from leitfaden.people.models import User


@transaction.atomic
def take_up(
    document: Document,
    *,
    line: int,
    type: str,  # noqa: A002 - the word of the document's JSON
    by: User | None,
) -> Item:
    """The passage that begins on this line, as an item where it stands in the document.

    Raises Stale where no such passage is left, AlreadyCommitted.
    """
    locked = lock(document.pk)
    passage = next((rest for rest in locked.not_placed if rest["lines"][0] == line), None)
    if passage is None or not passage["text"].strip():
        raise Stale
    first, last = passage["lines"]
    item = _behind_what_stands_above(locked, Item(
        document=locked, type=type, text=passage["text"], first_line=first, last_line=last,
        confidence=1.0,
    ))  # fmt: skip
    done = Step(document=locked, verb=verbs.TAKEN_UP.name, line=line, by=by)
    done.made, done.rest = [item.pk], locked.not_placed
    done.save()
    locked.not_placed = [rest for rest in locked.not_placed if rest != passage]
    locked.save(update_fields=["not_placed"])
    record(verbs.TAKEN_UP, locked, by=by, item=item.pk)
    return item


def _behind_what_stands_above(document: Document, item: Item) -> Item:
    """Makes room at its place."""
    items = document.items.all()
    above = items.filter(first_line__lt=item.first_line).aggregate(found=Max("rank"))["found"]
    item.rank = 0 if above is None else above + 1
    items.filter(rank__gte=item.rank).update(rank=F("rank") + 1)
    latest = items.aggregate(found=Max("position"))["found"]
    item.position = 0 if latest is None else latest + 1
    item.parent = field_above(item, item.type)
    item.confidence = sure_of(item)
    item.save()
    return item
