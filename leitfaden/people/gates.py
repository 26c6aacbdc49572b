"""Who may do what for the whole town, declared once; the doors of the staff pages."""

from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from leitfaden.people.models import Role, User
from leitfaden.people.models.visibility import Visitor, works_here

__all__ = ["Duty", "may", "only", "works_here"]


class Duty(StrEnum):
    """What staff do; each page names the duty it needs."""

    READ = "read"  # see drafts
    EDIT = "edit"  # sort, sum up, draft
    DECIDE = "decide"  # answer a voice, note a decision, publish, commit an import


DUTIES: dict[Duty, frozenset[str]] = {
    Duty.READ: frozenset(Role.values),
    Duty.EDIT: frozenset({Role.ADMINISTRATOR, Role.COORDINATOR, Role.EDITOR}),
    Duty.DECIDE: frozenset({Role.ADMINISTRATOR, Role.COORDINATOR}),
}

type View = Callable[..., HttpResponse]


def may(visitor: Visitor, duty: Duty) -> bool:
    return isinstance(visitor, User) and visitor.is_active and bool(visitor.roles & DUTIES[duty])


def only(duty: Duty) -> Callable[[View], View]:
    """Let in who may; strangers are asked to sign in, others are told that they may not."""

    def wrap(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if may(request.user, duty):
                return view(request, *args, **kwargs)
            if request.user.is_authenticated:
                raise PermissionDenied
            return redirect_to_login(request.get_full_path())

        return guarded

    return wrap
