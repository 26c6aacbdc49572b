"""Which cards of a group a summary takes up; a card counts with the heap it went into."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    """A card as far as coverage is concerned; `into` is the card it was merged into."""

    pk: int
    number: int
    into: int | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many cards are taken up, of how many that lay before the group, and the numbers of those
    that are not; how many of them cannot be seen, and the numbers of those that came later."""

    covered: int
    total: int
    left_out: tuple[int, ...]
    hidden: int
    later: tuple[int, ...]


def coverage(taken: Iterable[int], laid: Sequence[Voice], seen: Sequence[Voice]) -> Coverage:
    """A card is taken up itself, with the card it went into, or with one that went into it.

    `laid` are the cards frozen with the summary, `seen` those of the group that can be seen today.
    """
    said = set(taken)
    said |= {voice.into for voice in laid if voice.pk in said and voice.into is not None}
    left = [v for v in laid if v.pk not in said and v.into not in said]
    before, shown = {voice.pk for voice in laid}, {voice.pk for voice in seen}
    return Coverage(
        covered=len(laid) - len(left),
        total=len(laid),
        left_out=tuple(sorted(v.number for v in left if v.pk in shown)),
        hidden=len(before - shown),
        later=tuple(sorted(v.number for v in seen if v.pk not in before)),
    )
