"""Writing at a group's table: groups, questions, cards, minutes, summaries."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from leitfaden.people.gates import Duty, may, only
from leitfaden.people.showing import show_or_withdraw
from leitfaden.workshops import actions, panels, queries
from leitfaden.workshops.forms import (
    CardsForm,
    GroupForm,
    MinutesForm,
    QuestionForm,
    SummaryForm,
)
from leitfaden.workshops.models import Summary
from leitfaden.workshops.views.common import (
    attempt,
    event_of,
    form_page,
    group_of,
    me,
    page_of,
    rights,
)


@only(Duty.EDIT)
def group_new(request: HttpRequest, number: int) -> HttpResponse:
    event = event_of(request, number)
    form = GroupForm(request.POST or None, event=event)
    if request.method == "POST" and form.is_valid():
        try:
            group = actions.set_up_group(event, **form.cleaned_data, by=me(request))
            return redirect(group)
        except actions.NumberTaken as refusal:
            form.add_error("number", str(refusal))
    title, submit = _("Arbeitsgruppe einrichten"), _("Einrichten")
    return form_page(request, form, title=title, submit=submit, of=event, kind=event.title)


@only(Duty.EDIT)
def question_new(request: HttpRequest, number: int) -> HttpResponse:
    event = event_of(request, number)
    form = QuestionForm(request.POST or None, event=event)
    if request.method == "POST" and form.is_valid():
        actions.ask(event, **form.cleaned_data, by=me(request))
        messages.success(request, _("Die Leitfrage steht."))
        return redirect("workshops:group_list", number)
    title, submit = _("Leitfrage stellen"), _("Stellen")
    return form_page(request, form, title=title, submit=submit, of=event, kind=event.title)


@only(Duty.EDIT)
def card_new(request: HttpRequest, number: int, group: int) -> HttpResponse:
    """Pin one card, or one a line."""
    found = group_of(request, number, group)
    may_publish = may(request.user, Duty.DECIDE)
    form = CardsForm(request.POST or None, group=found, may_publish=may_publish)
    if request.method == "POST" and form.is_valid():
        try:
            cards = actions.pin_all(found.event, group=found, **form.cleaned_data, by=me(request))
            messages.success(request, _pinned([card.code for card in cards]))
            return redirect("workshops:card_new", number, group)
        except actions.PinnedJustNow as refusal:
            form.add_error("again", str(refusal))
    title, submit = _("Karten anheften"), _("Anheften")
    return form_page(request, form, title=title, submit=submit, of=found, kind=str(found))


def _pinned(codes: list[str]) -> str:
    return ngettext("Angeheftet: %(codes)s.", "Angeheftet: %(codes)s.", len(codes)) % {
        "codes": codes[0] if len(codes) == 1 else f"{codes[0]} … {codes[-1]}"
    }


@require_POST
@only(Duty.DECIDE)
def group_publication(request: HttpRequest, number: int, group: int) -> HttpResponse:
    """Publish all drafts among the cards of a group."""
    found = group_of(request, number, group)
    count = actions.publish_all(queries.cards_of(found, request.user), by=me(request))
    said = ngettext("%(n)d Karte veröffentlicht.", "%(n)d Karten veröffentlicht.", count)
    messages.success(request, said % {"n": count})
    return redirect(found)


@only(Duty.EDIT)
def minutes_new(request: HttpRequest, number: int, group: int) -> HttpResponse:
    found = group_of(request, number, group)
    form = MinutesForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.minute(found, text=form.cleaned_data["text"], by=me(request))
        return redirect(found)
    title, submit = _("Mitschrift ergänzen"), _("Ergänzen")
    return form_page(request, form, title=title, submit=submit, of=found, kind=str(found))


def summary_list(request: HttpRequest, number: int, group: int) -> HttpResponse:
    """Every version that may be seen, the newest first; older ones never change."""
    found = group_of(request, number, group)
    voices = queries.voices_of(found, request.user)
    page = page_of(request, queries.summaries_of(found, request.user))
    told = [panels.Told.of(summary, voices) for summary in page]
    context = {"group": found, "page": page, "summaries": told, **rights(request)}
    return render(request, "workshops/summary_list.html", context)


@only(Duty.EDIT)
def summary_new(request: HttpRequest, number: int, group: int) -> HttpResponse:
    found = group_of(request, number, group)
    form = SummaryForm(request.POST or None, group=found)
    if request.method == "POST" and form.is_valid():
        actions.sum_up(found, **form.cleaned_data, by=me(request))
        messages.success(request, _("Die neue Fassung steht. Lesen Sie sie der Gruppe vor."))
        return redirect("workshops:summary_list", number, group)
    title, submit = _("Zusammenfassung schreiben"), _("Als neue Fassung festhalten")
    return form_page(
        request, form, title=title, submit=submit, of=found, kind=str(found), page="summary_form"
    )


@require_POST
@only(Duty.EDIT)
def summary_confirm(request: HttpRequest, pk: int) -> HttpResponse:
    summary = get_object_or_404(Summary.objects.select_related("group__event"), pk=pk)
    how = request.POST.get("how")
    if how not in (Summary.Confirmation.SHOW_OF_HANDS, Summary.Confirmation.READ_OUT):
        messages.error(request, _("Bitte sagen Sie, wie die Gruppe bestätigt hat."))
    else:
        attempt(request, _("Bestätigt."), lambda: actions.confirm(summary, how=how, by=me(request)))
    return _summaries_of(summary)


@require_POST
@only(Duty.DECIDE)
def summary_publication(request: HttpRequest, pk: int) -> HttpResponse:
    summary = get_object_or_404(Summary.objects.select_related("group__event"), pk=pk)
    show_or_withdraw(request, summary, withdrawn=request.POST.get("to") == "withdraw")
    return _summaries_of(summary)


def _summaries_of(summary: Summary) -> HttpResponse:
    group = summary.group
    return redirect("workshops:summary_list", group.event.number, group.number)
