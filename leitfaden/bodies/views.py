"""Papers for everybody; registering them and noting resolutions for staff."""

from typing import cast

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from leitfaden.bodies import actions
from leitfaden.bodies.forms import BodyForm, CorrectionForm, PaperForm, ResolutionForm
from leitfaden.bodies.models import Organization, Paper, Resolution
from leitfaden.bodies.stations import line_of
from leitfaden.core.gone import gone_if_withdrawn
from leitfaden.people.gates import Duty, may, only, same_for_strangers
from leitfaden.people.models import User
from leitfaden.people.showing import show_or_withdraw


def _me(request: HttpRequest) -> User:
    return cast(User, request.user)


@same_for_strangers
def paper_list(request: HttpRequest) -> HttpResponse:
    papers = Paper.objects.visible_to(request.user).select_related("originator")
    page = Paginator(papers, 50).get_page(request.GET.get("seite"))
    context = {"page": page, "can_edit": may(request.user, Duty.EDIT)}
    return render(request, "bodies/paper_list.html", context)


@same_for_strangers
@gone_if_withdrawn("{reference}")
def paper_detail(request: HttpRequest, reference: str) -> HttpResponse:
    papers = Paper.objects.visible_to(request.user).select_related("originator")
    paper = get_object_or_404(papers, reference=reference)
    resolutions = paper.resolutions.select_related("organization").order_by("decided_on", "pk")
    context = {
        "paper": paper,
        "here": line_of(paper, list(resolutions)),
        "standing": [one for one in resolutions if not one.withdrawn_at],
        "can_edit": may(request.user, Duty.EDIT),
        "can_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "bodies/paper_detail.html", context)


@only(Duty.EDIT)
def paper_new(request: HttpRequest) -> HttpResponse:
    form = PaperForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            paper = actions.register_paper(by=_me(request), **form.cleaned_data)
        except actions.ReferenceTaken as refusal:
            form.add_error("reference", refusal.sentence)
        else:
            return redirect(paper)
    return render(request, "bodies/paper_form.html", {"form": form})


@only(Duty.DECIDE)
def resolution_new(request: HttpRequest, reference: str) -> HttpResponse:
    paper = get_object_or_404(Paper.objects.visible_to(request.user), reference=reference)
    form = ResolutionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        body = form.cleaned_data.pop("organization")
        try:
            actions.note_resolution(body, paper=paper, by=_me(request), **form.cleaned_data)
        except actions.BeforeItsPaper as refusal:
            form.add_error("decided_on", refusal.sentence)
        else:
            return redirect(paper)
    return render(request, "bodies/resolution_form.html", {"form": form, "paper": paper})


@only(Duty.DECIDE)
def resolution_withdraw(request: HttpRequest, reference: str, pk: int) -> HttpResponse:
    resolutions = Resolution.objects.select_related("paper", "organization")
    resolution = get_object_or_404(resolutions, pk=pk, paper__reference=reference)
    form = CorrectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.withdraw_resolution(resolution, by=_me(request), **form.cleaned_data)
        except (actions.StillReferredTo, actions.ResolutionWithdrawn) as refusal:
            form.add_error(None, refusal.sentence)
        except actions.CorrectionUnexplained as refusal:
            form.add_error("because", refusal.sentence)
        else:
            return redirect("bodies:paper_detail", reference)
    context = {"form": form, "resolution": resolution, "paper": resolution.paper}
    return render(request, "bodies/resolution_withdraw.html", context)


@require_POST
@only(Duty.DECIDE)
def paper_publication(request: HttpRequest, reference: str) -> HttpResponse:
    paper = get_object_or_404(Paper.objects.visible_to(request.user), reference=reference)
    show_or_withdraw(request, paper, withdrawn=request.POST.get("do") == "withdraw")
    return redirect(paper)


@only(Duty.EDIT)
def body_new(request: HttpRequest) -> HttpResponse:
    form = BodyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            body = actions.add_body(by=_me(request), **form.cleaned_data)
        except actions.NameTaken as refusal:
            form.add_error("name", refusal.sentence)
        else:
            messages.success(request, _("%(name)s ist angelegt.") % {"name": body})
            return redirect("bodies:body_new")
    context = {"form": form, "bodies": Organization.objects.all()}
    return render(request, "bodies/body_form.html", context)
