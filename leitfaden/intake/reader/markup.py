"""HTML as lines, each with its place in the source file.

Read with the standard library's html.parser: it is the one kept-up parser that tells the source
line of text and not only of tags (html5lib and lxml do not), and it needs no dependency.
"""

import re

from leitfaden.intake.reader.lines import Source, source_lines
from leitfaden.intake.reader.page import AND, LESS, Page

LOOKS = re.compile(r"\s*(?:<!doctype html|<html|<(?:head|body|div|p|h[1-6]|ul|table)[\s>])", re.I)
UNFINISHED = re.compile(r"<(?![a-zA-Z/!?])")
DECLARATION = re.compile(r"<!\[[^>]*>|<\?[^>]*>")


def looks_like_html(text: str) -> bool:
    """Does a text without a telling name begin as a web page does?"""
    return bool(LOOKS.match(text[:2000]))


def read(text: str) -> Source:
    """Every line with visible text, in order, and the numbers of those with markup only."""
    rows = source_lines(text)
    page = Page()
    page.feed(_harmless("\n".join(rows)))
    page.close()
    page.flush()
    seen = {number for found in page.found for number in range(found.first, found.last + 1)}
    bare = (n for n, row in enumerate(rows, start=1) if row.strip() and n not in seen)
    return Source(tuple(page.lines()), tuple(bare))


def _harmless(text: str) -> str:
    """Unfinished tags and comments become text; line breaks stay where they are.

    Else html.parser would search the rest of the file again and again.
    """
    text = DECLARATION.sub(lambda found: "\n" * found[0].count("\n"), text)
    text = UNFINISHED.sub(LESS, text).replace("&", AND)
    text = _closed(text, "<!--", "-->")
    return _closed(text, "<", ">")


def _closed(text: str, opening: str, closing: str) -> str:
    """Escapes each opening after which no closing comes."""
    end = text.rfind(closing) + 1
    return text[:end] + text[end:].replace(opening, LESS + opening[1:])
