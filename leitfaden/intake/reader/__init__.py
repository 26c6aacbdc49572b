"""Reads existing documents: bytes in, items with their lines out. No database, no request.

    reading = reader.read(reader.load(path), filename="protokoll.txt", kind="proceedings")

The way: bytes → lines (office and pdf; decoding, then plain or markup) → sections (grammar,
sections) → blocks → items (event, concept, voices, minutes, changes; tracker) → footnotes, tracked
changes, mended readings (closing) → the account of every line (draft).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import PurePath

from leitfaden.intake.reader import (
    concept,
    eventpage,
    markup,
    noise,
    office,
    pdf,
    plain,
    proceedings,
    series,
    tracker,
)
from leitfaden.intake.reader.decoding import LIMIT, decode, load, weigh
from leitfaden.intake.reader.lines import Source
from leitfaden.intake.reader.model import Item, NotPlaced, Reading
from leitfaden.intake.reader.progress import CONVERTED, Progress, nobody
from leitfaden.intake.reader.refusals import (
    Archive,
    BrokenWord,
    Damaged,
    NothingFound,
    Refusal,
    TooWide,
)

READERS = {"proceedings": proceedings.read, "tracker": tracker.read, "event": eventpage.read}
HTML_NAMES = frozenset({".html", ".htm", ".xhtml"})
MOST_COLUMNS = 100
TEXT_NAMES = frozenset({".md", ".markdown"})

__all__ = ["LIMIT", "Item", "NotPlaced", "Reading", "Refusal", "load", "read"]


def read(data: bytes, *, filename: str, kind: str, progress: Progress = nobody) -> Reading:
    """Reads proceedings, a tracker of challenges and measures or an event page from a file's bytes.

    Lines are 1-based source lines: of text and HTML those of the file, of DOCX and ODT its
    paragraphs, of PDF the lines of text as extracted. Raises a Refusal: EmptyFile, TooLarge,
    WrongType and its kinds, Encrypted, Damaged, Undecodable, NothingFound and those of the formats.
    """
    weigh(data)
    with _undisturbed():
        source = _bounded(_source(data, filename, progress))
        progress(CONVERTED)
        reading = READERS[kind](source)
    progress(1.0)
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


def _bounded(source: Source) -> Source:
    """A table that nobody could look through is none."""
    if any(line.column > MOST_COLUMNS for line in source.lines):
        raise TooWide
    return series.marked(concept.units_apart(source))


def _source(data: bytes, filename: str, progress: Progress) -> Source:
    """By the first bytes, never by the name."""
    if pdf.looks_like(data):
        return pdf.read(data, progress)
    if data.startswith(office.ZIP):
        return _of_office(data, filename)
    text = decode(data)
    source = noise.marked(_of_text(text, filename))
    return replace(source, text=text)


def _of_office(data: bytes, filename: str) -> Source:
    """The name only tells how to speak of a file that cannot be opened."""
    try:
        return office.read(data)
    except (Archive, Damaged) as problem:
        if PurePath(filename).suffix.lower() == ".docx":
            raise BrokenWord from problem
        raise


def _of_text(text: str, filename: str) -> Source:
    """By the name's ending; a text without a telling one is looked at."""
    ending = PurePath(filename).suffix.lower()
    if ending in HTML_NAMES or (ending not in TEXT_NAMES and markup.looks_like_html(text)):
        return markup.read(text)
    return plain.read(text)
