"""Bring the index to what the rooms say now; doing it twice changes nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import batched, chain
from typing import Any

from django.db import transaction
from django.utils import translation

from leitfaden.search import terms, words
from leitfaden.search.actions import vocabulary
from leitfaden.search.actions.vocabulary import Counts
from leitfaden.search.models import Entry
from leitfaden.search.sources import SOURCES
from leitfaden.search.sources.offers import Source, newness, read, said
from leitfaden.search.sources.readings import APART

BATCH = 500
COMPARED = (
    "code", "title", "text", "language", "address", "path", "newness", "public", "title_terms",
    "body_terms",
)  # fmt: skip


def rebuild() -> int:
    """Read everything anew, in pieces that let others write in between; returns how much is found."""
    for source in SOURCES:
        ids = source.model._default_manager.order_by("pk").values_list("pk", flat=True)
        there = Entry.objects.filter(kind=source.kind).order_by("pk")
        known = set(ids)
        gone = [pk for pk in there.values_list("thing_id", flat=True) if pk not in known]
        for batch in batched([*sorted(known), *gone], BATCH):
            _refresh(source, batch)
    vocabulary.recount(
        _counts(Entry.objects.only("public", "title_terms", "body_terms").iterator())
    )
    return Entry.objects.count()


def refresh(things: Mapping[str, Collection[int]]) -> None:
    """Read some things anew, given by kind and id, and forget those that are gone."""
    for source in SOURCES:
        for batch in batched(sorted(things.get(source.kind, ())), BATCH):
            with transaction.atomic():
                vocabulary.count(_refresh(source, batch))


@transaction.atomic
def _refresh(source: Source, ids: Collection[int]) -> Counts:
    """Write what changed, and tell which words came and went."""
    old = {
        entry.thing_id: entry for entry in Entry.objects.filter(kind=source.kind, thing_id__in=ids)
    }
    new = {entry.thing_id: entry for entry in _read(source, ids)}
    gone = [entry for pk, entry in old.items() if pk not in new]
    changed = [entry for pk, entry in new.items() if pk not in old or _differs(old[pk], entry)]
    before = [old[entry.thing_id] for entry in changed if entry.thing_id in old]
    Entry.objects.filter(pk__in=[entry.pk for entry in gone]).delete()
    Entry.objects.bulk_create(
        changed, update_conflicts=True, unique_fields=["kind", "thing_id"], update_fields=COMPARED
    )
    counts = _counts(changed)
    counts.subtract(_counts([*gone, *before]))
    return counts


def _differs(one: Entry, other: Entry) -> bool:
    return any(getattr(one, name) != getattr(other, name) for name in COMPARED)


def _counts(entries: Iterable[Entry]) -> Counts:
    counts = Counts()
    for entry in entries:
        counts.add(terms.words_in(entry.title_terms, entry.body_terms), public=entry.public)
    return counts


def _read(source: Source, ids: Collection[int]) -> Iterator[Entry]:
    """The things as they are found; German, in which the town writes."""
    public = set(source.seen(None).filter(pk__in=ids).values_list("pk", flat=True))
    things = list(source.things().filter(pk__in=ids))
    paths = _paths(source, things)
    with translation.override("de"):
        for thing in things:
            yield entry_of(source, thing, path=paths[thing.pk], public=thing.pk in public)


def _paths(source: Source, things: Iterable[Any]) -> dict[int, list[int]]:
    """The entries each thing hangs on: those of earlier kinds, which are read before it."""
    hangs_on = {
        thing.pk: [(kind, read(thing, key)) for kind, key in source.path] for thing in things
    }
    met: dict[str, set[int]] = defaultdict(set)
    for kind, pk in chain.from_iterable(hangs_on.values()):
        met[kind].add(pk)
    entries = {
        (kind, thing): pk
        for kind, ids in met.items()
        for thing, pk in Entry.objects.filter(kind=kind, thing_id__in=ids - {None})
        .values_list("thing_id", "pk")
    }  # fmt: skip
    return {pk: [entries[on] for on in ons if on in entries] for pk, ons in hangs_on.items()}


def entry_of(source: Source, thing: Any, *, path: list[int], public: bool) -> Entry:
    """One thing as its source offers it."""
    codes, title = said(thing, source.codes), str(read(thing, source.title) or "")
    text = APART.join(said(thing, source.texts))
    language = words.language_of(f"{title} {text}")
    own = "".join(terms.of_code(code) for code in codes)
    address = [str(read(thing, key)) for key in source.address[1:]]
    return Entry(
        kind=source.kind,
        thing_id=thing.pk,
        code=codes[0] if codes else "",
        title=" · ".join(said(thing, source.heading)) or title,
        text=text,
        language=language,
        address=[*address, str(read(thing, source.edition))] if source.edition else address,
        path=path,
        newness=newness(thing, source.day),
        public=public,
        title_terms=own + terms.terms_of(title, language),
        body_terms=terms.terms_of(text, language),
    )
