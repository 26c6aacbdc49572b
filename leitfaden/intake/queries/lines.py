"""The source beside the items: which lines are shown, whose they are, and where to find those."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from leitfaden.intake.models import Document, Item
from leitfaden.intake.queries.review import Review

AROUND = 2
MOST_OF_ONE = 40
"""Lines of one item shown beside it; the whole source is a link away."""
MOST = 600
LONG = 400
"""Letters of a line from which on it is cut beside the items."""
PER_PAGE = 200


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line, and the address of the item that holds it; `skips` where lines before are left out."""

    number: int
    text: str
    item: Item | None
    url: str
    skips: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring lines on one page of a PDF; of everything else the page is 0."""

    page: int
    lines: Sequence[SourceLine]


def rows_of(document: Document) -> list[str]:
    return document.source.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def beside(review: Review, items: Sequence[Item], *, per_page: int) -> list[Stretch]:
    """The lines of these items with a few around them, in the order of the source."""
    rows = rows_of(review.document)
    wanted: set[int] = set()
    for item in items:
        first, last = item.first_line, min(item.last_line, item.first_line + MOST_OF_ONE)
        wanted.update(range(max(1, first - AROUND), min(len(rows), last + AROUND) + 1))
        if len(wanted) > MOST:
            break
    here = {item.pk for item in items}
    return _stretches(review, rows, sorted(wanted), here=here, per_page=per_page, cut=LONG)


def around_each(
    document: Document, items: Sequence[Item], *, most: int = 8
) -> list[list[tuple[int, str, bool]]]:
    """For each item its first lines with one before and behind: number, text, whether it is its own."""
    rows = rows_of(document)
    return [
        [
            (number, _cut(rows[number - 1], LONG), item.first_line <= number <= item.last_line)
            for number in range(
                max(1, item.first_line - 1),
                min(len(rows), item.last_line + 1, item.first_line + most) + 1,
            )
        ]
        for item in items
    ]


def read(review: Review, numbers: Iterable[int], *, per_page: int) -> list[Stretch]:
    """These lines of the source, each leading to its item on the review page."""
    rows = rows_of(review.document)
    there = [number for number in numbers if 1 <= number <= len(rows)]
    return _stretches(review, rows, there, here=set(), per_page=per_page, cut=0)


def _stretches(
    review: Review, rows: list[str], numbers: list[int], *, here: set[int], per_page: int, cut: int
) -> list[Stretch]:
    holders = holding(review.items, numbers)
    beyond = [item for item in holders.values() if item.pk not in here]
    urls = {jump.item.pk: jump.query for jump in review.jumps(beyond, per_page=per_page)}
    found, before = [], 0
    for number in numbers:
        item = holders.get(number)
        url = urls.get(item.pk, f"#e{item.position}") if item else ""
        skips = bool(before) and number != before + 1
        found.append(SourceLine(number, _cut(rows[number - 1], cut), item, url, skips))
        before = number
    at = review.document.page_at
    return [Stretch(page, list(g)) for page, g in groupby(found, key=lambda row: at(row.number))]


def _cut(text: str, longest: int) -> str:
    return text[:longest].rstrip() + " …" if longest and len(text) > longest else text


def holding(items: Iterable[Item], numbers: Iterable[int]) -> dict[int, Item]:
    """Line → the item that holds it; of several the one with the fewest lines."""
    wanted, found = set(numbers), {}
    for item in sorted(items, key=lambda item: item.first_line - item.last_line):
        for number in range(item.first_line, item.last_line + 1):
            if number in wanted:
                found[number] = item
    return found
