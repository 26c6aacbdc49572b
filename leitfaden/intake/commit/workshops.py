"""The groups of workshops that an event page announces with questions of their own."""

from leitfaden.intake.commit.events import function_of
from leitfaden.intake.commit.words import clipped, titled, whole_number
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.workshops import actions as workshops


def write(writing: Writing) -> None:
    """A workshop that asks nothing needs no group."""
    for item in writing.of(Type.WORKSHOP):
        if any(writing.within(q, Type.WORKSHOP) == item for q in writing.of(Type.QUESTION)):
            _set_up(writing, item)


def _set_up(writing: Writing, item: Item) -> None:
    """It has the number of the workshop; A counts as 1."""
    workshop = writing.workshops[item.pk]
    taken = {group.number for group in writing.groups.values()}
    number = place_of(item.number)
    leaders = [i for i in writing.of(Type.FACILITATOR) if writing.within(i, Type.WORKSHOP) == item]
    writing.groups[item.pk] = workshops.set_up_group(
        workshop.event,
        number=number if number and number not in taken else max(taken, default=0) + 1,
        title=clipped(titled(item.text), 300),
        by=writing.by,
        workshop=workshop,
        facilitator=clipped(", ".join(map(function_of, leaders)), 200),
    )


def place_of(number: str) -> int | None:
    """The number in "Workshop 3"; a letter by its place in the alphabet."""
    letter = number.strip().upper()
    if len(letter) == 1 and "A" <= letter <= "Z":
        return ord(letter) - ord("A") + 1
    return whole_number(number)
