"""The themes there are: of the town, of one event or of one field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import CharField, Count, F, Q, QuerySet

from leitfaden.core.prepared import Blank, Blanks, Listed
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField
from leitfaden.people.models.visibility import Visitor, listing, prepared
from leitfaden.workshops.models import Card, Sorting, Theme
from leitfaden.workshops.models.heap import heap


def themes(
    visitor: Visitor, *, event: Event | None = None, field: ActionField | None = None
) -> Listed[Theme]:
    """Those that went into no other, of the newest event first."""
    found = _themes(visitor, bool(event), bool(field))
    return found.of(event=event.pk if event else 0, field=field.pk if field else 0)


@listing
def _themes(visitor: Visitor, of_event: bool, of_field: bool) -> QuerySet[Theme]:
    found = Theme.objects.visible_to(visitor).filter(merged_into=None)
    found = found.filter(event=Blank("event")) if of_event else found
    found = found.filter(group__field=Blank("field")) if of_field else found
    newest_first = F("event__starts_at").desc(nulls_last=True)
    told = ("number", "title", "published_at", "withdrawn_at", "event__title")
    return found.select_related("event").only(*told).order_by(newest_first, "number")


def sizes(themes: Iterable[Theme], visitor: Visitor) -> dict[int, int]:
    """How many cards lie in each of these, or in what went into it, those that were put together
    counted once: one query for all."""
    return dict(_sizes(visitor).ask(themes=[theme.pk for theme in themes]))


@prepared
def _sizes(visitor: Visitor) -> QuerySet[Sorting, Any]:
    here = Q(theme__in=Blanks("themes")) | Q(theme__merged_into__in=Blanks("themes"))
    seen = Card.objects.visible_to(visitor).values("pk")
    shown = Q(card__in=seen) | Q(card__merged_into__in=seen)
    lying = Sorting.objects.standing().filter(here).filter(shown)
    counted = lying.order_by().annotate(root=heap("theme__")).values("root")
    return counted.annotate(n=Count(heap("card__"), distinct=True)).values_list("root", "n")


@prepared
def events_to_choose(visitor: Visitor) -> QuerySet[Event]:
    """Those with themes, and the one with the number `asked` for: the newest first."""
    held = Theme.objects.visible_to(visitor).filter(merged_into=None).values("event")
    offered = Q(pk__in=held) | Q(number=Blank("asked"))
    return Event.objects.visible_to(visitor).filter(offered).order_by("-starts_at", "-pk")


@prepared
def fields_to_choose(visitor: Visitor) -> QuerySet[ActionField]:
    """Those with themes, and the `number` of the concept `slug` that is asked for: in their order."""
    held = Theme.objects.visible_to(visitor).filter(merged_into=None).values("group__field")
    asked = Q(concept__slug=Blank("slug", CharField()), number=Blank("number"))
    seen = ActionField.objects.visible_to(visitor).filter(Q(pk__in=held) | asked)
    return seen.select_related("concept").order_by("concept__title", "number")
