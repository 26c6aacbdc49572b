"""Voices, each with the way it came and the lines where it stands."""

import re
from collections.abc import Mapping
from typing import Any

from leitfaden.guidelines.models import ActionField, Unit
from leitfaden.intake.commit.words import clipped, flowing
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.workshops import actions as workshops
from leitfaden.workshops.models import Card

PHOTOGRAPHED = re.compile(r"foto(?:dokument|graf|graph|protokoll)", re.IGNORECASE)
UNDECIDED = "beim Einlesen unsicher, von niemandem geprüft"
ABOUT = (Type.PREAMBLE, Type.GUIDELINE, Type.APPROACH, Type.FIELD)


def write(writing: Writing) -> None:
    photographed = is_photographed(writing.document)
    units = {
        (wording.field_id, wording.number): wording.unit for wording in writing.wordings.values()
    }
    said = [
        (item, voice)
        for item in writing.of(Type.CARD)
        if (voice := _voice(writing, item, units, photographed=photographed))
    ]
    voices = [voice for _item, voice in said]
    cards = workshops.pin_voices(voices, by=writing.by, publish=True)
    writing.all_became("card", list(zip((item for item, _voice in said), cards, strict=True)))


def _voice(
    writing: Writing,
    item: Item,
    units: dict[tuple[int | None, str], Unit],
    *,
    photographed: bool,
) -> workshops.Voice | None:
    event, field = writing.event_of(item), writing.field_of(item)
    if event is None:
        return None
    return workshops.Voice(
        event,
        text=flowing(item.text),
        channel=channel_of(item.told, photographed=photographed),
        group=writing.group_of(item),
        field=field,
        unit=_unit(writing, item, field, units),
        evidence=_evidence(writing, item),
    )


def tell_again(writing: Writing) -> None:
    """The evidence with the title the source has now."""
    for item in writing.of(Type.CARD):
        if item.card:
            workshops.tell_evidence(item.card, evidence=_evidence(writing, item), by=writing.by)


def is_photographed(document: Document) -> bool:
    """Whether the source says that its cards were photographed."""
    return bool(PHOTOGRAPHED.search(document.source))


def channel_of(told: Mapping[str, Any], *, photographed: bool) -> Card.Channel:
    """A card counts as photographed only when the source says so."""
    said = told.get("channel")
    if said in Card.Channel.values:
        return Card.Channel(said)
    return Card.Channel.PHOTO if photographed else Card.Channel.IMPORT


def _evidence(writing: Writing, item: Item) -> str:
    """Document and lines; what the document remarks about the way is kept, and whether somebody
    decided about a line of which the reader could not tell that it is a voice of its own."""
    remarks = [str(item.told.get("channel_note") or "")]
    remarks += [UNDECIDED] if item.told.get("decide") and item.confidence < 1 else []
    said = writing.evidence(item)
    remark = "; ".join(filter(None, remarks))
    return clipped(f"{said} ({remark})" if remark else said, 300)


def _unit(
    writing: Writing,
    item: Item,
    field: ActionField | None,
    units: dict[tuple[int | None, str], Unit],
) -> Unit | None:
    """What it hangs on, or what it names itself: "(Punkt 4)"."""
    above = writing.within(item, *ABOUT)
    if above and above.pk in writing.wordings:
        return writing.wordings[above.pk].unit
    hint = item.told.get("unit_hint")
    named = next(iter(hint.values()), "") if isinstance(hint, dict) else hint
    if not named or field is None:
        return None
    number = str(named)
    return units.get((field.pk, number if "." in number else f"{field.number}.{number}"))
