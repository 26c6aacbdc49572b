"""Who may do what for the whole town, declared once; the doors of the staff pages."""

from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from typing import Any, cast

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from leitfaden.people.models import Role, User
from leitfaden.people.models.visibility import Visitor, works_here

__all__ = ["Duty", "may", "only", "works_here"]


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
                return view(request, *args, **kwargs)
            if getattr(request.user, "has_one_time_password", False):
                return redirect("people:password")
            if request.user.is_authenticated:
                raise PermissionDenied
            return redirect_to_login(request.get_full_path())

        return guarded

    return wrap
