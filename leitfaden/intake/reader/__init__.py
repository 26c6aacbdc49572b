"""Reads existing documents: bytes in, items with their lines out. No Django, no database.

    reading = reader.read(reader.load(path), filename="protokoll.txt", kind="proceedings")

The way: bytes → text (decoding) → lines (plain, markup) → sections (grammar, sections) → blocks →
items (front, concept, voices, minutes, changes; tracker) → the account of every line (draft).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath

from leitfaden.intake.reader import markup, plain, proceedings, tracker
from leitfaden.intake.reader.decoding import LIMIT, decode, load
from leitfaden.intake.reader.lines import Source
from leitfaden.intake.reader.model import Item, NotPlaced, Reading
from leitfaden.intake.reader.refusals import NothingFound, Refusal

READERS = {"proceedings": proceedings.read, "tracker": tracker.read}
HTML_NAMES = frozenset({".html", ".htm", ".xhtml"})
TEXT_NAMES = frozenset({".md", ".markdown"})

__all__ = ["LIMIT", "Item", "NotPlaced", "Reading", "Refusal", "load", "read"]


def read(data: bytes, *, filename: str, kind: str) -> Reading:
    """Reads proceedings or a tracker of challenges and measures from a file's bytes.

    Lines are 1-based source lines. Raises a Refusal: EmptyFile, TooLarge, WrongType and its kinds,
    Encrypted, Undecodable, NothingFound.
    """
    with _undisturbed():
        reading = READERS[kind](_source(decode(data), filename))
    if not reading.items:
        raise NothingFound
    return reading


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Reading makes very many small things and no circles; looking for garbage meanwhile would
    take a third of the time."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


def _source(text: str, filename: str) -> Source:
    """By the name's ending; a text without a telling one is looked at."""
    ending = PurePath(filename).suffix.lower()
    if ending in HTML_NAMES or (ending not in TEXT_NAMES and markup.looks_like_html(text)):
        return markup.read(text)
    return plain.read(text)
