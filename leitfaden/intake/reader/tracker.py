"""A list of challenges with the measures that answer them, as a table or as headed lists."""

from collections.abc import Sequence
from itertools import pairwise

from leitfaden.intake.reader import closing, places, tracker_words
from leitfaden.intake.reader.blocks import LONG, Block, blocks
from leitfaden.intake.reader.draft import GUESSED, LEFT_OVER, SURE, Draft, Sheet
from leitfaden.intake.reader.german import ends_sentence
from leitfaden.intake.reader.lines import Source
from leitfaden.intake.reader.measures import add_measure
from leitfaden.intake.reader.model import Reading
from leitfaden.intake.reader.rows import read_table
from leitfaden.intake.reader.sections import LONGEST_HEADING, plain


def read(source: Source) -> Reading:
    """Tables row by row, the rest list by list; a challenge without measure is unanswered."""
    sheet = Sheet(source, source.lines)
    read_table(sheet)
    found = [block for block in blocks(sheet.lines, 0, sheet.end) if sheet.free(block)]
    intro = _List(sheet, found).read()
    places.read(sheet, [block for block in intro if sheet.free(block)])
    _mark_unanswered(sheet)
    return closing.close(sheet, "tracker")


def _mark_unanswered(sheet: Sheet) -> None:
    answered = {id(draft.parent) for draft in sheet.drafts if draft.type == "measure"}
    for draft in sheet.drafts:
        if draft.type == "challenge" and id(draft) not in answered:
            draft.attributes["unanswered"] = True


class _List:
    """Walks down the blocks; what they are depends on what came before and comes after."""

    def __init__(self, sheet: Sheet, found: Sequence[Block]) -> None:
        self.sheet, self.found = sheet, found
        self.challenge: Draft | None = None
        self.top: Block | None = None  # the first measure of the challenge
        self.open = self.closed = self.begun = False
        self.numbered = _numbered(found)
        self.next_is = _lookahead(found)

    def read(self) -> list[Block]:
        """Takes challenges and measures; gives back the blocks before the first of them."""
        intro: list[Block] = []
        for i, block in enumerate(self.found):
            if not self.begun and not block.marked:
                intro.append(block)
            if block.head.aside or block.head.head:
                continue
            if block.marked:
                self._marked(block)
            else:
                self._unmarked(i, block)
        return intro

    def _unmarked(self, i: int, block: Block) -> None:
        name = plain(block.text).removesuffix(":").rstrip()
        if tracker_words.COLUMN_HEAD.fullmatch(name[:LONGEST_HEADING]):
            self.open, self.closed, self.challenge = True, False, None
        elif tracker_words.CLOSING.fullmatch(name[:LONGEST_HEADING]):
            self.open, self.closed, self.challenge = False, True, None
        elif is_prose(block):
            self._describe(i, block)
        elif not self.closed and self._opens_challenge(i, block):
            self._challenge(block)
        else:
            self.challenge, self.closed = None, self.closed or self.begun

    def _opens_challenge(self, i: int, block: Block) -> bool:
        """A list follows; or the list has begun, and this is no title over prose or headings."""
        follows = self.next_is[i]
        if follows == "list" or (block.head.level and follows == "prose list"):
            return True
        return self.open and follows not in {"prose", "deeper"}

    def _challenge(self, block: Block) -> None:
        self.open = self.begun = True
        self.top = None
        self.challenge = self.sheet.add_block("challenge", block, parent=None)

    def _describe(self, i: int, block: Block) -> None:
        """Prose between a challenge and its measures describes it."""
        if self.challenge and self.top is None and self.challenge.stop == block.start:
            if "list" in self.next_is[i]:
                self.sheet.widen(self.challenge, block.start, block.stop)
                self.challenge.attributes["description"] = block.text
        else:
            self.challenge = None

    def _marked(self, block: Block) -> None:
        if self.closed:
            self.sheet.add_block(
                "discussion", block, parent=None, confidence=LEFT_OVER, decide=True
            )
        elif self.numbered and block.head.number and not block.head.bullet:
            self._challenge(block)
        else:
            self.top = self.top or block
            deeper = block.head.indent > self.top.head.indent
            sure = GUESSED if deeper or not self.challenge else SURE
            add_measure(self.sheet, block, self.challenge, confidence=sure)


def is_prose(block: Block) -> bool:
    """A sentence or more, not a name."""
    long = len(block.text) > LONGEST_HEADING
    return long or (len(block.text) > LONG and ends_sentence(block.text) and block.text[-1] != ":")


def _numbered(found: Sequence[Block]) -> bool:
    """Are the challenges numbered, with the measures as bullets below them?"""
    return any(
        bool(a.head.number and not a.head.bullet and b.head.bullet and not b.head.number)
        for a, b in pairwise(found)
    )


def _lookahead(found: Sequence[Block]) -> list[str]:
    """What follows each block: "list", "prose", "prose list", "deeper" (a lower heading) or ""."""
    kinds, following = [""] * len(found), ""
    for i in range(len(found) - 1, -1, -1):
        kinds[i] = following
        block = found[i]
        if block.marked:
            following = "list"
        elif is_prose(block):
            following = "prose list" if "list" in following else "prose"
        else:
            deeper = i > 0 and 0 < found[i - 1].head.level < block.head.level
            following = "deeper" if deeper else ""
    return kinds
