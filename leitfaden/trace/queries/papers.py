"""What hangs on a paper; what was resolved on it is read once for a page."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet

from leitfaden.bodies.models import Paper
from leitfaden.core.prepared import Blank
from leitfaden.guidelines.models import Edition
from leitfaden.people.models.visibility import Visitor, prepared, works_here
from leitfaden.trace.queries.chain import Kind
from leitfaden.trace.queries.things import of_keys


def amendments_of_paper(paper: Paper, visitor: Visitor) -> list[Any]:
    """The amendments resolved on it, as far as the visitor may see them."""
    kept: dict[bool, list[Any]] = paper.__dict__.setdefault("_resolved", {})
    staff = works_here(visitor)
    if staff not in kept:
        kept[staff] = of_keys(visitor, Kind.AMENDMENT, "resolution__paper").ask(keys=[paper.pk])
    return kept[staff]


def last_resolved(paper: Paper) -> str:
    """The outcome of the last resolution on it that stands; empty before the first."""
    kept = paper.__dict__
    if "_last" not in kept:
        standing = paper.resolutions.standing().order_by("-decided_on", "-pk")
        outcomes = standing.values_list("outcome", flat=True)
        kept["_last"] = outcomes.first() or ""
    return str(kept["_last"])


@prepared
def editions_of_paper(visitor: Visitor) -> QuerySet[Edition]:
    """The editions printed with a `paper`, or adopted by what was resolved on it."""
    on_it = Q(paper=Blank("paper")) | Q(adopted_by__paper=Blank("paper"))
    found = Edition.objects.visible_to(visitor).filter(on_it)
    return found.select_related("concept").order_by("position", "pk")
