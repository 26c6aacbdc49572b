"""The outline of proceedings where their headings use words that nobody has written down.

By repetition: what comes back under one heading after the other is a part of each of them, and the
headings above are the fields. A later heading under which the fields are named again gathers what was
said about them. Words, contents and place weigh together (`evidence`); where they disagree the reading is unsure.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from leitfaden.intake.reader import evidence, words
from leitfaden.intake.reader.german import arabic, ends_sentence, leading_times
from leitfaden.intake.reader.lines import Line, unbold
from leitfaden.intake.reader.series import following

LONGEST = 120
UNRANKED = 99  # of a heading that no markup shows
FEWEST = 2
MOST_TEXTS = 60  # looked at below one kind of heading
MOST_HEADS = 5_000
RARELY = 4  # of so many times once at most
MOST_NAME = 4  # words of a heading that ends with a colon below another heading
MORE_WORDS = 25  # letters of a heading beside the field that it names again
SHORTEST_NAME = 5  # letters of a field's name that is looked for in other headings
NUMBER = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])(?:[.)]|\s*[–—:|-](?=\s)|(?<=\d)(?=\s))\s*"
    r"(?=[^\W\d_„\"»(])"
)
GROUPS = re.compile(r"gruppe|tisch|\bAGs?\b|werkst|runde", re.IGNORECASE)
TOLD = re.compile(r"protok|bericht|mitschr|zusammenf|ergebn|aus (?:den|der)", re.IGNORECASE)
CHAPTERS = frozenset({"", "cards", "minutes"})
ASKED = re.compile(r"frage", re.IGNORECASE)

Known = Callable[[int], tuple[str, str, str]]
"""Kind, number and title that the grammar gives the heading in a line; empty ones for none."""


class Head(NamedTuple):
    """A heading in line `i`; `name` without its number, in small letters."""

    i: int
    rank: int
    number: str
    title: str
    name: str


class Guess(NamedTuple):
    kind: str
    number: str
    title: str
    sure: float
    inside: bool = False  # stands below each field, so the field's text goes on behind it


@dataclass(slots=True)
class _Text:
    """The lines with their headings, and which of them come back."""

    lines: Sequence[Line]
    heads: Sequence[Head]
    told: Mapping[int, tuple[str, str, str]]  # by the grammar
    repeated: frozenset[tuple[str, int]] = frozenset()
    guesses: dict[int, Guess] = field(default_factory=dict)

    def known(self, head: Head) -> str:
        return self.told[head.i][0]

    def below(self, place: int) -> range:
        """Lines between a heading and the next."""
        stop = self.heads[place + 1].i if place + 1 < len(self.heads) else len(self.lines)
        return range(self.heads[place].i + 1, stop)


def guesses(lines: Sequence[Line], known: Known, titles: Sequence[str] = ()) -> dict[int, Guess]:
    """Line → what the heading there opens, for those that the outline tells something about.

    `titles` are fields that no heading names.
    """
    heads = list(_heads(lines))
    if not heads or len(heads) > MOST_HEADS:
        return {}
    told = {head.i: known(head.i) for head in heads}
    text = _Text(lines, heads, told)
    text.repeated = _repeated(text)
    fields = _fields(text) if not titles else []
    for head in fields:
        text.guesses[head.i] = Guess("field", head.number, head.title, _field_sure(text, fields))
    _parts(text, fields)
    _chapters(text, fields, titles)
    return text.guesses


def _field_sure(text: _Text, fields: Sequence[Head]) -> float:
    """Surer where several signs agree: they count, parts come back below them, there are many."""
    counted = all(head.number for head in fields)
    signs = counted + bool(text.repeated) + (len(fields) > FEWEST)
    return (0.6, 0.7, 0.78, 0.92)[signs]


def split(text: str) -> tuple[str, str]:
    """A heading's own number, and its words."""
    bare = " ".join(unbold(text.strip(" \t*_#=\xa0")).split()).rstrip(":")
    found = NUMBER.match(bare)
    return (found["number"], bare[found.end() :]) if found else ("", bare)


def title_below(lines: Sequence[Line], i: int) -> bool:
    """Does the title of the heading in line i stand in the next line?"""
    title = lines[i].series[1]
    return (
        bool(title)
        and title not in lines[i].body
        and i + 1 < len(lines)
        and lines[i + 1].body.strip() == title
    )


def _heads(lines: Sequence[Line]) -> Iterator[Head]:
    for i, line in enumerate(lines):
        if _may_head(lines, i) and not (i and title_below(lines, i - 1)):
            own, title = line.series if line.series[1] else split(line.body)
            number = arabic(line.number or own)
            yield Head(i, line.level or UNRANKED, number, title, title.casefold())


def _may_head(lines: Sequence[Line], i: int) -> bool:
    """A heading by markup; else a short line that stands alone and is no sentence, fact or list entry."""
    line = lines[i]
    if line.aside or line.head or line.row or line.bullet or line.tick or len(line.body) > LONGEST:
        return False
    if line.level:
        return True
    if line.body.endswith((".", ",", ";", "!", "?")) or not line.gap or _leads_in(lines, i):
        return False
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is None or not (below.gap or below.marked):
        return False
    if line.number and (_same_list(line, below) or (i and _same_list(line, lines[i - 1]))):
        return False
    told = words.FACT.fullmatch(line.body) or words.NAMED_UNIT.match(line.body)
    return not (told or leading_times(unbold(line.body)) or "\t" in line.body)


def _leads_in(lines: Sequence[Line], i: int) -> bool:
    """ "Dazu wurde festgehalten:" right below a heading is no further heading."""
    said, above = lines[i].body, lines[i - 1] if i else None
    named = bool(lines[i].series[1] or lines[i].number) or len(said.split()) <= MOST_NAME
    if not said.endswith(":") or named or above is None:
        return False
    entry = above.bullet or above.tick
    return above.level > 0 or not (entry or ends_sentence(above.body.rstrip(":")))


def _same_list(one: Line, other: Line) -> bool:
    """Neighbours with numbers of one kind are entries of a list."""
    return bool(other.number) and _kind(one) == _kind(other) and one.level == other.level


def _kind(line: Line) -> tuple[bool, int, int]:
    """Digits or letters, how deep and how far in: "1.2" is not of one list with "2" or "II"."""
    return line.number[:1].isdigit(), line.number.count("."), line.indent


def _repeated(text: _Text) -> frozenset[tuple[str, int]]:
    """Names that come back and stand right over what they name, never over further headings.

    What counts (1, 2, 3) or stood higher before is a name of its own that is only referred to.
    """
    places: dict[tuple[str, int], list[int]] = {}
    highest: dict[str, int] = {}  # rank at which a name stood first
    counted: set[str] = set()
    for place, head in enumerate(text.heads):
        if head.rank <= highest.setdefault(head.name, head.rank):
            places.setdefault((head.name, head.rank), []).append(place)
        if text.lines[head.i].series[1] or (head.number and "." not in head.number):
            counted.add(head.name)
    return frozenset(
        (name, rank)
        for (name, rank), found in places.items()
        if len(found) >= FEWEST
        and name not in counted
        and RARELY * sum(_over_heads(text, place) for place in found) <= len(found)
    )


def _over_heads(text: _Text, place: int) -> bool:
    """Does the next heading stand below this one: by rank, or because nothing else does?"""
    if place + 1 == len(text.heads):
        return False
    rank, following = text.heads[place].rank, text.heads[place + 1].rank
    if rank != following:
        return rank < following
    between = [text.lines[i] for i in text.below(place)]
    told = sum(line.gap for line in between)  # paragraphs, of which one may introduce
    return rank == UNRANKED and told <= 1 and not any(line.marked for line in between)


def _fields(text: _Text) -> list[Head]:
    """The headings above what is repeated; without any, a row of numbers each over a list."""
    found: list[Head] = []
    home: Head | None = None
    for head in text.heads:
        if (head.name, head.rank) not in text.repeated:
            home = head
        elif home and home not in found and home.rank <= head.rank:
            found.append(home)
    if sum(text.known(head) == "field" for head in text.heads) >= FEWEST:
        return []
    return _usual(found if len(found) >= FEWEST else _in_a_row(text))


def _usual(found: Sequence[Head]) -> list[Head]:
    """Those of the rank that most have."""
    if len(found) < FEWEST:
        return []
    ranks = [head.rank for head in found]
    usual = max(set(ranks), key=lambda rank: (ranks.count(rank), -rank))
    return [head for head in found if head.rank == usual]


def _in_a_row(text: _Text) -> list[Head]:
    """Headings of one rank numbered 1, 2, 3 or A, B, C, each with a list right below."""
    rows: dict[int, list[Head]] = {}
    for place, head in enumerate(text.heads):
        listed = any(_is_entry(text.lines[i]) for i in text.below(place))
        row = rows.setdefault(head.rank, [])
        if listed and head.number and "." not in head.number and head.number in _next(row):
            row.append(head)
    return max(rows.values(), key=len, default=[])


def _is_entry(line: Line) -> bool:
    return line.marked or bool(words.NAMED_UNIT.match(line.body))


def _next(row: Sequence[Head]) -> set[str]:
    return {following(row[-1].number)} if row else {"1", "A"}


def _parts(text: _Text, fields: Sequence[Head]) -> None:
    """What stands below each field: one kind for every heading of the same name."""
    homes = {head.i for head in fields} | {
        i for i, (kind, _, _) in text.told.items() if kind == "field"
    }
    order, texts = _below_fields(text, homes)
    if not order:
        return
    scores = [
        evidence.total(
            evidence.by_words(name),
            evidence.by_contents(texts[name]),
            evidence.by_place(place),
            evidence.by_grammar(_known_kind(text, name)),
        )
        for place, name in enumerate(order)
    ]
    kinds = dict(zip(order, evidence.assigned(scores), strict=True))
    inside = False
    for place, head in enumerate(text.heads):
        inside = inside or head.i in homes
        part = (head.name, head.rank) in text.repeated and not _over_heads(text, place)
        if head.i not in homes and part and inside:
            kind, margin = kinds[head.name]
            text.guesses[head.i] = Guess(
                kind, "", head.title, evidence.sureness(margin), inside=True
            )


def _known_kind(text: _Text, name: str) -> str:
    return next((text.known(head) for head in text.heads if head.name == name), "")


def _below_fields(text: _Text, homes: set[int]) -> tuple[list[str], dict[str, list[str]]]:
    """Names of the headings below fields in their usual order, with the entries they stand over."""
    order: list[str] = []
    texts: dict[str, list[str]] = {}
    for place, head in enumerate(text.heads):
        if head.i not in homes and (head.name, head.rank) in text.repeated:
            if head.name not in order:
                order.append(head.name)
            found = texts.setdefault(head.name, [])
            found += entries(text.lines, text.below(place))[: max(0, MOST_TEXTS - len(found))]
    return order, texts


def entries(lines: Sequence[Line], places: Sequence[int]) -> list[str]:
    """The list entries among these lines with what they wrap to; without a list the paragraphs."""
    found: list[list[str]] = []
    marked = any(lines[i].marked for i in places)
    for i in places:
        line = lines[i]
        begins = line.marked if marked else line.gap
        if begins:
            found.append([line.body])
        elif found and not line.gap:
            found[-1].append(line.body)
    return [" ".join(rows) for rows in found]


def _chapters(text: _Text, fields: Sequence[Head], titles: Sequence[str]) -> None:
    """Headings behind the fields: those over which the fields are named again, and other lists."""
    named = {head.name: head for head in fields}
    for head in _told_fields(text):
        named.setdefault(head.name, head)
    first = {head.i: name for name, head in named.items()}
    for title in titles:
        named.setdefault(title.casefold(), Head(-1, UNRANKED, "", title, title.casefold()))
    seen = {title.casefold() for title in titles}
    chapter: Head | None = None
    again: list[tuple[Head, Head]] = []  # headings below the chapter, and the fields they name
    for place, head in enumerate(text.heads):
        if head.i in first:
            seen.add(first[head.i])
        elif chapter and (name := _named_field(text, head, named, seen)):
            again.append((head, named[name]))
            continue
        elif head.i in text.guesses:
            continue
        _named_again(text, chapter, again)
        chapter, again = (None if head.i in first or text.known(head) not in CHAPTERS else head), []
        if chapter:
            _loose_chapter(text, place, head)
    _named_again(text, chapter, again)


def _told_fields(text: _Text) -> Iterator[Head]:
    """Fields that the grammar names, by their titles."""
    for head in text.heads:
        kind, number, title = text.told[head.i]
        title = title or text.lines[head.i].series[1]
        if kind == "field" and title:
            yield head._replace(number=number, title=title, name=title.casefold())


def _named_field(text: _Text, head: Head, named: Mapping[str, Head], seen: set[str]) -> str:
    """The field that a heading names again: by the grammar with its number, else by its title."""
    kind, number, title = text.told[head.i]
    if kind in {"field", "field_cards"}:
        return next((n for n in seen if named[n].number == number or n == title.casefold()), "")
    if kind == "group":
        return title.casefold() if title.casefold() in seen else ""
    return "" if kind else _field_in(head, seen)


def _field_in(head: Head, seen: set[str]) -> str:
    """The field whose name a later heading holds."""
    longest = len(head.name) - MORE_WORDS
    fits = (
        name for name in seen
        if name == head.name or (max(SHORTEST_NAME, longest) <= len(name) and name in head.name)
    )  # fmt: skip
    return max(fits, key=len, default="")


def _named_again(text: _Text, chapter: Head | None, again: Sequence[tuple[Head, Head]]) -> None:
    """Several fields named below one heading: what was said about them, or what their groups did."""
    if chapter is None or len({home.name for _, home in again}) < FEWEST:
        return
    said = text.known(chapter)
    groups = said == "minutes" or (
        not said and bool(GROUPS.search(chapter.name) and TOLD.search(chapter.name))
    )
    sure = (
        0.9 if said else 0.85 if groups or evidence.by_words(chapter.name)[evidence.CARDS] else 0.7
    )
    if not said:
        text.guesses[chapter.i] = Guess("minutes" if groups else "cards", "", chapter.title, sure)
    for head, home in again:
        if text.known(head):
            continue
        text.guesses[head.i] = Guess(
            "group" if groups else "field_cards", home.number, home.title, sure
        )


def _loose_chapter(text: _Text, place: int, head: Head) -> None:
    """A list of questions; a list of times."""
    lines = [text.lines[i] for i in text.below(place) if not text.lines[i].row]
    timed = sum(leading_times(unbold(line.body)) is not None for line in lines)
    found = entries(text.lines, text.below(place))
    asked = sum(said.endswith("?") for said in found)
    if text.known(head):
        return
    if timed >= FEWEST and 2 * timed >= len(lines):
        text.guesses[head.i] = Guess("agenda", "", head.title, 0.9)
    elif asked >= FEWEST and asked == len(found):
        sure = 0.85 if ASKED.search(head.name) else 0.75
        text.guesses[head.i] = Guess("questions", "", head.title, sure)
