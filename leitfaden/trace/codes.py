"""Printed codes, as people write them: `K-117`, `k 117`, `AE 12`, `L 2.3`, `DS0450/18`."""

import re
import unicodedata
from dataclasses import dataclass

_CODE = re.compile(r"([A-ZÄa-zä]{1,2}) *[-.: ]? *0*(\d{1,9})")
_LABEL = re.compile(r"[Ll](?:eitlinie)? *[-.: ]? *(\d{1,3}[.,]\d{1,3})")

MINUS_AND_BULLETS = "\u2212\u2043\u00b7\u2022"
"""Signs beside the dashes proper (category Pd) that stand for a hyphen in copied text."""

LETTERS = {
    "K": "card",
    "T": "theme",
    "V": "event",
    "Ä": "amendment",
    "AE": "amendment",
    "E": "unit",
    "M": "measure",
    "H": "challenge",
}
"""The letters before the number, and the kind of thing they stand for."""


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of thing and its number; for guidelines as printed, `label` such as "2.3"."""

    kind: str
    number: int = 0
    label: str = ""


def read(text: str) -> Code | None:
    """What somebody typed or scanned, or None when it is no code of ours.

    Papers carry references of the town's own making and are not read here.
    """
    text = plain(text)
    if found := _LABEL.fullmatch(text):
        return Code("wording", label=found[1].replace(",", "."))
    if found := _CODE.fullmatch(text):
        kind = LETTERS.get(found[1].upper())
        return Code(kind, int(found[2])) if kind else None
    return None


def plain(text: str) -> str:
    """The text with plain hyphens and spaces: Word writes others, and copying brings invisible ones."""
    signs = map(_plain, unicodedata.normalize("NFC", text))
    return " ".join("".join(signs).split())


def _plain(sign: str) -> str:
    if unicodedata.category(sign) == "Pd" or sign in MINUS_AND_BULLETS:
        return "-"
    return "" if unicodedata.category(sign) == "Cf" else sign
