"""A page as pieces of text with their places, read by PDFium. Units are points, y grows downwards."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from leitfaden.intake.reader import refusals
from leitfaden.intake.reader.progress import CONVERTED, Progress

MOST_PAGES = 2_000
MOST_CHARACTERS = 60_000  # on one page
MOST_STROKES = 5_000
WIDE_GAP = 1.1  # times the height of the letters: more than a space, so another piece begins
HYPHEN = 0xFFFE  # PDFium's sign for a hyphen at the end of a line
BOLD_WEIGHT = 600


class Piece(NamedTuple):
    """Text on one base line without a wide gap in it."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool = False
    noted: tuple[str, ...] = ()

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


class Stroke(NamedTuple):
    """A ruled line or the outline of a box."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(slots=True)
class Page:
    number: int
    width: float
    height: float
    pieces: list[Piece]
    strokes: list[Stroke]
    aside: list[Piece] = field(default_factory=list)  # running heads and feet
    notes: list[tuple[str, list[Piece]]] = field(default_factory=list)


def pages(data: bytes, progress: Progress) -> Iterator[Page]:
    """Raises Encrypted, Damaged, TooMuch."""
    document = _opened(data)
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise refusals.TooMuch
        for i in range(count):
            yield _page(document, i)
            progress(CONVERTED * (i + 1) / count)
    except pypdfium2.PdfiumError as problem:
        raise refusals.Damaged from problem
    finally:
        document.close()


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        locked = problem.err_code == pdfium.FPDF_ERR_PASSWORD or b"/Encrypt" in data
        raise (refusals.Encrypted if locked else refusals.Damaged) from problem
    if pdfium.FPDF_GetSecurityHandlerRevision(document) >= 0:
        document.close()
        raise refusals.Encrypted
    return document


def _page(document: pypdfium2.PdfDocument, i: int) -> Page:
    page = document[i]
    try:
        width, height = page.get_size()
        text = page.get_textpage()
        try:
            strokes = _strokes(page, height)
            pieces = list(_pieces(text.raw, height, _upright(strokes)))
        finally:
            text.close()
        return Page(i + 1, width, height, pieces, strokes)
    finally:
        page.close()


class _Letter(NamedTuple):
    sign: str
    left: float
    right: float
    base: float
    size: float
    place: int
    foot: float  # the lowest ink; only of digits, for raised ones refer to footnotes


def _letters(text: Any, height: float) -> Iterator[_Letter]:
    """Every sign with its box; those that PDFium adds itself have none and are left out."""
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    ink = tuple(ctypes.c_double() for _ in range(4))  # left, right, bottom, top
    around = (0.0, 0.0)
    count = pdfium.FPDFText_CountChars(text)
    if count > MOST_CHARACTERS:
        raise refusals.TooMuch
    for i in range(count):
        code = pdfium.FPDFText_GetUnicode(text, i)
        if code < 32 or (code == 32 and pdfium.FPDFText_IsGenerated(text, i) == 1):
            if code != 2:
                continue
            code = HYPHEN
        if not pdfium.FPDFText_GetLooseCharBox(text, i, box):
            continue
        if (box.top, box.bottom) != around:  # on one line in one font the base stays as it is
            pdfium.FPDFText_GetCharOrigin(text, i, x, y)
            around = (box.top, box.bottom)
        sign, base, foot = "-" if code == HYPHEN else chr(code), height - y.value, 0.0
        if sign.isdigit():
            pdfium.FPDFText_GetCharBox(text, i, *ink)
            foot = height - ink[2].value
        yield _Letter(sign, box.left, box.right, base, box.top - box.bottom, i, foot)


def _pieces(text: Any, height: float, upright: list[Stroke]) -> Iterator[Piece]:
    open_: list[_Letter] = []
    for letter in _letters(text, height):
        if open_ and letter.base == open_[0].base and -1 < letter.left - open_[-1].right < 1:
            open_.append(letter)  # by far the most, so spared the questions
            continue
        if open_ and (_breaks(open_, letter) or _ruled_off(open_[-1], letter, upright)):
            yield from _closed(text, open_)
            open_ = []
        open_.append(letter)
    yield from _closed(text, open_)


def _breaks(before: list[_Letter], letter: _Letter) -> bool:
    """Another base line, a wide gap, or back to the left."""
    last = before[-1]
    size = max(before[0].size, 1.0)
    raised = abs(letter.base - before[0].base)
    small = letter.size < 0.8 * size
    if raised > (0.6 if small else 0.35) * size:
        return True
    gap = letter.left - last.right
    return gap > WIDE_GAP * min(size, letter.size) or gap < -1.5 * size


def _ruled_off(last: _Letter, letter: _Letter, upright: list[Stroke]) -> bool:
    """Does a ruled line stand between the two?"""
    if letter.left - last.right < 1:
        return False
    y = letter.base - letter.size / 3
    return any(
        last.right <= s.left + 1 <= letter.left + 2 and s.top <= y <= s.bottom for s in upright
    )


def _closed(text: Any, letters: list[_Letter]) -> Iterator[Piece]:
    """The piece, with a space where letters stand apart; raised small digits are references."""
    size = max((letter.size for letter in letters), default=0.0)
    base = next((letter.base for letter in letters if letter.size > 0.8 * size), 0.0)
    said, marker, noted = "", "", []
    last: _Letter | None = None
    for letter in letters:
        raised = letter.sign.isdigit() and letter.foot < base - 0.15 * size
        if not raised and marker:
            noted.append(marker)
            marker = ""
        if raised:
            marker += letter.sign
            continue
        apart = last is not None and letter.left - last.right > 0.12 * size
        if apart and not said.endswith(" ") and letter.sign != " ":
            said += " "
        said += letter.sign
        last = letter
    if marker:
        noted.append(marker)
    if said.strip():
        bare = [letter for letter in letters if letter.sign != " "] or letters
        first, end = bare[0], bare[-1]
        yield Piece(
            said.strip(), first.left, end.right, base, size, _bold(text, first.place), tuple(noted)
        )


def _bold(text: Any, place: int) -> bool:
    if pdfium.FPDFText_GetFontWeight(text, place) >= BOLD_WEIGHT:
        return True
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text, place, name, 128, flags)
    return bool(re.search(rb"bold|black|heavy|semib", name.value, re.IGNORECASE))


def _upright(strokes: list[Stroke]) -> list[Stroke]:
    """Upright lines and the left sides of boxes."""
    return [s for s in strokes if s.bottom - s.top > 6][:MOST_STROKES]


def _strokes(page: pypdfium2.PdfPage, height: float) -> list[Stroke]:
    """Ruled lines and boxes; PDFium tells their bounds, whatever they are drawn with."""
    found = []
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for i in range(pdfium.FPDFPage_CountObjects(page)):
        thing = pdfium.FPDFPage_GetObject(page, i)
        if pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_PATH and (
            pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top)
        ):
            found.append(Stroke(left.value, height - top.value, right.value, height - bottom.value))
    return found
