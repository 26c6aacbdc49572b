"""German names between Arabic words: each keeps its own direction, whatever stands beside it."""

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString
from django.utils.translation import get_language_bidi

from leitfaden.core.thread import Text
from leitfaden.core.written import BEGIN

FIRST_STRONG, END = "\u2068", "\u2069"


def isolated(text: object) -> SafeString:
    """On a page from right to left a text is walled off from its neighbours; elsewhere it is left as it is.

    What people wrote is walled off by the element that says its language.
    """
    safe = conditional_escape(text)  # type: ignore[arg-type]
    if not safe or BEGIN in safe or not get_language_bidi():
        return safe
    return SafeString(f"{FIRST_STRONG}{safe}{END}")


def in_a_row(*parts: Text | object | None, between: str = ", ") -> SafeString:
    """What there is of these with commas between, in the order in which they are given."""
    sign = "، " if between == ", " and get_language_bidi() else between
    return SafeString(sign.join(isolated(part) for part in parts if part))
