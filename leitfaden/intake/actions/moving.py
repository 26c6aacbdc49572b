"""Move an item of a draft up, down or to another home, with all that belongs to it."""

from collections.abc import Iterator
from itertools import batched

from django.db import transaction
from django.db.models import QuerySet

from leitfaden.intake import pieces, verbs
from leitfaden.intake.actions.items import refuse_circle
from leitfaden.intake.actions.refusals import NoNeighbour
from leitfaden.intake.actions.steps import AT_ONCE, fresh, place, step
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.people.models import User


@transaction.atomic
def move(item: Item, *, past: Item, by: User | None, stand: str | None = None) -> None:
    """Change places with a neighbour of the same home; both take along all that belongs to them.

    Raises NoNeighbour where they do not follow each other (any more), Stale, AlreadyCommitted.
    """
    item = fresh(item, stand)
    order = list(_order(item))
    siblings = [found for found in order if found.parent_id == item.parent_id]
    if past not in siblings or abs(siblings.index(past) - siblings.index(item)) != 1:
        raise NoNeighbour
    one, two = sorted((item, past), key=siblings.index)
    _lay(
        [item],
        order,
        pieces.moved(order, _whole([two], order), before=one),
        home=item.parent_id,
        by=by,
    )


@transaction.atomic
def move_under(
    item: Item, *, parent: Item | None, by: User | None, following: bool = False,
    stand: str | None = None,
) -> None:  # fmt: skip
    """Give it another home; it goes to the end of what is there, with all that belongs to it.

    `following`: so do the items of the same home behind it, up to the next field. Raises
    NoPlaceThere, Stale, AlreadyCommitted.
    """
    item = fresh(item, stand)
    refuse_circle(item, parent)
    order = list(_order(item))
    goal = parent.pk if parent else None
    found = [item, *(_behind(item, order, parent) if following else ())]
    heads = [one for one in found if one.parent_id != goal]
    if not heads:
        return
    block = _whole(heads, order)
    home = _whole([parent], order) - block if parent else set(order) - block
    last = max((at for at, one in enumerate(order) if one in home), default=-1)
    behind = next((one for one in order[last + 1 :] if one not in block), None)
    _lay(heads, order, pieces.moved(order, block, before=behind), home=goal, by=by)


def _behind(item: Item, order: list[Item], parent: Item | None) -> Iterator[Item]:
    """The items of its home that follow it; a field, an event or the new home itself ends them."""
    for found in order[order.index(item) + 1 :]:
        if found == parent or found.type in BEGINS_ANEW:
            return
        if found.parent_id == item.parent_id:
            yield found


BEGINS_ANEW = frozenset({Type.FIELD, Type.EVENT, Type.PREAMBLE})


def _order(item: Item) -> QuerySet[Item]:
    """All items of the document as they follow each other; only what ordering needs."""
    return Item.objects.filter(document=item.document_id).only(*NEEDED)


NEEDED = ("document", "type", "rank", "position", "parent", "first_line")


def _whole(heads: list[Item], order: list[Item]) -> set[Item]:
    """The items with all that belongs to them, however deep."""
    parts: dict[int | None, list[Item]] = {}
    for found in order:
        parts.setdefault(found.parent_id, []).append(found)
    whole, left = set(heads), list(heads)
    while left:
        below = [part for part in parts.get(left.pop().pk, ()) if part not in whole]
        whole.update(below)
        left += below
    return whole


def _lay(
    heads: list[Item], order: list[Item], anew: list[Item], *, home: int | None, by: User | None
) -> None:
    """The ranks stay the same and are dealt out anew; only those that change are written."""
    wanted = set(heads)
    here = [found for found in order if found in wanted]
    ranks = sorted(found.rank for found in order)
    laid = [(found, rank) for found, rank in zip(anew, ranks, strict=True) if found.rank != rank]
    touched = list({found.pk: found for found in (*here, *(one for one, _rank in laid))}.values())
    with step(verbs.MOVED, here[0], by=by, moves=touched):
        place((found, rank, found.parent_id) for found, rank in laid)
        for some in batched([found.pk for found in here], AT_ONCE):
            Item.objects.filter(pk__in=some).update(parent=home)
