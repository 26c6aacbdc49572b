"""Headings that count: the same word before 1, 2, 3 or A, B, C, whatever the word may be.

"Säule 1: …", "Säule 2: …" are a series because they go on counting, not because a list knows the word.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from leitfaden.intake.reader import words
from leitfaden.intake.reader.german import arabic, ends_sentence
from leitfaden.intake.reader.lines import Line, Source, unbold

LONGEST = 140
FEWEST = 2
COUNTED = re.compile(
    r"(?P<word>[A-ZÄÖÜ][\w-]*(?:\s[A-Za-zÄÖÜäöü-]+){0,2}?)\s+(?P<number>\d{1,2}|[IVX]{1,5}|[A-H])"
    r"(?:\s*[:.|–—-]\s*|\s+)(?P<title>[^\W\d_„\"“»(].*)",
    re.DOTALL,
)
CODED = re.compile(  # "H1 …", "M-03: …"
    r"(?P<word>[A-ZÄÖÜ]{1,3})[ -]?(?P<number>\d{1,2})\s*[:.)–-]?\s+(?P<title>[A-ZÄÖÜ][^\W\d_].*)",
    re.DOTALL,
)
BARE = re.compile(r"(?P<word>[A-ZÄÖÜ][\w-]*)\s+(?P<number>\d{1,2}|[IVX]{1,5}|[A-H])")
OTHER = re.compile(  # what counts and is no part of the matter
    r"(?:Seite|Tag|Termin|Anlage|Anhang|Abb\w*|Tabelle|Bild|Foto|Band|Heft|Nr|Punkt|TOP|Artikel"
    r"|Tagesordnungspunkt|Absatz|Leitfrage|Frage|Fußnote|Stand|Version|Haus|Raum"
    r"|(?:.* )?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
    r"|Dezember|Am|Vom|Bis|Ab|Von|Um|Nr))",
    re.IGNORECASE,
)


def marked(source: Source) -> Source:
    """The source in which each member of a series knows its number and title."""
    found = {i: told for i, line in enumerate(source.lines) if (told := _counted(line))}
    found |= {i: told for i in range(len(source.lines) - 1) if (told := _titled(source.lines, i))}
    members = {i for word in {word for word, _, _ in found.values()} for i in _members(found, word)}
    if not members:
        return source
    lines = list(source.lines)
    known: dict[tuple[str, str], str] = {}
    for i in sorted(members):
        word, number, title = found[i]
        lines[i] = lines[i]._replace(series=(number, title))
        if (word, number) in known and title not in lines[i].body:
            lines[i] = lines[i]._replace(series=(number, known[word, number]))
        known.setdefault((word, number), title)
    for i, line in enumerate(lines):
        if not line.series[1] and (again := _referred(line, known)):
            lines[i] = line._replace(series=again)
    return replace(source, lines=tuple(lines))


def _referred(line: Line, known: Mapping[tuple[str, str], str]) -> tuple[str, str] | None:
    """ "Säule 2" alone, where the series told its title before."""
    if line.marked or line.aside or len(line.body) > LONGEST or not (line.gap or line.level):
        return None
    word, _, number = unbold(line.body).strip(" \t:").rpartition(" ")
    title = known.get((word.casefold(), arabic(number)))
    return (arabic(number), title) if title else None


def _counted(line: Line) -> tuple[str, str, str] | None:
    """Word, number and title of a line that could be one of a series."""
    apart = line.gap or line.level or line.row
    if line.marked or line.aside or len(line.body) > LONGEST or not apart:
        return None
    said = unbold(line.body).strip(" \t:")
    if (ends_sentence(said) and not line.level) or words.NAMED_UNIT.match(said):
        return None
    found = COUNTED.fullmatch(said) or CODED.fullmatch(said)
    if found is None or OTHER.fullmatch(found["word"]):
        return None
    return found["word"].casefold(), arabic(found["number"]), found["title"].strip()


def _titled(lines: Sequence[Line], i: int) -> tuple[str, str, str] | None:
    """ "Säule 1", and its title as the heading in the next line."""
    line, below = lines[i], lines[i + 1]
    if line.marked or line.aside or len(line.body) > LONGEST or not (line.gap or line.level):
        return None
    found = BARE.fullmatch(unbold(line.body).strip(" \t:"))
    alone = below.level > line.level or (below.gap and i + 2 < len(lines) and lines[i + 2].gap)
    plain = not (below.marked or below.aside or below.row or ends_sentence(below.body))
    if found is None or OTHER.fullmatch(found["word"]) or not (alone and plain):
        return None
    if len(below.body) > LONGEST or any(
        known.match(below.body) for known in (BARE, COUNTED, words.NAMED_UNIT)
    ):
        return None
    return found["word"].casefold(), arabic(found["number"]), below.body.strip()


def _members(found: dict[int, tuple[str, str, str]], word: str) -> Iterator[int]:
    """Those of a word that count from the first on; a series may be told again."""
    places = [i for i, (said, _, _) in found.items() if said == word]
    numbers = {found[i][1] for i in places}
    for first in ("1", "A"):
        row = [first]
        while following(row[-1]) in numbers:
            row.append(following(row[-1]))
        if first in numbers and len(row) >= FEWEST:
            yield from (i for i in places if found[i][1] in row)


def following(number: str) -> str:
    """The next number or letter."""
    return str(int(number) + 1) if number.isdecimal() else chr(ord(number[0]) + 1)
