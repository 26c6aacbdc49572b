"""What answers at the address of a thing that was withdrawn: that, when and why, never what it said."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from leitfaden.core import places

type View = Callable[..., HttpResponse]


def gone_if_withdrawn(code: str) -> Callable[[View], View]:
    """Where nothing is found, say so if it was withdrawn; `code` is told by the address: "K-{number}"."""

    def wrap(view: View) -> View:
        @wraps(view)
        def answering(request: HttpRequest, **keys: Any) -> HttpResponse:
            try:
                return view(request, **keys)
            except Http404:
                told = code.format(**keys)
                words = places.content("gone", told, request)
                if not words:
                    raise
            context = {"code": told, "words": words}
            return render(request, "core/gone.html", context, status=HTTPStatus.GONE)

        return answering

    return wrap
