"""A drawn document as markup for Typst, which prints it as PDF."""

from collections.abc import Iterator
from random import Random

from leitfaden.intake.tests.corpus.drawn.parts import (
    Cell,
    Entry,
    Facts,
    Heading,
    Listing,
    Noise,
    Para,
    Story,
    Table,
)


def markup(story: Story, random: Random) -> str:
    wide = any(isinstance(part, Table) for part in story.parts)
    columns = 1 if wide else random.choice([1, 1, 2])
    head = (
        f'#set page(paper: "a4", flipped: {"true" if wide else "false"}, columns: {columns}, '
        f'numbering: "{random.choice(["1", "1 / 1", "– 1 –"])}", header: [Stadt Lindenau])\n'
        f'#set text(lang: "de", size: {random.choice([9, 10, 11])}pt, '
        f"hyphenate: {'true' if columns == 2 else 'false'})\n"
        f"#set par(justify: {random.choice(['true', 'false'])})\n"
    )
    return head + "\n".join(row for part in story.parts for row in _part(part))


def _part(part: object) -> Iterator[str]:
    match part:
        case Heading(level, text):
            yield f"\n#heading(level: {level})[{_safe(text)}]\n"
        case Para(text):
            yield f"\n{_safe(text)}\n"
        case Listing(entries):
            yield "\n" + "".join(_entry(entry) for entry in entries)
        case Facts(pairs):
            yield "\n" + " \\\n".join(_safe(f"{name}: {value}") for name, value in pairs) + "\n"
        case Noise(lines):
            yield from (f"\n{_safe(line)}\n" for line in lines)
        case Table():
            yield _table(part)


def _entry(entry: Entry) -> str:
    """Mark and text stand in two columns, as word processors set a list."""
    rows = " \\\n".join(map(_safe, (entry.text, *entry.below)))
    if not entry.mark:
        return f"{rows}\n\n"
    return f"#pad(left: {6 + 14 * entry.deep}pt)[#par(hanging-indent: 18pt)[{_safe(entry.mark)}#h(6pt){rows}]]\n"


def _table(part: Table) -> str:
    columns = ", ".join("1fr" if len(name) < 5 else "3fr" for name in part.head)
    head = "".join(f"[*{_safe(name)}*]" for name in part.head)
    cells = ",\n".join(_cell(cell) for row in part.rows for cell in row)
    return f"#table(columns: ({columns}), table.header{head},\n{cells})\n"


def _cell(cell: Cell) -> str:
    text = "\n\n".join(map(_safe, cell.lines))
    return f"table.cell(rowspan: {cell.rows}, colspan: {cell.columns})[{text}]"


def _safe(text: str) -> str:
    for sign in "\\#*_`$<>@[]~=+-/":
        text = text.replace(sign, f"\\{sign}")
    return text
