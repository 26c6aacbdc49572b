"""A list of challenges with the measures that answer them, as a table or as headed lists."""

from collections.abc import Sequence
from itertools import pairwise

from leitfaden.intake.reader import bands, closing, places, records, tracker_words
from leitfaden.intake.reader.blocks import LONG, Block, blocks
from leitfaden.intake.reader.draft import LEFT_OVER, Draft, Sheet
from leitfaden.intake.reader.german import ends_sentence
from leitfaden.intake.reader.lines import Source
from leitfaden.intake.reader.measures import add_measure, ask
from leitfaden.intake.reader.model import Reading
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.rows import read_table
from leitfaden.intake.reader.sections import LONGEST_HEADING, plain


def read(source: Source) -> Reading:
    """Tables row by row, the rest list by list; a challenge without measure is unanswered."""
    source = records.turned(source)
    sheet = Sheet(source, source.lines)
    read_table(sheet)
    found = [block for block in blocks(sheet.lines, 0, sheet.end) if sheet.free(block)]
    intro = _List(sheet, found).read()
    places.read(sheet, [block for block in intro if sheet.free(block)])
    places.hint(sheet)
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
        self.field: Draft | None = None
        self.top: Block | None = None  # the first measure of the challenge
        self.open = self.closed = self.begun = False
        self.numbered = _numbered(found)
        self.next_is = _lookahead(found)
        self.explained = _explained(found, self.next_is)  # names of challenges stand over prose

    def read(self) -> list[Block]:
        """Takes challenges and measures; gives back the blocks before the first of them."""
        intro: list[Block] = []
        for i, block in enumerate(self.found):
            if not self.begun and not block.marked:
                intro.append(block)
            cell = block.head.row > 0 and not block.marked  # told by the table already
            if block.head.aside or block.head.head or cell:
                continue
            if block.marked:
                self._marked(block)
            else:
                self._unmarked(i, block)
        return intro

    def _unmarked(self, i: int, block: Block) -> None:
        name = plain(block.text).removesuffix(":").rstrip()
        if not self.closed and self._counts_challenges(i, block):
            self._challenge(block)
            if self.challenge:
                self.challenge.number, self.challenge.text = block.head.series
        elif not self.closed and bands.named(block.head, block.text):
            self.field, self.challenge, self.open = bands.add_field(self.sheet, block), None, True
        elif tracker_words.COLUMN_HEAD.fullmatch(name[:LONGEST_HEADING]):
            self.open, self.closed, self.challenge = True, False, None
        elif tracker_words.CLOSING.fullmatch(name[:LONGEST_HEADING]):
            self.open, self.closed, self.challenge = False, True, None
        elif is_prose(block):
            self._describe(i, block)
        elif not self.closed and self._opens_challenge(i, block):
            self._challenge(block)
        else:
            self.challenge, self.closed = None, self.closed or self.begun

    def _counts_challenges(self, i: int, block: Block) -> bool:
        """ "Anliegen 2: …" right over its measures, by whatever word: one of a series of needs."""
        over = self.next_is[i] in {"list", "prose list"}
        counts = bool(block.head.series[1]) and not self.numbered
        return counts and over and not bands.by_word(block.text)

    def _opens_challenge(self, i: int, block: Block) -> bool:
        """A list follows; or the list has begun, and this is no title over prose or headings."""
        follows = self.next_is[i]
        if self.numbered and (self.begun or block.head.level):
            return False
        if follows == "list" or ((block.head.level or self.explained) and follows == "prose list"):
            return True
        return self.open and follows not in {"prose", "deeper"}

    def _challenge(self, block: Block) -> None:
        self.open = self.begun = True
        self.top = None
        self.challenge = self.sheet.add_block("challenge", block, parent=self.field)

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
                "discussion",
                block,
                parent=None,
                confidence=LEFT_OVER,
                doubts=(Doubt.KIND,),
                decide=True,
            )
        elif self.numbered and _style(block) == self.numbered:
            self._challenge(block)
        else:
            self.top = self.top or block
            deeper = block.head.indent > self.top.head.indent
            draft = add_measure(self.sheet, block, self.challenge)
            if deeper or not self.challenge:
                ask(draft, Doubt.DEEPER if deeper else Doubt.ALONE)


FEWEST_NAMES = 2
FEWEST_WORDS = 5


def is_prose(block: Block) -> bool:
    """A sentence or more, not a name."""
    text = block.text
    if len(text) > LONGEST_HEADING:
        return True
    sentence = text.endswith((".", "!")) and len(text.split()) >= FEWEST_WORDS
    return (sentence and not block.head.level) or (
        len(text) > LONG and ends_sentence(text) and text[-1] != ":"
    )


def _numbered(found: Sequence[Block]) -> str:
    """How the challenges are numbered, with the measures as bullets, letters or decimals below."""
    styles = [_style(block) for block in found if block.marked]
    steps = {(a, b) for a, b in pairwise(styles) if a and a != b}
    first = next((style for style in styles if style), "")
    return first if first != "1.1" and any(a == first for a, _ in steps) else ""


def _explained(found: Sequence[Block], next_is: Sequence[str]) -> bool:
    """Do several short lines stand over a sentence and its list? Then that is how it is told."""
    names = (block for block, following in zip(found, next_is, strict=True)
             if following == "prose list" and not block.marked and not is_prose(block))  # fmt: skip
    return sum(1 for _ in names) >= FEWEST_NAMES


def _style(block: Block) -> str:
    """ "1", "1.1", "a" or "I" for a number, nothing for a bullet."""
    number = block.head.number
    if block.head.bullet or not number:
        return ""
    if number[0].isdigit():
        return "1.1" if "." in number else "1"
    return "I" if set(number.upper()) <= set("IVX") and number.isupper() else "a"


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
