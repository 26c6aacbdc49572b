"""Documents, what their items may belong to, and the lines they were read from."""

from django.db.models import Count, Q, QuerySet

from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries.certainty import LIKELY
from leitfaden.people.models.visibility import Visitor

HOMES = (
    Type.EVENT, Type.AGENDA_ENTRY, Type.PREAMBLE, Type.FIELD, Type.GUIDELINE, Type.APPROACH,
    Type.CHALLENGE,
)  # fmt: skip
"""What other items may belong to."""


def documents(visitor: Visitor) -> QuerySet[Document]:
    """All documents, the newest first, with how much they hold and how much is doubtful."""
    kept = Q(items__left_out=False)
    return (
        Document.objects.visible_to(visitor)
        .defer("source", "not_placed")
        .select_related("brought_by")
        .annotate(
            count=Count("items", filter=kept),
            doubtful=Count("items", filter=kept & Q(items__confidence__lt=LIKELY)),
        )
        .order_by("-brought_at", "-pk")
    )


def parents_for(item: Item) -> list[Item]:
    """What an item may belong to: things that hold others, never itself or its own parts."""
    siblings = {other.pk: other for other in item.document.items.all()}
    return [
        home
        for home in siblings.values()
        if (home.type in HOMES or home.pk == item.parent_id)
        and not _reaches(home, item.pk, siblings)
    ]


def _reaches(home: Item, goal: int, items: dict[int, Item]) -> bool:
    step: Item | None = home
    while step:
        if step.pk == goal:
            return True
        step = items.get(step.parent_id or 0)
    return False


def source_around(item: Item, *, lines: int = 2) -> list[tuple[int, str, bool]]:
    """The lines of the source an item was read from, with some before and after: number, text,
    whether the line is the item's own."""
    rows = item.document.source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first, last = max(1, item.first_line - lines), min(len(rows), item.last_line + lines)
    return [
        (number, rows[number - 1], item.first_line <= number <= item.last_line)
        for number in range(first, last + 1)
    ]
