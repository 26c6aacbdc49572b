"""What has been made so far, by the keys the texts use."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from leitfaden.bodies.models import Organization, Resolution
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Edition, Unit
from leitfaden.measures.models import Challenge
from leitfaden.people.models import User
from leitfaden.vocab.models import District, FocusArea, Topic
from leitfaden.workshops.models import Card, Group, Theme

SEED = 20260314
ZONE = ZoneInfo("Europe/Berlin")


@dataclass
class Made:
    """The town while it is being built; `by` does everything, `luck` spreads, `today` counts."""

    by: User
    today: dt.date
    luck: random.Random = field(default_factory=lambda: random.Random(SEED))  # noqa: S311 - no secret
    bodies: dict[str, Organization] = field(default_factory=dict)
    resolutions: dict[tuple[str, str], Resolution] = field(default_factory=dict)
    papers: dict[str, Any] = field(default_factory=dict)
    districts: dict[str, District] = field(default_factory=dict)
    areas: dict[str, FocusArea] = field(default_factory=dict)
    topics: dict[str, Topic] = field(default_factory=dict)
    fields: dict[int, ActionField] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    editions: list[Edition] = field(default_factory=list)
    events: dict[str, Event] = field(default_factory=dict)
    groups: dict[tuple[str, int], Group] = field(default_factory=dict)
    heaps: dict[str, Theme] = field(default_factory=dict)
    cards: dict[str, Card] = field(default_factory=dict)
    challenges: dict[str, Challenge] = field(default_factory=dict)

    def ago(self, days: int) -> dt.date:
        return self.today - dt.timedelta(days=days)

    def ahead(self, days: int) -> dt.date:
        return self.today + dt.timedelta(days=days)


def moment(day: dt.date, clock: str) -> dt.datetime:
    """A time of day in the town."""
    return dt.datetime.combine(day, dt.time.fromisoformat(clock), tzinfo=ZONE)
