"""Reads what was written back: text of a PDF, of a DOCX and of HTML, as a person would copy it."""

import html
import io
import re
import unicodedata
import zipfile

import docx
import pypdfium2
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
INVISIBLE = re.compile(
    "[\\s\x02\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufffe\uffa0]"
)


def visible(text: str) -> str:
    """What can be seen, without spaces: a page knows line breaks where the text has none."""
    return INVISIBLE.sub("", unicodedata.normalize("NFKD", text))


def without_hyphens(text: str) -> str:
    """A hyphen that ends a line is taken for one of the page when the text is read back."""
    return re.sub("[-\u2010\u2011]", "", text)


def text_of_pdf(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def pages_of(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def paragraphs_of_docx(content: bytes) -> list[str]:
    body = docx.Document(io.BytesIO(content)).element.body
    return [paragraph_text(p) for p in body.iter(f"{W}p")]


def paragraph_text(paragraph) -> str:
    signs = {
        f"{W}t": lambda e: e.text or "",
        f"{W}delText": lambda e: e.text or "",
        f"{W}br": lambda e: "\n",
        f"{W}tab": lambda e: "\t",
    }
    # A text box or a field instruction is no text of the paragraph.
    return "".join(signs[e.tag](e) for e in paragraph.iter(*signs) if e.getparent().tag == f"{W}r")


def part(content: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


def text_of_html(page: str) -> str:
    with_breaks = re.sub(r"<br>", "\n", page)
    return html.unescape(re.sub(r"<[^>]+>", "", with_breaks))


def changes(content: bytes, *, accept: bool) -> list[str]:
    """The paragraphs that are left when all tracked changes are accepted, or all rejected."""
    goes, stays = (f"{W}del", f"{W}ins") if accept else (f"{W}ins", f"{W}del")
    left = []
    for paragraph in part(content).iter(f"{W}p"):
        mark = paragraph.find(f"{W}pPr/{W}rPr/{goes}")
        for change in list(paragraph.iter(goes)):
            change.getparent().remove(change)
        text = paragraph_text(paragraph)
        if mark is None or text:
            left.append(text)
    assert stays
    return left
