"""Pin cards to the board: one, or a whole stack at once."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.core.numbers import take
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Unit
from leitfaden.people.actions import publish
from leitfaden.people.models import User
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import checks
from leitfaden.workshops.models import Card, Group, Question
from leitfaden.workshops.refusals import PinnedJustNow


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
    moment = timezone.now() if publish else None
    cards = [
        Card.objects.create(
            number=number,
            text=text,
            event=event,
            group=group,
            question=question,
            field=field or (group.field if group else None),
            unit=unit,
            channel=channel,
            evidence=evidence,
            published_at=moment,
        )
        for number, text in zip(take("card", len(said)), said, strict=True)
    ]
    for card in cards:
        record(verbs.PINNED, card, by=by, code=card.code, published=publish)
    return cards


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
