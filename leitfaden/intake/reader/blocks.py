"""Lines that belong together: a bullet with its wrapped lines, or a paragraph."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from leitfaden.intake.reader.german import ends_sentence, leading_times
from leitfaden.intake.reader.lines import Line

LONG = 60  # characters from which on a line without full stop may be torn off, not a heading


class Block(NamedTuple):
    """Lines start…stop-1 of the document; `torn` where a page break was mended."""

    start: int
    stop: int
    head: Line
    text: str
    torn: bool = False

    @property
    def marked(self) -> bool:
        return self.head.marked

    @property
    def suggested(self) -> str | None:
        """The reading without the line breaks, where a torn text was joined."""
        return " ".join(self.text.split("\n")) if self.torn else None

    @property
    def is_title(self) -> bool:
        """Stands over something: a heading, or a short line that is no sentence."""
        short = len(self.text) <= LONG and not self.text.endswith((".", "!", "?"))
        return self.head.level > 0 or (not self.marked and (short or self.text.endswith(":")))


def blocks(lines: Sequence[Line], start: int, stop: int) -> Iterator[Block]:
    """Blocks of lines start…stop-1; a marker, a blank line or a heading begins a new one."""
    begin = start
    for i in range(start + 1, stop + 1):
        if i == stop or _begins(lines[i], lines[i - 1]) or _apart(lines[i], lines[begin]):
            head = lines[begin]
            alone = i == begin + 1  # by far the most, so spared the joining
            text = head.body if alone else "\n".join(line.body for line in lines[begin:i])
            yield Block(begin, i, head, text)
            begin = i


def _begins(line: Line, before: Line) -> bool:
    if line.marked or line.gap or line.level > 0 or before.level > 0:
        return True
    return (line.row, line.column) != (before.row, before.column)


def _apart(line: Line, head: Line) -> bool:
    """One time below another begins an entry; back at the margin, left of the bullet, text goes
    on that is none of the bullet's."""
    if line.body[:1].isdigit() and head.body[:1].isdigit() and not head.marked:
        return bool(leading_times(line.body) and leading_times(head.body))
    return line.indent < head.indent and head.marked and not line.indent


def mended(found: Iterator[Block]) -> Iterator[Block]:
    """Joins two halves that a page break tore apart: the first ends without a full stop."""
    open_block: Block | None = None
    for block in found:
        if open_block and _goes_on(open_block, block):
            text = f"{open_block.text}\n{block.text}"
            open_block = Block(open_block.start, block.stop, open_block.head, text, torn=True)
            continue
        if open_block:
            yield open_block
        open_block = block
    if open_block:
        yield open_block


def _goes_on(first: Block, second: Block) -> bool:
    if first.torn or second.marked or second.head.level or first.head.level:
        return False
    if ends_sentence(first.text):
        return False
    lower = second.text[:1].islower()
    return lower if first.marked else (lower or len(first.text) > LONG) and not second.is_title
