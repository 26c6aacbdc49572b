"""Amendments as tracked changes: Word and LibreOffice accept and reject them one by one."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from docx.text.paragraph import Paragraph

from leitfaden.core.paper.docx import xml
from leitfaden.core.paper.model import Amended

TAGS = {"inserted": "w:ins", "deleted": "w:del"}


@dataclass(frozen=True, slots=True)
class Pen:
    """Who changes and when; `numbers` gives every change of the file its own."""

    author: str
    day: dt.date | None
    numbers: Iterator[int]

    def stroke(self, tag: str, *children: xml.Element) -> xml.Element:
        signed = {"w:id": str(next(self.numbers)), "w:author": self.author or "–"}
        if self.day:
            signed["w:date"] = f"{self.day.isoformat()}T00:00:00Z"
        return xml.element(tag, *children, **signed)


def write(paragraph: Paragraph, it: Amended, pen: Pen) -> None:
    """A paragraph that only comes in, or only goes, does so with its mark."""
    marks = {run.kind for run in it.runs}
    if len(marks) == 1 and (whole := TAGS.get(marks.pop())):
        paragraph._p.get_or_add_pPr().append(xml.element("w:rPr", pen.stroke(whole)))
    for run in it.runs:
        made = next(xml.runs((run,), deleted=run.kind == "deleted"))
        tag = TAGS.get(run.kind)
        paragraph._p.append(pen.stroke(tag, made) if tag else made)
