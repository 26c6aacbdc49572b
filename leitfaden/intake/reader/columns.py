"""What the columns of a tracker's table hold: told by their heads, else by what stands in them."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from leitfaden.intake.reader import evidence, tracker_words
from leitfaden.intake.reader.lines import Line
from leitfaden.intake.reader.measures import status
from leitfaden.intake.reader.repair import legible

MOST = 0.6  # share of a column's cells that must look alike
NUMBER = re.compile(r"(?:[A-Z]{0,3}[ -]?\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Za-z])[.)]?")
DUE = re.compile(
    r"(?:(?:bis|ab|Ende|Anfang|Mitte|vor|nach)\s+)*(?:(?:\d{1,2}\.\s?){0,2}\d{4}|\d{1,2}/\d{2,4}"
    r"|Q[1-4].{0,8}|[IV]+/\d{2,4}"
    r"|(?:\d{1,2}\.\s?)?(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*\.?\s*\d{0,4}"
    r"|(?:Frühjahr|Frühling|Sommer|Herbst|Winter|[1-4]\. ?(?:Quartal|Halbjahr)).{0,10}|sofort"
    r"|laufend|fortlaufend|dauerhaft"
    r"|(?:kurz|mittel|lang)fristig)(?:\s?[-–]\s?\d{2,4})?",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"\b\w*(?:amt|büro|stelle|referat|dezernat|dienst|zentrum|schule|kammer|verein|agentur"
    r"|förderung|center|kämmerei)\b"
    r"|\b(?:Amt|FB|Abt)\.?\s?\d+|\be\.\s?V\.|\b(?:Caritas|AWO|DRK|Diakonie|VHS|Träger|alle)\b",
    re.IGNORECASE,
)
ROLES = frozenset(tracker_words.COLUMNS)


def by_heads(heads: Sequence[Line]) -> dict[int, str]:
    """Column number → what it holds; a role is given once, to the first head that names it."""
    found: dict[int, str] = {}
    for head in heads:
        named = role_named(head.body)
        if named and (named not in found.values() or named in {"remark", "district"}):
            found.setdefault(head.column, named)
    return found


def role_named(text: str) -> str | None:
    """The role whose words the head of a column uses."""
    text = " ".join(legible(text[:100]).strip("*_: ").split())
    fits = (
        role
        for role, like in tracker_words.COLUMNS.items()
        if re.fullmatch(like, text, re.IGNORECASE)
    )
    return next(fits, None)


def is_heads(cells: Sequence[Line]) -> bool:
    """Are these the heads of columns? At least two name a role, in few words each."""
    if any(cell.columns > 1 and len(cells) == 1 for cell in cells):
        return False
    short = all(len(cell.body) <= 60 for cell in cells)
    named = {role for cell in cells if (role := role_named(cell.body))}
    return short and len(named) >= 2 and len(named) >= len(cells) / 2


def by_contents(columns: Mapping[int, Sequence[str]], known: Mapping[int, str]) -> dict[int, str]:
    """Completes the roles that the heads leave open; texts in order are challenge and measure."""
    found = dict(known)
    for role, fits in LOOKS:
        if role in found.values():
            continue
        shares = {c: _share(cells, fits) for c, cells in columns.items() if c not in found}
        best = max(shares, key=lambda column: shares[column], default=None)
        if best is not None and shares[best] >= MOST:
            found[best] = role
    return _texts(columns, found)


def unlike(head: str, cells: Sequence[str]) -> bool:
    """Does a column hold numbers, states or dates, and the cell above them none?"""
    return any(
        _share(cells, fits) >= MOST and not fits(head.strip())
        for role, fits in LOOKS
        if role != "responsible"
    )


def _share(cells: Sequence[str], fits: Callable[[str], bool]) -> float:
    said = [cell.strip() for cell in cells if cell.strip(" -–/")]
    return sum(map(fits, said)) / len(said) if said else 0.0


def _texts(columns: Mapping[int, Sequence[str]], found: dict[int, str]) -> dict[int, str]:
    """The columns with the longest texts that nothing else explains."""
    missing = [role for role in ("challenge", "measure") if role not in found.values()]
    weight = Counter(
        {c: sum(map(len, set(cells))) for c, cells in columns.items() if c not in found}
    )  # fmt: skip
    chosen = sorted(column for column, _ in weight.most_common(len(missing)))
    if "challenge" in missing and "field" in found.values() and len(chosen) < len(missing):
        missing.remove("challenge")
    if len(missing) == 2 and len(chosen) == 1:
        missing = ["measure"]
    if len(missing) == len(chosen) == 2 and _answers(columns, *chosen):
        missing.reverse()
    found |= dict(zip(chosen, missing, strict=False))
    return found


def _answers(columns: Mapping[int, Sequence[str]], left: int, right: int) -> bool:
    """Does the left column say what is done, and the right one come back to the same needs?"""
    does = [evidence.by_contents(columns[column])[evidence.APPROACHES] for column in (left, right)]
    kinds = [len(set(columns[column])) / len(columns[column]) for column in (left, right)]
    return does[0] - does[1] + 2 * (kinds[0] - kinds[1]) > 1


LOOKS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("number", lambda text: bool(NUMBER.fullmatch(text))),
    ("status", lambda text: status(text) != "unknown"),
    ("due", lambda text: bool(DUE.fullmatch(text))),
    ("responsible", lambda text: len(text) <= 60 and bool(OFFICE.search(text))),
)
