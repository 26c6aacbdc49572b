"""Who may do what for the whole town, declared once; the doors of the staff pages."""

import hashlib
from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from http import HTTPStatus
from typing import Any, cast

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import get_language

from leitfaden.audit.queries import one_moment, stamp
from leitfaden.core import written
from leitfaden.core.remember import remember
from leitfaden.people.models import Role, User
from leitfaden.people.models.visibility import Visitor, works_here
from leitfaden.people.sending import once

__all__ = ["Duty", "may", "only", "same_for_strangers", "works_here"]


class Duty(StrEnum):
    """What staff do; each page names the duty it needs."""

    READ = "read"  # see drafts
    EDIT = "edit"  # sort, sum up, draft
    DECIDE = "decide"  # answer a voice, note a decision, publish, commit an import
    ADMINISTER = "administer"  # open accounts, give roles


DUTIES: dict[Duty, frozenset[str]] = {
    Duty.READ: frozenset(Role.values),
    Duty.EDIT: frozenset({Role.ADMINISTRATOR, Role.COORDINATOR, Role.EDITOR}),
    Duty.DECIDE: frozenset({Role.ADMINISTRATOR, Role.COORDINATOR}),
    Duty.ADMINISTER: frozenset({Role.ADMINISTRATOR}),
}

type View = Callable[..., HttpResponse]


def may(visitor: Visitor, duty: Duty) -> bool:
    return works_here(visitor) and bool(cast(User, visitor).roles & DUTIES[duty])


def only(duty: Duty) -> Callable[[View], View]:
    """Let in who may; strangers sign in first, whoever has a one-time password chooses their own,
    others are told that they may not."""

    def wrap(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if may(request.user, duty):
                return once(
                    request, cast(User, request.user), lambda: view(request, *args, **kwargs)
                )
            if getattr(request.user, "has_one_time_password", False):
                return redirect("people:password")
            if request.user.is_authenticated:
                raise PermissionDenied
            return redirect_to_login(request.get_full_path())

        return guarded

    return wrap


class _NotKept(Exception):
    """An answer that is meant for this one request."""

    def __init__(self, answer: HttpResponse) -> None:
        self.answer = answer


def same_for_strangers(view: View) -> View:
    """A page that is the same for everybody without an account is drawn once and kept until
    something is recorded, for a minute at most; who has a session gets a page of their own."""

    @wraps(view)
    def kept(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method != "GET" or settings.SESSION_COOKIE_NAME in request.COOKIES:
            return view(request, *args, **kwargs)

        def drawn() -> bytes:
            answer = view(request, *args, **kwargs)
            if answer.status_code != HTTPStatus.OK or _holds_a_token(request, answer):
                raise _NotKept(answer)
            return written.finish(answer).content

        try:
            with one_moment():
                version = f"{stamp()}:{timezone.localdate()}"
                return HttpResponse(remember(_name_of(request), version, drawn))
        except _NotKept as single:
            return single.answer

    return kept


def _holds_a_token(request: HttpRequest, answer: HttpResponse) -> bool:
    """Whether the page carries a form's token, which is one visitor's alone."""
    return "CSRF_COOKIE_NEEDS_UPDATE" in request.META or b"csrfmiddlewaretoken" in answer.content


def _name_of(request: HttpRequest) -> str:
    """Everything on which the page of a stranger depends besides the data."""
    asked = (
        get_language(),
        request.get_host(),
        request.headers.get("HX-Request", ""),
        request.get_full_path(),
    )
    return "page-" + hashlib.sha256(repr(asked).encode()).hexdigest()
