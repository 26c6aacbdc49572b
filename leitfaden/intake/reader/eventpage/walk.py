"""Down an event page: what a block is depends on the workshop and the role it stands under."""

from collections.abc import Sequence

from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.draft import GUESSED, LEFT_OVER, LIKELY, MENDED, SURE, Draft, Sheet
from leitfaden.intake.reader.event import moments
from leitfaden.intake.reader.eventpage import facts, people, words
from leitfaden.intake.reader.eventpage.workshops import Workshops, counted
from leitfaden.intake.reader.german import leading_times
from leitfaden.intake.reader.lines import unbold
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.reader.repair import legible
from leitfaden.intake.reader.sections import LONGEST_HEADING

LONGEST_CONSENT = 600
TOP = 100  # blocks in which the title is looked for


class Walk:
    """Holds the event, the workshop that is open and the role whose people are listed."""

    def __init__(self, sheet: Sheet, found: Sequence[Block]) -> None:
        self.sheet, self.found = sheet, found
        self.event: Draft | None = None
        self.workshops = Workshops(sheet)
        self.role: people.Role | None = None
        self.listed = False  # the role's people stand in a list
        self.worded = any(words.WORKSHOP.fullmatch(legible(unbold(b.text))) for b in found)
        self.counted = {} if self.worded else counted(found)
        self.entry: Draft | None = None  # of the programme
        self.consent: tuple[str, Draft] | None = None
        self.waiting = ""  # a label whose value stands in the next block

    def read(self) -> None:
        head = facts.title([block for block in self.found[:TOP] if not block.head.head])
        if head:
            self.event = self.sheet.add_block("event", head, parent=None, confidence=LIKELY)
            self.event.text = unbold(self.event.text)
            self._take_subtitle(head)
        for i, block in enumerate(self.found):
            if self.sheet.free(block) and not block.head.aside:
                self._block(i, block)
        self._close()

    def _take_subtitle(self, head: Block) -> None:
        """The line below the title, where it is no sentence and no fact."""
        below = next((b for b in self.found[:TOP] if b.start == head.stop), None)
        if below is None or below.marked or len(below.text) > LONGEST_HEADING or self.event is None:
            return
        text = legible(below.text)
        plain = not (facts.labelled(below) or facts.label(below) or self._opens(text))
        if plain and not text.endswith((".", ":", "?")) and "date" not in moments(text):
            self.event.attributes["subtitle"] = below.text
            self.sheet.widen(self.event, head.start, below.stop)

    @staticmethod
    def _opens(text: str) -> bool:
        return bool(
            words.WORKSHOP.fullmatch(text) or people.role(text) or facts.registration(text)
            or leading_times(text)
        )  # fmt: skip

    def _block(self, i: int, block: Block) -> None:
        text = legible(unbold(block.text))
        if self._fact(block, text) or self._consent(block, text):
            return
        self.consent = None
        if opened := self._opened(block, text):
            self.role = self.entry = None
            self.workshops.open(block, *opened, self.event)
            return
        if self._waits(block):
            self._tell(block)
            return
        named = people.role(text) or self._unknown_role(i, block, text)
        if named and not block.marked:
            self._role(block, *named)
        elif self._timed(block):
            self._entry(block)
        elif block.marked:
            self._marked(block)
        else:
            self._prose(i, block, text)

    def _opened(self, block: Block, text: str) -> tuple[str, str] | None:
        """Number and title of a workshop: by its word, else as one of a series of headings."""
        if len(text) > LONGEST_HEADING:
            return None
        if found := words.WORKSHOP.fullmatch(text):
            return found["number"].upper(), found["title"].strip()
        if self.worded:
            return None
        return block.head.series if block.head.series[1] else self.counted.get(block.start)

    def _unknown_role(self, i: int, block: Block, text: str) -> tuple[people.Role, str] | None:
        """ "Durch den Tag führt: Rosa Lindner": a label nobody knows before a person or over a list."""
        if self.workshops.current is None or block.marked:
            return None
        following = self.found[i + 1] if i + 1 < len(self.found) else None
        listed = following if following and following.marked else None
        return people.unknown_role(text, listed.text if listed else "")

    def _fact(self, block: Block, text: str) -> bool:
        """Labels with values, and what is said about the registration."""
        attributes = self.event.attributes if self.event else {}
        if self.waiting:
            facts.note(attributes, self.waiting, block.text)
            self.waiting = ""
            return self._belongs(block)
        found = facts.labelled(block)
        if found and self.workshops.current is None:
            for name, value in found.items():
                facts.note(attributes, name, value)
            return self._belongs(block)
        if state := facts.registration(text):
            facts.note_registration(attributes, block.text, state)
            self.workshops.close()
            self.role = None
            return self._belongs(block)
        last = block is self.found[-1]
        self.waiting = "" if last or self.workshops.current else facts.label(block)
        return bool(self.waiting) and self._belongs(block)

    def _belongs(self, block: Block) -> bool:
        """Neighbours of the event are its lines; what is told further down stays outside."""
        if self.event and block.start == self.event.stop:
            self.sheet.widen(self.event, self.event.start, block.stop)
        elif self.event and block.stop == self.event.start:
            self.sheet.widen(self.event, block.start, self.event.stop)
        elif block.marked:
            self.sheet.add_block(
                "discussion", block, parent=self.event, confidence=LEFT_OVER, doubts=(Doubt.KIND,)
            )
        return True

    def _consent(self, block: Block, text: str) -> bool:
        """What people are asked to agree to; heading and sentence about one thing are one."""
        if len(text) > LONGEST_CONSENT:
            return False
        topic = next((topic for topic, said in words.CONSENTS if said.fullmatch(text)), "")
        if not topic:
            return False
        self.workshops.close()
        self.role = self.entry = None
        if self.consent and self.consent[0] == topic and self.consent[1].stop == block.start:
            draft = self.consent[1]
            self.sheet.widen(draft, draft.start, block.stop)
            draft.text += f"\n{block.text}"
        else:
            draft = self.sheet.add_block("consent", block, parent=self.event, topic=topic)
            self.consent = topic, draft
        return True

    def _role(self, block: Block, role: people.Role, names: str) -> None:
        """The label is no item of its own; names behind it are."""
        self.role, self.listed, self.entry = role, False, None
        if not names:
            self.workshops.label(block)
            return
        draft = people.add(self.sheet, block, role, self._home(), listed=False, text=names)
        several = names.split(";") if ";" in names else []
        for more in several[1:]:
            self.sheet.add(
                Draft(draft.type, block.start, block.stop, more.strip(), draft.parent,
                      confidence=MENDED, attributes=people.described(more) | {"role": role[1]},
                      doubts=(Doubt.MERGED,))
            )  # fmt: skip
        if several:
            draft.text = several[0].strip()
            draft.attributes |= people.described(draft.text)
            draft.attributes.pop("suggested", None)
        self.role = None

    def _home(self) -> Draft | None:
        return self.workshops.current or self.event

    @staticmethod
    def _timed(block: Block) -> bool:
        return leading_times(unbold(block.head.body)) is not None and len(block.text) < 400

    def _entry(self, block: Block) -> None:
        """A line of the programme."""
        (at, until), written, end = leading_times(unbold(block.head.body)) or (("", None), "", 0)
        self.workshops.close()
        self.role = None
        rest = unbold(block.text)[end:].lstrip(" \t:|,*–—-\xa0")
        attributes = {"at": at, "written": written} | ({"until": until} if until else {})
        self.entry = self.sheet.add_block("agenda_entry", block, parent=self.event, confidence=SURE)
        self.entry.text, self.entry.attributes = rest or written, attributes
        if not rest:
            self.entry.doubt(Doubt.KIND, MENDED)

    def _waits(self, block: Block) -> bool:
        """Does the entry above have a time and no words yet?"""
        entry = self.entry
        empty = entry is not None and entry.attributes["written"] == entry.text
        return bool(empty and entry and entry.stop == block.start and len(block.text) < 400)

    def _tell(self, block: Block) -> None:
        """Goes on with the entry of the programme."""
        entry = self.entry
        assert entry  # noqa: S101 - asked by the caller
        if entry.attributes["written"] == entry.text:
            entry.text, entry.confidence, entry.doubts = block.text, SURE, ()
        else:
            entry.text += f"\n{block.text}"
        self.sheet.widen(entry, entry.start, block.stop)

    @property
    def _begun(self) -> bool:
        """Has the workshop people or questions, or is it told again?"""
        return self.role is not None or self.workshops.begun

    def _marked(self, block: Block) -> None:
        if self.role:
            self.listed = True
            people.add(self.sheet, block, self.role, self._home(), listed=True)
        elif self.entry and self.entry.stop == block.start and not self.workshops.current:
            self.sheet.widen(self.entry, self.entry.start, block.stop)
            self.entry.text += f"\n{block.text}"
        elif self.workshops.current:
            self.workshops.question(block)
        else:
            kind = "question" if block.text.rstrip().endswith("?") else "discussion"
            sure = GUESSED if kind == "question" else LEFT_OVER
            self.sheet.add_block(
                kind, block, parent=self.event, confidence=sure, doubts=(Doubt.KIND,), decide=True
            )

    def _prose(self, i: int, block: Block, text: str) -> None:
        short = len(text) <= LONGEST_HEADING and not text.endswith((".", "!", "?", ":"))
        if self.role and not self.listed and short and not block.head.level:
            people.add(self.sheet, block, self.role, self._home(), listed=False)
        elif (
            self.entry
            and self.entry.stop == block.start
            and (block.head.row or (short and not block.head.level))
        ):
            self._tell(block)
        elif self.workshops.current and not (short and self._begun) and not block.head.level:
            self.role = None
            if not self.workshops.describe(block):
                self.workshops.close()
        elif short:
            if self.event and not self.workshops.any:
                facts.from_prose(self.event.attributes, text)
            self.workshops.close()
            self.role = self.entry = None
        elif self.event and not self.workshops.any:
            self._introduce(block)

    def _introduce(self, block: Block) -> None:
        """The invitation: it describes the event and often tells day and place."""
        assert self.event  # noqa: S101 - asked by the caller
        facts.from_prose(self.event.attributes, block.text)
        before = self.event.attributes.get("description")
        self.event.attributes["description"] = "\n\n".join(filter(None, [before, block.text]))
        if self.event.stop == block.start:
            self.sheet.widen(self.event, self.event.start, block.stop)

    def _close(self) -> None:
        """An event whose day is known is sure."""
        if self.event and "date" in self.event.attributes:
            self.event.confidence = SURE
        elif self.event:
            self.event.doubt(Doubt.TIME, GUESSED)
        self.workshops.finish()
