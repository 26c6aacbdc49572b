"""Entries through the gates of their rooms: what the index holds and may not be seen does not come out."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Q, QuerySet

from leitfaden.core.prepared import Blanks
from leitfaden.people.models.visibility import Visitor, prepared
from leitfaden.search.models import Entry
from leitfaden.search.sources import SOURCES


def seen_by(visitor: Visitor, ids: Iterable[int]) -> dict[int, Entry]:
    """Those entries whose things exist and may be seen by this visitor at this moment; one query."""
    return {entry.pk: entry for entry in _seen(visitor).ask(ids=sorted(ids))}


@prepared
def _seen(visitor: Visitor) -> QuerySet[Entry]:
    allowed = Q(pk=None)
    for source in SOURCES:
        gate = source.seen(visitor).filter(pk=OuterRef("thing_id"))
        allowed |= Q(Exists(gate), kind=source.kind)
    return Entry.objects.filter(allowed, pk__in=Blanks("ids"))
