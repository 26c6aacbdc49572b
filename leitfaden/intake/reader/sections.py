"""Cuts a document into sections at its headings, which grammar.HEADINGS describes."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made
from functools import lru_cache, partial
from types import MappingProxyType

from leitfaden.intake.reader import grammar, outline, repair
from leitfaden.intake.reader.german import arabic
from leitfaden.intake.reader.lines import Line

LONGEST_HEADING = 200
LONGEST_LEAD = 2000  # a paragraph that announces the guiding questions
CONTENTS = re.compile(r".*(?:\.{2,}|…|\t|\s{3,})\s*\d{1,4}|(?:[-*+•]\s+|\d+[.)]\s+)?\[.*\]\(#.*\)")
RUNS_ON = re.compile(
    r"(?:[,;–-]|\b(?:zum?|zur|im|in|das|der|die|dem|den|des|und|oder|von|vom|für|aus|mit))$", re.I
)
OWN_NUMBER = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}\.|[A-H][.)])\s+(?=\D)")
OPENS = {  # the part that a heading begins which the outline tells
    "field": grammar.CONCEPT, "guidelines": grammar.CONCEPT, "approaches": grammar.CONCEPT,
    "discussion": grammar.CONCEPT, "cards": grammar.VOICES, "field_cards": grammar.VOICES,
    "minutes": grammar.GROUPS, "group": grammar.GROUPS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """Lines start…stop-1; those from `body` on stand below the heading."""

    kind: str
    start: int
    body: int
    stop: int
    part: str
    before: str = grammar.FRONT  # the part in which the heading stood
    number: str = ""
    title: str = ""
    remark: str = ""
    level: int = 0
    sure: float = 1.0  # that the heading opens this
    inside: bool = False  # cards among a field's own text

    @property
    def key(self) -> str:
        """By what a field is known again: its number, else its title."""
        return self.number or self.title


@dataclass(slots=True)
class _Cut:
    """Where we are while walking down the document."""

    part: str = grammar.FRONT
    level: int = 0
    field: str = ""  # number of the field whose text we are in
    fields: set[str] = made(default_factory=set)
    tables: Mapping[int, int] = MappingProxyType({})
    guesses: dict[int, outline.Guess] = made(default_factory=dict)

    def move_to(self, section: Section) -> None:
        self.part = grammar.CONCEPT if section.inside else section.part
        self.level = section.level or self.level
        if section.kind in {"field", "preamble"}:
            self.field = section.key


def plain(text: str) -> str:
    """A heading's words without marks, own number and doubled spaces."""
    text = repair.mended(unicodedata.normalize("NFC", text)).strip(" \t*_#\xa0")
    return " ".join(OWN_NUMBER.sub("", text, count=1).split())


def is_contents(line: Line) -> bool:
    """An entry of the table of contents: leaders or a tab, then a page number; or a page link."""
    return len(line.raw) <= LONGEST_HEADING and bool(CONTENTS.fullmatch(line.raw.strip()))


def sections(
    lines: Sequence[Line],
    tables: Mapping[int, int] = MappingProxyType({}),
    titles: Sequence[str] = (),
) -> Iterator[Section]:
    """The sections in order; together they hold every line exactly once.

    `tables` are stretches (start → stop) that are a section of their own, `titles` the fields they name.
    """
    cut, start, opened, i = _Cut(), 0, Section("front", 0, 0, 0, grammar.FRONT), 0
    cut.guesses = outline.guesses(lines, partial(_known, lines), titles)
    cut.tables = tables
    while i < len(lines):
        found = _opened(lines, i, cut)
        if found is None and opened.kind == "toc" and not _still_contents(lines, opened, i):
            found = Section("front", i, i, i, cut.part)
        if found:
            yield _closed(opened, start, i)
            opened, start = found, i
            cut.move_to(found)
        i = max(i + 1, opened.body)
    yield _closed(opened, start, len(lines))


def _closed(section: Section, start: int, stop: int) -> Section:
    return Section(
        section.kind, start, min(section.body, stop), stop, section.part, section.before,
        section.number, section.title, section.remark, section.level, section.sure, section.inside,
    )  # fmt: skip


def _still_contents(lines: Sequence[Line], toc: Section, i: int) -> bool:
    return is_contents(lines[i]) or i == toc.body or not lines[i].gap


def _opened(lines: Sequence[Line], i: int, cut: _Cut) -> Section | None:
    """The section that the heading in line i opens, if it is one."""
    if i in cut.tables:
        return Section("table", i, cut.tables[i], i, grammar.CONCEPT, cut.part)
    line = lines[i]
    found = _match(line, cut) if _may_be_heading(lines, i, cut) else None
    if found is None and i in cut.guesses:
        return _guessed(lines, i, cut.guesses[i], cut)
    if found is None:
        foreign = 0 < line.level <= cut.level
        return (
            Section("about", i, i + 1, i, cut.part, cut.part, level=line.level) if foreign else None
        )
    rule, match = found
    if rule.kind == "annex" and (inner := _annexed(match["title"] or "", cut)):
        rule, match = inner
    groups = match.groupdict()
    number, title = arabic(groups.get("number") or ""), groups.get("title") or ""
    body = i + 1
    if rule.kind in {"field", "field_cards"} and not title and _is_title(lines, body, cut):
        title, body = lines[body].body, body + 1
    if rule.kind == "field" and title[:1].islower():
        return None  # a sentence that begins with the field's name
    kind, part = _kind(rule, number or title.strip(), cut)
    if kind == "cards" and cut.part == grammar.CONCEPT:
        number = cut.field  # the cards stand among the field's own text
    remark = (groups.get("remark") or "").strip()
    if kind == "field" and remark:
        title, remark = f"{title} ({remark})", ""
    inside = kind == "cards" and i in cut.guesses and cut.guesses[i].inside
    return Section(
        kind, i, body, i, part, cut.part, number, title.strip(), remark, line.level, inside=inside
    )


def _guessed(lines: Sequence[Line], i: int, guess: outline.Guess, cut: _Cut) -> Section:
    """What the outline tells; cards below a field speak about that field."""
    number = guess.number
    if guess.kind == "cards" and cut.part == grammar.CONCEPT:
        number = cut.field
    part = OPENS.get(guess.kind, cut.part)
    return Section(
        guess.kind,
        i,
        i + 1,
        i,
        part,
        cut.part,
        number,
        guess.title,
        "",
        lines[i].level,
        guess.sure,
        guess.kind == "cards" and guess.inside,
    )


def _known(lines: Sequence[Line], i: int) -> tuple[str, str, str]:
    """What the grammar makes of a heading, wherever it stands."""
    cut = _Cut(part=grammar.CONCEPT)
    found = _match(lines[i], cut) if _may_be_heading(lines, i, cut) else None
    if found is None:
        return "", "", ""
    groups = found[1].groupdict()
    return found[0].kind, arabic(groups.get("number") or ""), (groups.get("title") or "").strip()


def _kind(rule: grammar.Rule, number: str, cut: _Cut) -> tuple[str, str]:
    """A field named again among the voices gathers its voices; a new one begins a field."""
    part = rule.opens or cut.part
    if rule.kind != "field":
        return rule.kind, part
    if cut.part == grammar.VOICES and number in cut.fields:
        return "field_cards", grammar.VOICES
    cut.fields.add(number)
    return "field", grammar.CONCEPT


def _annexed(title: str, cut: _Cut) -> tuple[grammar.Rule, re.Match[str]] | None:
    return _rule(plain(title), grammar.EVERYWHERE) if title else None


def _match(line: Line, cut: _Cut) -> tuple[grammar.Rule, re.Match[str]] | None:
    words = plain(line.body)
    found = _rule(words, frozenset({cut.part}))
    if found is None and line.level and cut.part in grammar.TEXT:
        match = grammar.UNNUMBERED_FIELD.pattern.fullmatch(words)
        return (grammar.UNNUMBERED_FIELD, match) if match else None
    return found


@lru_cache(maxsize=4096)
def _rule(text: str, parts: frozenset[str]) -> tuple[grammar.Rule, re.Match[str]] | None:
    """The first rule that fits in one of these parts."""
    for rule in grammar.HEADINGS:
        if parts & rule.parts and (match := rule.pattern.fullmatch(text)):
            return rule, match
    return None


def _may_be_heading(lines: Sequence[Line], i: int, cut: _Cut) -> bool:
    """Stands alone, is short and no sentence, and holds one of the words at all."""
    line = lines[i]
    if line.aside or line.head or line.bullet or line.tick or len(line.body) > LONGEST_LEAD:
        return False
    if line.level:
        return _names_section(line)
    if line.body.endswith((".", ",", ";")) or (line.number and cut.part == grammar.GROUPS):
        return False
    if len(line.body) > LONGEST_HEADING and not line.body.endswith(":"):
        return False
    if not _names_section(line):
        return False
    return _is_strong(lines, i) or (_apart(lines, i) and _stands_alone(lines, i, cut))


def _is_strong(lines: Sequence[Line], i: int) -> bool:
    """Says so plainly what it opens that no blank line is needed, unless a sentence runs into it."""
    body = lines[i].body.strip(" *_:")
    if lines[i].row or not (grammar.STRONG.fullmatch(body) or grammar.LONE.fullmatch(body)):
        return False
    if i and not lines[i].gap and RUNS_ON.search(lines[i - 1].body):
        return False
    if grammar.STRONG.fullmatch(body):
        return True
    below = i + 1 == len(lines) or lines[i + 1].gap or lines[i + 1].marked
    return lines[i].gap or i == 0 or below


def _names_section(line: Line) -> bool:
    return bool(grammar.KEYWORDS.search(line.body)) and not is_contents(line)


def _apart(lines: Sequence[Line], i: int) -> bool:
    """Could it stand alone? Looked at first, because it costs nothing."""
    return lines[i].gap or i == 0 or lines[i - 1].gap or lines[i - 1].level > 0


def _stands_alone(lines: Sequence[Line], i: int, cut: _Cut) -> bool:
    """Space above and below, or a neighbour that is a heading or a list."""
    line = lines[i]
    above = line.gap or i == 0 or _match(lines[i - 1], cut) is not None
    if i + 1 == len(lines):
        return above
    below = lines[i + 1]
    apart = below.gap or (below.marked and not line.number) or line.body.endswith(":")
    return above and (apart or _match(below, cut) is not None)


def _is_title(lines: Sequence[Line], i: int, cut: _Cut) -> bool:
    """Can line i be the title of the field whose number stands alone in the line above?"""
    if i >= len(lines):
        return False
    line = lines[i]
    short = len(line.body) <= LONGEST_HEADING and not line.body.endswith((".", ":"))
    return short and not line.marked and not line.aside and _match(line, cut) is None
