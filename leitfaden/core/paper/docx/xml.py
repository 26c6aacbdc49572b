"""The few elements of WordprocessingML that python-docx has no words for."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from leitfaden.core.paper.model import Run

type Element = Any
"""lxml's elements carry no types."""


def element(tag: str, *children: Element, text: str = "", **attributes: str) -> Element:
    """`element("w:lang", **{"w:val": "de-DE"})`."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(name), value)
    if text:
        made.text = text
    made.extend(children)
    return made


def shading(ppr: Element, colour: str) -> None:
    """A paragraph's ground; the order of its properties is fixed by the standard."""
    shd = element("w:shd", **{"w:val": "clear", "w:color": "auto", "w:fill": colour})
    later = ("w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr")
    place = next((i for i, one in enumerate(ppr) if one.tag in map(qn, later)), len(ppr))
    ppr.insert(place, shd)


def runs(told: Iterable[Run], *, deleted: bool = False) -> Iterator[Element]:
    return (
        run(one.text, strong=one.strong, emphasis=one.emphasis, deleted=deleted) for one in told
    )


def run(
    text: str, *, strong: bool = False, emphasis: bool = False, deleted: bool = False
) -> Element:
    """One run; line breaks and tabs are elements of their own, all other white space is kept."""
    made = OxmlElement("w:r")
    look = [
        tag
        for tag, wanted in (("w:b", strong), ("w:i", emphasis), ("w:rtl", is_right_to_left(text)))
        if wanted
    ]
    if look:
        made.append(element("w:rPr", *map(OxmlElement, look)))
    for number, line in enumerate(text.split("\n")):
        if number:
            made.append(OxmlElement("w:br"))
        for place, words in enumerate(line.split("\t")):
            if place:
                made.append(OxmlElement("w:tab"))
            if words:
                made.append(_words(words, deleted))
    return made


def _words(text: str, deleted: bool) -> Element:
    made = element("w:delText" if deleted else "w:t", text=text)
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def field(instruction: str, shown: str) -> Iterator[Element]:
    """A field with what it shows until somebody has it counted anew."""
    yield _char("begin")
    yield element("w:r", element("w:instrText", text=f" {instruction} "))
    yield _char("separate")
    yield run(shown)
    yield _char("end")


def _char(kind: str) -> Element:
    return element("w:r", element("w:fldChar", **{"w:fldCharType": kind}))


def begin(instruction: str) -> tuple[Element, ...]:
    """The head of a field that reaches over paragraphs; `end` closes it."""
    return (
        _char("begin"),
        element("w:r", element("w:instrText", text=f" {instruction} ")),
        _char("separate"),
    )


def end() -> Element:
    return _char("end")


def bookmark(number: int, name: str) -> tuple[Element, Element]:
    start = element("w:bookmarkStart", **{"w:id": str(number), "w:name": name})
    return start, element("w:bookmarkEnd", **{"w:id": str(number)})


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    strong = (unicodedata.bidirectional(sign) for sign in text)
    return next((way in ("R", "AL") for way in strong if way in ("L", "R", "AL")), False)
