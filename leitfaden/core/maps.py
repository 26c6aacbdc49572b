"""A plain map: districts as shapes, each with its name and its number, each a link."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.tables import number_table

type Text = str | Promise
type Point = tuple[float, float]
type Points = str | Sequence[Sequence[float]]

WIDE, MARGIN = 500.0, 14.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A district; points in any unit, x to the right and y downwards."""

    name: Text
    points: Points
    count: int = 0
    url: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """Fits the town into a picture 500 units wide."""

    left: float
    top: float
    scale: float
    height: float

    def place(self, point: Point) -> Point:
        return (
            round((point[0] - self.left) * self.scale + MARGIN, 1),
            round((point[1] - self.top) * self.scale + MARGIN, 1),
        )


def points_of(points: Points) -> list[Point]:
    """Pairs of numbers, also from the text "x,y x,y"."""
    if isinstance(points, str):
        pairs = (pair.split(",") for pair in points.split())
        return [(float(x), float(y)) for x, y in pairs]
    return [(float(x), float(y)) for x, y in points]


def frame(every: Sequence[Point]) -> Frame:
    xs, ys = [p[0] for p in every], [p[1] for p in every]
    scale = (WIDE - 2 * MARGIN) / ((max(xs) - min(xs)) or 1)
    return Frame(min(xs), min(ys), scale, round((max(ys) - min(ys)) * scale + 2 * MARGIN, 1))


def centroid(points: Sequence[Point]) -> Point:
    """The middle of the area (shoelace formula); of the corners where there is no area."""
    doubled = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(points, [*points[1:], points[0]], strict=True):
        cross = x1 * y2 - x2 * y1
        doubled += cross
        x += (x1 + x2) * cross
        y += (y1 + y2) * cross
    if abs(doubled) < 1e-9:
        return sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points)
    return round(x / (3 * doubled), 1), round(y / (3 * doubled), 1)


def district_map(
    shapes: Sequence[Shape], title: Text, *, unit: Text = "", units: Text = "", river: Points = ()
) -> SafeString:
    """The map, and the table of the same numbers; without points only the table."""
    drawn = [(shape, points_of(shape.points)) for shape in shapes if shape.points]
    picture = _picture(drawn, title, unit, units, points_of(river)) if drawn else SafeString("")
    named = [
        (format_html('<a href="{}">{}</a>', s.url, s.name) if s.url else s.name, s.count)
        for s in shapes
    ]
    table = number_table([_("Stadtteil"), units or _("Anzahl")], named, caption=title)
    return format_html(
        '<figure class="panel chart">{}<details{}><summary>{}</summary>{}</details></figure>',
        picture,
        "" if picture else mark_safe(" open"),
        _("Als Tabelle"),
        table,
    )


def _picture(
    drawn: Sequence[tuple[Shape, list[Point]]],
    title: Text,
    unit: Text,
    units: Text,
    river: list[Point],
) -> SafeString:
    fit = frame([*river, *(point for _shape, points in drawn for point in points)])
    water = _path([fit.place(p) for p in river]) if river else ""
    return format_html(
        '<svg class="map" viewBox="0 0 {} {}" role="group" aria-label="{}">{}{}</svg>',
        int(WIDE),
        fit.height,
        title,
        format_html('<path class="r" d="{}"/>', water) if water else "",
        format_html_join("", "{}", ((_district(s, p, fit, unit, units),) for s, p in drawn)),
    )


def _path(points: Sequence[Point], *, closed: bool = False) -> str:
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points) + ("Z" if closed else "")


def _district(shape: Shape, points: list[Point], fit: Frame, unit: Text, units: Text) -> SafeString:
    corners = [fit.place(point) for point in points]
    x, y = centroid(corners)
    said = f"{shape.count} {unit if shape.count == 1 else units or unit}".strip()
    drawing = format_html(
        '<path class="d{}" d="{}"/><text x="{}" y="{}">{} </text><text class="q" x="{}" y="{}">{}</text>',
        " on" if shape.here else "",
        _path(corners, closed=True),
        x,
        y - 4,
        shape.name,
        x,
        y + 14,
        said,
    )
    if not shape.url:
        return format_html("<g>{}</g>", drawing)
    here = mark_safe(' aria-current="true"') if shape.here else ""
    return format_html('<a href="{}"{}>{}</a>', shape.url, here, drawing)
