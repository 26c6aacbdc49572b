"""Where the thread parts, and where it comes together again."""

from collections.abc import Iterable

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from leitfaden.core.html import format_html
from leitfaden.core.thread import Cord, Fork, Strand
from leitfaden.core.ui.cords import svg
from leitfaden.core.ui.small import NOTHING
from leitfaden.core.ui.stations import stretch

MOST_STRANDS = 4


def fork(knot: Fork, *, level: int, joined: bool, turn: Iterable[int]) -> SafeString:
    """Strands side by side, each a labelled section."""
    total = len(knot.strands)
    sections = [
        _strand(strand, at, total, level=level, joined=joined, turn=turn)
        for at, strand in enumerate(knot.strands)
    ]
    shape = f"n{total}" if total <= MOST_STRANDS else "many"
    joins = " joined" if joined else ""
    return mark_safe(f'<div class="strands {shape}{joins}">{"".join(sections)}</div>')  # noqa: S308


def _strand(
    strand: Strand, at: int, total: int, *, level: int, joined: bool, turn: Iterable[int]
) -> SafeString:
    place = _("Strang %(at)d von %(total)d") % {"at": at + 1, "total": total}
    name = f"{place}: {strand.title}" if strand.title else place
    label = format_html("{}: <b>{}</b>", place, strand.title) if strand.title else place
    k = min(at, MOST_STRANDS - 1)
    apart = svg(f"k{k}", "M0 0C0 70 100 30 100 100" if at else "M0 0L0 100")
    goes = strand.stations[-1].cord_after(runs_on=False) if strand.stations else Cord.WHOLE
    return format_html(
        '<section aria-label="{}"><div class="strand-head">{}<p class="st-kind">{}</p></div>{}{}</section>',
        name,
        apart,
        label,
        stretch(strand.stations, level=level, runs_on=joined and goes is not Cord.NONE, turn=turn),
        _foot(goes, at, k) if joined else NOTHING,
    )


def _foot(goes: Cord, at: int, k: int) -> SafeString:
    if goes is Cord.NONE:
        return mark_safe('<div class="strand-foot"></div>')
    look = f"k{k} open" if goes is Cord.DOTTED else f"k{k}"
    path = "M100 0C100 70 0 30 0 100" if at else "M0 0L0 100"
    return format_html('<div class="strand-foot">{}</div>', svg(look, path))
