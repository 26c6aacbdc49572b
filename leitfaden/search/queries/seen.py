"""Entries through the gates of their rooms: what the index holds and may not be seen does not come out."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Q, QuerySet

from leitfaden.core.prepared import Blanks
from leitfaden.people.models.visibility import Visitor, prepared
from leitfaden.search.models import Entry
from leitfaden.search.sources import SOURCES

type Thing = tuple[str, int]
"""A kind and an id."""


def seen_by(visitor: Visitor, things: Iterable[Thing]) -> dict[Thing, Entry]:
    """The entries of those things that exist and that this visitor may see at this moment; one query."""
    asked: dict[str, list[int]] = {source.kind: [] for source in SOURCES}
    for kind, pk in sorted(set(things)):
        asked[kind].append(pk)
    return {(e.kind, e.thing_id): e for e in _seen(visitor).ask(**asked)}


@prepared
def _seen(visitor: Visitor) -> QuerySet[Entry]:
    allowed = Q(pk=None)
    for source in SOURCES:
        gate = Exists(source.seen(visitor).filter(pk=OuterRef("thing_id")))
        allowed |= Q(gate, kind=source.kind, thing_id__in=Blanks(source.kind))
    return Entry.objects.filter(allowed)
