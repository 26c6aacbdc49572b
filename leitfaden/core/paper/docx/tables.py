"""Tables with a head that repeats on every page."""

from collections.abc import Sequence

from docx.document import Document as Docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table

from leitfaden.core.paper.docx import xml


def write(
    docx: Docx, head: Sequence[str], rows: Sequence[Sequence[str]], *, widths: Sequence[int] = ()
) -> Table:
    """One row after the other; `widths` are millimetres and may be left out."""
    table: Table = docx.add_table(rows=0, cols=len(head), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for wide, column in zip(widths, table.columns, strict=False):
        column.width = Mm(wide)
    table._tbl.append(_row(head, widths, head=True))
    for row in rows:
        table._tbl.append(_row(row, widths))
    docx.add_paragraph(style="Klein")
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.set(qn("w:firstRow"), "1")
        look.set(qn("w:firstColumn"), "0")
    return table


def _row(cells: Sequence[str], widths: Sequence[int], *, head: bool = False) -> xml.Element:
    made = xml.element("w:tr")
    rules = [xml.element("w:cantSplit")] + [xml.element("w:tblHeader")] * head
    made.append(xml.element("w:trPr", *rules))
    for number, words in enumerate(cells):
        paragraph = xml.element("w:p", xml.run(words, strong=head))
        cell = xml.element("w:tc", paragraph)
        if number < len(widths):
            wide = str(Mm(widths[number]).twips)
            cell.insert(
                0, xml.element("w:tcPr", xml.element("w:tcW", **{"w:w": wide, "w:type": "dxa"}))
            )
        made.append(cell)
    return made
