"""The chain as data, one edge a line: the later thing was made because of the earlier one."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from django.db.models import Q

from leitfaden.amendments.models import Amendment


class Kind(StrEnum):
    """The things on the chain, from the first to the last; values are Django's model names."""

    EVENT = "event"
    FIELD = "actionfield"
    GROUP = "group"
    CARD = "card"
    THEME = "theme"
    AMENDMENT = "amendment"
    UNIT = "unit"
    CHALLENGE = "challenge"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """`from_later` looks the earlier thing up from the later one, `from_earlier` the other way.

    The conditions hold on the same joined row as the look-up; a withdrawn link is none. `note` is a
    column of the link that the later thing's station tells.
    """

    earlier: Kind
    later: Kind
    from_later: str
    from_earlier: str
    later_where: Q = field(default_factory=Q)
    earlier_where: Q = field(default_factory=Q)
    note: str = ""


def _linked(earlier: Kind, later: Kind, later_rel: str, earlier_rel: str, note: str = "") -> Edge:
    """An edge over a link table, whose keys are named after the two kinds."""
    return Edge(
        earlier,
        later,
        f"{later_rel}__{earlier}",
        f"{earlier_rel}__{later}",
        Q(**{f"{later_rel}__withdrawn_at": None}),
        Q(**{f"{earlier_rel}__withdrawn_at": None}),
        f"{later_rel}__{note}" if note else "",
    )


_CARRIED = Amendment.CARRIED

CHAIN = (
    Edge(Kind.EVENT, Kind.CARD, "event", "cards"),
    Edge(Kind.FIELD, Kind.CARD, "field", "cards"),
    Edge(Kind.GROUP, Kind.CARD, "group", "cards"),
    _linked(Kind.CARD, Kind.THEME, "sortings", "sortings", note="thought"),
    _linked(Kind.CARD, Kind.AMENDMENT, "reasons", "amendment_reasons"),
    _linked(Kind.THEME, Kind.AMENDMENT, "reasons", "amendment_reasons"),
    Edge(
        Kind.AMENDMENT,
        Kind.UNIT,
        "amendments",
        "unit",
        Q(amendments__decision__in=_CARRIED),
        Q(decision__in=_CARRIED),
    ),
    Edge(Kind.EVENT, Kind.CHALLENGE, "raised_at", "challenges"),
    _linked(Kind.CARD, Kind.MEASURE, "reasons", "measure_reasons"),
    _linked(Kind.THEME, Kind.MEASURE, "reasons", "measure_reasons"),
    Edge(Kind.UNIT, Kind.MEASURE, "unit", "measures"),
    Edge(Kind.CHALLENGE, Kind.MEASURE, "challenge", "measures"),
)
