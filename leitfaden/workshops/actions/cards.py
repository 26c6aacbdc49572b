"""Pin cards to the board: one, or a whole stack at once."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.core.numbers import take
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Unit
from leitfaden.people.models import User
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import checks
from leitfaden.workshops.models import Card, Group, Question


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
) -> list[Card]:
    """Pin a stack of cards that came the same way, in their order."""
    said = list(texts)
    checks.words("".join(said), *said)
    checks.asked_here(event, group, question)
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
