"""Groups, cards and themes for everybody."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from leitfaden.core.gone import gone_if_withdrawn
from leitfaden.events.models import Workshop
from leitfaden.people.gates import same_for_strangers
from leitfaden.workshops import panels, queries
from leitfaden.workshops.coverage import Voice
from leitfaden.workshops.models import Group
from leitfaden.workshops.views.common import event_of, or_404, page_of, rights


@same_for_strangers
def group_list(request: HttpRequest, number: int) -> HttpResponse:
    event = event_of(request, number)
    page = page_of(request, queries.groups_of(event, request.user))
    context = {"event": event, "page": page, **rights(request)}
    return render(request, "workshops/group_list.html", context)


@same_for_strangers
def workshop_detail(request: HttpRequest, number: int, position: int) -> HttpResponse:
    """The announced workshop; as soon as its group exists, the way leads there."""
    event = event_of(request, number)
    workshop = get_object_or_404(Workshop, event=event, position=position)
    if group := workshop.groups.select_related("event").first():
        return redirect(group)
    context = {"event": event, "workshop": workshop, **rights(request)}
    return render(request, "workshops/workshop_detail.html", context)


@same_for_strangers
def group_detail(request: HttpRequest, number: int, group: int) -> HttpResponse:
    """What a group was asked, what it wrote and how it summed that up."""
    found = or_404(queries.group_at(number, group, request.user))
    by_theme = request.GET.get("ansicht") == "thema"
    page = page_of(request, queries.cards_in(request.user).of(group=found.pk))
    questions, minutes = queries.asked_and_minuted(found)
    allowed = rights(request)
    context = {
        "group": found,
        "page": page,
        "views": panels.views_of(found, "thema" if by_theme else "frage"),
        "stacks": panels.by_theme(queries.lay(page), questions, staff=allowed["may_read"])
        if by_theme
        else panels.by_question(page, questions),
        "minutes": minutes,
        "summary": _summary(request, found),
        "here": panels.group_station(found),
        "over": found.event.is_over(now=timezone.now()),
        **allowed,
    }
    return render(request, "workshops/group_detail.html", context)


def _summary(request: HttpRequest, group: Group) -> panels.Told | None:
    """The newest summary; its coverage is counted on the cards frozen with it."""
    summary = queries.newest_summary(group, request.user)
    if summary is None:
        return None
    voices = [Voice(**voice) for voice in vars(summary)["voices"] or ()]
    return panels.Told.of(summary, sorted(voices, key=lambda voice: voice.number))


@same_for_strangers
@gone_if_withdrawn("K-{number}")
def card_detail(request: HttpRequest, number: int) -> HttpResponse:
    """One voice: where it comes from, what it says, what became of it."""
    found, alike = queries.card_at(number, request.user)
    card = or_404(found)
    allowed = rights(request)
    root = card.merged_into
    context = {
        "card": card,
        "root": root if root and (root.is_public or allowed["may_read"]) else None,
        "alike": alike,
        "here": panels.card_station(card),
        "facts": panels.card_facts(card),
        "publication": panels.publication(card),
        "answers": panels.answers_of(card) if allowed["may_read"] else (),
        **allowed,
    }
    return render(request, "workshops/card_detail.html", context)


@same_for_strangers
@gone_if_withdrawn("T-{number}")
def theme_detail(request: HttpRequest, number: int) -> HttpResponse:
    """A heap with the cards in it."""
    theme = or_404(queries.theme_at(number, request.user))
    page = page_of(request, queries.heap_of(theme, request.user))
    lying = [(queries.paper_of(sorting, request.user), sorting.thoughts) for sorting in page]
    alike = queries.alike([card.pk for card, _ in lying], request.user)
    allowed = rights(request)
    root = theme.merged_into
    context = {
        "theme": theme,
        "page": page,
        "root": root if root and (root.is_public or allowed["may_read"]) else None,
        "here": panels.theme_station(theme, lying, alike),
        "facts": panels.theme_facts(theme),
        "publication": panels.publication(theme),
        "answers": panels.answers_of(theme) if allowed["may_read"] else (),
        **allowed,
    }
    return render(request, "workshops/theme_detail.html", context)
