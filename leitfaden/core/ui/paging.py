"""Pages of a long list."""

from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.thread import Text
from leitfaden.core.ui.small import NOTHING


def pages(request: HttpRequest, page: Page[Any], *, name: str, label: Text = "") -> SafeString:
    """Numbers with dots between, and one step either way; what else was asked for stays in the address.

    Where they stand twice, the second has a `label` of its own.
    """
    if page.paginator.num_pages < 2:
        return NOTHING

    def to(number: int) -> str:
        query = request.GET.copy()
        query[name] = str(number)
        return f"?{query.urlencode()}"

    def step(number: int, rel: str, word: str) -> SafeString:
        return format_html('<a rel="{}" href="{}">{}</a>', rel, to(number), word)

    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    items = format_html_join("", "<li>{}</li>", ((_number(n, page.number, to),) for n in numbers))
    return format_html(
        '<nav class="pages" aria-label="{}">{}<ol>{}</ol>{}</nav>',
        label or _("Seiten"),
        step(page.previous_page_number(), "prev", _("zurück")) if page.has_previous() else NOTHING,
        items,
        step(page.next_page_number(), "next", _("weiter")) if page.has_next() else NOTHING,
    )


def _number(number: int | str, now: int, to: Any) -> SafeString:
    if not isinstance(number, int):
        return format_html("<span>{}</span>", number)
    return format_html(
        '<a href="{}"{}><span class="vh">{} </span>{}</a>',
        to(number),
        SafeString(' aria-current="page"') if number == now else NOTHING,
        _("Seite"),
        number,
    )
