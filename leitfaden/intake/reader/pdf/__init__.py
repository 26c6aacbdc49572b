"""PDF: text with its places (pages), furniture, footnotes, tables and columns, told as lines (story)."""

from leitfaden.intake.reader.lines import Source
from leitfaden.intake.reader.pdf import pages, story
from leitfaden.intake.reader.pdf.engine import ALONE
from leitfaden.intake.reader.progress import Progress

SIGNATURE = b"%PDF-"


def looks_like(data: bytes) -> bool:
    """The sign may stand a little way into the file."""
    return SIGNATURE in data[:1024]


def read(data: bytes, progress: Progress) -> Source:
    """The lines of text in reading order; a line's number counts them through all pages.

    Raises Encrypted, Damaged, NoText, TooMuch.
    """
    with ALONE:
        found = list(pages.pages(data, progress))
    return story.tell(found)
