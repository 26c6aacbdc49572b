"""How well a text answers a question: the same on every database. Pure.

After BM25F (Robertson and Zaragoza 2009): occurrences are weighted by the field they stand in, long fields count less,
and each further occurrence adds less than the one before. Besides, an occurrence counts by how it was recognised: as
written, inflected, inside a compound, or only after a typing error was mended.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

SATURATION = 1.2
LENGTH = 0.6
"""How much long fields are held back, between 0 and 1."""
USUAL = {"title": 6.0, "body": 30.0}
"""Words of a usual title and body; fixed, so that a new text moves no other one."""
TOWN = 10_000
"""Texts of a usual town: a word is rare in relation to these."""
FIELDS = {"title": 3.0, "body": 1.0}
CODE = 12.0
"""The own code of a thing weighs more than any word of its title."""


class Evidence(Enum):
    """How a word of the question was recognised in a text."""

    EXACT = 1.0
    INFLECTED = 0.6
    PART = 0.3
    TYPO = 0.15


@dataclass(frozen=True, slots=True)
class Sign:
    """Terms of the index that speak for a word: one of each group must stand in the text.

    A term that ends in * stands for all that begin so.
    """

    evidence: Evidence
    groups: tuple[frozenset[str], ...]

    @property
    def is_code(self) -> bool:
        return next(iter(self.groups[0])).startswith("c")


@dataclass(frozen=True, slots=True)
class Asked:
    """A word or code of the question: by what it is recognised, and in how many texts it stands."""

    said: str
    signs: tuple[Sign, ...]
    entries: int = 0
    mended: bool = False

    @property
    def rarity(self) -> float:
        return math.log(1 + TOWN / (self.entries + 0.5))

    def weight(self, sign: Sign) -> float:
        """What was mended never counts more than a typing error."""
        return min(sign.evidence.value, Evidence.TYPO.value) if self.mended else sign.evidence.value


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text with the terms of its fields; `newness` grows with the day it belongs to."""

    kind: str
    number: int
    title: Counter[str]
    body: Counter[str]
    newness: int = 0

    def fields(self) -> tuple[tuple[str, Counter[str]], ...]:
        return (("title", self.title), ("body", self.body))


def field_weight(field: str, sign: Sign) -> float:
    return CODE if sign.is_code and field == "title" else FIELDS[field]


def rough(asked: Asked, sign: Sign, field: str) -> int:
    """The weight by which the database finds the candidates: one occurrence, whatever the length."""
    return round(100 * asked.rarity * asked.weight(sign) * field_weight(field, sign))


def ranked[C: Candidate](asked: Sequence[Asked], candidates: Iterable[C]) -> list[C]:
    """The candidates, the best first; of equal ones the newest first."""
    return sorted(candidates, key=lambda candidate: _order(asked, candidate))


def _order(asked: Sequence[Asked], candidate: Candidate) -> tuple[float, int, str, int]:
    value = round(sum(worth(one, candidate) for one in asked), 6)
    return (-value, -candidate.newness, candidate.kind, candidate.number)


def worth(asked: Asked, candidate: Candidate) -> float:
    """What one word of the question finds in a text; 0 when it does not stand there."""
    found = 0.0
    for field, said in candidate.fields():
        if said:
            held = (asked.weight(s) * field_weight(field, s) * times(s, said) for s in asked.signs)
            found += max(held, default=0.0) / _drag(field, said)
    return asked.rarity * found / (SATURATION + found)


def _drag(field: str, said: Counter[str]) -> float:
    """How much a field is held back by its length: as many stems and codes as it has."""
    words = sum(count for term, count in said.items() if term[0] in "sc")
    return 1 - LENGTH + LENGTH * words / USUAL[field]


def times(sign: Sign, said: Counter[str]) -> int:
    """How often all groups of a sign stand in a field."""
    return min(_held(group, said) for group in sign.groups)


def _held(group: frozenset[str], said: Counter[str]) -> int:
    """The rarer of group and field is walked through: a part may stand in eighty compounds."""
    whole = sum(said[term] for term in group.intersection(said))
    begun = tuple(term[:-1] for term in group if term.endswith("*"))
    return whole + sum(n for term, n in said.items() if term.startswith(begun)) if begun else whole
