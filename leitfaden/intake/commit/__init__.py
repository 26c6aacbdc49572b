"""From the items of a document to the things of the rooms, one module per family of things.

Everything goes through the rooms' own actions, in an order in which nothing is missing when it is
needed; what is made is public, except the names of persons.
"""

from leitfaden.intake.commit import (
    amendments,
    cards,
    events,
    groups,
    guidelines,
    measures,
    papers,
    places,
    workshops,
)
from leitfaden.intake.commit.outcome import Made, Outcome, became
from leitfaden.intake.commit.placing import EventMissing, homeless, kept, misses_event
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models import Document
from leitfaden.people.models import User

FAMILIES = (
    papers.write,
    events.write,
    guidelines.write,
    workshops.write,
    groups.write,
    cards.write,
    groups.write_down,
    amendments.write,
    places.write,
    measures.write,
)

__all__ = ["EventMissing", "Made", "Outcome", "became", "write"]


def write(document: Document, *, by: User | None) -> None:
    """Make everything that has its place. Raises EventMissing before anything is made."""
    items = kept(document.items.all())
    if misses_event(items):
        raise EventMissing
    lost = {item.pk for item, _why in homeless(items)}
    writing = Writing(document, [item for item in items if item.pk not in lost], by)
    for family in FAMILIES:
        family(writing)
