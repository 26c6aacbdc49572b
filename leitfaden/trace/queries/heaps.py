"""The themes there are: of the town, of one event or of one field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Case, Count, F, Q, QuerySet, When

from leitfaden.core.prepared import Blanks
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField
from leitfaden.people.models.visibility import Visitor, prepared
from leitfaden.workshops.models import Card, Sorting, Theme


def themes(
    visitor: Visitor, *, event: Event | None = None, field: ActionField | None = None
) -> QuerySet[Theme]:
    """Those that went into no other, of the newest event first."""
    found = Theme.objects.visible_to(visitor).filter(merged_into=None)
    found = found.filter(event=event) if event else found
    found = found.filter(group__field=field) if field else found
    newest_first = F("event__starts_at").desc(nulls_last=True)
    return found.select_related("event").order_by(newest_first, "number")


def sizes(themes: Iterable[Theme], visitor: Visitor) -> dict[int, int]:
    """How many cards lie in each of these, or in what went into it: one query for all."""
    return dict(_sizes(visitor).ask(themes=[theme.pk for theme in themes]))


@prepared
def _sizes(visitor: Visitor) -> QuerySet[Sorting, Any]:
    themes = Blanks("themes")
    here = Theme.objects.filter(Q(pk__in=themes) | Q(merged_into__in=themes)).values("pk")
    lying = Sorting.objects.standing().filter(
        theme__in=here, card__in=Card.objects.visible_to(visitor)
    )
    heap = Case(When(theme__in=themes, then="theme"), default="theme__merged_into")
    counted = lying.order_by().annotate(heap=heap).values("heap")
    return counted.annotate(n=Count("card", distinct=True)).values_list("heap", "n")


@prepared
def events_with_themes(visitor: Visitor) -> QuerySet[Event]:
    """The newest first."""
    held = Theme.objects.visible_to(visitor).filter(merged_into=None).values("event")
    return Event.objects.visible_to(visitor).filter(pk__in=held).order_by("-starts_at", "-pk")


@prepared
def fields_with_themes(visitor: Visitor) -> QuerySet[ActionField]:
    """In the order of their concept."""
    held = Theme.objects.visible_to(visitor).filter(merged_into=None).values("group__field")
    seen = ActionField.objects.visible_to(visitor).filter(pk__in=held)
    return seen.select_related("concept").order_by("concept__title", "number")
