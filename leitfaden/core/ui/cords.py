"""The pieces of cord between the beads, as pictures that say nothing by themselves."""

from django.utils.safestring import SafeString, mark_safe

from leitfaden.core.thread import Cord
from leitfaden.core.ui.small import NOTHING


def svg(shape: str, path: str, box: str = "0 0 100 100") -> SafeString:
    return mark_safe(  # noqa: S308
        f'<svg class="cord {shape}" viewBox="{box}" preserveAspectRatio="none" aria-hidden="true">'
        f'<path d="{path}"/><path d="{path}"/></svg>'
    )


SWAY = ("M20 0C28 30 12 70 20 100", "M20 0C12 30 28 70 20 100")
CORDS = {
    (cord, side): svg("" if cord is Cord.WHOLE else "open", SWAY[side], "0 0 40 100")
    for cord in (Cord.WHOLE, Cord.DOTTED)
    for side in (0, 1)
}
FLAT = ("M0 20C30 13 70 27 100 20", "M0 20C30 27 70 13 100 20")
THROUGH = {
    Cord.WHOLE: svg("through", "M50 0C40 35 60 65 50 100"),
    Cord.DOTTED: svg("through open", "M50 0C40 35 60 65 50 100"),
}


def cord(kind: Cord, turn: int) -> SafeString:
    return NOTHING if kind is Cord.NONE else CORDS[kind, turn % 2]


_WIDE = "M83.6 0C83.6 44 62 84 42 66C26 53 13 50 6 60C0 68 0 84 0 100"
_NARROW = "M96 0C96 60 70 40 50 40C20 40 0 50 0 100"
SWEEP = mark_safe(svg("wide-only", _WIDE) + svg("narrow-only", _NARROW))  # noqa: S308
"""From the card of the home page to the first station."""
DROP = svg("", "M66.7 0C84 0 99 4 99 40C99 66 76 62 50 64C20 66 0 72 0 100")
"""From the last station of the row down into the list."""
LEAD = svg("leadin", "M50 0C42 40 58 70 50 100")
