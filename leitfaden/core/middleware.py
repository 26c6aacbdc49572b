"""What every request and every page goes through: nonsense is refused, the language of texts is written out."""

from collections.abc import Callable
from http import HTTPStatus

from django.core.exceptions import BadRequest
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from leitfaden.core import written

type Answer = Callable[[HttpRequest], HttpResponse]


def refuse_nul(answer: Answer) -> Answer:
    """A NUL byte in an address is never meant, and PostgreSQL takes none in a text."""

    def guarded(request: HttpRequest) -> HttpResponse:
        if "\0" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("NUL byte in the address")
        return answer(request)

    return guarded


def write_out_languages(answer: Answer) -> Answer:
    """Says of each text of the town on a page of another language which language it is in."""

    def answered(request: HttpRequest) -> HttpResponse:
        page = answer(request)
        is_page = not page.streaming and page.get("Content-Type", "").startswith("text/html")
        return written.finish(page) if is_page else page

    return answered


class SayWhenBusy:
    """SQLite lets one writer in at a time; whoever has waited too long is told that nothing was saved."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:
        if not (isinstance(fault, OperationalError) and "database is locked" in str(fault)):
            return None
        page = render(request, "503.html", status=HTTPStatus.SERVICE_UNAVAILABLE)
        page["Retry-After"] = "60"
        return page
