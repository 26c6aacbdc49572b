"""A drawn document as plain text or Markdown."""

from collections.abc import Iterator
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
from leitfaden.intake.tests.corpus.texts import wrapped

TIGHT = 6  # the drawer from which on
FEWEST_BLANK = 3  # in a row, as between chapters
LOOKS = ("plain", "ruled", "capital", "colon", "starred")


def markdown(story: Story, random: Random) -> str:
    return "\n".join(_rows(story, random, look="#", width=10_000))


def plain(story: Story, random: Random, drawer: int) -> str:
    look = random.choice(LOOKS[: 2 + drawer])
    width = random.choice([10_000, 60, 72])
    rows = list(_rows(story, random, look=look, width=width))
    tight = drawer >= TIGHT and random.random() < 0.35 and look in {"plain", "colon", "capital"}
    return "\n".join(_tightened(rows) if tight else rows)


def _tightened(rows: list[str]) -> Iterator[str]:
    """As people type who never leave a line out: one blank line where there were several."""
    blank = 0
    for row in "\n".join(rows).split("\n"):
        blank = 0 if row.strip() else blank + 1
        if row.strip() or blank == FEWEST_BLANK:
            yield row


def _rows(story: Story, random: Random, *, look: str, width: int) -> Iterator[str]:
    indent = random.choice(["", "  ", "    ", "\t"])
    for part in story.parts:
        match part:
            case Heading():
                yield from _heading(part, look)
            case Para():
                yield from ("", wrapped(part.text, "", width), "")
            case Listing():
                yield ""
                for entry in part.entries:
                    yield _entry(entry, indent, width)
                    yield from [""] if part.loose else []
                yield ""
            case Facts():
                yield ""
                yield from (f"{name}: {value}" for name, value in part.pairs)
                yield ""
            case Noise():
                yield from ("", *part.lines, "")
            case Table():
                yield from _table(part)


def _heading(part: Heading, look: str) -> Iterator[str]:
    yield ""
    match look:
        case "#":
            yield f"{'#' * part.level} {part.text}"
        case "ruled":
            yield part.text
            yield ("=" if part.level < 3 else "-") * len(part.text)
        case "capital":
            yield part.text.upper() if part.level == 1 else part.text
        case "colon":
            yield part.text + (":" if part.level > 2 else "")
        case "starred":
            yield f"*** {part.text} ***" if part.level < 3 else f"** {part.text} **"
        case _:
            yield part.text
    yield ""


def _entry(entry: Entry, indent: str, width: int) -> str:
    margin = indent + "    " * entry.deep
    lead = f"{entry.mark} " if entry.mark else ""
    hang = margin + " " * len(lead)
    rows = [wrapped(row, hang, width) for row in (entry.text, *entry.below)]
    return margin + lead + f"\n{hang}".join(rows)


def _table(part: Table) -> Iterator[str]:
    """A Markdown table; merged cells are empty below."""
    yield ""
    yield "| " + " | ".join(part.head) + " |"
    yield "|" + "---|" * len(part.head)
    covered: dict[int, int] = {}
    for row in part.rows:
        cells, column = [], 0
        waiting = list(row)
        while waiting or covered.get(column, 0):
            if covered.get(column, 0):
                covered[column] -= 1
                cells.append("")
                column += 1
                continue
            cell = waiting.pop(0)
            covered[column] = cell.rows - 1
            cells += ["<br>".join(cell.lines)] + [""] * (cell.columns - 1)
            column += cell.columns
        yield "| " + " | ".join(cells) + " |"
    yield ""
