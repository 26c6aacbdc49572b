"""Comparison of two texts, and the figures of a vote."""

from collections.abc import Iterable
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from leitfaden.core.html import format_html, format_html_join

RUNS = {
    "deleted": "<del><span>{}</span></del>",
    "inserted": "<ins><span>{}</span></ins>",
}


def diff(runs: Iterable[Any], *, lang: str = "de") -> SafeString:
    """What was struck and what came in, by shape, sign and element."""
    marked = (mark(run.kind, run.text) for run in runs)
    return format_html(
        '<div class="law" lang="{}">{}</div>',
        lang,
        format_html_join("", "{}", ((m,) for m in marked)),
    )


def mark(kind: str, text: str) -> SafeString:
    """The words in their marks; the spaces around them stay outside."""
    words = text.strip()
    if kind == "equal" or not words:
        return format_html("{}", text)
    start = text.index(words)
    before, after = text[:start], text[start + len(words) :]
    return format_html("{}{}{}", before, format_html(RUNS[kind], words), after)


def diff_key() -> SafeString:
    return format_html(
        '<span class="s muted nb">[− … ] {}</span> <span class="s muted nb">[+ … ] {}</span>',
        _("gestrichen"),
        _("eingefügt"),
    )


def vote(yes: int, no: int, abstained: int = 0) -> SafeString:
    """The figures of a decision."""
    figures = (
        (yes, pgettext("vote", "Ja")),
        (no, pgettext("vote", "Nein")),
        (abstained, pgettext("vote", "Enthaltung")),
    )
    inner = format_html_join("", "<div><dt>{1}</dt><dd>{0}</dd></div>", figures)
    return format_html('<dl class="vote num">{}</dl>', inner)
