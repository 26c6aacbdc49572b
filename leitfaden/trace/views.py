"""The pages of the roof: a printed code, and the account of voices."""

from __future__ import annotations

from http import HTTPStatus

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from leitfaden.core.parts import Choice
from leitfaden.events.models import Event
from leitfaden.people.gates import same_for_strangers
from leitfaden.trace import choice, theme_rows
from leitfaden.trace.account_rows import in_quotes, listed, rows_of, url_of
from leitfaden.trace.forms import ThemeFilter, event_asked, field_asked
from leitfaden.trace.labels import LABELS
from leitfaden.trace.outcome import Outcome
from leitfaden.trace.queries import Account, account_of, account_of_town, heaps, outcomes_of_themes
from leitfaden.trace.queries.find import find, voices
from leitfaden.trace.queries.gone import gone
from leitfaden.trace.queries.printed import meant
from leitfaden.trace.stations import here

PAGE = 50


@require_GET
def trace_search(request: HttpRequest) -> HttpResponse:
    """A code leads straight to its thread; whoever typed words is led to the search."""
    asked = request.GET.get("q", "").strip()
    if asked and (find(asked[:200], visitor=request.user) or gone(asked[:200])):
        return redirect("trace:trace_detail", asked)
    if asked:
        return redirect(f"{reverse('search:search_page')}?{urlencode({'q': asked})}")
    return render(request, "trace/trace_search.html")


@require_GET
@same_for_strangers
def trace_detail(request: HttpRequest, code: str) -> HttpResponse:
    """The whole thread of one printed code, without an account."""
    found = find(code, visitor=request.user)
    if not found:
        return _gone(request, code)
    things, also = meant(found)
    if len(things) > 1:
        return render(request, "trace/trace_choice.html", choice.told(things))
    thing = things[0]
    context = {
        "thing": thing,
        "name": here.name(thing),
        "here": (here.station(thing, visitor=request.user),),
        "also": choice.listed(also),
    }
    return render(request, "trace/trace_detail.html", context)


def _gone(request: HttpRequest, code: str) -> HttpResponse:
    """A withdrawn thing says so to whoever holds its number, and not what it said."""
    if not (found := gone(code)):
        raise Http404(_("Zu %(code)s gibt es noch keine Spur.") % {"code": code})
    context = {"gone": found, "name": here.name_of(found)}
    return render(request, "trace/trace_gone.html", context, status=HTTPStatus.GONE)


@require_GET
@same_for_strangers
def account(request: HttpRequest) -> HttpResponse:
    return _account(request, account_of_town(), None)


@require_GET
@same_for_strangers
def event_account(request: HttpRequest, number: int) -> HttpResponse:
    event = get_object_or_404(Event.objects.visible_to(request.user), number=number)
    return _account(request, account_of(event), event)


@require_GET
@same_for_strangers
def theme_list(request: HttpRequest) -> HttpResponse:
    """Every theme with its cards and with what became of it; of one event or field if asked."""
    visitor = request.user
    form = ThemeFilter(
        request.GET,
        events=heaps.events_to_choose(visitor).ask(asked=event_asked(request.GET)),
        fields=heaps.fields_to_choose(visitor).ask(**field_asked(request.GET)),
    )
    if not form.is_valid():
        raise Http404
    found = heaps.themes(visitor, event=form.event, field=form.field)
    page = Paginator(found, PAGE).get_page(request.GET.get("seite"))
    outcomes = outcomes_of_themes(theme.pk for theme in page)
    context = {
        "form": form,
        "page": page,
        "stations": theme_rows.rows(page, outcomes, heaps.sizes(page, visitor)),
    }
    return render(request, "trace/theme_list.html", context)


def _account(request: HttpRequest, account: Account, event: Event | None) -> HttpResponse:
    chosen = _chosen(request.GET.get("ergebnis", ""))
    numbers = account.numbers(chosen)
    page = Paginator(numbers, PAGE).get_page(request.GET.get("seite"))
    outcomes = account.outcomes(page)
    cards = voices().ask(numbers=page)
    context = {
        "event": event,
        "event_title": in_quotes(event.title) if event else "",
        "account": account,
        "rows": rows_of(account, event),
        "chosen": LABELS[chosen] if chosen else "",
        "choices": _choices(account, event, chosen),
        "page": page,
        "voices": listed(cards, outcomes),
        "themes_url": theme_rows.url_of(event=event),
    }
    return render(request, "trace/account.html", context)


def _chosen(value: str) -> Outcome | None:
    """The class somebody filters by; an unknown word filters nothing."""
    return Outcome(value) if value in Outcome else None


def _choices(account: Account, event: Event | None, chosen: Outcome | None) -> list[Choice]:
    every = Choice(_("alle"), url_of(event), chosen is None, account.total)
    return [
        every,
        *(
            Choice(LABELS[o], url_of(event, o), o is chosen, account.count(o))
            for o in Outcome
            if account.count(o)
        ),
    ]
