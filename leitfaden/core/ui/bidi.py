"""German names between Arabic words: each keeps its own direction, whatever stands beside it."""

from django.utils.safestring import SafeString
from django.utils.translation import get_language_bidi

from leitfaden.core.html import esc
from leitfaden.core.thread import Text
from leitfaden.core.written import BEGIN

FIRST_STRONG, END = "\u2068", "\u2069"


def isolated(text: object) -> SafeString:
    """On a page from right to left a text is walled off from its neighbours; elsewhere it is left as it is.

    What people wrote is walled off by the element that says its language.
    """
    return _isolated(text, from_the_right=get_language_bidi())


def _isolated(text: object, *, from_the_right: bool) -> SafeString:
    safe = esc(text)
    if not from_the_right or not safe or BEGIN in safe:
        return safe
    return SafeString(f"{FIRST_STRONG}{safe}{END}")


def in_a_row(*parts: Text | object | None, between: str = ", ") -> SafeString:
    """What there is of these with commas between, in the order in which they are given."""
    from_the_right = get_language_bidi()
    sign = "، " if between == ", " and from_the_right else between
    said = [_isolated(part, from_the_right=from_the_right) for part in parts if part]
    return SafeString(sign.join(said))
