"""Draft amendments with their reasons; note what was recommended and what was decided."""

from __future__ import annotations

from typing import Any, cast

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from leitfaden.amendments import actions, forms, queries, words
from leitfaden.amendments.models import Amendment
from leitfaden.amendments.views.public import _number, find_amendment
from leitfaden.core.parts import Choice
from leitfaden.core.written import Written
from leitfaden.guidelines.models import ActionField, Edition, Wording
from leitfaden.guidelines.queries import newest_that_holds, outline
from leitfaden.people.gates import Duty, only
from leitfaden.people.models import User
from leitfaden.people.showing import show_or_withdraw
from leitfaden.workshops.models import Card, Theme

REFUSALS = (
    actions.TargetMissing,
    actions.TextMissing,
    actions.ChangesNothing,
    actions.NotOfThisEdition,
)

DAYS = (
    actions.NotYetHappened,
    actions.BeforeItWasProposed,
    actions.BeforeItWasRecommended,
    actions.BeforeItsPaper,
)
RESOLUTIONS = (
    actions.NotTheirResolution,
    actions.NotThatDay,
    actions.NotWithThatOutcome,
    actions.ResolutionWithdrawn,
)


def _me(request: HttpRequest) -> User:
    return cast(User, request.user)


@only(Duty.EDIT)
def amendment_draft(request: HttpRequest) -> HttpResponse:
    """Start from a unit or a field; without either, choose one first."""
    edition, wording, field = _asked(request)
    if edition is None or (wording is None and field is None):
        return _choose(request, edition)
    form = forms.DraftForm(
        request.POST or None,
        edition=edition,
        wording=wording,
        field=field,
        visitor=request.user,
        initial=_initial(request, wording),
    )
    if request.method == "POST" and form.is_valid():
        try:
            amendment = actions.draft(edition=edition, by=_me(request), **form.told())
        except REFUSALS as refusal:
            form.add_error(None, refusal.sentence)
        else:
            return redirect("amendments:amendment_reasons", amendment.number)
    context = {"form": form, "edition": edition, "wording": wording, "field": field}
    return render(request, "amendments/amendment_draft.html", context)


def _initial(request: HttpRequest, wording: Wording | None) -> dict[str, Any]:
    codes = [*request.GET.getlist("thema"), *request.GET.getlist("karte")]
    kind = Amendment.Kind.REWORD if wording else Amendment.Kind.ADD
    return {
        "kind": kind,
        "text_after": wording.text if wording else "",
        "reasons": ", ".join(codes),
    }


def _asked(request: HttpRequest) -> tuple[Edition | None, Wording | None, ActionField | None]:
    """The edition, unit and field the address names."""
    edition = _asked_edition(request)
    unit, number = _number(request.GET.get("einheit")), _number(request.GET.get("feld"))
    wording = field = None
    if unit is not None:
        wording = _wording(request, edition, unit)
        edition = wording.edition
    if number is not None and edition is not None:
        fields = ActionField.objects.filter(titles__edition=edition)
        field = get_object_or_404(fields, number=number)
    return edition, wording, field


def _asked_edition(request: HttpRequest) -> Edition | None:
    editions = Edition.objects.visible_to(request.user).select_related("concept")
    asked = _number(request.GET.get("fassung"))
    if asked is not None:
        return get_object_or_404(editions, pk=asked)
    return newest_that_holds(list(editions))


def _wording(request: HttpRequest, edition: Edition | None, unit: int) -> Wording:
    """The unit in the asked edition, else in the edition that holds among those that have it."""
    wordings = Wording.objects.visible_to(request.user).select_related(
        "edition__concept", "unit", "field"
    )
    if "fassung" in request.GET:
        return get_object_or_404(wordings, unit__number=unit, edition=edition)
    found = {wording.edition: wording for wording in wordings.filter(unit__number=unit)}
    holds = newest_that_holds(list(found))
    if holds is None:
        raise Http404
    return found[holds]


def _choose(request: HttpRequest, edition: Edition | None) -> HttpResponse:
    """Every place of the edition at which something may change."""
    kept = request.GET.copy()
    for key in ("einheit", "feld", "fassung"):
        kept.pop(key, None)

    def to(one: Edition) -> str:
        return "&".join(filter(None, (kept.urlencode(), f"fassung={one.pk}")))

    editions = list(Edition.objects.visible_to(request.user).select_related("concept"))
    choices = [
        Choice(Written(f"{one.concept}, {one.label}"), f"?{to(one)}", here=one == edition)
        for one in editions
    ]
    context = {
        "edition": edition,
        "editions": choices if len(choices) > 1 else (),
        "outline": outline(edition) if edition else None,
        "query": to(edition) if edition else "",
    }
    return render(request, "amendments/amendment_choose.html", context)


@only(Duty.EDIT)
def amendment_reasons(request: HttpRequest, number: int) -> HttpResponse:
    """The voices behind the amendment, and a search for more of them."""
    amendment = find_amendment(request, number)
    asked = request.GET.get("q", "")
    themes, cards = queries.things_found(asked, request.user)
    reasons = queries.reasons_of(amendment, request.user)
    given = {getattr(reason.card or reason.theme, "code", "") for reason in reasons}
    context = {
        "amendment": amendment,
        "reasons": reasons,
        "asked": asked,
        "themes": [theme for theme in themes if theme.code not in given],
        "cards": [card for card in cards if card.code not in given],
    }
    return render(request, "amendments/amendment_reasons.html", context)


@require_POST
@only(Duty.EDIT)
def reason_give(request: HttpRequest, number: int) -> HttpResponse:
    amendment = find_amendment(request, number)
    themes, cards = queries.things_named(request.POST.get("code", ""), request.user)
    things: list[Theme | Card] = [*themes, *cards]
    if len(things) != 1:
        raise Http404
    actions.give_reason(amendment, thing=things[0], by=_me(request))
    return redirect("amendments:amendment_reasons", number)


@require_POST
@only(Duty.EDIT)
def reason_withdraw(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    reasons = find_amendment(request, number).reasons.select_related("theme", "card", "amendment")
    actions.withdraw_reason(get_object_or_404(reasons, pk=pk), by=_me(request))
    return redirect("amendments:amendment_reasons", number)


@only(Duty.EDIT)
def recommendation_note(request: HttpRequest, number: int) -> HttpResponse:
    amendment = find_amendment(request, number)
    form = forms.RecommendationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.recommend(amendment, by=_me(request), **form.cleaned_data)
        except actions.AlreadyDecided as refusal:
            form.add_error(None, refusal.sentence)
        except (actions.NotYetHappened, actions.BeforeItWasProposed) as refusal:
            form.add_error("on", refusal.sentence)
        else:
            return redirect(amendment)
    return _page(request, form, amendment, _("Empfehlung vermerken"))


@only(Duty.DECIDE)
def decision_note(request: HttpRequest, number: int) -> HttpResponse:
    amendment = find_amendment(request, number)
    form = forms.DecisionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.decide(amendment, by=_me(request), **form.cleaned_data)
        except actions.AlreadyDecided as refusal:
            form.add_error(None, refusal.sentence)
        except DAYS as refusal:
            form.add_error("on", refusal.sentence)
        except RESOLUTIONS as refusal:
            form.add_error("resolution", refusal.sentence)
        except actions.NotThatPaper as refusal:
            form.add_error("paper", refusal.sentence)
        except actions.ReasonMissing as refusal:
            form.add_error("reason", refusal.sentence)
        except actions.ChangedTextMissing as refusal:
            form.add_error("text_decided", refusal.sentence)
        else:
            return redirect(amendment)
    return _page(request, form, amendment, _("Entscheidung vermerken"))


@only(Duty.DECIDE)
def decision_withdraw(request: HttpRequest, number: int) -> HttpResponse:
    amendment = find_amendment(request, number)
    form = forms.CorrectionForm(
        request.POST or None,
        resolution=queries.resolution_of_nothing_else(amendment),
        noted_along=queries.was_noted_along(amendment),
    )
    if request.method == "POST" and form.is_valid():
        try:
            actions.withdraw_decision(amendment, by=_me(request), **form.cleaned_data)
        except (actions.NotYetDecided, actions.AlreadyDrawnUp) as refusal:
            form.add_error(None, refusal.sentence)
        except (actions.StillReferredTo, actions.ResolutionWithdrawn) as refusal:
            form.add_error("with_resolution", refusal.sentence)
        except actions.CorrectionUnexplained as refusal:
            form.add_error("because", refusal.sentence)
        else:
            return redirect(amendment)
    return _page(request, form, amendment, _("Entscheidung zurücknehmen"))


@require_POST
@only(Duty.DECIDE)
def amendment_publication(request: HttpRequest, number: int) -> HttpResponse:
    amendment = find_amendment(request, number)
    show_or_withdraw(request, amendment, withdrawn=request.POST.get("do") == "withdraw")
    return redirect(amendment)


def _page(request: HttpRequest, form: Any, amendment: Amendment, title: str) -> HttpResponse:
    context = {
        "form": form,
        "amendment": amendment,
        "title": title,
        "summary": words.summary_of(amendment),
    }
    return render(request, "amendments/form.html", context)
