"""The calendar and the page of one event."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from leitfaden.core.gone import gone_if_withdrawn
from leitfaden.events import panels
from leitfaden.events.models import Event
from leitfaden.events.queries import contributors_of, event_with_agenda, workshops_of
from leitfaden.people.gates import Duty, may, same_for_strangers

PAGE = 50


@same_for_strangers
def event_list(request: HttpRequest) -> HttpResponse:
    """What comes, then what was and where its voices went."""
    events = Event.objects.visible_to(request.user)
    now = timezone.now()
    past = Paginator(events.past(now), PAGE).get_page(request.GET.get("seite"))
    context = {
        "upcoming": [panels.day(event) for event in events.upcoming(now)[:PAGE]],
        "past": past,
        "may_edit": may(request.user, Duty.EDIT),
    }
    return render(request, "events/event_list.html", context)


@same_for_strangers
@gone_if_withdrawn("V-{number}")
def event_detail(request: HttpRequest, number: int) -> HttpResponse:
    """The programme on the thread, who contributes, and what became of what was said there."""
    found = event_with_agenda(number, request.user)
    if found is None:
        raise Http404
    event, agenda = found
    contributors = contributors_of(event, request.user)
    context = {
        "event": event,
        "over": event.is_over(now=timezone.now()),
        "lead": panels.lead(event),
        "publication": panels.publication(event),
        "programme": panels.programme(event, agenda, workshops_of(event), contributors),
        "contributors": panels.contributor_rows(contributors),
        "here": panels.station(event),
        "may_edit": may(request.user, Duty.EDIT),
        "may_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "events/event_detail.html", context)
