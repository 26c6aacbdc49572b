"""A drawn document as HTML; by it also as DOCX and ODT, and as PDF."""

from collections.abc import Iterator
from html import escape
from random import Random

from leitfaden.intake.tests.corpus.drawn.parts import (
    Entry,
    Facts,
    Heading,
    Listing,
    Noise,
    Para,
    Story,
    Table,
)

TYPES = (("1", str.isdecimal), ("I", lambda mark: mark == "I"), ("a", lambda mark: mark == "a"))


def html(story: Story, random: Random, *, web: bool) -> str:
    """`web`: with navigation around it. Lists are real ones or paragraphs with typed marks."""
    typed = random.random() < 0.3
    bold = random.random() < 0.2
    rows = ["<html><body>", *_nav(web)]
    for part in story.parts:
        rows += _part(part, typed=typed, bold=bold)
    rows += ["<footer><p>Impressum</p><p>Datenschutz</p></footer>"] if web else []
    return "\n".join([*rows, "</body></html>"])


def _nav(web: bool) -> list[str]:
    links = "".join(
        f"<li><a href='/'>{name}</a></li>" for name in ("Startseite", "Rathaus", "Kontakt")
    )
    return [f"<nav><ul>{links}</ul></nav>"] if web else []


def _part(part: object, *, typed: bool, bold: bool) -> Iterator[str]:
    match part:
        case Heading(level, text) if bold and level > 2:
            yield f"<p><strong>{escape(text)}</strong></p>"
        case Heading(level, text):
            yield f"<h{level}>{escape(text)}</h{level}>"
        case Para(text):
            yield f"<p>{escape(text)}</p>"
        case Listing(entries):
            yield _typed(entries) if typed or _unusual(entries) else _list(entries)
        case Facts(pairs):
            yield from (f"<p>{escape(name)}: {escape(value)}</p>" for name, value in pairs)
        case Noise(lines):
            yield from (f"<p>{escape(line)}</p>" for line in lines)
        case Table():
            yield _table(part)


def _unusual(entries: tuple[Entry, ...]) -> bool:
    """No list of HTML writes these marks."""
    roman = entries[0].mark.strip("().") in {"II", "III", "IV", "V", "VI"}
    return roman or any("." in e.mark.rstrip(".") or len(e.mark) > 4 or not e.mark for e in entries)


def _typed(entries: tuple[Entry, ...]) -> str:
    return "\n".join(
        f"<p>{escape(entry.mark)} {'<br>'.join(map(escape, (entry.text, *entry.below)))}</p>"
        for entry in entries
    )


def _list(entries: tuple[Entry, ...]) -> str:
    """A list of one kind; a lone number goes on counting."""
    mark = entries[0].mark.strip("().")
    start = mark if mark.isdecimal() else "1"
    kind = next((kind for kind, looks in TYPES if looks(mark)), "")
    tag = f"ol type='{kind}' start='{start}'" if kind else "ul"
    rows = "".join(f"<li>{'<br>'.join(map(escape, (e.text, *e.below)))}</li>" for e in entries)
    return f"<{tag}>{rows}</{tag[:2]}>"


def _table(part: Table) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in part.head)
    rows = []
    for row in part.rows:
        cells = "".join(
            f"<td rowspan='{c.rows}' colspan='{c.columns}'>{''.join(f'<p>{escape(t)}</p>' for t in c.lines)}</td>"
            for c in row
        )
        rows.append(f"<tr>{cells}</tr>")
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
