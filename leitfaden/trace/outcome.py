"""What became of a voice, derived and never typed.

The rule (docs/house.md, "Outcomes are derived"): decided amendments and begun measures that carry the
voice or its theme come first: all of them carried means adopted, some means partly, none means
declined. Only where nothing is decided does a direct answer count; else there is no answer yet. A
recommendation is no answer.

A card that people split into named thoughts (docs/decisions/0005) is adopted only when each of its
thoughts is carried, and answered only when each of them is; an answer to the card answers each.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """How one amendment or measure that carries a voice stands."""

    CARRIED = "carried"
    DECLINED = "declined"
    UNDECIDED = "undecided"


class Outcome(StrEnum):
    """The classes of the account of voices; they add up to the number of voices."""

    ADOPTED = "adopted"
    PARTLY = "partly"
    DECLINED = "declined"
    PASSED_ON = "passed_on"
    NOTED = "noted"
    OPEN = "open"


ANSWERS = (Outcome.PASSED_ON, Outcome.NOTED, Outcome.DECLINED)
"""The direct answers, from the one that leaves most open to the one that ends the matter."""


@dataclass(frozen=True, slots=True)
class Strand:
    """One way on from a voice: through a theme, or (`thought` empty) from the card itself.

    `answer` is the standing direct answer on this strand, None where there is none.
    """

    thought: str = ""
    parts: tuple[Part, ...] = ()
    answer: Outcome | None = None

    @property
    def is_carried(self) -> bool:
        return Part.CARRIED in self.parts

    @property
    def is_decided(self) -> bool:
        return any(part is not Part.UNDECIDED for part in self.parts)

    @property
    def waits(self) -> bool:
        """Whether a named thought has met neither a decision nor an answer of its own."""
        return bool(self.thought) and not self.is_decided and self.answer is None


def derive(strands: Iterable[Strand], *, answer: Outcome | None = None) -> Outcome:
    """The outcome of one voice from its strands and the direct answer to the card itself.

    Raises ValueError for an answer that no person can give directly (adopted, partly, open).
    """
    strands = tuple(strands)
    _check(answer, strands)
    decided = {part for strand in strands for part in strand.parts} - {Part.UNDECIDED}
    if decided:
        return _of_decided(decided, strands, answer)
    return _of_answers(strands, answer)


def one_answer(given: Iterable[Outcome]) -> Outcome | None:
    """The answer that counts where several stand in one heap: the one that leaves most open."""
    answers = {*given}
    return next((outcome for outcome in ANSWERS if outcome in answers), None)


def _check(answer: Outcome | None, strands: tuple[Strand, ...]) -> None:
    for given in (answer, *(strand.answer for strand in strands)):
        if given is not None and given not in ANSWERS:
            raise ValueError(f"{given} is derived and cannot be answered")


def _of_decided(decided: set[Part], strands: tuple[Strand, ...], answer: Outcome | None) -> Outcome:
    """A direct answer to the card answers each of its thoughts."""
    if Part.CARRIED not in decided:
        waits = answer is None and any(strand.waits for strand in strands)
        return Outcome.OPEN if waits else Outcome.DECLINED
    if Part.DECLINED in decided:
        return Outcome.PARTLY
    if any(strand.thought and not strand.is_carried for strand in strands):
        return Outcome.PARTLY
    return Outcome.ADOPTED


def _of_answers(strands: tuple[Strand, ...], answer: Outcome | None) -> Outcome:
    if answer is not None:
        return answer
    if any(strand.thought and strand.answer is None for strand in strands):
        return Outcome.OPEN
    given = one_answer(strand.answer for strand in strands if strand.answer)
    return given or Outcome.OPEN
