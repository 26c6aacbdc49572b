"""Codes and paper numbers as people write them: `K-117`, `k117`, `L 2.3`, `ds 0450/18`. Pure."""

import re
from dataclasses import dataclass

_CODE = re.compile(
    r"(?<![^\W_])(?P<letters>[A-Za-zÄÖÜäöü]{1,3})[\u00ad]?\s?[-–.]?\s?"
    r"(?P<numbers>\d{1,9}(?:[./]\d{1,9}){0,3})(?![^\W_])"
)
_WORD_BEFORE_A_NUMBER = frozenset({"ab", "am", "an", "bei", "bis", "die", "der", "im", "in", "mit",
                                   "nr", "seit", "um", "und", "uhr", "von", "vor", "zu", "the",
                                   "of", "on", "at", "to"})  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@dataclass(frozen=True, slots=True)
class Code:
    """`form` is the one in which codes are compared; `typed` still has its leading zeros, for what is half typed."""

    form: str
    typed: str
    start: int
    end: int


def places_in(text: str) -> list[Code]:
    """Every code of a text, where it stands."""
    found = ((match, _letters(match)) for match in _CODE.finditer(text))
    return [
        Code(
            _joined(letters, match, zeros=False), _joined(letters, match, zeros=True), *match.span()
        )
        for match, letters in found
        if letters
    ]


def found_in(text: str) -> list[str]:
    """The forms of all codes of a text, each once and in their order."""
    return list(dict.fromkeys(code.form for code in places_in(text)))


def whole(text: str) -> str:
    """The code when a text is nothing but one, else nothing."""
    found = places_in(text.strip())
    alone = found and (found[0].start, found[0].end) == (0, len(text.strip()))
    return found[0].form if alone else ""


def without(text: str) -> str:
    """The text with its codes taken out: what is left are words."""
    return _CODE.sub(lambda match: " " if _letters(match) else match[0], text)


def _letters(match: re.Match[str]) -> str:
    """The letters before the number, or nothing where they are a word of the sentence."""
    letters = match["letters"].lower().translate(_UMLAUTS)
    return "" if letters in _WORD_BEFORE_A_NUMBER else letters


def _joined(letters: str, match: re.Match[str], *, zeros: bool) -> str:
    """Letters and numbers, parted by x: `ds450x18`, with leading zeros `ds0450x18`."""
    numbers = re.split("[./]", match["numbers"])
    return letters + "x".join(n if zeros else n.lstrip("0") or "0" for n in numbers)
