"""Compares two texts word by word, so that a person sees what an amendment changes.

Method: longest common subsequence of words and punctuation marks, computed bit-parallel (Hyyrö,
"Bit-Parallel LCS-length Computation Revisited", AWOCA 2004) with one big integer per word of the
later text; then short equalities between two changes are dissolved, as in the semantic clean-up
of Neil Fraser's diff-match-patch. Pure: no state, no ORM, the same input gives the same output.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["equal", "deleted", "inserted"]
Token = tuple[str, str]  # (the white space before it, the word or mark itself)

WORD = re.compile(r"(\s*)(\w+|[^\w\s]|\Z)")
MOST_CELLS = 400_000_000  # bits of the table: 50 MB; beyond it the texts count as wholly different
FEW_WORDS = 2  # an equality of so few words between two longer changes is no landmark


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that both have (equal), or only the first or only the second."""

    kind: Kind
    text: str


@dataclass(slots=True)
class _Change:
    """What stands between two landmarks; `landmark` is the equal text that follows."""

    deleted: str = ""
    inserted: str = ""
    landmark: str = ""

    @property
    def empty(self) -> bool:
        return not (self.deleted or self.inserted)

    @property
    def size(self) -> int:
        return max(len(self.deleted.strip()), len(self.inserted.strip()))


def compare(before: str, after: str) -> tuple[Run, ...]:
    """The runs that lead from `before` to `after`.

    Joining the equal and deleted runs gives `before`, joining the equal and inserted ones gives
    `after`, character for character. Within a change the deletion comes first; no run is empty,
    and two runs of one kind never touch. 2,000 words each take some 10 ms.
    """
    first, second = _tokens(before), _tokens(after)
    changes = _changes(first, second, _pairs(_cores(first), _cores(second)))
    return tuple(_runs(_readable(changes)))


def similarity(a: str, b: str) -> float:
    """How much two texts share, 0…1: Dice's coefficient of their longest common word sequence.

    Upper and lower case count as equal. Two empty texts are equal (1.0). Texts whose table would
    not fit are compared as bags of words.
    """
    first, second = _words(a), _words(b)
    if not first and not second:
        return 1.0
    return 2 * _common(first, second) / (len(first) + len(second))


def best_match(
    text: str, candidates: Sequence[str], *, at_least: float = 0.5
) -> tuple[int, float] | None:
    """Index and similarity of the candidate most like `text`; None where none reaches `at_least`.

    Of equally good ones the first wins.
    """
    scores = [similarity(text, candidate) for candidate in candidates]
    best = max(range(len(scores)), key=lambda i: (scores[i], -i), default=None)
    if best is None or scores[best] < at_least:
        return None
    return best, scores[best]


def _tokens(text: str) -> list[Token]:
    """Words with the space before them; the last one has no word and holds the closing space."""
    return [(m[1], m[2]) for m in WORD.finditer(text)]


def _cores(tokens: list[Token]) -> list[str]:
    return [core for _, core in tokens if core]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _masks(words: Sequence[str]) -> dict[str, int]:
    """For each word one integer whose bit i says that it stands at place i."""
    places: dict[str, bytearray] = {}
    for i, word in enumerate(words):
        mask = places.setdefault(word, bytearray())
        if len(mask) <= i >> 3:
            mask.extend(bytes((i >> 3) + 1 - len(mask)))
        mask[i >> 3] |= 1 << (i & 7)
    return {word: int.from_bytes(mask, "little") for word, mask in places.items()}


def _rows(first: Sequence[str], second: Sequence[str]) -> Iterator[int]:
    """Hyyrö's row after each word of `second`; a zero bit at i: the sequence grows at place i."""
    masks, full = _masks(first), (1 << len(first)) - 1
    row = full
    for word in second:
        found = row & masks.get(word, 0)
        row = ((row + found) | (row - found)) & full
        yield row


def _common(first: list[str], second: list[str]) -> int:
    """Length of the longest common subsequence."""
    if len(first) > len(second):
        first, second = second, first
    if len(first) * len(second) > MOST_CELLS or not first:
        return (Counter(first) & Counter(second)).total()
    row = (1 << len(first)) - 1
    for row in _rows(first, second):  # noqa: B007 - the last row is what counts
        pass
    return len(first) - row.bit_count()


def _pairs(first: list[str], second: list[str]) -> list[tuple[int, int]]:
    """Places of one longest common subsequence, both rising."""
    head = _shared(first, second)
    tail = _shared(first[head:][::-1], second[head:][::-1])
    middle = first[head : len(first) - tail], second[head : len(second) - tail]
    offset = len(first) - len(second)
    return [
        *((i, i) for i in range(head)),
        *((i + head, j + head) for i, j in _middle(*middle)),
        *((j + offset, j) for j in range(len(second) - tail, len(second))),
    ]


def _shared(first: list[str], second: list[str]) -> int:
    """How many words from the start are the same."""
    count = 0
    for a, b in zip(first, second, strict=False):
        if a != b:
            break
        count += 1
    return count


def _middle(first: list[str], second: list[str]) -> list[tuple[int, int]]:
    """The way back through the rows, from the last pair to the first."""
    if not first or not second or len(first) * len(second) > MOST_CELLS:
        return []
    rows = [(1 << len(first)) - 1, *_rows(first, second)]
    pairs, i, j = [], len(first) - 1, len(second)
    while i >= 0 and j > 0:
        if rows[j] >> i & 1:
            i -= 1
        elif not rows[j - 1] >> i & 1:
            j -= 1
        else:
            j -= 1
            pairs.append((i, j))
            i -= 1
    return pairs[::-1]


def _changes(
    first: list[Token], second: list[Token], pairs: list[tuple[int, int]]
) -> list[_Change]:
    """Changes, each with the landmark behind it; the closing spaces make the last pair."""
    changes, i, j = [_Change()], 0, 0
    for p, q in [*pairs, (len(_cores(first)), len(_cores(second)))]:
        gap = "".join(map("".join, first[i:p])), "".join(map("".join, second[j:q]))
        (space, core), (other, _) = first[p], second[q]
        if gap == ("", "") and space == other:
            changes[-1].landmark += space + core
        elif space == other and core:
            changes.append(_Change(*gap, landmark=space + core))
        else:
            changes.append(_Change(gap[0] + space, gap[1] + other, core))
        i, j = p + 1, q + 1
    return changes


def _readable(changes: list[_Change]) -> list[_Change]:
    """Dissolves the landmarks that would only make confetti."""
    kept: list[_Change] = []
    for change in changes:
        if kept and not change.empty and _is_confetti(kept[-1], change):
            left = kept.pop()
            change = _Change(
                left.deleted + left.landmark + change.deleted,
                left.inserted + left.landmark + change.inserted,
                change.landmark,
            )
        kept.append(change)
    return kept


def _is_confetti(left: _Change, right: _Change) -> bool:
    """Is the landmark between them too short to be worth two changes?"""
    if left.empty or not left.size or not right.size:
        return False
    words = len(re.findall(r"\w+", left.landmark[:200]))
    short = len(left.landmark.strip()) <= min(left.size, right.size)
    return words == 0 or (words <= FEW_WORDS and short)


def _runs(changes: list[_Change]) -> Iterator[Run]:
    """Runs without empty ones and without two equal ones side by side."""
    equal = ""
    for change in changes:
        if not change.empty:
            yield from _filled("equal", equal)
            yield from _filled("deleted", change.deleted)
            yield from _filled("inserted", change.inserted)
            equal = ""
        equal += change.landmark
    yield from _filled("equal", equal)


def _filled(kind: Kind, text: str) -> Iterator[Run]:
    if text:
        yield Run(kind, text)
