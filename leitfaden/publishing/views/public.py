"""The booklets as everybody reads, cites and downloads them."""

from __future__ import annotations

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from leitfaden.events.models import Event
from leitfaden.people.gates import Duty, may, same_for_strangers
from leitfaden.publishing import actions, panels, queries
from leitfaden.publishing.models import IssueFile
from leitfaden.publishing.views.common import as_file, drawn

FOR_EVER = "public, max-age=31536000, immutable"
"""An issue's file never changes; a withdrawn one is asked for at another time."""


@same_for_strangers
def issue_list(request: HttpRequest) -> HttpResponse:
    """The newest issue of every booklet; for those who work here also what could become one."""
    staff = may(request.user, Duty.EDIT)
    context = {
        "stations": panels.stations(queries.newest_issues(request.user)),
        "may_edit": staff,
        "could_be": queries.without_booklet() if staff else (),
        "begun": panels.begun() if staff else (),
        "may_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "publishing/issue_list.html", context)


@same_for_strangers
def proceedings_detail(request: HttpRequest, event: int) -> HttpResponse:
    """The address without an issue leads to the one that holds now; where there is none, it says so."""
    found = get_object_or_404(Event.objects.visible_to(request.user), number=event)
    issue = queries.newest_of(found, request.user)
    if issue:
        return redirect(issue)
    context = {"event": found, "may_edit": may(request.user, Duty.EDIT)}
    return render(request, "publishing/proceedings_detail.html", context)


@same_for_strangers
def issue_detail(request: HttpRequest, event: int, number: int) -> HttpResponse:
    issue = queries.issue_at(event, number, request.user)
    if issue is None:
        return _gone(request, event, number)
    context = {
        "issue": issue,
        "document": issue.document,
        "booklet": drawn(issue.document),
        "standing": panels.standing(issue),
        "issues": queries.issues_of(issue.proceedings),
        "may_edit": may(request.user, Duty.EDIT),
        "may_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "publishing/issue_detail.html", context)


def issue_file(request: HttpRequest, event: int, number: int, format_: str) -> HttpResponse:
    """Made at the first asking; from then on the same bytes for ever."""
    if format_ not in IssueFile.Format.values:
        raise Http404
    issue = queries.issue_at(event, number, request.user)
    if issue is None:
        return _gone(request, event, number)
    content = actions.bytes_of(issue, format_)
    answer = as_file(content, format_, f"dokumentation-V-{event}-{number}")
    answer["Cache-Control"] = FOR_EVER if issue.is_public else "private"
    return answer


def _gone(request: HttpRequest, event: int, number: int) -> HttpResponse:
    """Whoever cited a withdrawn issue is told that, when and why, and which one holds."""
    issue = queries.withdrawn_at(event, number)
    if issue is None:
        raise Http404
    held = issue.proceedings.event
    context = {"issue": issue, "event": held, "holds": queries.newest_of(held, request.user)}
    return render(request, "publishing/issue_gone.html", context, status=HTTPStatus.GONE)
