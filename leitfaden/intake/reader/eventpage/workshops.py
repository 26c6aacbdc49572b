"""The workshops of an event page; told twice, they are one with two texts."""

import re
from collections.abc import Sequence
from itertools import pairwise

from leitfaden.guidelines.diff import similarity
from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.draft import GUESSED, LEFT_OVER, LIKELY, SURE, Draft, Sheet
from leitfaden.intake.reader.german import arabic, dates, ends_sentence
from leitfaden.intake.reader.outline import split
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.repair import legible
from leitfaden.intake.reader.series import following

SAME = 0.75  # similarity of titles or questions that are one
MOST = 100  # with which a heading or a question is compared
SHORT = 80  # a line below the heading that may be its title


class Workshops:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.known: list[Draft] = []
        self.current: Draft | None = None
        self.again = False  # the current one is told a second time
        self.questions: dict[int, list[Draft]] = {}
        self.untitled = False

    @property
    def any(self) -> bool:
        return bool(self.known)

    @property
    def begun(self) -> bool:
        """Are there questions or people below the heading already?"""
        return any(draft.parent is self.current for draft in self.sheet.drafts[-20:])

    def open(self, block: Block, number: str, title: str, event: Draft | None) -> None:
        """A heading that names a known number or title goes on with that workshop."""
        known = self._known(number, title)
        if known and block.start > known.start:
            self.current, self.again = known, True
            known.attributes.setdefault("second_text", "")
            self._reach(known, block)
            return
        draft = self.sheet.add_block("workshop", block, parent=event, confidence=SURE)
        draft.number, draft.text = number, _title(block.text, title)
        self.untitled = not title
        self.known.append(draft)
        self.current, self.again = draft, False

    def _known(self, number: str, title: str) -> Draft | None:
        for draft in self.known[:MOST]:
            if arabic(draft.number or "") == arabic(number):
                return draft
            if title and similarity(legible(draft.text), title) >= SAME:
                return draft
        return None

    def describe(self, block: Block) -> bool:
        """Prose below the heading; False where it cannot belong to it."""
        draft = self.current
        assert draft  # noqa: S101 - asked by the caller
        if self.untitled and len(block.text) <= SHORT and draft.stop == block.start:
            draft.text, self.untitled = block.text, False
            self.sheet.widen(draft, draft.start, block.stop)
        elif self.again:
            before = draft.attributes["second_text"]
            draft.attributes["second_text"] = "\n\n".join(filter(None, [before, block.text]))
            self._reach(draft, block)
        elif _asks(block.text):
            self._ask(block, LIKELY)
        else:
            before = draft.attributes.get("description")
            draft.attributes["description"] = "\n\n".join(filter(None, [before, block.text]))
            if draft.stop == block.start:
                self.sheet.widen(draft, draft.start, block.stop)
        return True

    def label(self, block: Block) -> None:
        """The line that names a role belongs to the workshop only where it touches it."""
        if self.current and self.current.stop == block.start and not self.again:
            self.sheet.widen(self.current, self.current.start, block.stop)

    def question(self, block: Block) -> None:
        """A list entry asks; the same question again says only that it repeats."""
        asked = block.text.rstrip().endswith("?")
        same = next(
            (q for q in self._asked()[:MOST] if similarity(q.text, block.text) >= SAME), None
        ) if self.again else None  # fmt: skip
        draft = self._ask(block, SURE)
        if same:
            draft.doubt(Doubt.ASKED_AGAIN, LEFT_OVER)
            draft.attributes["repeats"] = same
        elif not asked:
            draft.doubt(Doubt.KIND, GUESSED)
        if same or not asked:
            draft.attributes["decide"] = True

    def _asked(self) -> list[Draft]:
        return self.questions.setdefault(id(self.current), [])

    def _ask(self, block: Block, sure: float) -> Draft:
        draft = self.sheet.add_block("question", block, parent=self.current, confidence=sure)
        self._asked().append(draft)
        return draft

    def _reach(self, draft: Draft, block: Block) -> None:
        """Where the second text stands, in source lines."""
        lines = self.sheet.lines
        first, _ = draft.attributes.get("second_lines", (lines[block.start].first, 0))
        draft.attributes["second_lines"] = [first, lines[block.stop - 1].last]

    def close(self) -> None:
        self.current, self.again = None, False

    def finish(self) -> None:
        """A heading that says no more than a number is less sure."""
        for draft in self.known:
            if not draft.text:
                draft.text = f"{draft.number}"
                draft.doubt(Doubt.KIND, GUESSED)


def counted(found: Sequence[Block]) -> dict[int, tuple[str, str]]:
    """Headings that are numbered 1, 2, 3 and stand over something: place → number and title."""
    told: list[tuple[int, str, str]] = []
    for block, below in pairwise(found):
        own = bool(block.head.number) and not block.head.level
        number, title = (block.head.number, block.text) if own else split(block.text)
        heading = block.head.level or not (block.head.bullet or _goes_on(block, below))
        following_ = {following(told[-1][1])} if told else {"1", "A"}
        if (
            heading
            and title
            and arabic(number) in following_
            and not (ends_sentence(title) or dates(block.text))
        ):
            told.append((block.start, arabic(number), title))
    return {start: (number, title) for start, number, title in told} if len(told) > 1 else {}


def _goes_on(block: Block, below: Block) -> bool:
    """Does the next line only count on, as in a list?"""
    return bool(block.head.number) and arabic(below.head.number) == following(
        arabic(block.head.number)
    )


def _title(text: str, title: str) -> str:
    """As the source writes it, letter by letter."""
    return text[len(text) - len(title) :] if text.endswith(title) else title or text


def _asks(text: str) -> bool:
    """One question and nothing else."""
    bare = text.strip()
    return bare.endswith("?") and not re.search(r"[.!?]\s", bare)
