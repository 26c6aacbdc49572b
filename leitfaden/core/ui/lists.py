"""Lists of figures, facts and choices."""

from collections.abc import Iterable, Sequence

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.parts import AccountRow, Choice, Row, Tile
from leitfaden.core.thread import Text
from leitfaden.core.ui.small import NOTHING, link, tag

MARKS = {
    "adopted": "u",
    "partly": "t",
    "declined": "n",
    "passed_on": "p",
    "noted": "z",
    "open": "o",
}
SINGLE_UP_TO = 200
"""Above this many cards in one row a mark stands for ten."""


def facts(pairs: Iterable[tuple[Text, object]]) -> SafeString:
    return format_html(
        '<dl class="facts">{}</dl>', format_html_join("", "<dt>{}</dt><dd>{}</dd>", pairs)
    )


def tiles(items: Iterable[Tile]) -> SafeString:
    inner = format_html_join(
        "",
        '<li><a class="tile" href="{}"><b>{}</b> <span>{}</span></a></li>',
        ((item.url, item.count, item.text) for item in items),
    )
    return format_html('<ul class="tiles">{}</ul>', inner)


def rows(items: Iterable[Row], *, columns: int = 1) -> SafeString:
    inner = format_html_join(
        "",
        "<li><span>{}{}</span>{}</li>",
        (
            (
                link(row.text, row.url),
                format_html('<br><span class="s muted">{}</span>', row.detail)
                if row.detail
                else "",
                tag(row.tag),
            )
            for row in items
        ),
    )
    return format_html('<ul class="rows{}">{}</ul>', " two-columns" if columns == 2 else "", inner)


def account(
    items: Sequence[AccountRow], *, unit: Text = "", units: Text = "", total: int | None = None
) -> SafeString:
    """How voices were answered: figure, word and one mark per card."""
    worth = 10 if max((row.count for row in items), default=0) > SINGLE_UP_TO else 1
    head = _legend(unit, units, total, worth)
    body = format_html_join("", "{}", ((_account_row(row, worth),) for row in items))
    return format_html('{}<ol class="account">{}</ol>', head, body)


def _legend(unit: Text, units: Text, total: int | None, worth: int) -> SafeString:
    if not unit:
        return NOTHING
    one = (
        _("Jedes Zeichen ist eine %(unit)s.")
        if worth == 1
        else _("Jedes Zeichen steht für zehn %(units)s.")
    )
    said = one % {"unit": unit, "units": units or unit}
    count = f"{total} {unit if total == 1 else units or unit}. " if total is not None else ""
    return format_html('<p class="muted account-key">{}{}</p>', count, said)


def _account_row(row: AccountRow, worth: int) -> SafeString:
    marks = -(-row.count // worth)
    return format_html(
        '<li><b class="big">{}</b><div><p><b>{}</b>{}</p>{}</div></li>',
        row.count,
        link(row.label, row.url),
        format_html(' <span class="muted">{}</span>', row.hint) if row.hint else NOTHING,
        mark_safe(  # noqa: S308
            f'<div class="marks {MARKS[row.kind]}" aria-hidden="true">{"<i></i>" * marks}</div>'
        ),
    )


def chips(items: Iterable[Choice], label: Text) -> SafeString:
    return format_html('<nav class="chips" aria-label="{}">{}</nav>', label, _choices(items))


def segments(items: Iterable[Choice], label: Text) -> SafeString:
    return format_html('<nav class="seg" aria-label="{}">{}</nav>', label, _choices(items))


def _choices(items: Iterable[Choice]) -> SafeString:
    return format_html_join(
        "",
        '<a href="{}"{}>{}{}</a>',
        (
            (
                item.url,
                mark_safe(' aria-current="true"') if item.here else "",
                item.title,
                f" ({item.count})" if item.count is not None else "",
            )
            for item in items
        ),
    )
