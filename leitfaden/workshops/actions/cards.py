"""Pin cards to the board: one, or a whole stack at once."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record, record_all
from leitfaden.core.numbers import take
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Unit
from leitfaden.people.actions import publish
from leitfaden.people.models import User
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import checks
from leitfaden.workshops.models import Card, Group, Question
from leitfaden.workshops.refusals import PinnedJustNow


@dataclass(frozen=True, slots=True)
class Voice:
    """What is pinned: words, where they were said and how they came."""

    event: Event
    text: str
    channel: str
    group: Group | None = None
    question: Question | None = None
    field: ActionField | None = None
    unit: Unit | None = None
    evidence: str = ""


def pin(
    event: Event,
    *,
    text: str,
    channel: str,
    by: User | None,
    group: Group | None = None,
    question: Question | None = None,
    field: ActionField | None = None,
    unit: Unit | None = None,
    evidence: str = "",
    publish: bool = False,
) -> Card:
    """Pin one card; it speaks about its group's field unless it names another."""
    [card] = pin_all(
        event,
        texts=[text],
        channel=channel,
        by=by,
        group=group,
        question=question,
        field=field,
        unit=unit,
        evidence=evidence,
        publish=publish,
    )
    return card


@transaction.atomic
def tell_evidence(card: Card, *, evidence: str, by: User | None) -> None:
    """Correct where a card can be looked up; saying the same changes nothing."""
    if card.evidence != evidence:
        card.evidence = evidence
        card.save(update_fields=["evidence"])
        record(verbs.EVIDENCE_TOLD, card, by=by)


@transaction.atomic
def pin_all(
    event: Event,
    *,
    texts: Iterable[str],
    channel: str,
    by: User | None,
    group: Group | None = None,
    question: Question | None = None,
    field: ActionField | None = None,
    unit: Unit | None = None,
    evidence: str = "",
    publish: bool = False,
    again: bool = True,
) -> list[Card]:
    """Pin a stack of cards that came the same way, in their order.

    Unless the same words may come `again`, a stack that was pinned last is refused.
    """
    said = list(texts)
    checks.words("".join(said), *said)
    checks.asked_here(event, group, question)
    if not again:
        _check_new(event, group, question, said)
    return pin_voices(
        [Voice(event, text, channel, group, question, field, unit, evidence) for text in said],
        by=by,
        publish=publish,
    )


@transaction.atomic
def pin_voices(voices: Sequence[Voice], *, by: User | None, publish: bool = False) -> list[Card]:
    """Pin voices that came in different ways, in their order; thousands are a few questions."""
    for voice in voices:
        checks.words(voice.text)
        checks.asked_here(voice.event, voice.group, voice.question)
    moment = timezone.now() if publish else None
    numbers = take("card", len(voices))
    cards = Card.objects.bulk_create(
        _card(number, voice, moment) for number, voice in zip(numbers, voices, strict=True)
    )
    record_all(
        verbs.PINNED, [(card, {"code": card.code, "published": publish}) for card in cards], by=by
    )
    return cards


def _card(number: int, voice: Voice, moment: dt.datetime | None) -> Card:
    return Card(
        number=number,
        text=voice.text,
        event=voice.event,
        group=voice.group,
        question=voice.question,
        field=voice.field or (voice.group.field if voice.group else None),
        unit=voice.unit,
        channel=voice.channel,
        evidence=voice.evidence,
        published_at=moment,
    )


@transaction.atomic
def publish_all(cards: Iterable[Card], *, by: User | None) -> int:
    """Show a group's drafts to everybody at once; what was withdrawn stays withdrawn."""
    drafts = [card for card in cards if card.published_at is None and card.withdrawn_at is None]
    for card in drafts:
        publish(card, by=by)
    return len(drafts)


def _check_new(
    event: Event, group: Group | None, question: Question | None, said: list[str]
) -> None:
    """A double click sends the very stack that was pinned last."""
    Event.objects.select_for_update().get(pk=event.pk)
    last = Card.objects.filter(event=event, group=group, question=question).order_by("-number")
    if list(last.values_list("text", flat=True)[: len(said)]) == said[::-1]:
        raise PinnedJustNow
