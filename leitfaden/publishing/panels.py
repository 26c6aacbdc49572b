"""What the booklets look like on pages: in lists, on the page of an event, on their own desk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from leitfaden.core.parts import Row
from leitfaden.core.thread import Sign, State, Station, Tag
from leitfaden.core.written import Written
from leitfaden.guidelines.models import ActionField
from leitfaden.people.gates import Duty, may
from leitfaden.publishing import queries
from leitfaden.publishing.models import Issue, Proceedings


def of_event(event: Any, request: HttpRequest) -> SafeString:
    """The way to the booklet of an event that is over, for strangers without asking whether there is one:
    a missing one is said there. Those who work here get the way to the booklet in the making besides."""
    may_edit = may(request.user, Duty.EDIT)
    over = event.is_over(now=timezone.now())
    if not (over or may_edit):
        return SafeString("")
    begun = may_edit and Proceedings.objects.filter(event=event).exists()
    context = {"event": event, "over": over, "may_edit": may_edit, "begun": begun}
    return render_to_string("publishing/of_event.html", context, request)


def stations(issues: Iterable[Issue]) -> list[Station]:
    """One for each booklet, on the day of its event."""
    return [
        Station(
            Sign.EVENT,
            State.REACHED if issue.is_public else State.WAITING,
            kind=issue.proceedings.event.get_kind_display(),
            when=_day(issue.proceedings.event.starts_at),
            title=issue.proceedings.title,
            url=issue.get_absolute_url(),
            word=_("%(issue)s, veröffentlicht am %(day)s")
            % {"issue": issue, "day": _day(issue.published_at)},
            detail=Written(issue.proceedings.series_line),
        )
        for issue in issues
    ]


def _day(moment: Any) -> str:
    return str(date_format(timezone.localtime(moment), "DATE_FORMAT")) if moment else ""


def standing(issue: Issue) -> Tag:
    """Whether this is the issue that holds."""
    if not issue.is_public:
        return Tag("none", _("zurückgezogen"))
    if getattr(issue, "corrected_by", None):
        return Tag("wait", _("berichtigt durch eine spätere Ausgabe"))
    return Tag("ok", _("gültige Ausgabe"))


def begun() -> list[Row]:
    """The booklets in the making."""
    rows = Proceedings.objects.select_related("event")
    return [Row(one.title, _desk_of(one)) for one in rows]


def _desk_of(proceedings: Proceedings) -> str:
    return reverse("publishing:proceedings_edit", args=[proceedings.event.number])


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """A chapter that may have an introduction; `key` is its place in the address."""

    key: str
    chapter: str
    field: ActionField | None
    title: str
    text: str

    @property
    def tag(self) -> Tag:
        return Tag("ok", _("eingeführt")) if self.text else Tag("none", _("ohne Einführung"))


def chapters(proceedings: Proceedings) -> list[ChapterRow]:
    return [
        ChapterRow(
            f"feld-{field.number}" if field else chapter,
            chapter,
            field,
            title,
            introduction.text if introduction else "",
        )
        for chapter, field, title, introduction in queries.chapters_of(proceedings)
    ]


def chapter_at(proceedings: Proceedings, key: str) -> ChapterRow | None:
    return next((row for row in chapters(proceedings) if row.key == key), None)
