"""The pieces of the pages of measures: plain data for the tags of core."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core import ui
from leitfaden.core.addresses import reverse
from leitfaden.core.charts import Beads
from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.maps import Shape
from leitfaden.core.parts import Row
from leitfaden.core.thread import Cord, Sign, State, Station, Tag
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.written import Written
from leitfaden.events.models import Event
from leitfaden.measures.models import Challenge, Measure, Standing, StatusReport
from leitfaden.measures.models.standing import State as Stand
from leitfaden.measures.queries import wording_of
from leitfaden.people.models import Publishable
from leitfaden.people.models.visibility import Visitor, works_here
from leitfaden.vocab.models import District

ADDRESSES = {
    Stand.DONE: "umgesetzt",
    Stand.IN_PROGRESS: "in-arbeit",
    Stand.PAUSED: "ruht",
    Stand.OPEN: "offen",
    "": "ohne-stand",
    Stand.DROPPED: "nicht-weiterverfolgt",
}
"""How a state is called in an address, in the order of the chart; empty: never reported on."""

SILENT = "still"
"""In an address: all measures nobody has said a word on for long."""

_BEADS = {Stand.DONE: "full", Stand.IN_PROGRESS: "half", Stand.DROPPED: "knot"}


def said(state: str) -> str:
    return str(Stand(state).label) if state else _("noch kein Stand")


def beads(counts: Counter[str], there: Counter[str] | None, address: str) -> list[Beads]:
    """The chart of the states; `there` adds the numbers of one district to the table."""
    return [
        Beads(
            _BEADS.get(state, "wait"),  # type: ignore[call-overload]
            said(state),
            counts[state],
            url=f"{address}?stand={slug}" if counts[state] else "",
            more=(there[state],) if there is not None else (),
        )
        for state, slug in ADDRESSES.items()
    ]


def shapes(districts: Iterable[District], here: District | None = None) -> list[Shape]:
    """The map of the districts; each carries its number of measures as `measure_count`."""
    return [
        Shape(
            district.name,
            district.outline,
            _measures(district),
            reverse("measures:district_detail", args=[district.slug]),
            here=district == here,
        )
        for district in districts
    ]


def row(measure: Measure, *, today: dt.date, voices: int = 0) -> Station:
    """A measure in a list on the thread."""
    standing = measure.standing(on=today)
    return Station(
        Sign.MEASURE,
        standing.bead,
        kind=measure.code,
        when=in_a_row(_responsible(measure), _from_voices(voices), between=" · "),
        title=measure.title,
        url=measure.get_absolute_url(),
        word=standing.said,
        tag=standing.tag,
        cord=Cord.WHOLE,
    )


def _responsible(measure: Measure) -> str:
    office = measure.responsible
    return (office.short_name or office.name) if office else ""


def _from_voices(count: int) -> str:
    if not count:
        return ""
    return ngettext("aus %(n)d Karte", "aus %(n)d Karten", count) % {"n": count}


def rows(
    measures: Iterable[Measure], *, today: dt.date, voices: Mapping[int, int] | None = None
) -> list[Station]:
    counts = voices or {}
    return [row(m, today=today, voices=counts.get(m.pk, 0)) for m in measures]


def challenge_rows(challenge: Challenge, *, today: dt.date) -> list[Station]:
    """The measures of a challenge, or the gap where there is none."""
    found: Sequence[Measure] = vars(challenge)["seen_measures"]
    return rows(found, today=today) or [gap()]


def gap() -> Station:
    return Station(Sign.MEASURE, State.WAITING, word=_("noch keine Maßnahme"))


def here(thing: Measure | Challenge, kind: str) -> tuple[Station, ...]:
    """The thing as the place where a reader of the thread stands."""
    return (
        Station(
            Sign.MEASURE,
            State.HERE,
            kind=f"{kind} {thing.code}",
            title=thing.title,
            detail=_paragraphs(thing.text),
        ),
    )


def _paragraphs(text: str) -> SafeString:
    return format_html_join(
        "", "<p>{}</p>", ((Written(part),) for part in text.splitlines() if part.strip())
    )


def reports(found: Iterable[StatusReport], *, named: bool = False) -> list[Station]:
    """Reports on the thread, the newest first; with the oldest it ends. `named` says of which
    measure, in lists over several, which run on."""
    told = [_report(report, named=named) for report in found]
    return told if named else [*told[:-1], *(replace(last, cord=Cord.NONE) for last in told[-1:])]


def _report(report: StatusReport, *, named: bool) -> Station:
    return Station(
        Sign.STATUS,
        report.bead,
        when=_("Stand vom %(day)s") % {"day": date_format(report.on)},
        title=report.measure.title if named else "",
        url=report.measure.get_absolute_url() if named else "",
        word=str(report.tag.text),
        tag=report.tag,
        detail=_paragraphs(report.text),
        body="" if named else _evidence(report),
        cord=Cord.WHOLE,
    )


def _evidence(report: StatusReport) -> SafeString:
    """Who says so, what shows it, and when the next word is promised."""
    shown = report.evidence or report.evidence_link
    if report.evidence_link:
        shown = format_html('<a href="{}" rel="nofollow">{}</a>', report.evidence_link, shown)
    office = report.reported_by.name if report.reported_by else ""
    next_on = date_format(report.next_on) if report.next_on else ""
    told = ((_("Berichtet von"), office), (_("Beleg"), shown), (_("Nächster Bericht"), next_on))
    lines = format_html_join(
        "", '<p class="s muted">{}: {}</p>', ((name, value) for name, value in told if value)
    )
    return format_html("{}", lines) if lines else SafeString("")


def facts(measure: Measure, visitor: Visitor) -> list[tuple[str, object]]:
    """What stands aside; hidden things are left out."""
    standing = measure.standing(on=timezone.localdate())
    pairs = (
        (_("Herausforderung"), _linked_if_seen(measure.challenge, visitor)),
        (_("Leitlinie"), _guideline(measure)),
        (_("Zuständig"), measure.responsible or _("noch niemand")),
        (_("Stadtteile"), _districts(measure.places) or _("nicht angegeben")),
        (_("Begonnen"), _begun(measure, standing)),
        (_("Frist"), _due(measure, standing)),
        (_("Letzter Stand"), _day(standing.on) or _("noch keiner")),
        (_("Nächster Bericht"), _day(standing.next_on)),
    )
    return [(name, value) for name, value in pairs if value]


def _begun(measure: Measure, standing: Standing) -> str:
    """Where only a report shows that it has begun, it may have begun before."""
    if measure.begun_on is None:
        return _("nicht angegeben")
    day = _day(measure.begun_on)
    return _("spätestens %(day)s") % {"day": day} if measure.begun_on == standing.on else day


def challenge_facts(challenge: Challenge, visitor: Visitor) -> list[tuple[str, object]]:
    field = challenge.field
    pairs: tuple[tuple[str, object], ...] = (
        (_("Benannt bei"), _linked_if_seen(challenge.raised_at, visitor)),
        (_("Schwerpunktbereiche"), in_a_row(*challenge.focus_areas.all())),
        (_("Stadtteile"), _districts(challenge.districts.all())),
        (_("Handlungsfeld"), Written(f"{field.code} {field.title}") if field else ""),
        (_("Themen"), in_a_row(*challenge.topics.all())),
    )
    return [(name, value) for name, value in pairs if value]


def _due(measure: Measure, standing: Standing) -> SafeString:
    """The day it was promised for, and whether that day has gone by."""
    over = measure.is_overdue(on=standing.today) and not standing.is_ended
    late = ui.tag("wait", _("überschritten")) if over else ""
    return format_html("{} {}", _day(measure.due_on), late) if measure.due_on else SafeString("")


def _day(day: dt.date | None) -> str:
    return date_format(day) if day else ""


def _linked_if_seen(thing: Challenge | Event | None, visitor: Visitor) -> SafeString:
    if thing is None or not (thing.is_public or works_here(visitor)):
        return SafeString("")
    return format_html('<a href="{}">{} {}</a>', thing.get_absolute_url(), thing.code, thing)


def _guideline(measure: Measure) -> SafeString:
    wording = wording_of(measure)
    if wording is None:
        return SafeString("")
    return format_html(
        '<a href="{}">{} {}</a>', wording.get_absolute_url(), wording.code, wording.headline
    )


def _districts(districts: Iterable[District]) -> SafeString:
    addresses = ((reverse("measures:district_detail", args=[d.slug]), d.name) for d in districts)
    return format_html_join(", ", '<a href="{}">{}</a>', addresses)


def unanswered(challenge: Challenge) -> Tag | None:
    """Said where nothing is done about it."""
    return None if vars(challenge)["seen_measures"] else Tag("wait", _("noch keine Maßnahme"))


def challenge_row(challenge: Challenge) -> Row:
    return Row(
        Written(f"{challenge.code} {challenge.title}"),
        challenge.get_absolute_url(),
        tag=unanswered(challenge),
        detail=_count(count) if (count := len(vars(challenge)["seen_measures"])) else "",
    )


def district_rows(districts: Iterable[District]) -> list[Row]:
    return [
        Row(
            district.name,
            reverse("measures:district_detail", args=[district.slug]),
            detail=_count(_measures(district)),
        )
        for district in districts
    ]


def _measures(district: District) -> int:
    count: int = vars(district)["measure_count"]
    return count


def _count(count: int) -> str:
    if not count:
        return _("noch keine Maßnahme")
    return ngettext("%(n)d Maßnahme", "%(n)d Maßnahmen", count) % {"n": count}


def publication(thing: Publishable) -> Tag | None:
    """What only those who work here see: that a thing is not public."""
    if thing.is_public:
        return None
    return Tag("end", _("zurückgezogen")) if thing.withdrawn_at else Tag("none", _("intern"))
