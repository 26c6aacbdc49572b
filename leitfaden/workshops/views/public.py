"""Groups, cards and themes for everybody."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from leitfaden.events.models import Workshop
from leitfaden.workshops import panels, queries
from leitfaden.workshops.models import Card
from leitfaden.workshops.views.common import Counted, event_of, or_404, rights


def group_list(request: HttpRequest, number: int) -> HttpResponse:
    event = event_of(request, number)
    groups = queries.groups_of(event, request.user)
    context = {"event": event, "groups": groups, **rights(request)}
    return render(request, "workshops/group_list.html", context)


def workshop_detail(request: HttpRequest, number: int, position: int) -> HttpResponse:
    """The announced workshop; as soon as its group exists, the way leads there."""
    event = event_of(request, number)
    workshop = get_object_or_404(Workshop, event=event, position=position)
    if group := workshop.groups.select_related("event").first():
        return redirect(group)
    context = {"event": event, "workshop": workshop, **rights(request)}
    return render(request, "workshops/workshop_detail.html", context)


def group_detail(request: HttpRequest, number: int, group: int) -> HttpResponse:
    """What a group was asked, what it wrote and how it summed that up."""
    found = or_404(queries.group_with_summary(number, group, request.user))
    view = "thema" if request.GET.get("ansicht") == "thema" else "frage"
    cards = queries.cards_of(found, request.user)
    page = Counted(queries.with_themes(cards) if view == "thema" else cards, found.size).get_page(  # type: ignore[attr-defined]
        request.GET.get("seite")
    )
    questions, minutes = queries.asked_and_minuted(found)
    allowed = rights(request)
    context = {
        "group": found,
        "page": page,
        "views": panels.views_of(found, view),
        "stacks": panels.by_theme(page, staff=allowed["may_read"])
        if view == "thema"
        else panels.by_question(page, questions),
        "questions": questions,
        "minutes": minutes,
        "summary": panels.Told.of(found.summary),  # type: ignore[attr-defined]
        "here": panels.group_station(found),
        **allowed,
    }
    return render(request, "workshops/group_detail.html", context)


def card_detail(request: HttpRequest, number: int) -> HttpResponse:
    """One voice: where it comes from, what it says, what became of it."""
    cards = Card.objects.visible_to(request.user).select_related(
        "event", "group__event", "question", "field__concept", "unit", "merged_into"
    )
    card = get_object_or_404(cards, number=number)
    allowed = rights(request)
    root = card.merged_into
    context = {
        "card": card,
        "root": root if root and (root.is_public or allowed["may_read"]) else None,
        "alike": card.merged.visible_to(request.user).order_by("number"),
        "here": panels.card_station(card),
        "facts": panels.card_facts(card),
        "publication": panels.publication(card),
        "answers": panels.answers_of(card) if allowed["may_read"] else (),
        **allowed,
    }
    return render(request, "workshops/card_detail.html", context)


def theme_detail(request: HttpRequest, number: int) -> HttpResponse:
    """A heap with the cards in it."""
    theme = or_404(queries.theme_with_size(number, request.user))
    cards = queries.heap_of(theme, request.user)
    page = Counted(cards, theme.size).get_page(request.GET.get("seite"))  # type: ignore[attr-defined]
    allowed = rights(request)
    root = theme.merged_into
    context = {
        "theme": theme,
        "page": page,
        "root": root if root and (root.is_public or allowed["may_read"]) else None,
        "here": panels.theme_station(theme, page),
        "facts": panels.theme_facts(theme),
        "publication": panels.publication(theme),
        "answers": panels.answers_of(theme) if allowed["may_read"] else (),
        **allowed,
    }
    return render(request, "workshops/theme_detail.html", context)
