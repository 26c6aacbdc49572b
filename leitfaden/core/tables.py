"""Small tables of numbers, always beside a picture of the same numbers."""

from collections.abc import Iterable, Sequence

from django.utils.functional import Promise
from django.utils.safestring import SafeString

from leitfaden.core.html import format_html, format_html_join

type Text = str | Promise

NUMBER = SafeString(' class="n"')


def number_table(
    columns: Sequence[Text], rows: Iterable[Sequence[object]], *, caption: Text
) -> SafeString:
    """The first cell of each row names it, the others are numbers."""
    heads = format_html_join(
        "",
        '<th scope="col"{}>{}</th>',
        ((NUMBER if at else "", name) for at, name in enumerate(columns)),
    )
    lines = format_html_join(
        "",
        '<tr><th scope="row">{}</th>{}</tr>',
        ((row[0], _cells(row[1:])) for row in rows),
    )
    return format_html(
        '<div class="scrollx"><table class="s"><caption class="vh">{}</caption>'
        "<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>",
        caption,
        heads,
        lines,
    )


def _cells(values: Sequence[object]) -> SafeString:
    return format_html_join("", '<td class="n">{}</td>', ((value,) for value in values))
