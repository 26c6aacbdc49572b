"""Whether two colours can be told apart when one is text on the other.

Method: relative luminance and contrast ratio of WCAG 2.2 (definitions, success criterion 1.4.3). Pure.
"""

import re

ENOUGH = 4.5
"""For text of any size (WCAG 2.2 AA)."""

COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


def is_colour(text: str) -> bool:
    """Whether it reads "#rrggbb"."""
    return COLOUR.fullmatch(text) is not None


def ratio(one: str, other: str) -> float:
    """1 (the same) to 21 (black on white), whichever comes first; colours as "#rrggbb", else ValueError."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """0 (black) to 1 (white)."""
    if not is_colour(colour):
        raise ValueError(f"{colour!r} is no colour of the form #rrggbb")
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
