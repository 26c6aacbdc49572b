"""A page of a PDF as a picture, for people who compare what was read with what stands there."""

import io

import pypdfium2

from leitfaden.intake.reader import refusals
from leitfaden.intake.reader.pdf.engine import ALONE

WIDTH = 900
"""Dots from side to side: legible beside the items, and about a hundred kilobytes."""
TALLEST = 4 * WIDTH
COLOURS = 32


def draw(data: bytes, number: int) -> bytes:
    """The page of this number, counted from 1, as a PNG of a fixed width.

    Raises Damaged; IndexError where the document has no such page.
    """
    with ALONE:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as problem:
            raise refusals.Damaged from problem
        try:
            return _drawn(document, number)
        finally:
            document.close()


def _drawn(document: pypdfium2.PdfDocument, number: int) -> bytes:
    if not 1 <= number <= len(document):
        raise IndexError(number)
    page = document[number - 1]
    try:
        width, height = page.get_size()
        scale = min(WIDTH / max(width, 1), TALLEST / max(height, 1))
        picture = page.render(scale=scale).to_pil()
    except pypdfium2.PdfiumError as problem:
        raise refusals.Damaged from problem
    finally:
        page.close()
    kept = io.BytesIO()
    picture.convert("RGB").quantize(COLOURS).save(kept, "PNG", optimize=True)
    return kept.getvalue()
