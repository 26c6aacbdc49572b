"""How a text was meant: soft hyphens, words torn at the end of a line, UTF-8 that was read wrongly.

Only ever suggested; an item's text stays as the source has it. ftfy knows what broken UTF-8 was
meant to be, also where a line holds both broken and sound letters.
"""

import re

from ftfy import TextFixerConfig, fix_text

SOFT = re.compile("[\u00ad\ufffe\u0002]\\s*\n?\\s*")  # the last two: PDFium at a torn word
TORN = re.compile(
    r"(?<=[^\W\d_])[-‐]\n\s*(?=[^\W\d_])(?!(?:und|oder|bzw|sowie|wie|als)\b)(?=[a-zäöüß])"
)
HYPHENATED = re.compile(r"(?<=[^\W\d_][-‐])\n\s*(?=[A-ZÄÖÜ])")
LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st"})
ODD = re.compile("[ÃÂâÅÄ\ufffd][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
FAULTY = re.compile(f"[\u00ad\ufffe\u0002{''.join(map(chr, LIGATURES))}]|{ODD.pattern}")
"""Looked for first: hardly any text has one of them."""
ENCODING_ONLY = TextFixerConfig(
    unescape_html=False, remove_terminal_escapes=False, fix_latin_ligatures=False,
    fix_character_width=False, uncurl_quotes=False, fix_line_breaks=False, fix_surrogates=False,
    remove_control_chars=False, normalization=None, explain=False,
)  # fmt: skip


def is_broken(text: str) -> bool:
    """Does it hold signs that come of UTF-8 read as something else?"""
    return bool(ODD.search(text)) and fix_text(text, ENCODING_ONLY) != text


def legible(text: str) -> str:
    """The words by which a line is recognised: without soft hyphens, letters made whole."""
    if text.isascii() or not FAULTY.search(text):
        return text
    text = SOFT.sub("", text).translate(LIGATURES)
    return fix_text(text, ENCODING_ONLY) if ODD.search(text) else text


def joined(text: str) -> str:
    """Words torn at the end of a line made whole; other line breaks stay.

    "Sprach-\\nund Kulturmittlung" keeps its hyphen, "Stadtteil-\\nRunde" becomes one line.
    """
    if "\n" not in text:
        return text
    return HYPHENATED.sub("", TORN.sub("", text))


def mended(text: str) -> str:
    """The suggested reading; the text itself where nothing is to be mended."""
    return joined(legible(text))
