"""German names between Arabic words: each keeps its own direction, whatever stands beside it."""

from django.utils.translation import get_language_bidi

from leitfaden.core.thread import Text

FIRST_STRONG, END = "\u2068", "\u2069"


def isolated(text: object) -> str:
    """On a page from right to left a text is walled off from its neighbours; elsewhere it is left as it is."""
    said = str(text)
    return f"{FIRST_STRONG}{said}{END}" if said and get_language_bidi() else said


def in_a_row(*parts: Text | object | None) -> str:
    """What there is of these with commas between, in the order in which they are given."""
    comma = "، " if get_language_bidi() else ", "
    return comma.join(isolated(part) for part in parts if part)
