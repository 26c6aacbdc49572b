"""Put together what says the same; nothing is deleted, the merged points to where it went.

`merged_into` always names a card or theme that itself stands: what was merged before moves on
with it, so that readers follow one step only. The log keeps each step.
"""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.people.models import User
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import checks
from leitfaden.workshops.actions.themes import standing_theme
from leitfaden.workshops.models import Card, Theme
from leitfaden.workshops.refusals import AlreadyAnswered, AlreadyMerged, MergedInCircle


@transaction.atomic
def merge_card(card: Card, *, into: Card, by: User | None) -> Card:
    """Let a card go into another that says the same; it lies where that one lies."""
    checks.same_event(card.event_id, into)
    list(Card.objects.select_for_update().filter(pk__in={card.pk, into.pk}).order_by("pk"))
    card.refresh_from_db()
    into.refresh_from_db()
    heap = into.merged_into or into
    if _is_there(card, heap):
        return card
    _move_sortings(card, heap)
    card.merged.update(merged_into=heap)
    card.merged_into = heap
    card.save(update_fields=["merged_into"])
    record(verbs.CARD_MERGED, card, by=by, code=card.code, into=heap.code)
    return card


@transaction.atomic
def merge_cards(cards: Iterable[Card], *, into: Card, by: User | None) -> Card:
    """Merge several at once; the one that stays may be among them."""
    others = [card for card in cards if card.pk != into.pk]
    if not others:
        raise MergedInCircle
    for card in sorted(others, key=lambda card: card.pk):
        merge_card(card, into=into, by=by)
    return into


@transaction.atomic
def merge_theme(theme: Theme, *, into: Theme, by: User | None) -> Theme:
    """Let a heap go into another; its cards and reasons come with it and stay what they were."""
    checks.same_event(theme.event_id, into)
    list(Theme.objects.select_for_update().filter(pk__in={theme.pk, into.pk}).order_by("pk"))
    theme.refresh_from_db()
    heap = standing_theme(into)
    if _is_there(theme, heap):
        return theme
    theme.merged.update(merged_into=heap)
    theme.merged_into = heap
    theme.save(update_fields=["merged_into"])
    record(verbs.THEME_MERGED, theme, by=by, code=theme.code, into=heap.code)
    return theme


@transaction.atomic
def part[T: (Card, Theme)](thing: T, *, by: User | None) -> T:
    """Take a merging back: the card or theme stands for itself again."""
    if thing.merged_into is not None:
        code = thing.merged_into.code
        thing.merged_into = None
        thing.save(update_fields=["merged_into"])
        record(verbs.PARTED, thing, by=by, code=thing.code, into=code)
    return thing


def _is_there(thing: Card | Theme, heap: Card | Theme) -> bool:
    """Whether the merging is done already; refuses what must not be merged."""
    if thing.pk == heap.pk:
        raise MergedInCircle
    if thing.merged_into_id:
        if thing.merged_into_id == heap.pk:
            return True
        raise AlreadyMerged
    if thing.answers.standing().exists():
        raise AlreadyAnswered
    return False


def _move_sortings(card: Card, heap: Card) -> None:
    """The heap keeps its themes; if it lies nowhere yet, it takes those of the card."""
    if not heap.sortings.standing().exists():
        for sorting in card.sortings.standing():
            heap.sortings.create(theme_id=sorting.theme_id, thought=sorting.thought)
    card.sortings.standing().update(withdrawn_at=timezone.now())
