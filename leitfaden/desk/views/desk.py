"""The desk of those who work here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from leitfaden.desk import happenings
from leitfaden.desk.worklist import Worklist
from leitfaden.people.gates import Duty, may, only


@only(Duty.READ)
def worklist(request: HttpRequest) -> HttpResponse:
    work = Worklist(request.user)
    context = {
        "work": work,
        "entries_today": work.entries(),
        "lines": work.lines(),
        "ages": work.ages(),
        "happenings": happenings.newest(8, reader=request.user),
        "may_edit": may(request.user, Duty.EDIT),
        "may_administer": may(request.user, Duty.ADMINISTER),
    }
    return render(request, "desk/worklist.html", context)


@only(Duty.READ)
def draft_list(request: HttpRequest) -> HttpResponse:
    """What nobody outside can see yet."""
    return render(request, "desk/draft_list.html", {"work": Worklist(request.user)})


@only(Duty.READ)
def happening_list(request: HttpRequest) -> HttpResponse:
    told = happenings.newest(100, reader=request.user)
    return render(request, "desk/happening_list.html", {"happenings": told})
