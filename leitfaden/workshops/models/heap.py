"""Cards or themes that were put together because they say the same.

A thing may go into another and come out again; nothing of its own moves along. `put_with` is what a
person put it with; `merged_into`, the one that stands at the end of that way, is kept beside it so
that readers follow one step only. All with the same end are one heap: what is said of one of them
is said of all.
"""

from __future__ import annotations

from typing import Any, Self

from django.db import models
from django.db.models import Expression, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from leitfaden.core.gather import Gathered
from leitfaden.people.models import PublishableQuerySet


class HeapQuerySet[T: models.Model](PublishableQuerySet[T]):
    def public(self) -> Self:
        """Neither a card nor a theme is shown any longer when its event is withdrawn."""
        return super().public().at_public_events()

    def at_public_events(self) -> Self:
        return self.filter(event__published_at__isnull=False, event__withdrawn_at=None)

    def with_heap(self) -> Self:
        """Each knows `heap_ids`, all that were put together with it, and itself."""
        return self.annotate(heap_ids=Subquery(alike(self.model, "pk")))


CONSTRAINTS: list[models.BaseConstraint] = [
    models.CheckConstraint(
        condition=Q(merged_into=None) | ~Q(merged_into=F("id")),
        name="a_%(class)s_is_not_merged_into_itself",
    )
]
INDEXES = [models.Index(Coalesce("merged_into", "id"), name="%(class)ss_of_a_heap")]


def heap(path: str = "") -> Coalesce:
    """The id of the one that stands for the heap of a card or theme, as an expression."""
    return Coalesce(f"{path}merged_into", f"{path}id")


def outer_heap(path: str = "") -> Expression:
    """The same of the row outside of a sub-question."""
    return Coalesce(OuterRef(f"{path}merged_into"), OuterRef(f"{path}id"))


def alike(model: type[Any], told: Any) -> QuerySet[Any]:
    """What is `told` of all in the heap of a row outside, hidden ones too, as one list."""
    every = model._default_manager.annotate(root=heap()).filter(root=outer_heap())
    found: QuerySet[Any] = every.order_by().values("root").values(all=Gathered(told))
    return found


def ids_of_heap(thing: Any) -> list[int]:
    """A card or theme and all that were put together with it, as read with it or asked for now."""
    if "heap_ids" not in vars(thing):
        vars(thing)["heap_ids"] = type(thing)._default_manager.with_heap().get(pk=thing.pk).heap_ids
    return list(vars(thing)["heap_ids"])


def heaps_of[Things: QuerySet[Any]](things: Things) -> Things:
    """Everything that lies in one heap with one of these."""
    roots = things.order_by().values(root=heap())
    every: Things = things.model._default_manager.annotate(root=heap())
    return every.filter(root__in=roots)
