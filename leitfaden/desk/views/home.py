"""The front door: one sentence, one thread with live figures, three ways on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from leitfaden.desk import panels, queries
from leitfaden.measures.queries import latest_words
from leitfaden.people.gates import same_for_strangers
from leitfaden.trace.queries import Account, account_of_town


@same_for_strangers
def home(request: HttpRequest) -> HttpResponse:
    """The same for everybody: only what is public stands here."""
    now, today = timezone.now(), timezone.localdate()
    events, figures = queries.events_and_figures(now)
    coming = [event for event in events if event.starts_at and event.starts_at >= now]
    account = account_of_town() if figures.cards else Account()
    context = {
        "account": account,
        "account_rows": panels.account_rows(account, on=today),
        "figures": figures,
        "stations": panels.seven(figures),
        "voice": panels.paper(queries.card_for_the_front()) if figures.cards else None,
        "words": panels.words(latest_words(today), today=today),
        "coming": panels.days(coming),
        "past": () if coming else panels.days(events),
    }
    return render(request, "desk/home.html", context)
