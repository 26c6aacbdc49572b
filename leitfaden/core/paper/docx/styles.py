"""The styles of a booklet: Word's own names where it has them, so that outline, contents and readers know them."""

from typing import Any, cast

from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from leitfaden.core.paper.docx.xml import element, shading
from leitfaden.core.paper.model import Document

INK, INK2, SUNKEN = "1b1d2e", "53566a", "f3f0e9"
CARDS = {"gelb": "ffeeab", "gruen": "d9edc8", "blau": "d2e6f6", "rosa": "fbd9e1", "weiss": "f6f2e7"}

LOCALES = {"de": "de-DE", "en": "en-GB", "ar": "ar-SA"}


def dress(docx: Docx, document: Document) -> None:
    """Give the template the document's language, typeface and colours."""
    _defaults(docx, document)
    accent = document.look.accent.lstrip("#")
    _named(docx, "Normal", size=10.5, after=6)
    _named(docx, "Title", size=28, bold=True, after=14)
    _named(docx, "Subtitle", size=14, after=6)
    for level, (size, before, after) in enumerate(((20, 0, 14), (13.5, 18, 8), (11.5, 12, 6)), 1):
        style = _named(docx, f"Heading {level}", size=size, bold=True, before=before, after=after)
        style.paragraph_format.keep_with_next = True
    docx.styles["Heading 1"].paragraph_format.page_break_before = True
    _named(docx, "Caption", size=9, colour=INK2, after=4).paragraph_format.keep_with_next = True
    _named(docx, "List Bullet", size=10.5, after=4)
    _added(docx, "Dachzeile", size=10, bold=True, colour=accent, keep=True)
    _added(docx, "Inhaltsüberschrift", size=20, bold=True, after=14)
    _added(docx, "Vorspann", size=12.5, colour=INK2, after=10)
    _added(docx, "Klein", size=8.5, colour=INK2)
    _added(docx, "Leitlinie", hanging=12)
    _added(docx, "Kartenkopf", size=8, keep=True, before=8, after=0)
    _added(docx, "Karte", size=10.5, after=0)
    shading(_added(docx, "Änderung").element.get_or_add_pPr(), SUNKEN)
    _added(docx, "Abweichung", hanging=0, indent=6)
    for level in (1, 2, 3):
        _contents_line(docx, level)


def _defaults(docx: Docx, document: Document) -> None:
    """Language and typeface of all text, for left-to-right and right-to-left scripts."""
    defaults = docx.styles.element.find(qn("w:docDefaults"))
    rpr = defaults.find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for tag in ("w:lang", "w:rFonts"):
        for old in rpr.findall(qn(tag)):
            rpr.remove(old)
    locale = LOCALES.get(document.lang, document.lang)
    rpr.insert(
        0,
        element(
            "w:rFonts",
            **dict.fromkeys(("w:ascii", "w:hAnsi", "w:eastAsia"), document.look.font),
            **{"w:cs": "Vazirmatn"},
        ),
    )
    rpr.append(element("w:lang", **{"w:val": locale, "w:eastAsia": locale, "w:bidi": "ar-SA"}))
    if document.right_to_left:
        ppr = defaults.find(f"{qn('w:pPrDefault')}/{qn('w:pPr')}")
        ppr.append(OxmlElement("w:bidi"))


def _named(
    docx: Docx, name: str, *, size: float, bold: bool = False, colour: str = INK,
    before: float = 0, after: float = 6,
) -> ParagraphStyle:  # fmt: skip
    """One of Word's own styles in our dress; its theme typeface and colours go."""
    style = cast(ParagraphStyle, docx.styles[name])
    rpr = style.element.get_or_add_rPr()
    for old in list(rpr):
        rpr.remove(old)
    _borders_off(style)
    _type(style, size, bold, colour, before, after)
    return style


def _added(
    docx: Docx, name: str, *, size: float = 10.5, bold: bool = False, colour: str = INK,
    before: float = 0, after: float = 6, hanging: float = 0, indent: float = 0, keep: bool = False,
) -> ParagraphStyle:  # fmt: skip
    style = cast(ParagraphStyle, docx.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
    style.base_style = docx.styles["Normal"]
    style.quick_style = True
    _type(style, size, bold, colour, before, after)
    form = style.paragraph_format
    form.keep_with_next = keep or None
    if hanging:
        form.left_indent, form.first_line_indent = Mm(hanging), -Mm(hanging)
        form.tab_stops.add_tab_stop(Mm(hanging))
    if indent:
        form.left_indent = Mm(indent)
    return style


def _type(
    style: ParagraphStyle, size: float, bold: bool, colour: str, before: float, after: float
) -> None:
    style.font.size, style.font.bold = Pt(size), bold
    style.font.color.rgb = RGBColor.from_string(colour.upper())
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _borders_off(style: ParagraphStyle) -> None:
    ppr: Any = style.element.get_or_add_pPr()
    for old in ppr.findall(qn("w:pBdr")):
        ppr.remove(old)


def _contents_line(docx: Docx, level: int) -> None:
    """Word finds the styles of its contents by these names."""
    style = _added(
        docx,
        f"toc {level}",
        bold=level == 1,
        before=4 if level == 1 else 0,
        after=2,
        indent=(level - 1) * 6,
    )
    style.quick_style = False
