"""Funders' lines and the town's own look."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from leitfaden.files import actions as files
from leitfaden.people.gates import Duty, only
from leitfaden.publishing import actions, queries
from leitfaden.publishing.forms import CreditForm, HouseStyleForm
from leitfaden.publishing.models import Credit
from leitfaden.publishing.views.common import booklet_of, me


@only(Duty.EDIT)
def credit_new(request: HttpRequest, event: int) -> HttpResponse:
    proceedings = booklet_of(event)
    form = CreditForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        try:
            actions.credit(
                proceedings, text=form.cleaned_data["text"], upload=form.upload(), by=me(request)
            )
        except files.Refused as refusal:
            form.add_error("picture", str(refusal))
        else:
            return redirect("publishing:proceedings_edit", event)
    context = {"form": form, "proceedings": proceedings}
    return render(request, "publishing/credit_new.html", context)


@require_POST
@only(Duty.EDIT)
def credit_remove(request: HttpRequest, event: int, pk: int) -> HttpResponse:
    credit = get_object_or_404(Credit, pk=pk, proceedings__event__number=event)
    actions.remove_credit(credit, by=me(request))
    return redirect("publishing:proceedings_edit", event)


@only(Duty.DECIDE)
def house_style(request: HttpRequest) -> HttpResponse:
    style = queries.house_style()
    initial = {"accent": style.accent, "ground": style.ground}
    form = HouseStyleForm(request.POST or None, request.FILES or None, initial=initial)
    if form.is_valid():
        try:
            actions.dress_house(style, form.words(), by=me(request))
        except files.Refused as refusal:
            form.add_error(None, str(refusal))
        except actions.HardToRead as refusal:
            form.add_error("accent", str(refusal))
        else:
            return redirect("publishing:issue_list")
    context = {"form": form, "style": style, "typefaces": style.typefaces.all()}
    return render(request, "publishing/house_style.html", context)
