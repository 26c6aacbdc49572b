"""When and where the event is, whether one may still register, and what it calls itself."""

from collections.abc import Sequence
from typing import Any

from leitfaden.intake.reader.blocks import Block
from leitfaden.intake.reader.event import moments
from leitfaden.intake.reader.eventpage import words
from leitfaden.intake.reader.german import ends_sentence
from leitfaden.intake.reader.lines import unbold
from leitfaden.intake.reader.repair import legible
from leitfaden.intake.reader.sections import LONGEST_HEADING
from leitfaden.intake.reader.words import FACT, FACTS

LONGEST_SAID = 300


def registration(text: str) -> str | None:
    """ "closed", "open", or None where a text does not speak of registration."""
    if len(text) > LONGEST_SAID:
        return None
    if words.CLOSED.fullmatch(text.strip().rstrip(".!")):
        return "closed"
    return "open" if words.OPEN.fullmatch(text.strip()) else None


def labelled(block: Block) -> dict[str, str]:
    """ "Wann: 3. Mai" and "Ort: Rathaus", also several lines of one block."""
    found: dict[str, str] = {}
    last = ""
    for line in block.text.split("\n"):
        fact = FACT.fullmatch(legible(line))
        if fact and (value := unbold(fact["value"].strip())):
            last = next(name for name in FACTS if fact[name])
            found[last] = f"{found[last]} {value}" if last in found else value
        elif last:
            found[last] += f"\n{line}"
    return found


def label(block: Block) -> str:
    """The label that stands alone in its line, as in a list of terms."""
    if len(block.text) > 40:
        return ""
    fact = FACT.fullmatch(legible(block.text).rstrip(": ") + ": ")
    return next((name for name in FACTS if fact[name]), "") if fact else ""


def note(attributes: dict[str, Any], name: str, value: str) -> None:
    """What was said first counts."""
    if name == "date":
        for key, moment in moments(legible(value)).items():
            attributes.setdefault(key, moment)
    elif name == "registration":
        note_registration(attributes, value, registration(f"Anmeldung {value}") or "open")
    else:
        attributes.setdefault(name, value)


def note_registration(attributes: dict[str, Any], said: str, state: str) -> None:
    """The fullest sentence; that it is closed counts more than any other."""
    known = attributes.get("registration_state")
    if known == state and len(said) <= len(attributes["registration"]):
        return
    if known != "closed" or state == "closed":
        attributes |= {"registration": said.strip(), "registration_state": state}


def from_prose(attributes: dict[str, Any], text: str) -> None:
    """Day, times and place in the sentences of the invitation."""
    text = legible(text)
    if "date" not in attributes and "date" in (found := moments(text)):
        attributes |= found
    if "venue" not in attributes and (place := words.VENUE.search(text[:3000])):
        attributes["venue"] = (place["venue"] or place["place"]).strip(" .")


def title(blocks: Sequence[Block]) -> Block | None:
    """A heading of the page, else the first line that could be one."""
    heads = [b for b in blocks if b.head.level == 1 and not b.head.aside]
    if heads:
        return heads[0]
    fit = [block for block in blocks[:30] if _may_be_title(block)]
    return next(iter(fit), None)


def _may_be_title(block: Block) -> bool:
    text = legible(block.text)
    short = len(text) <= LONGEST_HEADING and not ends_sentence(text.rstrip("?!"))
    known = (
        registration(text) or words.TITLE_NOT.fullmatch(text) or words.WORKSHOP.fullmatch(text)
        or labelled(block) or label(block)
    )  # fmt: skip
    return short and not block.marked and not block.head.aside and not known
