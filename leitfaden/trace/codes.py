"""Printed codes, as people write them: `K-117`, `k 117`, `AE 12`, `L 2.3`, `DS0450/18`."""

import re
from dataclasses import dataclass

_CODE = re.compile(r"^\s*([A-ZÄa-zä]{1,2})\s*[-–.: ]?\s*0*(\d{1,9})\s*$")
_LABEL = re.compile(r"^\s*[Ll](?:eitlinie)?\s*[-–.: ]?\s*(\d{1,3}[.,]\d{1,3})\s*$")

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
    if found := _LABEL.match(text):
        return Code("wording", label=found[1].replace(",", "."))
    if found := _CODE.match(text):
        kind = LETTERS.get(found[1].upper())
        return Code(kind, int(found[2])) if kind else None
    return None
