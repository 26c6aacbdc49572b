"""Whether words say anything to a reader."""

import unicodedata

INVISIBLE = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"}
BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters by their category that are drawn as nothing."""


def says_something(text: str) -> bool:
    """Whether one sign at least can be seen: letters, digits, punctuation, pictures."""
    return any(
        unicodedata.category(sign) not in INVISIBLE
        and not unicodedata.category(sign).startswith("M")
        and sign not in BLANK
        for sign in text
    )
