"""The pages on which those who work here announce an event and fill its programme."""

from typing import cast

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from leitfaden.events import actions, panels
from leitfaden.events.forms import ContributorForm, EntryForm, EventForm, ReplyForm, WorkshopForm
from leitfaden.events.models import Contributor, Event
from leitfaden.events.views.public import PAGE
from leitfaden.people.gates import Duty, may, only
from leitfaden.people.models import User
from leitfaden.people.showing import show_or_withdraw


def _me(request: HttpRequest) -> User:
    return cast(User, request.user)


def _event(request: HttpRequest, number: int) -> Event:
    return get_object_or_404(Event.objects.visible_to(request.user), number=number)


@only(Duty.EDIT)
def event_new(request: HttpRequest) -> HttpResponse:
    form = EventForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        event = actions.announce(**form.cleaned_data, by=_me(request))
        messages.success(request, _("Angelegt, aber noch nicht veröffentlicht."))
        return redirect(event)
    return _page(request, form, title=_("Veranstaltung anlegen"), submit=_("Anlegen"))


@only(Duty.EDIT)
def event_edit(request: HttpRequest, number: int) -> HttpResponse:
    event = _event(request, number)
    form = EventForm(request.POST or None, instance=event)
    if request.method == "POST" and form.is_valid():
        actions.rewrite(event, **form.cleaned_data, by=_me(request))
        messages.success(request, _("Gespeichert."))
        return redirect(event)
    return _page(request, form, event, title=_("Angaben ändern"), submit=_("Speichern"))


@only(Duty.EDIT)
def entry_new(request: HttpRequest, number: int) -> HttpResponse:
    event = _event(request, number)
    form = EntryForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.add_entry(event, **form.cleaned_data, by=_me(request))
        return redirect(event)
    return _page(request, form, event, title=_("Programmpunkt ergänzen"), submit=_("Ergänzen"))


@only(Duty.EDIT)
def workshop_new(request: HttpRequest, number: int) -> HttpResponse:
    event = _event(request, number)
    form = WorkshopForm(request.POST or None, event=event)
    if request.method == "POST" and form.is_valid():
        actions.add_workshop(event, **form.cleaned_data, by=_me(request))
        return redirect(event)
    return _page(request, form, event, title=_("Workshop ergänzen"), submit=_("Ergänzen"))


@only(Duty.EDIT)
def contributor_new(request: HttpRequest, number: int) -> HttpResponse:
    event = _event(request, number)
    form = ContributorForm(request.POST or None, event=event)
    if request.method == "POST" and form.is_valid():
        actions.invite(event, **form.cleaned_data, by=_me(request))
        return redirect("events:contributor_list", event.number)
    return _page(request, form, event, title=_("Mitwirkende eintragen"), submit=_("Eintragen"))


@only(Duty.READ)
def contributor_list(request: HttpRequest, number: int) -> HttpResponse:
    """Everybody who was asked, with the buttons to note a reply."""
    event = _event(request, number)
    rows = event.contributors.select_related("workshop")
    page = Paginator(rows, PAGE).get_page(request.GET.get("seite"))
    context = {
        "event": event,
        "page": page,
        "contributors": panels.asked(page),
        "may_edit": may(request.user, Duty.EDIT),
    }
    return render(request, "events/contributor_list.html", context)


@require_POST
@only(Duty.EDIT)
def contributor_reply(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    contributor = _contributor(request, number, pk)
    form = ReplyForm(request.POST)
    if form.is_valid():
        actions.note_reply(contributor, **form.cleaned_data, by=_me(request))
    else:
        messages.error(request, _("Diese Antwort gibt es nicht."))
    return redirect("events:contributor_list", number)


@require_POST
@only(Duty.EDIT)
def contributor_name(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """Release a name, or hold it back again."""
    contributor = _contributor(request, number, pk)
    change = actions.hold_back_name if contributor.released_at else actions.release_name
    try:
        change(contributor, by=_me(request))
    except actions.NoNameToRelease as refusal:
        messages.error(request, str(refusal))
    return redirect("events:contributor_list", number)


@require_POST
@only(Duty.DECIDE)
def event_publication(request: HttpRequest, number: int) -> HttpResponse:
    """Show the event to everybody, or take it back."""
    event = _event(request, number)
    show_or_withdraw(request, event, withdrawn=request.POST.get("to") == "withdraw")
    return redirect(event)


def _contributor(request: HttpRequest, number: int, pk: int) -> Contributor:
    rows = Contributor.objects.select_related("event")
    return get_object_or_404(rows, event=_event(request, number), pk=pk)


def _page(
    request: HttpRequest, form: object, event: Event | None = None, *, title: str, submit: str
) -> HttpResponse:
    context = {"form": form, "event": event, "title": title, "submit": submit}
    return render(request, "events/event_form.html", context)
