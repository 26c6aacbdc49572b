"""A document as HTML, drawn with the parts every page is built of."""

from collections.abc import Callable
from typing import Any

from django.utils.safestring import SafeString

from leitfaden.core import parts, ui
from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.paper import model, qr
from leitfaden.core.paper.cleaning import cleaned
from leitfaden.core.paper.codec import dump, load
from leitfaden.core.paper.model import Document
from leitfaden.core.ui import programme, texts
from leitfaden.core.ui.small import NOTHING

type Address = Callable[[str], str]
"""Where the picture with this SHA-256 is served."""

WEIGHTS = {"body": "", "lead": "lead", "small": "s muted", "kind": "st-kind"}
FIRST = 2
"""The level of a chapter's heading: the page has its own h1."""


def write_html(document: Document, address: Address) -> SafeString:
    """The chapters and then the imprint; the page around brings title and cover."""
    sheet = _Sheet(load(dump(document)), address)
    inner = format_html_join("\n", "{}", ((sheet.drawn(b),) for b in sheet.blocks))
    direction = "rtl" if document.right_to_left else "ltr"
    return format_html(
        '<div class="booklet" lang="{}" dir="{}">{}</div>', document.lang, direction, inner
    )


def anchor_of(number: int) -> str:
    """The name of the heading with this place in the document."""
    return f"kapitel-{number}"


def lines(text: str) -> SafeString:
    """Escaped, its line breaks kept."""
    return format_html_join(
        SafeString("<br>"), "{}", ((line,) for line in cleaned(text).split("\n"))
    )


def flow(runs: model.Runs) -> SafeString:
    return format_html_join("", "{}", ((_run(one),) for one in runs))


def _run(one: model.Run) -> SafeString:
    inner = lines(one.text)
    if one.emphasis:
        inner = format_html("<em>{}</em>", inner)
    return format_html("<b>{}</b>", inner) if one.strong else inner


class _Sheet:
    """One method for each kind of block."""

    def __init__(self, document: Document, address: Address) -> None:
        self.document, self.address = document, address
        self.blocks = (*document.body, *document.imprint)
        headings = [b for b in self.blocks if isinstance(b, model.Heading)]
        self.anchors = {id(heading): anchor_of(n) for n, heading in enumerate(headings, 1)}
        self.number = 0

    def drawn(self, block: model.Block) -> SafeString:
        writer: Callable[[Any], SafeString] = getattr(self, f"_{type(block).__name__.lower()}")
        return writer(block)

    def _heading(self, it: model.Heading) -> SafeString:
        level = it.level + FIRST - 1
        kind = format_html('<span class="st-kind">{}</span> ', it.kind) if it.kind else NOTHING
        return format_html(
            '<h{} id="{}">{}{}</h{}>', level, self.anchors[id(it)], kind, lines(it.text), level
        )

    def _paragraph(self, it: model.Paragraph) -> SafeString:
        name = WEIGHTS[it.weight]
        kind = format_html(' class="{}"', name) if name else NOTHING
        return format_html('<p{} dir="auto">{}</p>', kind, flow(it.runs))

    def _items(self, it: model.Items) -> SafeString:
        items = format_html_join(
            "", "<li>{}{}</li>", ((self._label(one.label), flow(one.runs)) for one in it.items)
        )
        labelled = any(one.label for one in it.items)
        return format_html('<ul class="{}">{}</ul>', "clauses" if labelled else "points", items)

    @staticmethod
    def _label(label: str) -> SafeString:
        return format_html("<b>{}</b> ", label) if label else NOTHING

    def _amended(self, it: model.Amended) -> SafeString:
        return texts.diff(it.runs, lang=self.document.lang)

    def _cards(self, it: model.Cards) -> SafeString:
        return ui.voices(
            parts.Card(one.text, one.code, one.colour, one.meaning, one.note) for one in it.cards
        )

    def _caption(self, words: str) -> SafeString:
        self.number += 1
        return format_html("{} {}: {}", self.document.words.table, self.number, words)

    def _table(self, it: model.Table) -> SafeString:
        head = format_html_join("", '<th scope="col">{}</th>', ((one,) for one in it.head))
        rows = format_html_join(
            "",
            "<tr>{}</tr>",
            ((format_html_join("", "<td>{}</td>", ((lines(c),) for c in row)),) for row in it.rows),
        )
        return format_html(
            '<div class="scrollx" tabindex="0" role="region" aria-label="{}"><table><caption>{}</caption>'
            "<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>",
            it.caption, self._caption(it.caption), head, rows,
        )  # fmt: skip

    def _timeline(self, it: model.Timeline) -> SafeString:
        return programme.programme(
            [parts.Entry(one.when, one.title, "\n".join(one.details)) for one in it.entries]
        )

    def _counts(self, it: model.Counts) -> SafeString:
        rows = [parts.AccountRow(s.kind, s.count, s.label, s.hint) for s in it.shares]
        return format_html(
            "<p>{}</p>{}", self._caption(it.caption), ui.account(rows, total=it.total)
        )

    def _facts(self, it: model.Facts) -> SafeString:
        return ui.facts([(label, lines(value)) for label, value in it.rows])

    def _picture(self, it: model.Picture) -> SafeString:
        caption = format_html("<figcaption>{}</figcaption>", it.caption) if it.caption else NOTHING
        return format_html("<figure>{}{}</figure>", self._image(it), caption)

    def _image(self, it: model.Picture) -> SafeString:
        return format_html('<img src="{}" alt="{}">', self.address(it.sha256), it.alt)

    def _credits(self, it: model.Credits) -> SafeString:
        rows = (
            (self._image(one.picture) if one.picture else NOTHING, lines(one.text))
            for one in it.credits
        )
        return format_html(
            '<ul class="credits">{}</ul>',
            format_html_join("", "<li>{}<span>{}</span></li>", rows),
        )

    def _codes(self, it: model.Codes) -> SafeString:
        rows = (
            (
                qr.data_address(one.address),
                f"{it.alt}: {one.label}",
                one.label,
                lines(one.text),
                one.address,
            )
            for one in it.codes
        )
        return format_html(
            '<ul class="codes">{}</ul>',
            format_html_join(
                "",
                '<li><img src="{}" alt="{}" width="120" height="120"><span><b>{}</b> {} '
                '<a href="{}">{}</a></span></li>',
                ((*row, row[-1]) for row in rows),
            ),
        )

    def _note(self, it: model.Note) -> SafeString:
        inner = format_html_join("", "<p>{}</p>", ((lines(one),) for one in it.paragraphs))
        return format_html('<div class="aside-note"><p><b>{}</b></p>{}</div>', it.title, inner)

    def _contents(self, it: model.Contents) -> SafeString:
        """The chapters only: a page is short enough to look through, and long lists are tiring."""
        rows = (
            (self.anchors[id(h)], ": ".join(filter(None, (h.kind, h.text))))
            for h in self.document.headings(1)
        )
        return format_html(
            '<nav aria-label="{}"><h2>{}</h2><ol class="contents">{}</ol></nav>',
            it.title,
            it.title,
            format_html_join("", '<li><a href="#{}">{}</a></li>', rows),
        )

    def _pagebreak(self, _it: model.PageBreak) -> SafeString:
        return NOTHING
