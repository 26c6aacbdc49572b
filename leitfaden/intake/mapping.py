"""What a person's corrections say about documents of the same sort. No database, no text of anybody.

All that is kept are codes and stems of a closed vocabulary: whoever is named in a document can never
get into a rule or a signature.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any

from leitfaden.intake.reader.columns import role_named
from leitfaden.intake.reader.lines import marks

OUT = "out"
"""What an item became that was left out."""
FEWEST = 2
"""Items that show a habit, where no leading word does."""
SAME_SORT = 0.5
"""So much of what either document shows both must show."""
STEMS = (
    "abbildung", "abschnitt", "agenda", "anlage", "anregung", "ansatz", "antrag", "anwesend", "arbeitsgruppe",
    "aufgabe", "ausblick", "baustein", "bedarf", "begrüßung", "bemerkung", "bereich", "beschluss",
    "chance", "diskussion", "empfehlung", "ergebnis", "foto", "frage", "gruppe", "handlungsansatz",
    "handlungsfeld", "herausforderung", "hinweis", "idee", "impuls", "kapitel", "kritik", "leitbild",
    "leitfrage", "leitlinie", "leitsatz", "leitziel", "lösung", "maßnahme", "mitschrift", "moderation",
    "notiz", "phase", "plenum", "podium", "problem", "programm", "projekt", "protokoll", "präambel", "quelle",
    "rückmeldung", "schritt", "schwerpunkt", "schwäche", "situation", "stärke", "tagesordnung", "tabelle",
    "teilnehm", "teilziel", "thema", "themen", "tisch", "umsetzung", "utopie", "verabredung",
    "verwirklichung", "vision", "vorhaben", "vorschlag", "wunsch", "wünsche", "workshop", "ziel",
)  # fmt: skip
"""The words for parts of such documents, as far as they stay the same when they are bent."""
NUMBERS = ("", "1", "1.1", "1.1.1", "a", "I")
MARKS = ("", "bullet", "tick")
LEAD = re.compile(
    r"(?P<word>[^\W\d_]{3,40})(?P<n>\s*\d+(?:\.\d+)*|\s+[IVX]+\b)?\s*(?P<colon>[:–-])?"
)
HEADING_WORDS = 5


@dataclass(frozen=True, slots=True)
class Shape:
    """How an item looks: its kind as read, the stem of its leading word ("Schwerpunkt 2: …") and of
    the heading above it, how it is numbered and marked."""

    read: str
    lead: str = ""
    heading: str = ""
    number: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """An item after a person looked the document through: what it is now, what was read beside its
    text, what a person corrected there, and the cells of its row in a table."""

    shape: Shape
    now: str
    told: Mapping[str, str] = field(default_factory=dict)
    corrected: Mapping[str, str] = field(default_factory=dict)
    cells: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class KindRule:
    """Items that look like this become another kind; None is whatever it may be."""

    read: str
    becomes: str
    lead: str | None = None
    heading: str | None = None
    number: str | None = None
    mark: str | None = None

    def fits(self, shape: Shape) -> bool:
        """Whether an item looks as the rule says."""
        asked = {name: getattr(self, name) for name in FEATURES}
        wanted = {name: value for name, value in asked.items() if value is not None}
        return self.read == shape.read and all(getattr(shape, n) == v for n, v in wanted.items())


@dataclass(frozen=True, slots=True)
class BesideRule:
    """What was read beside the text of a kind as one thing means another."""

    kind: str
    read: str
    means: str


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """What stands in a column of a table, counted from 1, beside the text of a kind."""

    kind: str
    column: int
    means: str


Rule = KindRule | BesideRule | ColumnRule
FEATURES = ("lead", "heading", "number", "mark")
TRIED = (
    ("lead",), ("heading",), ("number",), ("lead", "number"), ("heading", "number"),
    ("heading", "mark"), FEATURES,
)  # fmt: skip
"""From the most general to the most particular look."""


def stem(text: str) -> str:
    """The first word for a part of a document, bare of all else; empty where there is none."""
    said = text.casefold()
    found = [(said.find(one), -len(one), one) for one in STEMS if one in said]
    return min(found)[2] if found else ""


def numbered(number: str) -> str:
    """ "1", "1.1", "1.1.1", "a" or "I"; a bare number or one with a letter is "1"."""
    bare = number.strip().strip("().")
    if re.fullmatch(r"[IVX]+", bare):
        return "I"
    if re.fullmatch(r"[a-z]", bare, re.IGNORECASE):
        return "a"
    if not bare[:1].isdigit():
        return ""
    return "1" + ".1" * min(bare.count("."), 2)


def headings(rows: Sequence[str]) -> list[str]:
    """For each row the stem of the nearest heading above it: few words, no mark, no full stop."""
    found, last = [], ""
    for row in rows:
        found.append(last)
        bare = row.strip().strip("#*_: \t")
        words = bare.split()
        if 0 < len(words) <= HEADING_WORDS and bare[-1] not in ".;,!?" and not any(marks(bare)[:3]):
            last = stem(bare) or last
    return found


def shape(read: str, number: str, row: str, heading: str) -> Shape:
    """Of an item with this number that begins on this row."""
    bullet, tick, count, body = marks(row.strip().lstrip("#*_ \t"))
    begins = LEAD.match(body)
    leads = bool(begins and (begins["n"] or begins["colon"]))
    lead = stem(begins["word"]) if begins and leads else ""
    inside = begins["n"] if begins and lead and begins["n"] else ""
    mark = "tick" if tick else "bullet" if bullet else ""
    return Shape(read, lead, heading, numbered(number or count or inside), mark)


def signature(kind: str, rows: Iterable[str]) -> frozenset[str]:
    """What documents of one sort have in common: stems of headings and leading words with their
    numbering, and what the heads of tables are called."""
    found = {f"kind:{kind}"}
    for row in rows:
        bare = row.strip().strip("#*_: \t")
        if not bare or len(bare) > 200:
            continue
        found |= {f"head:{role}" for cell in re.split(r"[\t|]", bare) if (role := _role(cell))}
        looks = shape("", "", bare, "")
        if looks.lead:
            found.add(f"lead:{looks.lead}:{looks.number}")
        elif len(bare.split()) <= HEADING_WORDS and (word := stem(bare)):
            found.add(f"heading:{word}")
        elif looks.number not in ("", "1"):
            found.add(f"number:{looks.number}")
    return frozenset(found)


def _role(cell: str) -> str | None:
    return role_named(cell) if 0 < len(cell.strip()) <= 40 else None


def alike(one: Iterable[str], other: Iterable[str]) -> float:
    """Jaccard's index of two signatures, 0 to 1; nothing where the kinds differ."""
    both = frozenset(one), frozenset(other)
    kinds = [{token for token in tokens if token.startswith("kind:")} for tokens in both]
    if kinds[0] != kinds[1]:
        return 0.0
    return len(both[0] & both[1]) / max(1, len(both[0] | both[1]))


def learn(seen: Sequence[Seen]) -> list[Rule]:
    """The rules that all items of a finished document keep, the most general first."""
    rules: list[Rule] = []
    looks = Counter((item.shape, item.now) for item in seen)
    for shape_, now in looks:
        covered = any(isinstance(rule, KindRule) and rule.fits(shape_) for rule in rules)
        if now != shape_.read and not covered and (rule := _general(shape_, now, looks)):
            rules.append(rule)
    return rules + _beside(seen)


def _general(shape_: Shape, now: str, looks: Mapping[tuple[Shape, str], int]) -> KindRule | None:
    """The first look of TRIED that this one has and that nothing has which is something else."""
    for names in TRIED:
        asked = {name: getattr(shape_, name) for name in names}
        if not (all if len(names) < len(FEATURES) else any)(asked.values()):
            continue
        rule = KindRule(shape_.read, now, **asked)
        fitting = {look: times for look, times in looks.items() if rule.fits(look[0])}
        shown = sum(fitting.values()) >= FEWEST or bool(asked.get("lead"))
        if shown and all(became == now for _look, became in fitting):
            return rule
    return None


def _beside(seen: Sequence[Seen]) -> list[Rule]:
    """Where each correction is word for word what was read as another thing, or else what stands in
    one column of the table."""
    moved = Counter(
        (item.now, read, means)
        for item in seen
        for means, value in item.corrected.items()
        for read, said in item.told.items()
        if read != means and _same(said, value)
    )
    rules: list[Rule] = [
        BesideRule(*found)
        for found, times in moved.items()
        if times >= FEWEST and _agreed(seen, found[0], found[2], partial(_told, found[1]))
    ]
    known = {(rule.kind, rule.means) for rule in rules if isinstance(rule, BesideRule)}
    return rules + [rule for rule in _columns(seen) if (rule.kind, rule.means) not in known]


def _columns(seen: Sequence[Seen]) -> list[ColumnRule]:
    """The first column for each that all corrections agree with."""
    stands = Counter(
        (item.now, column, means)
        for item in seen
        for means, value in item.corrected.items()
        for column, cell in enumerate(item.cells, 1)
        if _same(cell, value)
    )
    found: dict[tuple[str, str], ColumnRule] = {}
    for (kind, column, means), times in sorted(stands.items()):
        if times >= FEWEST and _agreed(seen, kind, means, partial(cell_at, column)):
            found.setdefault((kind, means), ColumnRule(kind, column, means))
    return list(found.values())


def _agreed(seen: Sequence[Seen], kind: str, means: str, said: Callable[[Seen], str]) -> bool:
    """Whether nothing of the kind was corrected there to something else."""
    corrected = ((item, item.corrected.get(means)) for item in seen if item.now == kind)
    return all(not value or _same(said(item), value) for item, value in corrected)


def _told(name: str, item: Seen) -> str:
    return item.told.get(name, "")


def cell_at(column: int, item: Seen) -> str:
    """What stands in a column, counted from 1, of the item's row."""
    return item.cells[column - 1] if 0 < column <= len(item.cells) else ""


def cells(rows: Sequence[str]) -> list[str]:
    """The cells of a row in a table, whether they stand on one line or on lines of their own."""
    bare = [row.strip().removeprefix("|").removesuffix("|") for row in rows if row.strip()]
    return [cell.strip() for row in bare for cell in re.split(r"[|\t]", row)]


def _same(one: str, other: str) -> bool:
    return bool(other) and _flat(one) == _flat(other)


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


def as_json(rules: Iterable[Rule]) -> list[dict[str, Any]]:
    """What is kept; only what a rule asks about."""
    return [
        {key: value for key, value in asdict(rule).items() if value is not None} for rule in rules
    ]


def from_json(kept: Iterable[Mapping[str, Any]]) -> list[Rule]:
    """The rules again; what another version wrote and this one does not know is passed over."""
    found: list[Rule] = []
    for said in kept:
        for of in (KindRule, BesideRule, ColumnRule):
            try:
                found.append(of(**said))
                break
            except TypeError:
                continue
    return found
