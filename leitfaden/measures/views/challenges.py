"""Challenges, each with what is done about it."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from leitfaden.core.gone import gone_if_withdrawn
from leitfaden.measures import actions, panels, queries
from leitfaden.measures.forms import ChallengeForm
from leitfaden.measures.models import Challenge
from leitfaden.people.gates import Duty, may, only, same_for_strangers
from leitfaden.people.models import User
from leitfaden.people.showing import show_or_withdraw


@same_for_strangers
def challenge_list(request: HttpRequest) -> HttpResponse:
    seen = queries.challenges(request.user).of()
    page = Paginator(seen, 50).get_page(request.GET.get("seite"))
    today = timezone.localdate()
    shown = queries.with_measures(page, request.user)
    context = {
        "page": page,
        "challenges": [(one, panels.challenge_rows(one, today=today)) for one in shown],
        "may_edit": may(request.user, Duty.EDIT),
    }
    return render(request, "measures/challenge_list.html", context)


@same_for_strangers
@gone_if_withdrawn("H-{number}")
def challenge_detail(request: HttpRequest, number: int) -> HttpResponse:
    challenge = _challenge(request, number)
    context = {
        "challenge": challenge,
        "stations": panels.challenge_rows(challenge, today=timezone.localdate()),
        "tag": panels.unanswered(challenge),
        "publication": panels.publication(challenge),
        "facts": panels.challenge_facts(challenge, request.user),
        "here": panels.here(challenge, _("Herausforderung")),
        "may_edit": may(request.user, Duty.EDIT),
        "may_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "measures/challenge_detail.html", context)


@only(Duty.EDIT)
def challenge_new(request: HttpRequest) -> HttpResponse:
    form = ChallengeForm(request.POST or None, visitor=request.user)
    if form.is_valid():
        return redirect(actions.raise_challenge(**form.cleaned_data, by=_me(request)))
    return render(request, "measures/challenge_new.html", {"form": form})


@only(Duty.EDIT)
def challenge_edit(request: HttpRequest, number: int) -> HttpResponse:
    challenge = get_object_or_404(Challenge.objects.visible_to(request.user), number=number)
    form = ChallengeForm(request.POST or None, instance=challenge, visitor=request.user)
    if form.is_valid():
        return redirect(actions.edit_challenge(challenge, **form.cleaned_data, by=_me(request)))
    return render(request, "measures/challenge_edit.html", {"form": form, "challenge": challenge})


@require_POST
@only(Duty.DECIDE)
def challenge_publish(request: HttpRequest, number: int) -> HttpResponse:
    challenge = get_object_or_404(Challenge.objects.visible_to(request.user), number=number)
    show_or_withdraw(request, challenge, withdrawn="withdraw" in request.POST)
    return redirect(challenge)


def _challenge(request: HttpRequest, number: int) -> Challenge:
    found = queries.challenge_page(request.user).ask(number=number)
    for challenge in queries.with_measures(found, request.user):
        return challenge
    raise Http404


def _me(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101 - the gate let in a user
    return request.user
