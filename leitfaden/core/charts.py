"""Charts and maps drawn on the server; every picture has its numbers as text or table beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.maps import Shape, district_map
from leitfaden.core.tables import number_table

__all__ = ["Age", "Beads", "Shape", "ages", "district_map", "strip_chart"]

type Text = str | Promise

STEP, RADIUS, MOST = 24, 8, 24
WORTH = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000)


@dataclass(frozen=True, slots=True)
class Beads:
    """A row of beads on a string; kind is one of full, half, wait, knot."""

    kind: str
    label: Text
    count: int
    url: str = ""
    more: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Age:
    """How many things have waited how long."""

    label: Text
    count: int
    url: str = ""


def strip_chart(
    rows: Sequence[Beads],
    title: Text,
    *,
    columns: Sequence[Text] = (gettext_lazy("Stand"), gettext_lazy("Anzahl")),
) -> SafeString:
    """Beads in rows, one scale for all rows, and the table of the same numbers."""
    most = max((row.count for row in rows), default=0)
    worth = next((w for w in WORTH if most <= w * MOST), WORTH[-1])
    legend = _("Jedes Zeichen steht für %(worth)d.") % {"worth": worth} if worth > 1 else ""
    lines = format_html_join(
        "",
        '<li><span>{}</span>{}<b class="num">{}</b></li>',
        ((_linked(row), string(row.kind, -(-row.count // worth)), row.count) for row in rows),
    )
    table = number_table(
        columns,
        [(row.label, row.count, *row.more) for row in rows],
        caption=title,
    )
    return format_html(
        '<figure class="chart"><figcaption>{}{}</figcaption><ul class="beads">{}</ul>'
        "<details><summary>{}</summary>{}</details></figure>",
        format_html("<b>{}</b>", title),
        format_html(' <span class="s muted">{}</span>', legend) if legend else "",
        lines,
        _("Als Tabelle"),
        table,
    )


def _linked(row: Beads | Age) -> SafeString:
    if row.url:
        return format_html('<a href="{}">{}</a>', row.url, row.label)
    return format_html("{}", row.label)


def string(kind: str, beads: int) -> SafeString:
    """The picture of one row: `beads` beads of one kind, joined by the thread."""
    if not beads:
        return SafeString("")
    middle = RADIUS + 2
    spots = [middle + STEP * at for at in range(beads)]
    wide = spots[-1] + middle
    shapes = "".join(SHAPES[kind](x, middle) for x in spots)
    return mark_safe(  # noqa: S308
        f'<svg class="string {kind}" viewBox="0 0 {wide} {2 * middle}" width="{wide}" height="{2 * middle}"'
        f' aria-hidden="true"><path d="M{middle} {middle}H{spots[-1]}"/>{shapes}</svg>'
    )


def _full(x: int, y: int) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{RADIUS}"/>'


def _half(x: int, y: int) -> str:
    return (
        _full(x, y)
        + f'<path class="f" d="M{x - RADIUS} {y}a{RADIUS} {RADIUS} 0 0 0 {2 * RADIUS} 0z"/>'
    )


def _knot(x: int, y: int) -> str:
    side = 2 * RADIUS
    return f'<rect x="{x - RADIUS}" y="{y - RADIUS}" width="{side}" height="{side}" rx="3"/>'


SHAPES = {"full": _full, "wait": _full, "half": _half, "knot": _knot}


def ages(rows: Sequence[Age], title: Text = "", *, level: int = 2) -> SafeString:
    """How long things wait: dotted lines, because nothing has come yet."""
    most = max((row.count for row in rows), default=0) or 1
    lines = format_html_join(
        "",
        '<li><span>{}</span>{}<b class="num">{}</b></li>',
        ((_linked(row), _dotted(round(90 * row.count / most)), row.count) for row in rows),
    )
    head = format_html("<h{}>{}</h{}>", level, title, level) if title else ""
    return format_html('{}<ul class="ages">{}</ul>', head, lines)


def _dotted(percent: int) -> SafeString:
    line = (
        f'<line x1="2" y1="8" x2="{percent}%" y2="8"/><circle cx="{percent}%" cy="8" r="5"/>'
        if percent
        else ""
    )
    return mark_safe(  # noqa: S308
        f'<svg class="dots" width="100%" height="16" aria-hidden="true">{line}</svg>'
    )
