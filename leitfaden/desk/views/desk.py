"""The desk of those who work here."""

from typing import cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from leitfaden.desk import entries, happenings, reporting
from leitfaden.desk.forms import RowReportForm
from leitfaden.desk.worklist import Worklist
from leitfaden.measures import actions
from leitfaden.measures.models import Measure
from leitfaden.people.gates import Duty, may, only
from leitfaden.people.models import User


@only(Duty.READ)
def worklist(request: HttpRequest) -> HttpResponse:
    return _worklist(request)


def _worklist(request: HttpRequest, wrong: RowReportForm | None = None) -> HttpResponse:
    work, may_edit = Worklist(request.user), may(request.user, Duty.EDIT)
    going = work.going(first=wrong.of if wrong else None)
    context = {
        "work": work,
        "wrong": wrong,
        "entries_today": entries.of(work),
        "columns": reporting.columns(may_edit=may_edit),
        "lines": reporting.lines(going, request, wrong=wrong, may_edit=may_edit),
        "ages": work.ages(),
        "happenings": happenings.newest(8, reader=request.user),
        "may_edit": may_edit,
        "may_administer": may(request.user, Duty.ADMINISTER),
    }
    return render(request, "desk/worklist.html", context)


@only(Duty.EDIT)
def report(request: HttpRequest, number: int) -> HttpResponse:
    """Take the report from a row of the grid; what cannot be taken is said in that row."""
    seen = Measure.objects.visible_to(request.user).with_newest_report()
    measure = get_object_or_404(seen.select_related("responsible"), number=number)
    if request.method != "POST":
        return redirect(f"{reverse('desk:worklist')}#{measure.code}")
    form = RowReportForm(request.POST, of=measure)
    if not form.is_valid() or not _reported(form, by=cast(User, request.user)):
        return _worklist(request, wrong=form)
    messages.success(request, _("Der Stand von %(code)s ist gespeichert.") % {"code": measure.code})
    return redirect(f"{reverse('desk:worklist')}#staende")


def _reported(form: RowReportForm, *, by: User) -> bool:
    """The office that answers for a measure reports on it; a refusal is said at the form."""
    try:
        actions.report(form.of, **form.cleaned_data, reported_by=form.of.responsible, by=by)
    except actions.Refused as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


@only(Duty.READ)
def draft_list(request: HttpRequest) -> HttpResponse:
    """What nobody outside can see yet."""
    return render(request, "desk/draft_list.html", {"work": Worklist(request.user)})


@only(Duty.READ)
def happening_list(request: HttpRequest) -> HttpResponse:
    told = happenings.newest(100, reader=request.user)
    return render(request, "desk/happening_list.html", {"happenings": told})
