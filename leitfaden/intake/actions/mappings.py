"""Remember what corrections say about documents of the same sort; apply it when a person says so."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from django.db import transaction

from leitfaden.audit.actions import record
from leitfaden.intake import mapping, verbs
from leitfaden.intake.actions.refusals import Stale
from leitfaden.intake.actions.steps import lock, step
from leitfaden.intake.commit.placing import NEEDS_FIELD
from leitfaden.intake.mapping import KindRule, Rule
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models import Mapping as Known
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries.mappings import Change, changes, seen, signature_of
from leitfaden.people.models import User

LIKELY = 0.85
"""So sure is an item that a rule changed: nobody has looked at it itself."""
MOST_RULES = 50


def remember(document: Document, *, by: User | None) -> Known | None:
    """Part of the commit: what the person corrected, where all items of the document agree with it.

    What is known about the same sort is kept beside it; the new rule counts where both speak.
    """
    rules = mapping.learn(seen(document, list(document.items.all())))
    if not rules:
        return None
    signature = signature_of(document)
    known = Known.objects.select_for_update().filter(kind=document.kind)
    same = next((one for one in known if frozenset(one.signature) == signature), None)
    kept = same or Known(kind=document.kind, signature=sorted(signature))
    old = [rule for rule in kept.all_rules if not any(_same_case(rule, new) for new in rules)]
    kept.rules, kept.learnt_by = mapping.as_json([*rules, *old][:MOST_RULES]), by
    kept.save()
    record(verbs.REMEMBERED, document, by=by, mapping=kept.pk)
    return kept


def _same_case(one: Rule, other: Rule) -> bool:
    """Whether both speak of the same items, whatever they say about them."""
    if isinstance(one, KindRule) and isinstance(other, KindRule):
        return replace(one, becomes="") == replace(other, becomes="")
    return one == other


@transaction.atomic
def apply_mapping(
    document: Document, known: Known, *, chosen: Collection[str], by: User | None
) -> int:
    """What the chosen rules change in the draft, as one step; how many items.

    Raises Stale where nothing is left to change, AlreadyCommitted.
    """
    lock(document.pk)
    document = Document.objects.get(pk=document.pk)
    everything = list(document.items.all())
    found = changes(known, document, everything)
    wanted = [change for change in found if change.key in chosen]
    items = {item.pk: item for change in wanted for item in change.items}
    if not items:
        raise Stale
    first, *others = items.values()
    with step(verbs.MAPPED, first, by=by, also=others):
        for change in wanted:
            for item in change.items:
                _apply(change, item)
        _find_homes(everything, items)
        names = ["type", "left_out", "corrected", "confidence", "parent"]
        Item.objects.bulk_update(items.values(), names, batch_size=500)
    return len(items)


def _apply(change: Change, item: Item) -> None:
    rule = change.rule
    item.confidence = max(item.confidence, LIKELY)
    if not isinstance(rule, KindRule):
        item.corrected = {**item.corrected, rule.means: change.values[item.pk]}
    elif rule.becomes == mapping.OUT:
        item.left_out = True
    else:
        item.type = rule.becomes


def _find_homes(everything: Iterable[Item], changed: Mapping[int, Item]) -> None:
    """What now needs a field and has no home belongs to the field it stands under."""
    field: Item | None = None
    for item in everything:
        if item.type == Type.FIELD and not item.left_out:
            field = item
        elif item.pk in changed and item.parent_id is None and item.type in NEEDS_FIELD:
            item.parent = field


@transaction.atomic
def refuse_mapping(document: Document, known: Known, *, by: User | None) -> None:
    """It is not offered for this draft any more. Raises AlreadyCommitted."""
    locked = lock(document.pk)
    if known.pk not in locked.refused:
        locked.refused = [*locked.refused, known.pk]
        locked.save(update_fields=["refused"])
        record(verbs.MAPPING_REFUSED, locked, by=by, mapping=known.pk)


@transaction.atomic
def forget_mapping(known: Known, *, by: User | None) -> None:
    """It is offered for no document any more."""
    record(verbs.MAPPING_FORGOTTEN, known, by=by)
    known.delete()
