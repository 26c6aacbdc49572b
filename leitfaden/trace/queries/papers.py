"""What was resolved on a paper, read once for a page."""

from __future__ import annotations

from typing import Any

from leitfaden.bodies.models import Paper
from leitfaden.people.models.visibility import Visitor, works_here
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
    """The outcome of the last resolution on it; empty before the first."""
    kept = paper.__dict__
    if "_last" not in kept:
        outcomes = paper.resolutions.order_by("-decided_on", "-pk").values_list(
            "outcome", flat=True
        )
        kept["_last"] = outcomes.first() or ""
    return str(kept["_last"])
