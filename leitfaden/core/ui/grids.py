"""Rows that can be walked with the arrow keys and settled in place.

Without JavaScript it is a table whose forms open by themselves; `<row-grid>` makes it a grid. The roles
are written out because on phones each row is drawn as a card, and a table drawn otherwise loses its own.
"""

from collections.abc import Sequence

from django.templatetags.static import static
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from leitfaden.core.html import esc, format_html, format_html_join
from leitfaden.core.parts import Column, Line, Settle
from leitfaden.core.thread import Text
from leitfaden.core.ui.small import NOTHING

NUMBER = SafeString(' class="n"')


def row_grid(caption: Text, columns: Sequence[Column], lines: Sequence[Line]) -> SafeString:
    """A table of these rows; each has as many cells as there are columns."""
    heads = format_html_join(
        "",
        '<th role="columnheader" scope="col"{}>{}</th>',
        ((NUMBER if column.is_number else NOTHING, column.title) for column in columns),
    )
    rows = format_html_join("", "{}", ((_row(line, columns),) for line in lines))
    return format_html(
        '<script type="module" src="{}"></script>'
        '<row-grid><p class="s muted keys">{}</p><table class="grid-t n{}" role="table"><caption>{}</caption>'
        '<thead role="rowgroup"><tr role="row">{}</tr></thead><tbody role="rowgroup">{}</tbody></table></row-grid>',
        static("core/row-grid.js"),
        _keys(),
        len(columns),
        caption,
        heads,
        rows,
    )


def _keys() -> SafeString:
    """How the keyboard moves; shown only where it does."""
    return format_html(
        "<kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd> {} · <kbd>Enter</kbd> {} · <kbd>Esc</kbd> {}",
        _("bewegen"),
        _("öffnen"),
        _("verlassen"),
    )


def _row(line: Line, columns: Sequence[Column]) -> SafeString:
    name, *rest = line.cells
    cells = format_html_join(
        "", "{}", ((_cell(c, column),) for c, column in zip(rest, columns[1:], strict=True))
    )
    return format_html(
        '<tr role="row" id="{}"><th role="rowheader" scope="row">{}</th>{}</tr>',
        line.key,
        name,
        cells,
    )


def _cell(cell: Text | Settle, column: Column) -> SafeString:
    if isinstance(cell, Settle):
        return format_html('<td role="cell" class="settles">{}</td>', _settle(cell))
    return format_html(
        '<td role="cell"{}><span class="col" aria-hidden="true">{}</span><div>{}</div></td>',
        NUMBER if column.is_number else NOTHING,
        column.title,
        cell,
    )


def _settle(cell: Settle) -> SafeString:
    return format_html(
        "<details{}><summary>{}{}</summary>{}</details>",
        mark_safe(" open") if cell.is_open else NOTHING,
        cell.words,
        format_html('<span class="vh">: {}</span>', cell.of) if cell.of else NOTHING,
        esc(cell.form),
    )
