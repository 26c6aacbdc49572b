"""Which carried amendments cannot both be done; pure, on plain attributes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from leitfaden.amendments.models import Amendment

Kind = Amendment.Kind


def colliding(amendments: Iterable[Amendment]) -> list[tuple[Amendment, Amendment]]:
    """Every pair that two people would carry out differently, in the order of the numbers."""
    ordered = sorted(amendments, key=lambda amendment: amendment.number)
    return [pair for pair in combinations(ordered, 2) if collide(*pair)]


def collide(one: Amendment, other: Amendment) -> bool:
    kinds = {_effect(one), _effect(other)}
    if kinds == {Kind.RENAME_FIELD}:
        return one.field_id == other.field_id
    if one.unit_id is None or one.unit_id != other.unit_id:
        return False
    if kinds == {Kind.MOVE}:
        return one.field_id != other.field_id or bool(one.text_decided and other.text_decided)
    if kinds == {Kind.MOVE, Kind.REWORD}:
        return any(_effect(a) == Kind.MOVE and a.text_decided for a in (one, other))
    return kinds == {Kind.REWORD} or (Kind.STRIKE in kinds and len(kinds) == 2)


def _effect(amendment: Amendment) -> str:
    """A strike that was adopted with other words is a rewording."""
    if amendment.kind == Kind.STRIKE and amendment.text_decided:
        return Kind.REWORD
    return amendment.kind
