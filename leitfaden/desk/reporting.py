"""The grid in which measures are reported on, one row each."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core import ui
from leitfaden.core.html import format_html
from leitfaden.core.parts import Column, Line, Settle
from leitfaden.core.thread import Text
from leitfaden.desk.forms import RowReportForm
from leitfaden.measures.models import Measure, Standing

type Going = tuple[Measure, Standing]


def columns(*, may_edit: bool) -> list[Column]:
    heads = [Column(_("Maßnahme")), Column(_("Zuständig")), Column(_("Stand"))]
    last = Column(_("zuletzt"), is_number=True)
    return [*heads, last, Column(_("Neuer Stand"))] if may_edit else [*heads, last]


def lines(
    found: Iterable[Going], request: HttpRequest, *, wrong: RowReportForm | None, may_edit: bool
) -> list[Line]:
    """A row for each measure; the one whose report could not be taken is open, with its words."""
    return [
        Line(measure.code, [*_said(measure, standing), *settles])
        for measure, standing in found
        for settles in [[_settle(measure, request, wrong)] if may_edit else []]
    ]


def _said(measure: Measure, standing: Standing) -> list[Text]:
    office = measure.responsible
    name = format_html(
        '<a href="{}"><b>{}</b> {}</a>',
        measure.get_absolute_url(),
        measure.code,
        measure.title,
    )
    who = (office.short_name or office.name) if office else "–"
    return [name, who, ui.tag(standing.state_tag), _last(standing)]


def _last(standing: Standing) -> SafeString | str:
    """The day of the last word, and for how long nobody has said another."""
    if standing.on is None:
        return "–"
    day = format_html("<bdi>{}</bdi>", date_format(standing.on, "j.n.Y"))
    days = standing.silent_for
    if not days:
        return day
    still = ngettext("seit einem Tag still", "seit %(days)s Tagen still", days) % {"days": days}
    return format_html('{}<br><span class="muted">{}</span>', day, still)


def _settle(measure: Measure, request: HttpRequest, wrong: RowReportForm | None) -> Settle:
    is_wrong = wrong is not None and wrong.of == measure
    form = wrong if is_wrong else RowReportForm(of=measure)
    drawn = render_to_string("desk/report.html", {"form": form, "measure": measure}, request)
    return Settle(_("berichten"), drawn, of=measure.code, is_open=is_wrong)
