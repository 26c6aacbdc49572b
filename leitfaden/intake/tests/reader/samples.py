"""Where the texts written for these tests lie, and short ways to read them."""

from collections import Counter
from pathlib import Path

import pytest

from leitfaden.intake import reader
from leitfaden.intake.reader import Item, Reading

OWN = Path(__file__).parents[1] / "samples"
REAL = Path(__file__).parents[5] / "shared" / "documents"


def own(name: str, kind: str = "proceedings") -> Reading:
    return reader.read(reader.load(OWN / name), filename=name, kind=kind)


def text(words: str, kind: str = "proceedings", filename: str = "text.txt") -> Reading:
    return reader.read(words.encode(), filename=filename, kind=kind)


def real(number: str, kind: str) -> Reading:
    """A real document; it is no part of the project, so the test is skipped without it."""
    found = sorted(REAL.glob(f"{number}_*.txt")) if REAL.is_dir() else []
    if not found:
        pytest.skip("The real documents are not beside the checkout.")
    return reader.read(reader.load(found[0]), filename=found[0].name, kind=kind)


def of(reading: Reading, type_: str) -> list[Item]:
    return [item for item in reading.items if item.type == type_]


def counts(reading: Reading) -> dict[str, int]:
    return dict(Counter(item.type for item in reading.items))


def children(reading: Reading, type_: str) -> dict[str | None, int]:
    """How many items of a type each field has, by the field's number."""
    found: Counter[str | None] = Counter()
    for item in of(reading, type_):
        parent = reading.items[item.parent] if item.parent is not None else None
        found[parent.number if parent and parent.type == "field" else None] += 1
    return dict(found)
