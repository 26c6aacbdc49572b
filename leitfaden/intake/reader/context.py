"""What the readers of single sections share while a document of proceedings is read."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from leitfaden.intake.reader import words
from leitfaden.intake.reader.blocks import Block, blocks, mended
from leitfaden.intake.reader.draft import GUESSED, LEFT_OVER, Draft, Sheet
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.sections import Section, is_contents


@dataclass(slots=True)
class Context:
    """The sheet, and what later sections refer back to."""

    sheet: Sheet
    fields: dict[str, Draft] = field(default_factory=dict)
    current: Draft | None = None  # the field whose sections we are in
    preamble: Draft | None = None
    tops: dict[str, Draft] = field(default_factory=dict)  # of a meeting's agenda
    papers: set[str] = field(default_factory=set)
    groups: list[tuple[Draft, int]] = field(default_factory=list)  # minutes and their first line
    units: dict[int, list[Draft]] = field(default_factory=dict)  # guidelines by their field's id

    def blocks(self, section: Section) -> Iterator[Block]:
        """The blocks below the section's heading, torn ones mended, navigation left out."""
        for block in mended(blocks(self.sheet.lines, section.body, section.stop)):
            if not (block.head.aside or block.head.head) and self.sheet.free(block):
                yield block

    def note_paper(self, section: Section) -> str | None:
        """The code of the paper the heading names; the first heading to name it is its item."""
        code = None
        for i in range(section.start, section.body):
            line = self.sheet.lines[i]
            code = paper_code(line.body) or code
            if code and code not in self.papers and not self.sheet.taken[i]:
                self.papers.add(code)
                self.sheet.add(Draft("paper", i, i + 1, line.body, number=code))
        return code

    def sweep(self, section: Section, known: int) -> None:
        """Nothing with a bullet is left: what no reader knew is offered for decision.

        Only the table of contents may stay out, though its entries be numbered or listed.

        `known` is how many drafts there were before the section.
        """
        lines, new = self.sheet.lines, self.sheet.drafts[known:]
        headed = any(
            lines[i].marked and "." not in lines[i].number
            for i in range(section.start, section.body)
        )
        if headed and new and new[0].start == section.body:
            self.sheet.widen(new[0], section.start, section.body)
        for start, stop in self.sheet.free_stretches(section.start, section.stop):
            for block in blocks(lines, start, stop):
                contents = section.kind == "toc" and is_contents(block.head)
                heading = block.start < section.body and "." in block.head.number
                if block.marked and not contents and not heading:
                    self._leave(block)

    def _leave(self, block: Block) -> None:
        kind, sure = ("card", GUESSED) if block.head.tick else ("discussion", LEFT_OVER)
        self.sheet.add_block(
            kind, block, parent=self.current, confidence=sure, doubts=(Doubt.KIND,), decide=True
        )


def paper_code(text: str) -> str | None:
    """The code in a heading that refers to a paper: "DS0815/24" or "0815/24"."""
    found = words.PAPER.search(text[:300])
    return (found["named"] or found["coded"]).strip() if found else None


def odd(block: Block, first: Block, *, ticked: bool = False) -> bool:
    """Does a list entry stand out: set in deeper than the first, or unticked among ticked?"""
    return block.head.indent > first.head.indent or (ticked and not block.head.tick)
