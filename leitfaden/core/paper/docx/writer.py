"""Builds the file: the template dressed, then block by block, then packed with fixed times."""

import datetime as dt
import io
import zipfile
from collections.abc import Mapping

import docx
from docx.document import Document as Docx
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT
from docx.shared import Mm, Pt

from leitfaden.core.paper.codec import dump, load
from leitfaden.core.paper.docx import xml
from leitfaden.core.paper.docx.blocks import Sheet
from leitfaden.core.paper.docx.styles import LOCALES, dress
from leitfaden.core.paper.model import Document

EPOCH = (1980, 1, 1, 0, 0, 0)
UNDATED = dt.date(1980, 1, 1)


def write_docx(document: Document, files: Mapping[str, bytes]) -> bytes:
    """The bytes of a DOCX file; `files` holds the pictures by their SHA-256, a missing one is a KeyError.

    Amended texts are tracked changes: accepting all gives the new text, rejecting all the old one.
    124 voices take well under a second.
    """
    document = load(dump(document))  # every text cleaned
    made = docx.Document()
    dress(made, document)
    _describe(made, document)
    _page(made, document)
    sheet = Sheet(made, document, files)
    _cover(sheet, document)
    for block in document.blocks():
        sheet.add(block)
    return _packed(made)


def _describe(made: Docx, document: Document) -> None:
    told = made.core_properties
    moment = dt.datetime.combine(document.day or UNDATED, dt.time())
    told.title, told.author, told.subject = (
        document.title[:255],
        document.author[:255],
        document.subject[:255],
    )
    told.keywords, told.comments = ", ".join(document.keywords)[:255], ""
    told.language = LOCALES.get(document.lang, document.lang)
    told.created = told.modified = moment
    told.last_modified_by, told.revision = document.author[:255], 1


def _page(made: Docx, document: Document) -> None:
    """A4, the foot with title and page number; a draft says so on top of every page."""
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(25)
    section.different_first_page_header_footer = True
    foot = section.footer.paragraphs[0]
    foot.style = made.styles["Klein"]
    foot.paragraph_format.tab_stops.add_tab_stop(Mm(160), WD_TAB_ALIGNMENT.RIGHT)
    foot._p.append(xml.run(f"{document.title[:90]}\t{document.words.page} "))
    foot._p.extend(xml.field("PAGE", "1"))
    if document.draft:
        for header in (section.header, section.first_page_header):
            header.paragraphs[0].add_run(document.draft).bold = True


def _cover(sheet: Sheet, document: Document) -> None:
    cover = document.cover
    if document.look.emblem:
        sheet.picture(document.look.emblem)
    sheet.text(cover.series, "Subtitle")
    sheet.text(cover.kind, "Dachzeile").paragraph_format.space_before = Pt(120)
    sheet.text(document.title, "Title")
    for line in filter(None, (cover.subtitle, *cover.lines)):
        sheet.text(line, "Subtitle")
    for count, word in cover.stations:
        sheet.text(f"{count} {word}", "Normal")
    last = sheet.text("\n".join(filter(None, (cover.publisher, cover.place))), "Normal")
    last.paragraph_format.space_before = Pt(60)
    last.add_run().add_break(WD_BREAK.PAGE)


def _packed(made: Docx) -> bytes:
    """The same parts always give the same bytes: the times in the archive are fixed."""
    loose, packed = io.BytesIO(), io.BytesIO()
    made.save(loose)
    with zipfile.ZipFile(loose) as source, zipfile.ZipFile(packed, "w") as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
            target.writestr(info, source.read(name), compresslevel=6)
    return packed.getvalue()
