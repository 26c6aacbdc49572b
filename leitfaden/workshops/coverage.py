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
    """How many cards are taken up, of how many, and the numbers of those that are not."""

    covered: int
    total: int
    left_out: tuple[int, ...]


def coverage(frozen: Iterable[int], voices: Sequence[Voice]) -> Coverage:
    """A card is taken up itself, with the card it went into, or with one that went into it."""
    said = set(frozen)
    said |= {voice.into for voice in voices if voice.pk in said and voice.into is not None}
    left = [v.number for v in voices if v.pk not in said and v.into not in said]
    return Coverage(len(voices) - len(left), len(voices), tuple(sorted(left)))
