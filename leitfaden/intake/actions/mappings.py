"""Remember what corrections say about documents of the same sort; apply it when a person says so."""

from collections.abc import Collection
from dataclasses import replace

from django.db import transaction

from leitfaden.audit.actions import record
from leitfaden.intake import mapping, verbs
from leitfaden.intake.actions.refusals import Stale
from leitfaden.intake.actions.steps import lock, step
from leitfaden.intake.mapping import KindRule, Rule
from leitfaden.intake.models import Document, Item, Mapping
from leitfaden.intake.queries.mappings import changes, seen, signature_of
from leitfaden.people.models import User

LIKELY = 0.85
"""So sure is an item that a rule changed: nobody has looked at it itself."""
MOST_RULES = 50


def remember(document: Document, *, by: User | None) -> Mapping | None:
    """Part of the commit: what the person corrected, where all items of the document agree with it.

    What is known about the same sort is kept beside it; the new rule counts where both speak.
    """
    rules = mapping.learn(seen(document, list(document.items.all())))
    if not rules:
        return None
    signature = signature_of(document)
    known = Mapping.objects.select_for_update().filter(kind=document.kind)
    same = next((one for one in known if frozenset(one.signature) == signature), None)
    kept = same or Mapping(kind=document.kind, signature=sorted(signature))
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
    document: Document, known: Mapping, *, chosen: Collection[str], by: User | None
) -> int:
    """What the chosen rules change in the draft, as one step; how many items.

    Raises Stale where nothing is left to change, AlreadyCommitted.
    """
    lock(document.pk)
    document = Document.objects.get(pk=document.pk)
    found = changes(known, document, list(document.items.all()))
    wanted = [change for change in found if change.key in chosen]
    items = {item.pk: item for change in wanted for item in change.items}
    if not items:
        raise Stale
    first, *others = items.values()
    with step(verbs.MAPPED, first, by=by, also=others):
        for change in wanted:
            for item in change.items:
                _apply(change.rule, item)
        names = ["type", "left_out", "corrected", "confidence"]
        Item.objects.bulk_update(items.values(), names, batch_size=500)
    return len(items)


def _apply(rule: Rule, item: Item) -> None:
    item.confidence = max(item.confidence, LIKELY)
    if not isinstance(rule, KindRule):
        item.corrected = {**item.corrected, rule.means: item.attributes[rule.read]}
    elif rule.becomes == mapping.OUT:
        item.left_out = True
    else:
        item.type = rule.becomes


@transaction.atomic
def refuse_mapping(document: Document, known: Mapping, *, by: User | None) -> None:
    """It is not offered for this draft any more. Raises AlreadyCommitted."""
    locked = lock(document.pk)
    if known.pk not in locked.refused:
        locked.refused = [*locked.refused, known.pk]
        locked.save(update_fields=["refused"])
        record(verbs.MAPPING_REFUSED, locked, by=by, mapping=known.pk)


@transaction.atomic
def forget_mapping(known: Mapping, *, by: User | None) -> None:
    """It is offered for no document any more."""
    record(verbs.MAPPING_FORGOTTEN, known, by=by)
    known.delete()
