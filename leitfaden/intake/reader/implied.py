"""Fields that no word calls so: headings alike under each of which goals or approaches stand."""

from collections import Counter
from collections.abc import Sequence

from leitfaden.intake.reader.lines import Line

FEWEST = 2  # one alone may be the title of the whole text
LONGEST = 120
LOOKAHEAD = 60  # lines of introduction between a field and its goals


def fields(lines: Sequence[Line], opens: frozenset[int]) -> frozenset[int]:
    """Places of such headings; `opens` are those of the headings over goals and approaches."""
    if len(opens) < FEWEST:
        return frozenset()
    above = {_above(lines, goal, opens) for goal in opens}
    found = {i: _rank(lines[i]) for i in above if i >= 0}
    counts = Counter(found.values())
    return frozenset(i for i, rank in found.items() if counts[rank] >= FEWEST)


def _above(lines: Sequence[Line], goal: int, opens: frozenset[int]) -> int:
    """The nearest heading of a higher rank above; -1 where another goal comes first."""
    for i in range(goal - 1, max(-1, goal - LOOKAHEAD), -1):
        if i in opens:
            return -1
        if _is_heading(lines, i) and (not lines[goal].level or lines[i].level < lines[goal].level):
            return i
    return -1


def _is_heading(lines: Sequence[Line], i: int) -> bool:
    """A heading, or a short numbered line that stands alone."""
    line = lines[i]
    if line.aside or line.head or line.bullet or line.tick or len(line.body) > LONGEST:
        return False
    if line.level:
        return True
    apart = line.gap and i + 1 < len(lines) and lines[i + 1].gap
    return bool(line.number) and apart and not line.body.endswith((".", ":", "?", "!"))


def _rank(line: Line) -> int:
    return line.level or 99
