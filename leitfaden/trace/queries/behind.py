"""The part of a walk back that lies behind some of its things."""

from __future__ import annotations

from collections.abc import Iterable

from leitfaden.trace.queries.chain import CHAIN, Kind
from leitfaden.trace.queries.walk import Walk

EARLIER = {kind: [edge.earlier for edge in CHAIN if edge.later is kind] for kind in Kind}


def behind(walk: Walk, starts: Iterable[tuple[Kind, int]]) -> Walk:
    """These things and all they grew out of, in the order of the walk; events come along with the
    cards that were written there and the challenges that were raised there."""
    found, ways = set[tuple[Kind, int]](), list(starts)
    while ways:
        kind, pk = ways.pop()
        if (kind, pk) in found or pk not in walk.things.get(kind, {}):
            continue
        found.add((kind, pk))
        ways += [
            (near, one) for near in EARLIER[kind] for one in walk.links.get((kind, pk, near), ())
        ]
    part = Walk()
    for kind, things in walk.things.items():
        part.things[kind] = {pk: thing for pk, thing in things.items() if (kind, pk) in found}
    days = {card.event_id for card in part.all(Kind.CARD)}
    days |= {challenge.raised_at_id for challenge in part.all(Kind.CHALLENGE)}
    events = walk.things.get(Kind.EVENT, {})
    part.things[Kind.EVENT] = {pk: event for pk, event in events.items() if pk in days}
    return part
