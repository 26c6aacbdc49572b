"""Where voices went: from the card to its themes, from both to the point of the text. One query for a whole page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, Exists, F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Cast

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.core.prepared import Blanks
from leitfaden.guidelines.models import Kind, Wording
from leitfaden.people.models.visibility import Visitor, prepared
from leitfaden.workshops.models import Card, Sorting, Theme

type Thing = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Step:
    """A theme, a guideline, or the card another one went into."""

    kind: str
    number: int
    label: str


def onward(
    cards: Iterable[int], themes: Iterable[int], visitor: Visitor
) -> dict[Thing, list[Step]]:
    """The further steps of cards and themes, by kind and id, in the order of the thread."""
    cards, themes = sorted(cards), sorted(themes)
    steps: dict[Thing, set[tuple[int, str, int, str]]] = defaultdict(set)
    if not cards and not themes:
        return {}
    for at, kind, pk, to, number, label in _steps(visitor).ask(cards=cards, themes=themes):
        steps[kind, pk].add((at, to, number, label or ""))
    return {thing: [Step(*step[1:]) for step in sorted(found)] for thing, found in steps.items()}


@prepared
def _steps(visitor: Visitor) -> QuerySet[Any, Any]:
    """(order, from which kind, its id, to which kind, its number, its label)."""
    cards, themes = Blanks("cards"), Blanks("themes")
    lying = Sorting.objects.standing().filter(
        card__in=cards, theme__in=Theme.objects.visible_to(visitor)
    )
    merged = Card.objects.filter(
        pk__in=cards, merged_into__in=Card.objects.visible_to(visitor).order_by()
    )
    carried = AmendmentReason.objects.standing().filter(
        amendment__in=Amendment.objects.visible_to(visitor).carried(), amendment__unit__isnull=False
    )
    because_of_card = carried.filter(card__in=cards)
    because_of_theme = carried.filter(theme__in=themes)
    heap = Sorting.objects.standing().filter(
        card__in=cards, theme__in=Theme.objects.visible_to(visitor)
    )
    through = carried.filter(theme__sortings__in=heap)
    return _rows(0, "card", merged, "pk", "card", "merged_into__number", Value("")).union(
        _rows(1, "card", lying, "card_id", "theme", "theme__number", F("theme__title")),
        _units(visitor, "card", because_of_card, "card_id"),
        _units(visitor, "card", through, "theme__sortings__card_id"),
        _units(visitor, "theme", because_of_theme, "theme_id"),
        all=True,
    )


def _rows(
    at: int, kind: str, found: QuerySet[Any], pk: str, to: str, number: str, label: Any
) -> QuerySet[Any, Any]:
    rows: QuerySet[Any, Any] = (
        found.order_by()
        .annotate(
            at_step=Value(at), from_kind=Value(kind, CharField()), from_id=F(pk),
            to_kind=Value(to, CharField()), to_number=F(number), to_label=Cast(label, CharField()),
        )
        .values_list("at_step", "from_kind", "from_id", "to_kind", "to_number", "to_label")
    )  # fmt: skip
    return rows


def _units(visitor: Visitor, kind: str, found: QuerySet[Any], pk: str) -> QuerySet[Any, Any]:
    """The points of the text that carried amendments changed, under their newest number."""
    words = Wording.objects.visible_to(visitor).filter(unit=OuterRef("amendment__unit"))
    newest = words.order_by("-edition__position")
    label = Subquery(newest.filter(kind=Kind.GUIDELINE).values("number")[:1])
    seen = found.filter(Q(Exists(words)))
    return _rows(2, kind, seen, pk, "unit", "amendment__unit__number", label)
