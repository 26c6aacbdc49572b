"""The table of contents: a field Word can count anew, filled with the headings so that it is there at once.

Page numbers are not among what is filled in: where a page ends is known only to the program that opens the file,
and a wrong number is worse than a link.
"""

from docx.document import Document as Docx
from docx.oxml.ns import qn

from leitfaden.core.paper.docx import xml
from leitfaden.core.paper.model import Document, Heading


class Outline:
    """The headings of a document with the names of their marks."""

    def __init__(self, document: Document) -> None:
        self.document = document
        headings = [block for block in document.blocks() if isinstance(block, Heading)]
        self.names = {
            id(heading): f"_Toc{number:08d}" for number, heading in enumerate(headings, 1)
        }

    def name_of(self, heading: Heading) -> str:
        return self.names[id(heading)]

    def write(self, docx: Docx, depth: int) -> None:
        """One line for each heading, leading there."""
        headings = self.document.headings(depth)
        for number, heading in enumerate(headings):
            line = docx.add_paragraph(style=f"toc {heading.level}")
            if not number:
                line._p.extend(xml.begin(f'TOC \\o "1-{depth}" \\h \\z \\u'))
            words = (
                f"{heading.kind}: {heading.text}"
                if heading.kind and heading.level == 1
                else heading.text
            )
            link = xml.element("w:hyperlink", xml.run(words))
            link.set(qn("w:anchor"), self.name_of(heading))
            line._p.append(link)
        if headings:
            docx.paragraphs[-1]._p.append(xml.end())
