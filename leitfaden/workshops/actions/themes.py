"""Name heaps and lay cards into them."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.core.numbers import take_one
from leitfaden.events.models import Event
from leitfaden.people.models import User
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import checks
from leitfaden.workshops.models import Card, Group, Sorting, Theme
from leitfaden.workshops.refusals import AlreadyMerged, ThoughtMissing


@transaction.atomic
def open_theme(
    event: Event,
    *,
    title: str,
    by: User | None,
    group: Group | None = None,
    description: str = "",
    publish: bool = False,
) -> Theme:
    checks.words(title)
    checks.same_event(event.pk, group)
    theme = Theme.objects.create(
        number=take_one("theme"),
        event=event,
        group=group,
        title=title.strip(),
        description=description,
        published_at=timezone.now() if publish else None,
    )
    record(verbs.THEME_OPENED, theme, by=by, code=theme.code, published=publish)
    return theme


@transaction.atomic
def rename_theme(theme: Theme, *, title: str, by: User | None, description: str = "") -> Theme:
    checks.words(title)
    theme.title, theme.description = title.strip(), description
    theme.save(update_fields=["title", "description"])
    record(verbs.THEME_RENAMED, theme, by=by, code=theme.code)
    return theme


@transaction.atomic
def sort(card: Card, *, into: Theme, by: User | None, thought: str = "") -> Sorting:
    """Lay a card into a heap, or into the one that heap went into.

    Laying it where it lies changes nothing but the thought, if one is named. A card that lies
    elsewhere too names the thought that belongs here, so that its two strands can be told apart.
    """
    checks.same_event(card.event_id, into)
    card = Card.objects.select_for_update().get(pk=card.pk)  # two people sort the same card
    if card.merged_into_id:
        raise AlreadyMerged
    theme = standing_theme(into)
    heap = Q(card=card) | Q(card__merged_into=card)
    lying = list(Sorting.objects.standing().filter(heap).select_related("theme"))
    heaps = ((sorting.theme.merged_into_id or sorting.theme_id, sorting) for sorting in lying)
    here = next((sorting for heap, sorting in heaps if heap == theme.pk), None)
    if here:
        return _name_thought(here, thought.strip(), by=by)
    if lying and not thought.strip():
        raise ThoughtMissing
    sorting = Sorting.objects.create(card=card, theme=theme, thought=thought.strip())
    record(verbs.SORTED, card, by=by, code=card.code, theme=theme.code)
    return sorting


@transaction.atomic
def gather(
    cards: Iterable[Card],
    *,
    by: User | None,
    into: Theme | None = None,
    title: str = "",
    group: Group | None = None,
    thought: str = "",
) -> Theme:
    """Lay several cards into one heap at once; a title opens a new heap for them."""
    chosen = sorted(cards, key=lambda card: card.pk)
    if not chosen:
        checks.words("")
    theme = into or open_theme(chosen[0].event, title=title, group=group, by=by)
    for card in chosen:
        sort(card, into=theme, thought=thought, by=by)
    return theme


@transaction.atomic
def take_out(sorting: Sorting, *, by: User | None) -> Sorting:
    """Take a card out of a heap; that it lay there stays on record."""
    if sorting.withdrawn_at is None:
        sorting.withdrawn_at = timezone.now()
        sorting.save(update_fields=["withdrawn_at"])
        record(
            verbs.TAKEN_OUT, sorting.card, by=by, code=sorting.card.code, theme=sorting.theme.code
        )
    return sorting


def standing_theme(theme: Theme) -> Theme:
    """The theme itself, or the one it went into; locked until the transaction ends."""
    theme = Theme.objects.select_for_update().get(pk=theme.pk)
    while theme.merged_into_id:
        theme = Theme.objects.select_for_update().get(pk=theme.merged_into_id)
    return theme


def _name_thought(sorting: Sorting, thought: str, *, by: User | None) -> Sorting:
    if thought and thought != sorting.thought:
        sorting.thought = thought
        sorting.save(update_fields=["thought"])
        record(verbs.THOUGHT_NAMED, sorting.card, by=by, code=sorting.card.code)
    return sorting
