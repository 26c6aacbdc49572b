"""What the views of this room share."""

from collections.abc import Callable
from typing import Any, cast

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from leitfaden.events.models import Event
from leitfaden.people.gates import Duty, may
from leitfaden.people.models import User
from leitfaden.workshops.models import Card, Group, Theme
from leitfaden.workshops.refusals import Refusal

PAGE = 50


def page_of(request: HttpRequest, rows: QuerySet[Any]) -> Page[Any]:
    """One page of rows; nothing is counted when all of them stand on the first."""
    wanted = request.GET.get("seite") or "1"
    if wanted == "1" and len(found := list(rows[: PAGE + 1])) <= PAGE:
        return Paginator(found, PAGE).page(1)
    return Paginator(rows, PAGE).get_page(wanted)


def me(request: HttpRequest) -> User:
    return cast(User, request.user)


def rights(request: HttpRequest) -> dict[str, bool]:
    """What a template may offer."""
    return {
        "may_read": may(request.user, Duty.READ),
        "may_edit": may(request.user, Duty.EDIT),
        "may_decide": may(request.user, Duty.DECIDE),
    }


def event_of(request: HttpRequest, number: int) -> Event:
    return get_object_or_404(Event.objects.visible_to(request.user), number=number)


def group_of(request: HttpRequest, event: int, number: int) -> Group:
    groups = Group.objects.visible_to(request.user).select_related("event", "field")
    return get_object_or_404(groups, event__number=event, number=number)


def card_of(request: HttpRequest, number: int) -> Card:
    cards = Card.objects.visible_to(request.user).select_related("event", "merged_into")
    return get_object_or_404(cards, number=number)


def theme_of(request: HttpRequest, number: int) -> Theme:
    themes = Theme.objects.visible_to(request.user).select_related("event", "merged_into")
    return get_object_or_404(themes, number=number)


def or_404[T](found: T | None) -> T:
    if found is None:
        raise Http404
    return found


def attempt(request: HttpRequest, done: str, act: Callable[[], object]) -> bool:
    """Do it and say so, or say why not."""
    try:
        act()
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return False
    messages.success(request, done)
    return True


def back_to(thing: Any) -> HttpResponse:
    return redirect(thing, permanent=False)


def form_page(
    request: HttpRequest,
    form: object,
    *,
    title: str,
    submit: str,
    of: Any,
    kind: str,
    page: str = "form_page",
) -> HttpResponse:
    """A page with one form about one thing, from which one can go back to it."""
    context = {"form": form, "title": title, "submit": submit, "of": of, "kind": kind}
    return render(request, f"workshops/{page}.html", context)
