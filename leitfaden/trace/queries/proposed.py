"""What was proposed to change in an edition: there may be hundreds, and a station names the first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Count, Q, QuerySet, Window

from leitfaden.amendments.models import Amendment
from leitfaden.core.prepared import Blank
from leitfaden.people.models.visibility import Visitor, prepared
from leitfaden.trace.outcome import Part
from leitfaden.trace.queries.chain import Kind
from leitfaden.trace.queries.things import of_kind

SHOWN = 6
"""How many of several things a station lists by name."""

CARRIED = Q(decision__in=Amendment.CARRIED)
UNDECIDED = Q(decision="")
PARTS = {
    Part.CARRIED: CARRIED,
    Part.DECLINED: ~CARRIED & ~UNDECIDED,
    Part.UNDECIDED: UNDECIDED,
}


@prepared
def first_on_edition(visitor: Visitor, carried: bool) -> QuerySet[Any]:
    """The first amendments to an `edition`, or to it only the carried ones; each knows of all of them
    how many are carried, declined and undecided."""
    found = of_kind(Kind.AMENDMENT, visitor).filter(edition=Blank("edition")).order_by("number")
    found = found.filter(CARRIED) if carried else found
    known = {f"n_{part}": Window(Count("pk", filter=which)) for part, which in PARTS.items()}
    first: QuerySet[Any] = found.annotate(**known)[:SHOWN]
    return first


def parts_of(first: Sequence[Any]) -> list[Part]:
    """How all of them stand, as the first row knows."""
    return [part for part in PARTS for _ in range(vars(first[0])[f"n_{part}"])] if first else []
