"""The themes there are: of the town, of one event or of one field."""

from __future__ import annotations

from django.db.models import F, Func, IntegerField, OuterRef, Q, QuerySet, Subquery

from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField
from leitfaden.people.models.visibility import Visitor
from leitfaden.workshops.models import Card, Sorting, Theme


def themes(
    visitor: Visitor, *, event: Event | None = None, field: ActionField | None = None
) -> QuerySet[Theme]:
    """Those that went into no other, of the newest event first, each with `size`, its cards."""
    here = Q(theme=OuterRef("pk")) | Q(theme__merged_into=OuterRef("pk"))
    seen = Sorting.objects.standing().filter(here, card__in=Card.objects.visible_to(visitor))
    cards = Func(F("card"), template="COUNT(DISTINCT %(expressions)s)", output_field=IntegerField())
    size = Subquery(seen.order_by().annotate(n=cards).values("n"))
    found = Theme.objects.visible_to(visitor).filter(merged_into=None)
    found = found.filter(event=event) if event else found
    found = found.filter(group__field=field) if field else found
    return (
        found.select_related("event")
        .annotate(size=size)
        .order_by(F("event__starts_at").desc(nulls_last=True), "number")
    )


def events_with_themes(visitor: Visitor) -> QuerySet[Event]:
    """The newest first."""
    held = Theme.objects.visible_to(visitor).filter(merged_into=None).values("event")
    return Event.objects.visible_to(visitor).filter(pk__in=held).order_by("-starts_at", "-pk")


def fields_with_themes(visitor: Visitor) -> QuerySet[ActionField]:
    """In the order of their concept."""
    held = Theme.objects.visible_to(visitor).filter(merged_into=None).values("group__field")
    seen = ActionField.objects.visible_to(visitor).filter(pk__in=held)
    return seen.select_related("concept").order_by("concept__title", "number")
