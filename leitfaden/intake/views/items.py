"""One item of a draft: correct, confirm, leave out, take in."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from leitfaden.core.numbers import number_in
from leitfaden.intake import actions
from leitfaden.intake.forms import ItemForm
from leitfaden.intake.models import Step
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries import certainty, source_around
from leitfaden.intake.views.common import acted, actor, back_to, document_of, item_of
from leitfaden.people.gates import Duty, only


@only(Duty.EDIT)
def item_edit(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    item = item_of(request, pk, position)
    if item.document.is_committed:
        return redirect(item.document)
    way = back_to(request, item)
    form = ItemForm(request.POST or None, item=item)
    if request.method == "POST" and form.is_valid():
        try:
            actions.change(item, by=actor(request), **form.words())
        except FORM_REFUSES as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect(way())
    context = {
        "item": item,
        "form": form,
        "certainty": certainty(item.confidence),
        "source": source_around(item),
        "back": way(),
    }
    return render(request, "intake/item_edit.html", context)


FORM_REFUSES = (
    actions.AlreadyCommitted, actions.NoPlaceThere, actions.SaysNothing, actions.Stale,
)  # fmt: skip


@require_POST
@only(Duty.EDIT)
def item_leave_out(request: HttpRequest, pk: int) -> HttpResponse:
    """One button per item: `weglassen` or `aufnehmen` holds its position."""
    leaves = "weglassen" in request.POST
    item = item_of(request, pk, request.POST.get("weglassen" if leaves else "aufnehmen", ""))
    act = actions.leave_out if leaves else actions.take_in
    return acted(request, lambda: act(item, by=actor(request)), item)


@require_POST
@only(Duty.EDIT)
def item_confirm(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    item = item_of(request, pk, position)
    return acted(request, lambda: actions.confirm(item, by=actor(request)), item)


@require_POST
@only(Duty.EDIT)
def item_kind(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    """The list is one form: each item's choice goes by its position."""
    item = item_of(request, pk, position)
    kind, stand = request.POST.get(f"art-{position}"), request.POST.get("stand")
    if kind not in Type.values:
        return redirect(back_to(request, item)())
    return acted(request, lambda: actions.call_it(item, kind, by=actor(request), stand=stand), item)


@require_POST
@only(Duty.EDIT)
def item_name(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    """The button holds the passage that is no name."""
    item, passage = item_of(request, pk, position), request.POST.get("kein_name", "")
    return acted(request, lambda: actions.call_no_name(item, passage, by=actor(request)), item)


@require_POST
@only(Duty.EDIT)
def passage_take(request: HttpRequest, pk: int) -> HttpResponse:
    """One button for each passage that is placed nowhere: it holds the first line."""
    document, line = document_of(request, pk), request.POST.get("stelle", "")
    kind = request.POST.get("art")
    try:
        if kind not in Type.values:
            raise actions.Stale
        item = actions.take_up(document, line=number_in(line), type=kind, by=actor(request))
    except (actions.AlreadyCommitted, actions.Stale) as refusal:
        messages.error(request, str(refusal))
        return redirect(document)
    return redirect(back_to(request, item)())


@require_POST
@only(Duty.EDIT)
def step_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """The button holds the step it was drawn for; a newer one is not taken back by mistake."""
    document = document_of(request, pk)
    last = Step.objects.filter(document=document, pk=number_in(request.POST.get("schritt", "")))
    try:
        for step in last[:1]:
            actions.undo(step, by=actor(request))
            item = document.items.filter(pk__in=[pk for pk, _said in step.before]).first()
            return redirect(back_to(request, item)() if item else document)
        raise actions.Stale
    except (actions.AlreadyCommitted, actions.Stale) as refusal:
        messages.error(request, str(refusal))
    return redirect(document)
