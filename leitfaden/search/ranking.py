"""How well a text answers a question: the same on every database. Pure.

After BM25F (Robertson and Zaragoza 2009): occurrences are weighted by the field they stand in, long fields count less,
and each further occurrence adds less than the one before. Besides, an occurrence counts by how it was recognised: as
written, inflected, inside a compound, or only after a typing error was mended.
"""

import math
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
    groups: tuple[tuple[str, ...], ...]


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
    """A text with its terms, each between blanks; `newness` grows with the day it belongs to."""

    kind: str
    number: int
    title: str
    body: str
    newness: int = 0

    def fields(self) -> tuple[tuple[str, str], ...]:
        return (("title", self.title), ("body", self.body))


def field_weight(field: str, sign: Sign) -> float:
    is_code = sign.groups[0][0].startswith("c")
    return CODE if is_code and field == "title" else FIELDS[field]


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
    for field, terms in candidate.fields():
        if not terms:
            continue
        words = terms.count(" s") + terms.count(" c")
        drag = 1 - LENGTH + LENGTH * words / USUAL[field]
        best = max((asked.weight(s) * field_weight(field, s) * times(s, terms) for s in asked.signs),
                   default=0)  # fmt: skip
        found += best / drag
    return asked.rarity * found / (SATURATION + found)


def times(sign: Sign, terms: str) -> int:
    """How often all groups of a sign stand in a field."""
    return min(sum(_count(term, terms) for term in group) for group in sign.groups)


def _count(term: str, terms: str) -> int:
    return terms.count(f" {term[:-1]}") if term.endswith("*") else terms.count(f" {term} ")
