"""What every request and every page goes through: nonsense is refused, the language of texts is written out."""

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse

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
