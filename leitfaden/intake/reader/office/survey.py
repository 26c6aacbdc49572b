"""A walk over the XML of an office document before anything is built of it: well-formed, bounded."""

from collections.abc import Mapping
from xml.parsers import expat

from leitfaden.intake.reader import refusals

DEEPEST = 250  # tags within tags; Word's own documents stay below 60
MOST_COLUMNS = 100
CELLS = frozenset({"w:tc", "table:table-cell", "table:covered-table-cell"})
ROWS = frozenset({"w:tr", "table:table-row"})


def check(text: bytes) -> None:
    """Raises Damaged, ReachesOut, TooDeep, TooWide."""
    walk = _Walk()
    parser = expat.ParserCreate()
    parser.StartElementHandler = walk.enter
    parser.EndElementHandler = walk.leave
    parser.StartDoctypeDeclHandler = walk.refuse_declaration
    try:
        parser.Parse(text, True)
    except expat.ExpatError as problem:
        raise refusals.Damaged from problem


class _Walk:
    def __init__(self) -> None:
        self.depth = 0
        self.columns: list[int] = []  # cells so far in each open row

    def enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise refusals.TooDeep
        if tag in ROWS:
            self.columns.append(0)
        elif tag in CELLS and self.columns:
            self.columns[-1] += 1
            if self.columns[-1] > MOST_COLUMNS:
                raise refusals.TooWide

    def leave(self, tag: str) -> None:
        self.depth -= 1
        if tag in ROWS and self.columns:
            self.columns.pop()

    def refuse_declaration(self, *_told: object) -> None:
        raise refusals.ReachesOut
