"""What a commit holds in its hands: the items in order and the things already made of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import batched

from django.db import models
from django.db.models import F
from django.utils.translation import gettext as _

from leitfaden.events.models import Event, Workshop
from leitfaden.guidelines.models import ActionField, Concept, Edition, Wording
from leitfaden.intake.commit.words import clipped
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.measures.models import Challenge
from leitfaden.people.models import User
from leitfaden.vocab.models import District, FocusArea
from leitfaden.workshops.models import Group

KEYS = {
    model._meta.label: key
    for key in (
        "event", "paper", "field", "unit", "group", "card", "summary", "amendment", "challenge",
        "measure",
    )
    if (model := Item._meta.get_field(key).related_model) and not isinstance(model, str)
}  # fmt: skip
"""Which key of an item holds which kind of thing."""

BATCH = 500
"""So many items are written at a time."""

ROW = 20
"""So many items in a row are written by one question; fewer are written along with others."""


@dataclass
class Writing:
    """Things are kept by the key of the item they were made of."""

    document: Document
    items: list[Item]
    by: User | None
    events: dict[int, Event] = field(default_factory=dict)
    fields: dict[int, ActionField] = field(default_factory=dict)
    wordings: dict[int, Wording] = field(default_factory=dict)
    workshops: dict[int, Workshop] = field(default_factory=dict)
    groups: dict[int, Group] = field(default_factory=dict)
    challenges: dict[int, Challenge] = field(default_factory=dict)
    districts: dict[int, District] = field(default_factory=dict)
    areas: dict[int, FocusArea] = field(default_factory=dict)
    concept: Concept | None = None
    edition: Edition | None = None

    @cached_property
    def kept(self) -> dict[int, Item]:
        return {item.pk: item for item in self.items}

    @cached_property
    def by_position(self) -> dict[int, Item]:
        return {item.position: item for item in self.items}

    def of(self, *types: str) -> list[Item]:
        """The kept items of some types, in the order of the document."""
        return [item for item in self.items if item.type in types]

    def above(self, item: Item) -> Iterator[Item]:
        """The items this one belongs to, the nearest first."""
        step = self.kept.get(item.parent_id or 0)
        while step:
            yield step
            step = self.kept.get(step.parent_id or 0)

    def within(self, item: Item, *types: str) -> Item | None:
        """The nearest item above of one of these types."""
        return next((above for above in self.above(item) if above.type in types), None)

    def field_of(self, item: Item) -> ActionField | None:
        home = self.within(item, Type.FIELD)
        return self.fields.get(home.pk) if home else None

    def group_of(self, item: Item) -> Group | None:
        home = self.within(item, Type.FIELD, Type.WORKSHOP)
        return self.groups.get(home.pk) if home else None

    def event_of(self, item: Item) -> Event | None:
        """The event an item belongs to; without a word about it, the first of the document."""
        home = self.within(item, Type.EVENT)
        return self.events.get(home.pk) if home else self.event

    @property
    def event(self) -> Event | None:
        return next(iter(self.events.values()), None)

    def became(self, item: Item, thing: models.Model) -> None:
        """Remember on the item what it became."""
        key = KEYS[thing._meta.label]
        setattr(item, key, thing)
        item.save(update_fields=[key])

    def together_became(self, items: Sequence[Item], key: str, thing: models.Model) -> None:
        """Many items are parts of one thing."""
        for item in items:
            setattr(item, key, thing)
        for some in batched([item.pk for item in items], BATCH):
            Item.objects.filter(pk__in=some).update(**{key: thing})

    def all_became(self, key: str, pairs: Sequence[tuple[Item, models.Model]]) -> None:
        """The same for many items; both were mostly made in a row, so their keys lie equally far
        apart, and thousands are a few questions."""
        apart: dict[int, list[Item]] = {}
        for item, thing in pairs:
            setattr(item, key, thing)
            apart.setdefault(thing.pk - item.pk, []).append(item)
        rows = {gap: items for gap, items in apart.items() if len(items) >= ROW}
        for gap, items in rows.items():
            for some in batched([item.pk for item in items], BATCH):
                Item.objects.filter(pk__in=some).update(**{f"{key}_id": F("pk") + gap})
        single = [item for gap, items in apart.items() if gap not in rows for item in items]
        Item.objects.bulk_update(single, [key], batch_size=BATCH)

    def evidence(self, item: Item) -> str:
        """Document and lines, for whoever wants to look it up."""
        where = lines_said(item)
        return f"{clipped(str(self.document), 296 - len(where))}, {where}"


def lines_said(item: Item) -> str:
    """ "Zeile 137" or "Zeilen 137–139"."""
    if item.first_line == item.last_line:
        return _("Zeile %(line)d") % {"line": item.first_line}
    return _("Zeilen %(first)d–%(last)d") % {"first": item.first_line, "last": item.last_line}
