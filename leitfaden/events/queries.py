"""What the pages of an event need, in as few questions as possible."""

from leitfaden.events.models import Contributor, Event
from leitfaden.people.models.visibility import Visitor, works_here


def event_with_programme(number: int, visitor: Visitor) -> Event | None:
    """The event with its agenda and its workshops, if this visitor may see it."""
    found = Event.objects.visible_to(visitor).prefetch_related("agenda", "workshops")
    return found.filter(number=number).first()


def contributors_of(event: Event, visitor: Visitor) -> list[Contributor]:
    """Who contributes; that somebody declined concerns those who work here only."""
    rows = event.contributors.select_related("workshop")
    if not works_here(visitor):
        rows = rows.exclude(state=Contributor.State.DECLINED)
    return list(rows)
