"""Persons a source names are shown by their function until they have released their name."""

import re

_NAMED = re.compile(
    r",?\s*\b(?:Herrn?|Frau)\s+"  # how German minutes introduce a name
    r"(?:(?:Dr|Prof|Dipl)\.(?:-\w+\.)?\s*)*"
    r"[A-ZÄÖÜ][\w-]+(?:\s+[A-ZÄÖÜ][\w-]+)?"
)


def by_function(text: str) -> str:
    """The text without the names after Herr and Frau; the function before them stays.

    The source keeps the name: on the review page those who work here see the line as it was.
    """
    return _NAMED.sub("", text).strip()
