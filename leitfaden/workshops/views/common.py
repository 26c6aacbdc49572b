"""What the views of this room share."""

import re
from collections.abc import Callable
from typing import Any, cast

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from leitfaden.core.prepared import Listed
from leitfaden.events.models import Event
from leitfaden.people.gates import Duty, may
from leitfaden.people.models import User
from leitfaden.workshops.models import Card, Group, Theme
from leitfaden.workshops.refusals import Refusal

PAGE = 50
A_PAGE = re.compile(r"[1-9]\d{0,5}")


def page_of(request: HttpRequest, rows: QuerySet[Any] | Listed[Any]) -> Page[Any]:
    """One page of rows; nothing is counted when all of them stand on the first, or when each row
    knows `of_all`, how many there are (`queries.counted`)."""
    wanted, pages = request.GET.get("seite") or "1", Paginator(rows, PAGE)
    if not A_PAGE.fullmatch(wanted):
        return pages.get_page(wanted)
    before = (int(wanted) - 1) * PAGE
    found = list(rows[before : before + PAGE + 1])
    if not before and len(found) <= PAGE:
        return Paginator(found, PAGE).page(1)
    if not found or not hasattr(found[0], "of_all"):
        return pages.get_page(wanted)
    pages.count = found[0].of_all
    return Page(found[:PAGE], int(wanted), pages)


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
