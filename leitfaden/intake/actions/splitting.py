"""Split and merge the items of a draft; no word and no line of the source is lost."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import F, Q

from leitfaden.intake import pieces, verbs
from leitfaden.intake.actions.homes import sure_of
from leitfaden.intake.actions.items import refuse_circle
from leitfaden.intake.actions.refusals import NoNeighbour, NothingToSplit
from leitfaden.intake.actions.steps import fresh, step
from leitfaden.intake.models import Document, Item
from leitfaden.people.models import User

OF_THE_WHOLE = frozenset(
    {"suggested", "deleted", "inserted", "title", "comments", "renames", "doubts", "decide"}
)
"""What is said about the very words of an item, so that no half of them keeps it."""
REFERS = ("unit", "translation_of")
"""Attributes that call another item by its position."""


@transaction.atomic
def split(item: Item, *, at: int, by: User | None, stand: str | None = None) -> Item:
    """The text behind the letter `at` becomes an item of its own, of the same kind and place, right
    behind. Raises NothingToSplit, Stale, AlreadyCommitted."""
    item = fresh(item, stand)
    first, second = pieces.cut(
        item.text, at, lines=(item.first_line, item.last_line), rows=_rows(item)
    )
    if not (first.text and second.text):
        raise NothingToSplit
    with step(verbs.SPLIT, item, by=by) as done:
        other = _second(item, second)
        item.text, (item.first_line, item.last_line) = first.text, first.lines
        item.confidence = sure_of(item)
        item.attributes = _of_a_half(item.attributes)
        item.save()
        done.made = [other.pk]
    return other


def _rows(item: Item) -> list[str]:
    source = Document.objects.values_list("source", flat=True).get(pk=item.document_id)
    rows = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return rows[item.first_line - 1 : item.last_line]


def _second(item: Item, piece: pieces.Piece) -> Item:
    """Makes room behind the first half; children stay with that."""
    items = Item.objects.filter(document=item.document_id)
    items.filter(rank__gt=item.rank).update(rank=F("rank") + 1)
    latest = items.order_by("-position").values_list("position", flat=True)[0]
    other = Item(
        document_id=item.document_id, position=latest + 1, rank=item.rank + 1, type=item.type,
        parent_id=item.parent_id, text=piece.text, first_line=piece.lines[0],
        last_line=piece.lines[1], attributes=_of_a_half(item.attributes),
        corrected=_of_a_half(item.corrected), named=item.named, not_named=item.not_named,
        left_out=item.left_out, confidence=1.0,
    )  # fmt: skip
    other.confidence = sure_of(other)
    other.save()
    return other


def _of_a_half(told: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in told.items() if key not in OF_THE_WHOLE}


@dataclass(frozen=True, slots=True)
class Merged:
    """The item both became, and what the second said differently, which is not kept."""

    item: Item
    differs: dict[str, Any]


@transaction.atomic
def merge(
    item: Item, other: Item, *, by: User | None, stand: str | None = None,
    other_stand: str | None = None,
) -> Merged:  # fmt: skip
    """Of two neighbours in the document the second goes up in the first: texts, lines and parts.

    Raises NoNeighbour, Stale, AlreadyCommitted.
    """
    item, other = fresh(item, stand), fresh(other, other_stand)
    one, two = neighbours(item, other)
    refuse_circle(two, one)
    touched = _touched(one, two)
    with step(verbs.MERGED, one, by=by, also=[two, *touched]):
        differs = _take_in(one, two)
        one.save()
        for found in touched:
            _follow(found, two, one)
            found.save()
        two.delete()
    return Merged(one, differs)


def neighbours(item: Item, other: Item) -> tuple[Item, Item]:
    """Both in the order of the document, where they follow each other. Raises NoNeighbour."""
    ranks = list(Item.objects.filter(document=item.document_id).values_list("pk", flat=True))
    if other.pk not in ranks or abs(ranks.index(item.pk) - ranks.index(other.pk)) != 1:
        raise NoNeighbour
    one, two = sorted((item, other), key=lambda found: ranks.index(found.pk))
    return one, two


def _touched(one: Item, two: Item) -> list[Item]:
    """What belongs to the second or speaks of it."""
    speaks = Q(parent=two)
    for name in REFERS:
        speaks |= Q(**{f"attributes__{name}": two.position})
    return list(Item.objects.filter(speaks, document=one.document_id).exclude(pk=one.pk))


def _follow(found: Item, two: Item, one: Item) -> None:
    if found.parent_id == two.pk:
        found.parent = one
    for name in REFERS:
        if found.attributes.get(name) == two.position:
            found.attributes[name] = one.position


def _take_in(one: Item, two: Item) -> dict[str, Any]:
    """The first keeps what both say differently; what the second said is remembered with it."""
    joined = pieces.join(_piece(one), _piece(two))
    one.attributes, differs = pieces.agreed(one.attributes, two.attributes)
    one.corrected, more = pieces.agreed(one.corrected, two.corrected)
    one.attributes.pop("suggested", None)
    differs = {k: v for k, v in (differs | more).items() if k not in UNTOLD}
    if two.number and one.number and two.number != one.number:
        differs["number"] = two.number
    if two.type != one.type:
        differs["type"] = two.type
    one.attributes |= {"differs": differs} if differs else {}
    one.text, (one.first_line, one.last_line) = joined.text, joined.lines
    one.number = one.number or two.number
    one.named = sorted({*one.named, *two.named})
    one.not_named = sorted({*one.not_named, *two.not_named})
    one.confidence = sure_of(one)
    return differs


UNTOLD = frozenset({"page", "suggested", "decide", "differs", "doubts"})
"""What two items may say differently without contradicting each other."""


def _piece(item: Item) -> pieces.Piece:
    return pieces.Piece(item.text, (item.first_line, item.last_line))
