"""Put together what says the same; nothing is deleted, the merged points to where it went.

`merged_into` always names a card or theme that itself stands: what was merged before moves on
with it, so that readers follow one step only. `put_with` keeps each step, so that it can be taken back.
"""

from collections.abc import Iterable, Mapping

from django.db import transaction

from leitfaden.audit.actions import record
from leitfaden.people.models import User
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import checks
from leitfaden.workshops.actions.themes import standing_theme
from leitfaden.workshops.models import Card, Theme
from leitfaden.workshops.refusals import AlreadyAnswered, AlreadyMerged, MergedInCircle


@transaction.atomic
def merge_card(card: Card, *, into: Card, by: User | None) -> Card:
    """Let a card go into another that says the same; each lies where the other lies."""
    checks.same_event(card.event_id, into)
    list(Card.objects.select_for_update().filter(pk__in={card.pk, into.pk}).order_by("pk"))
    card.refresh_from_db()
    into.refresh_from_db()
    heap = into.merged_into or into
    if _is_there(card, heap):
        return card
    _go_into(card, into, heap)
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
    _go_into(theme, into, heap)
    record(verbs.THEME_MERGED, theme, by=by, code=theme.code, into=heap.code)
    return theme


@transaction.atomic
def part[T: (Card, Theme)](thing: T, *, by: User | None) -> T:
    """Take a merging back: the card or theme stands for itself again, with what had come with it."""
    things = type(thing)._default_manager
    things.select_for_update().get(pk=thing.pk)
    thing.refresh_from_db()
    if thing.merged_into is None:
        return thing
    code = thing.merged_into.code
    heap = things.filter(merged_into=thing.merged_into).values_list("pk", "put_with")
    things.filter(pk__in=_that_came_with(thing.pk, dict(heap))).update(merged_into=thing.pk)
    thing.merged_into = thing.put_with = None
    thing.save(update_fields=["merged_into", "put_with"])
    record(verbs.PARTED, thing, by=by, code=thing.code, into=code)
    return thing


def _go_into(thing: Card | Theme, into: Card | Theme, heap: Card | Theme) -> None:
    """Only the way is noted; where it lies and what is said of it stays its own."""
    thing.merged.update(merged_into=heap)
    type(thing)._default_manager.filter(pk=thing.pk).update(merged_into=heap, put_with=into)
    thing.refresh_from_db()


def _that_came_with(thing: int, put_with: Mapping[int, int | None]) -> set[int]:
    """What was put with a thing, or with something that was, before it went on itself."""
    found: set[int] = set()
    new = {thing}
    while new := {pk for pk, target in put_with.items() if target in new} - found - {thing}:
        found |= new
    return found


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
