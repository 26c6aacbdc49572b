"""Move an item of a draft up, down or to another home, with all that belongs to it."""

from django.db import transaction
from django.db.models import QuerySet

from leitfaden.intake import pieces, verbs
from leitfaden.intake.actions.items import refuse_circle
from leitfaden.intake.actions.refusals import NoNeighbour
from leitfaden.intake.actions.steps import fresh, step
from leitfaden.intake.models import Item
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
        item, order, pieces.moved(order, _whole(two, order), before=one), home=item.parent_id, by=by
    )


@transaction.atomic
def move_under(
    item: Item, *, parent: Item | None, by: User | None, stand: str | None = None
) -> None:
    """Give it another home; it goes to the end of what is there, with all that belongs to it.

    Raises NoPlaceThere, Stale, AlreadyCommitted.
    """
    item = fresh(item, stand)
    refuse_circle(item, parent)
    if item.parent_id == (parent.pk if parent else None):
        return
    order = list(_order(item))
    block = _whole(item, order)
    home = _whole(parent, order) - block if parent else set(order) - block
    last = max((order.index(found) for found in home), default=-1)
    behind = next((found for found in order[last + 1 :] if found not in block), None)
    goal = parent.pk if parent else None
    _lay(item, order, pieces.moved(order, block, before=behind), home=goal, by=by)


def _order(item: Item) -> QuerySet[Item]:
    """All items of the document as they follow each other; only what ordering needs."""
    return Item.objects.filter(document=item.document_id).only(*NEEDED)


NEEDED = ("document", "rank", "position", "parent", "first_line")


def _whole(item: Item, order: list[Item]) -> set[Item]:
    """The item with all that belongs to it, however deep."""
    parts: dict[int | None, list[Item]] = {}
    for found in order:
        parts.setdefault(found.parent_id, []).append(found)
    whole, left = {item}, [item]
    while left:
        below = [part for part in parts.get(left.pop().pk, ()) if part not in whole]
        whole.update(below)
        left += below
    return whole


def _lay(
    item: Item, order: list[Item], anew: list[Item], *, home: int | None, by: User | None
) -> None:
    """The ranks stay the same and are dealt out anew; only those that change are written."""
    here = order[order.index(item)]
    ranks = sorted(found.rank for found in order)
    laid = [(found, rank) for found, rank in zip(anew, ranks, strict=True) if found.rank != rank]
    touched = list(
        {found.pk: found for found in (here, *(found for found, _rank in laid))}.values()
    )
    with step(verbs.MOVED, here, by=by, moves=touched):
        for found, rank in laid:
            found.rank = rank
        here.parent_id = home
        Item.objects.bulk_update(touched, ["rank", "parent"], batch_size=500)
