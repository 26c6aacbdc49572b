"""Persons a source names are shown by their function until they have released their name."""

import re

_DEGREE = r"(?:(?:Dr|Prof|Dipl)\.(?:-\w+\.)?\s*)*"
_NAME = r"[A-ZÄÖÜ][\w-]+(?:\s+[A-ZÄÖÜ][\w-]+)?"
_NAMED = re.compile(rf",?\s*\b(?:Herrn?|Frau)\s+{_DEGREE}{_NAME}")  # as German minutes say it
_OFFICE = re.compile(
    r"(\b(?:Staatssekretär|Minister|(?:Ober)?[Bb]ürgermeister|Dezernent|Senator|Landrat|Landrät"
    rf"|Präsident|Amtsleiter)(?:in)?)\s+{_DEGREE}[A-ZÄÖÜ][\w-]+\s+[A-ZÄÖÜ][\w-]+"
)


def by_function(text: str) -> str:
    """The text without the names after Herr, Frau and an office; the function stays.

    The source keeps the name: on the review page those who work here see the line as it was.
    """
    return _OFFICE.sub(r"\1", _NAMED.sub("", text)).strip()
