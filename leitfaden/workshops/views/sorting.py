"""The sorting table: lay cards into heaps, take them out, put together what says the same."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from leitfaden.core.numbers import number_in
from leitfaden.core.parts import Choice
from leitfaden.events.models import Event
from leitfaden.people.gates import Duty, only
from leitfaden.workshops import actions, queries
from leitfaden.workshops.forms import MergeForm, SortForm, ThemeForm, ThemeMergeForm
from leitfaden.workshops.models import Group, Sorting
from leitfaden.workshops.views.common import (
    PAGE,
    attempt,
    card_of,
    event_of,
    form_page,
    me,
    theme_of,
)


@only(Duty.EDIT)
def sorting(request: HttpRequest, number: int) -> HttpResponse:
    """Choose cards and lay them into a theme, one that is there or a new one."""
    event, group = _place(request, number)
    form = SortForm(request.POST or None, event=event, group=group)
    if request.method == "POST" and form.is_valid():
        words = {**form.cleaned_data, "group": group, "by": me(request)}
        if attempt(request, _("Einsortiert."), lambda: actions.gather(**words)):
            return redirect(request.get_full_path())
    return _table(request, event, group, form, MergeForm(event=event))


@require_POST
@only(Duty.EDIT)
def sorting_merge(request: HttpRequest, number: int) -> HttpResponse:
    """Put cards together that say the same."""
    event, group = _place(request, number)
    form = MergeForm(request.POST, event=event)
    if form.is_valid():
        words = {**form.cleaned_data, "by": me(request)}
        if attempt(request, _("Zusammengeführt."), lambda: actions.merge_cards(**words)):
            return redirect(_address(event, request))
    return _table(request, event, group, SortForm(event=event, group=group), form)


@require_POST
@only(Duty.EDIT)
def sorting_take_out(request: HttpRequest, pk: int) -> HttpResponse:
    rows = Sorting.objects.select_related("card__event", "theme")
    lying = get_object_or_404(rows, pk=pk)
    attempt(request, _("Herausgenommen."), lambda: actions.take_out(lying, by=me(request)))
    return redirect(_next(request) or _address(lying.card.event, request))


@require_POST
@only(Duty.EDIT)
def card_part(request: HttpRequest, number: int) -> HttpResponse:
    """Let a merged card stand for itself again."""
    card = card_of(request, number)
    attempt(
        request, _("Die Karte steht wieder für sich."), lambda: actions.part(card, by=me(request))
    )
    return redirect(card)


@only(Duty.EDIT)
def theme_edit(request: HttpRequest, number: int) -> HttpResponse:
    theme = theme_of(request, number)
    form = ThemeForm(request.POST or None, instance=theme)
    if request.method == "POST" and form.is_valid():
        actions.rename_theme(theme, **form.cleaned_data, by=me(request))
        return redirect(theme)
    title, submit = _("Thema umbenennen"), _("Speichern")
    return form_page(request, form, title=title, submit=submit, of=theme, kind=theme.code)


@only(Duty.EDIT)
def theme_merge(request: HttpRequest, number: int) -> HttpResponse:
    """Let a heap go into another of the same event."""
    theme = theme_of(request, number)
    form = ThemeMergeForm(request.POST or None, theme=theme)
    if request.method == "POST" and form.is_valid():
        into = form.cleaned_data["into"]
        merge = lambda: actions.merge_theme(theme, into=into, by=me(request))  # noqa: E731
        attempt(request, _("Zusammengeführt."), merge)
        return redirect(theme)
    title, submit = _("Thema zusammenführen"), _("Zusammenführen")
    return form_page(request, form, title=title, submit=submit, of=theme, kind=theme.code)


@require_POST
@only(Duty.EDIT)
def theme_part(request: HttpRequest, number: int) -> HttpResponse:
    theme = theme_of(request, number)
    attempt(
        request, _("Das Thema steht wieder für sich."), lambda: actions.part(theme, by=me(request))
    )
    return redirect(theme)


def _place(request: HttpRequest, number: int) -> tuple[Event, Group | None]:
    event = event_of(request, number)
    wanted = request.GET.get("gruppe", "")
    if not wanted:
        return event, None
    groups = Group.objects.select_related("event")
    return event, get_object_or_404(groups, event=event, number=number_in(wanted))


def _address(event: Event, request: HttpRequest) -> str:
    query = request.GET.urlencode()
    address: str = redirect("workshops:sorting", event.number).headers["Location"]
    return f"{address}?{query}" if query else address


def _next(request: HttpRequest) -> str:
    """Where the button stood, if that is a page of this house."""
    wanted = request.POST.get("weiter", "")
    safe = wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, {request.get_host()})
    return wanted if safe else ""


def _table(
    request: HttpRequest, event: Event, group: Group | None, form: SortForm, merge: MergeForm
) -> HttpResponse:
    show = "alle" if request.GET.get("zeige") == "alle" else "offen"
    cards = queries.on_the_table(event, group, show=show)
    page = Paginator(cards, PAGE).get_page(request.GET.get("seite"))
    context: dict[str, Any] = {
        "event": event,
        "group": group,
        "page": page,
        "cards": queries.lay(page),
        "form": form,
        "merge": merge,
        "ticked": form.ticked | merge.ticked,
        "themes": queries.themes_of(event, group),
        "groups": _choices_of_group(event, group, show),
        "views": _choices_of_view(event, group, show),
        "query": request.GET.urlencode(),
    }
    return render(request, "workshops/sorting.html", context)


def _choices_of_group(event: Event, here: Group | None, show: str) -> list[Choice]:
    return [
        Choice(_("alle Gruppen"), f"?zeige={show}", here=here is None),
        *(
            Choice(group.label, f"?gruppe={group.number}&zeige={show}", here=group == here)
            for group in event.groups.all()
        ),
    ]


def _choices_of_view(event: Event, group: Group | None, here: str) -> list[Choice]:
    start = f"?gruppe={group.number}&" if group else "?"
    views = {"offen": _("noch in keinem Thema"), "alle": _("alle Karten")}
    return [
        Choice(
            title,
            f"{start}zeige={name}",
            here=name == here,
            count=queries.on_the_table(event, group, show=name).count(),
        )
        for name, title in views.items()
    ]
