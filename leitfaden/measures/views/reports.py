"""Reports: the newest of the town, and a new one."""

import datetime as dt

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from leitfaden.measures import actions, panels, queries
from leitfaden.measures.forms import ReportForm
from leitfaden.measures.models import Measure
from leitfaden.people.gates import Duty, only, same_for_strangers
from leitfaden.people.models import User

NEW = dt.timedelta(days=90)


@same_for_strangers
def report_list(request: HttpRequest) -> HttpResponse:
    """What was reported in the last ninety days, or ever."""
    everything = request.GET.get("zeit") == "alle"
    since = None if everything else timezone.localdate() - NEW
    found = Paginator(queries.new_reports(request.user, since=since), 50)
    page = found.get_page(request.GET.get("seite"))
    context = {
        "page": page,
        "stations": panels.reports(page, named=True),
        "everything": everything,
    }
    return render(request, "measures/report_list.html", context)


@only(Duty.EDIT)
def report_new(request: HttpRequest, number: int) -> HttpResponse:
    measure = get_object_or_404(Measure.objects.visible_to(request.user), number=number)
    form = ReportForm(request.POST or None, initial={"reported_by": measure.responsible_id})
    if form.is_valid():
        user = request.user
        assert isinstance(user, User)  # noqa: S101 - the gate let in a user
        actions.report(measure, **form.cleaned_data, by=user)
        return redirect(measure)
    return render(request, "measures/report_new.html", {"form": form, "measure": measure})
