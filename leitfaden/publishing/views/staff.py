"""The booklet in the making: its words, its chapters, its preview, and the step to an issue."""

from __future__ import annotations

from contextlib import suppress

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from leitfaden.events.models import Event
from leitfaden.people.gates import Duty, may, only
from leitfaden.people.showing import show_or_withdraw
from leitfaden.publishing import actions, panels, queries
from leitfaden.publishing.forms import IntroductionForm, ProceedingsForm, PublishForm
from leitfaden.publishing.models import IssueFile
from leitfaden.publishing.views.common import address_of, as_file, booklet_of, drawn, me


@require_POST
@only(Duty.EDIT)
def proceedings_begin(request: HttpRequest, event: int) -> HttpResponse:
    found = get_object_or_404(Event.objects.visible_to(request.user), number=event)
    with suppress(actions.AlreadyBegun):  # somebody was faster; the booklet is there
        actions.begin(found, by=me(request))
    return redirect("publishing:proceedings_edit", event)


@only(Duty.EDIT)
def proceedings_edit(request: HttpRequest, event: int) -> HttpResponse:
    """Everything one can do with a booklet, on one page."""
    return _desk(request, event, PublishForm())


def _desk(request: HttpRequest, event: int, form: PublishForm) -> HttpResponse:
    proceedings = booklet_of(event)
    context = {
        "proceedings": proceedings,
        "event": proceedings.event,
        "chapters": panels.chapters(proceedings),
        "credits": proceedings.credits.select_related("picture"),
        "issues": queries.issues_of(proceedings),
        "form": form,
        "may_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "publishing/proceedings_edit.html", context)


@only(Duty.EDIT)
def proceedings_data(request: HttpRequest, event: int) -> HttpResponse:
    proceedings = booklet_of(event)
    form = ProceedingsForm(request.POST or None, instance=proceedings, visitor=request.user)
    if form.is_valid():
        actions.edit(proceedings, **form.cleaned_data, by=me(request))
        return redirect("publishing:proceedings_edit", event)
    context = {"form": form, "proceedings": booklet_of(event)}
    return render(request, "publishing/proceedings_data.html", context)


@only(Duty.EDIT)
def introduction_edit(request: HttpRequest, event: int, key: str) -> HttpResponse:
    proceedings = booklet_of(event)
    chapter = panels.chapter_at(proceedings, key)
    if chapter is None:
        raise Http404
    form = IntroductionForm(request.POST or None, initial={"text": chapter.text})
    if form.is_valid():
        actions.introduce(
            proceedings, chapter=chapter.chapter, field=chapter.field, by=me(request),
            text=form.cleaned_data["text"],
        )  # fmt: skip
        return redirect("publishing:proceedings_edit", event)
    context = {"form": form, "proceedings": proceedings, "chapter": chapter}
    return render(request, "publishing/introduction_edit.html", context)


@only(Duty.EDIT)
def proceedings_preview(request: HttpRequest, event: int) -> HttpResponse:
    proceedings = booklet_of(event)
    document = actions.preview(proceedings, address=address_of(request))
    context = {"proceedings": proceedings, "document": document, "booklet": drawn(document)}
    return render(request, "publishing/proceedings_preview.html", context)


@only(Duty.EDIT)
def preview_file(request: HttpRequest, event: int, format_: str) -> HttpResponse:
    """A draft is made for this one request and kept nowhere."""
    if format_ not in IssueFile.Format.values:
        raise Http404
    document = actions.preview(booklet_of(event), address=address_of(request))
    answer = as_file(actions.write(document, format_), format_, f"entwurf-V-{event}")
    answer["Cache-Control"] = "no-store"
    return answer


@require_POST
@only(Duty.DECIDE)
def issue_publish(request: HttpRequest, event: int) -> HttpResponse:
    form = PublishForm(request.POST)
    if form.is_valid():
        try:
            issue = actions.publish_issue(
                booklet_of(event), address=address_of(request), by=me(request), **form.cleaned_data
            )
        except actions.Refused as refusal:
            form.add_error("correction", str(refusal))
        else:
            return redirect(issue)
    return _desk(request, event, form)


@require_POST
@only(Duty.DECIDE)
def issue_publication(request: HttpRequest, event: int, number: int) -> HttpResponse:
    """Take an issue off the public pages, or show it again; its words stay as they are."""
    issue = queries.issue_at(event, number, request.user)
    if issue is None:
        raise Http404
    show_or_withdraw(request, issue, withdrawn="withdraw" in request.POST)
    return redirect(issue)
