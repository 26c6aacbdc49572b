"""The front door, and the desk of those who work here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from leitfaden.people.gates import Duty, only


def home(request: HttpRequest) -> HttpResponse:
    return render(request, "desk/home.html")


@only(Duty.READ)
def worklist(request: HttpRequest) -> HttpResponse:
    return render(request, "desk/worklist.html")
