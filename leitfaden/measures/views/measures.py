"""The list of measures and the page of one: public, with buttons for those who work here."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from leitfaden.core.gone import gone_if_withdrawn
from leitfaden.measures import actions, panels, queries
from leitfaden.measures.forms import MeasureForm, NewMeasureForm, ReasonForm
from leitfaden.measures.models import Measure, MeasureReason
from leitfaden.measures.views.selection import Selection
from leitfaden.people.gates import Duty, may, only, same_for_strangers
from leitfaden.people.models import User
from leitfaden.people.showing import show_or_withdraw


@same_for_strangers
def measure_list(request: HttpRequest) -> HttpResponse:
    """The list first; map and chart of the same numbers beside it."""
    chosen = Selection(request)
    page = chosen.page()
    voices = queries.voices_behind(page, request.user)
    context = {
        "chosen": chosen,
        "page": page,
        "stations": panels.rows(page, today=chosen.today, voices=voices),
        "shapes": panels.shapes(chosen.districts, chosen.district),
        "beads": chosen.beads(),
        "columns": chosen.columns(),
    }
    return render(request, "measures/measure_list.html", context)


@same_for_strangers
@gone_if_withdrawn("M-{number}")
def measure_detail(request: HttpRequest, number: int) -> HttpResponse:
    measure = _measure(request, number)
    staff = may(request.user, Duty.EDIT)
    context = {
        "measure": measure,
        "standing": measure.standing(on=timezone.localdate()),
        "publication": panels.publication(measure),
        "facts": panels.facts(measure, request.user),
        "here": panels.here(measure, _("Maßnahme")),
        "reports": panels.reports(queries.reports_of(measure)),
        "reasons": queries.reasons_of(measure) if staff else (),
        "reason_form": ReasonForm(visitor=request.user) if staff else None,
        "may_edit": staff,
        "may_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "measures/measure_detail.html", context)


@only(Duty.EDIT)
def measure_new(request: HttpRequest) -> HttpResponse:
    """Begin with nothing, or with a theme, a card, a challenge or a guideline."""
    initial = queries.begun_with(request.GET, request.user)
    form = NewMeasureForm(request.POST or None, initial=initial, visitor=request.user)
    if form.is_valid():
        return redirect(actions.plan(**form.cleaned(), by=_me(request)))
    return render(request, "measures/measure_new.html", {"form": form})


@only(Duty.EDIT)
def measure_edit(request: HttpRequest, number: int) -> HttpResponse:
    measure = get_object_or_404(Measure.objects.visible_to(request.user), number=number)
    form = MeasureForm(request.POST or None, instance=measure, visitor=request.user)
    if form.is_valid():
        return redirect(actions.edit(measure, **form.cleaned_data, by=_me(request)))
    return render(request, "measures/measure_edit.html", {"form": form, "measure": measure})


@require_POST
@only(Duty.DECIDE)
def measure_publish(request: HttpRequest, number: int) -> HttpResponse:
    measure = get_object_or_404(Measure.objects.visible_to(request.user), number=number)
    show_or_withdraw(request, measure, withdrawn="withdraw" in request.POST)
    return redirect(measure)


@require_POST
@only(Duty.EDIT)
def reason_give(request: HttpRequest, number: int) -> HttpResponse:
    measure = get_object_or_404(Measure.objects.visible_to(request.user), number=number)
    form = ReasonForm(request.POST, visitor=request.user)
    if not form.is_valid():
        return render(request, "measures/reason_give.html", {"form": form, "measure": measure})
    actions.give_reasons(measure, things=form.cleaned_data["things"], by=_me(request))
    return redirect(measure)


@require_POST
@only(Duty.EDIT)
def reason_withdraw(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    seen = Measure.objects.visible_to(request.user).filter(number=number)
    reason = get_object_or_404(MeasureReason, pk=pk, measure__in=seen)
    actions.withdraw_reason(reason, by=_me(request))
    return redirect(reason.measure)


def _measure(request: HttpRequest, number: int) -> Measure:
    try:
        return queries.measure_page(number, request.user)
    except Measure.DoesNotExist:
        raise Http404 from None


def _me(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101 - the gate let in a user
    return request.user
