"""Read anew what was recorded as changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db import transaction
from django.db.models import Exists, OuterRef

from leitfaden.audit.letters import take
from leitfaden.audit.models import Event
from leitfaden.search.actions.index import refresh
from leitfaden.search.models import Entry
from leitfaden.search.sources import SOURCES
from leitfaden.search.sources.offers import Source


def catch_up(addressee: str) -> None:
    """Work off all letters; those of a piece that fails stay where they are."""
    while _work_off(addressee):
        pass


@transaction.atomic
def _work_off(addressee: str) -> bool:
    """One piece, taken and done in one transaction; whether there was one."""
    facts = take(addressee)
    refresh(concerned(facts))
    return bool(facts)


def concerned(facts: Iterable[Event]) -> dict[str, set[int]]:
    """The things, by kind, that may have changed, each once however often it was recorded."""
    subjects: dict[str, set[int]] = defaultdict(set)
    for fact in facts:
        subjects[fact.subject_type].add(fact.subject_id)
    found = {source.kind: _of(source, subjects) for source in SOURCES}
    return {kind: ids for kind, ids in found.items() if ids}


def _of(source: Source, subjects: dict[str, set[int]]) -> set[int]:
    ids = set(subjects.get(source.label(), ()))
    things = source.model._default_manager.order_by()
    for subject, path in source.follows.items():
        if met := subjects.get(subject):
            changed = things.filter(**{f"{path}__in": met}) if path else things
            ids |= set(changed.values_list("pk", flat=True))
            ids |= _gone(source) if source.vanishes else set()
    return ids


def _gone(source: Source) -> set[int]:
    """What is found still and exists no longer: a deleted row cannot say whose it was."""
    there = source.model._default_manager.filter(pk=OuterRef("thing_id"))
    entries = Entry.objects.filter(~Exists(there), kind=source.kind)
    return set(entries.values_list("thing_id", flat=True))
