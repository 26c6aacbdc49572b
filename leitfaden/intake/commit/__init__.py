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
from leitfaden.intake.commit.persons import held_back
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

__all__ = ["EventMissing", "Made", "Outcome", "became", "tell_again", "write"]


def tell_again(document: Document, *, by: User | None) -> None:
    """After its source was corrected: what was made names it as it is called now."""
    writing = Writing(document, kept(document.items.select_related("card", "measure")), by)
    cards.tell_again(writing)
    measures.tell_again(writing)


def write(document: Document, *, by: User | None) -> None:
    """Make everything that has its place. Raises EventMissing before anything is made."""
    items = kept(document.items.all())
    if misses_event(items):
        raise EventMissing
    lost = {item.pk for item, _why in homeless(items)}
    shown = held_back(item for item in items if item.pk not in lost)
    writing = Writing(document, shown, by)
    for family in FAMILIES:
        family(writing)
