"""What a committed document became, with codes and addresses."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext as _

from leitfaden.intake.commit.writing import KEYS
from leitfaden.intake.models import Document, Item
from leitfaden.workshops.models import Group, Summary

BEHIND = (
    "event", "paper", "field__concept", "unit", "group__event", "card",
    "summary__group__event", "amendment", "challenge", "measure",
)  # fmt: skip
"""What the addresses of the things need, read in one go."""


@dataclass(frozen=True, slots=True)
class Made:
    """One item and the thing it became."""

    item: Item
    thing: models.Model

    @property
    def code(self) -> str:
        """What people call it; a group or a summary goes by its group."""
        if isinstance(self.thing, Summary):
            return _("Zusammenfassung %(group)s") % {"group": self.thing.group.label}
        if isinstance(self.thing, Group):
            return self.thing.label
        return str(getattr(self.thing, "code", ""))

    @property
    def url(self) -> str:
        place = self.thing.group if isinstance(self.thing, Summary) else self.thing
        return str(place.get_absolute_url())  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`already`: the document had been committed before, and nothing was changed."""

    document: Document
    made: tuple[Made, ...]
    already: bool


def became(document: Document) -> tuple[Made, ...]:
    items = document.items.filter(left_out=False).select_related(*BEHIND)
    return tuple(made for item in items for made in made_of(item))


def made_of(item: Item) -> Iterator[Made]:
    for key in KEYS.values():
        if (thing := getattr(item, key)) is not None:
            yield Made(item, thing)
