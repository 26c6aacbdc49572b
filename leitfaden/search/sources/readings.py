"""Texts that a thing's page gathers from rows of its own."""

from __future__ import annotations

from typing import Any

from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField
from leitfaden.vocab.models import District
from leitfaden.workshops.models import Group

APART = " · "


def programme(event: Event) -> str:
    lines = [f"{line.title} {line.detail}".strip() for line in event.agenda.all()]
    asked = [question.text for question in event.questions.all() if question.group_id is None]
    return APART.join([*lines, *asked])


def written_down(group: Group) -> str:
    rows: list[Any] = [*group.questions.all(), *group.minutes.all()]
    return APART.join(row.text for row in rows)


def introductions(field: ActionField) -> str:
    """What the editions everybody may read say at the head of the field, each title once."""
    titles = [title for title in field.titles.all() if title.edition.is_public]
    said = [text for title in reversed(titles) for text in (title.title, title.introduction)]
    return APART.join(dict.fromkeys(text for text in said if text))


def focus_areas(district: District) -> str:
    return APART.join(area.name for area in district.focus_areas.all())
