"""One method for each kind of block."""

import io
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import Any

from docx.document import Document as Docx
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table as DocxTable
from docx.text.paragraph import Paragraph as DocxParagraph

from leitfaden.core.paper import model, qr
from leitfaden.core.paper.docx import contents, tables, tracked, xml
from leitfaden.core.paper.docx.styles import CARDS

WEIGHTS = {"body": "Normal", "lead": "Vorspann", "small": "Klein", "kind": "Dachzeile"}


class Sheet:
    """What is written so far, with the running numbers of marks, changes and captions."""

    def __init__(self, docx: Docx, document: model.Document, files: Mapping[str, bytes]) -> None:
        self.docx, self.document, self.files = docx, document, files
        self.marks, self.changes = count(1), count(1)
        self.captions: dict[str, int] = {}
        self.outline = contents.Outline(document)

    def add(self, block: model.Block) -> None:
        writer: Callable[[Any], object] = getattr(self, f"_{type(block).__name__.lower()}")
        writer(block)

    def text(self, words: str, style: str) -> DocxParagraph:
        return self.runs(model.plain(words), style)

    def runs(self, told: Iterable[model.Run], style: str) -> DocxParagraph:
        told = tuple(told)
        made = self.docx.add_paragraph(style=style)
        if told and xml.is_right_to_left(told[0].text):
            made._p.get_or_add_pPr().append(xml.element("w:bidi"))
        made._p.extend(xml.runs(told))
        return made

    def picture(self, it: model.Picture, text: str = "") -> DocxParagraph:
        made = self.docx.add_paragraph()
        self._drawn(made, self.files[it.sha256], it.alt, it.width)
        if text:
            made._p.append(xml.run(f"  {text}"))
        return made

    def _drawn(self, paragraph: DocxParagraph, content: bytes, alt: str, width: int) -> None:
        shape = paragraph.add_run().add_picture(io.BytesIO(content), width=Mm(width))
        properties = shape._inline.docPr
        properties.set("descr", alt)
        properties.set("name", alt[:60])

    def caption(self, kind: str, words: str) -> None:
        """ "Tabelle 3: …", its number a field that counts anew."""
        self.captions[kind] = number = self.captions.get(kind, 0) + 1
        made = self.docx.add_paragraph(style="Caption")
        made._p.append(xml.run(f"{kind} "))
        made._p.extend(xml.field(f"SEQ {kind} \\* ARABIC", str(number)))
        made._p.append(xml.run(f": {words}"))

    def _heading(self, it: model.Heading) -> None:
        if it.kind and it.level > 1:
            self.text(it.kind, "Dachzeile")
        words = f"{it.kind}: {it.text}" if it.kind and it.level == 1 else it.text
        made = self.text(words, f"Heading {it.level}")
        start, end = xml.bookmark(next(self.marks), self.outline.name_of(it))
        first = made._p.find(qn("w:r"))
        if first is not None:
            first.addprevious(start)
        made._p.append(end)

    def _paragraph(self, it: model.Paragraph) -> None:
        self.runs(it.runs, WEIGHTS[it.weight])

    def _items(self, it: model.Items) -> None:
        labelled = any(item.label for item in it.items)
        for item in it.items:
            head = (model.Run(f"{item.label}\t", strong=True),) if labelled else ()
            self.runs((*head, *item.runs), "Leitlinie" if labelled else "List Bullet")

    def _amended(self, it: model.Amended) -> None:
        made = self.docx.add_paragraph(style="Änderung")
        author, day = it.author or self.document.author, it.day or self.document.day
        tracked.write(made, it, tracked.Pen(author, day, self.changes))

    def _cards(self, it: model.Cards) -> None:
        for card in it.cards:
            head = self.docx.add_paragraph(style="Kartenkopf")
            said = "".join(f" · {one}" for one in (card.meaning, card.note) if one)
            head._p.extend((xml.run(card.code, strong=True), xml.run(said)))
            body = self.text(card.text, "Karte")
            for part in (head, body):
                xml.shading(part._p.get_or_add_pPr(), CARDS[card.colour])

    def _table(self, it: model.Table) -> DocxTable:
        self.caption(self.document.words.table, it.caption)
        return tables.write(self.docx, it.head, it.rows)

    def _timeline(self, it: model.Timeline) -> None:
        words = self.document.words
        rows = [(entry.when, "\n".join((entry.title, *entry.details))) for entry in it.entries]
        tables.write(self.docx, (words.when, words.what), rows, widths=(35, 125))

    def _counts(self, it: model.Counts) -> None:
        self.caption(self.document.words.table, it.caption)
        rows = [(" ".join(filter(None, (s.label, s.hint))), str(s.count)) for s in it.shares]
        total = [(it.total_label, str(it.total))] if it.total_label else []
        tables.write(self.docx, it.head, [*rows, *total], widths=(130, 30))

    def _facts(self, it: model.Facts) -> None:
        for label, value in it.rows:
            self.runs((model.Run(f"{label}: ", strong=True), model.Run(value)), "Normal")

    def _picture(self, it: model.Picture) -> None:
        self.picture(it)
        if it.caption:
            self.caption(self.document.words.figure, it.caption)

    def _credits(self, it: model.Credits) -> None:
        for credit in it.credits:
            if credit.picture:
                self.picture(credit.picture, credit.text)
            else:
                self.text(credit.text, "Normal")

    def _codes(self, it: model.Codes) -> None:
        for code in it.codes:
            made = self.docx.add_paragraph()
            made.paragraph_format.keep_with_next = True
            self._drawn(made, qr.png(code.address), f"{it.alt}: {code.label}", 27)
            words = self.runs(
                (
                    model.Run(code.label, strong=True),
                    model.Run(f"\n{code.text}\n" if code.text else "\n"),
                ),
                "Normal",
            )
            words._p.append(self._link(code.address))

    def _link(self, address: str) -> xml.Element:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        key = self.docx.part.relate_to(address, kind, is_external=True)
        return xml.element("w:hyperlink", xml.run(address), **{"r:id": key})

    def _note(self, it: model.Note) -> None:
        head = self.runs((model.Run(it.title, strong=True),), "Abweichung")
        head.paragraph_format.keep_with_next = True
        for words in it.paragraphs:
            self.text(words, "Abweichung")

    def _contents(self, it: model.Contents) -> None:
        self.text(it.title, "Inhaltsüberschrift").paragraph_format.page_break_before = True
        self.outline.write(self.docx, it.depth)

    def _pagebreak(self, _it: model.PageBreak) -> None:
        self.docx.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
