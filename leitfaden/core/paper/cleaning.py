"""What can stand in a document: text without the characters that no XML may hold."""

import re

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
SUPPLEMENT = re.compile(
    "["
    + "".join(f"{chr(p * 0x10000 + 0xFFFE)}{chr(p * 0x10000 + 0xFFFF)}" for p in range(1, 17))
    + "]"
)


def cleaned(text: str) -> str:
    """The text as every writer sets it.

    Line and page breaks of all kinds become "\\n", tabs stay; control characters, halves of
    surrogate pairs and noncharacters are dropped, since neither XML 1.0 nor PDF can hold them.
    Everything else stays character for character.
    """
    return SUPPLEMENT.sub("", FORBIDDEN.sub("", BREAKS.sub("\n", text)))
