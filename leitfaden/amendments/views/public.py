"""What shall change in the text, for everybody: the list and one amendment with its reasons."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from leitfaden.amendments import queries, stations, words
from leitfaden.amendments.models import Amendment
from leitfaden.core.gone import gone_if_withdrawn
from leitfaden.core.numbers import number_in
from leitfaden.core.parts import Choice, Row
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.written import Written
from leitfaden.guidelines.models import ActionField
from leitfaden.people.gates import Duty, may, same_for_strangers

LABELS = {
    "unentschieden": _("noch nicht entschieden"),
    "offen": _("offen"),
    "empfohlen": _("empfohlen"),
    "angenommen": _("angenommen"),
    "nicht-angenommen": _("nicht angenommen"),
}


@same_for_strangers
def amendment_list(request: HttpRequest) -> HttpResponse:
    state = request.GET.get("stand", "")
    edition, field = (_number(request.GET.get(key)) for key in ("fassung", "feld"))
    found = queries.listed(request.user, state=state, edition=edition, field=field)
    page = Paginator(found, 50).get_page(request.GET.get("seite"))
    rows = [
        Row(
            Written(f"{amendment.code} {amendment.title}"),
            amendment.get_absolute_url(),
            words.tag_of(amendment),
            in_a_row(words.summary_of(amendment), amendment.edition.label, between=" · "),
        )
        for amendment in page
    ]
    context = {
        "page": page,
        "rows": rows,
        "states": _states(request, state),
        "editions": _editions(request, edition),
        "field": _field(request, field),
        "can_edit": may(request.user, Duty.EDIT),
    }
    return render(request, "amendments/amendment_list.html", context)


@same_for_strangers
@gone_if_withdrawn("Ä-{number}")
def amendment_detail(request: HttpRequest, number: int) -> HttpResponse:
    amendment = find_amendment(request, number)
    reasons = queries.reasons_of(amendment, request.user)
    dissents = queries.dissents(amendment, reasons)
    context = {
        "amendment": amendment,
        "tag": words.tag_of(amendment),
        "summary": words.summary_of(amendment),
        "here": stations.line_of(amendment, reasons, dissents),
        "past": queries.past_of(amendment),
        "can_edit": may(request.user, Duty.EDIT),
        "can_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "amendments/amendment_detail.html", context)


def find_amendment(request: HttpRequest, number: int) -> Amendment:
    """The amendment with all its page says about it, or 404 where it may not be seen."""
    found = queries.whole(number, request.user)
    if found is None:
        raise Http404
    return found


def _number(given: str | None) -> int | None:
    """A number from the address; whatever else stands there is no filter."""
    found = number_in(given)
    return found if found >= 0 else None


def _with(request: HttpRequest, **change: str) -> str:
    query = request.GET.copy()
    query.pop("seite", None)
    for key, value in change.items():
        query.pop(key, None)
        if value:
            query[key] = value
    return f"?{query.urlencode()}"


def _states(request: HttpRequest, asked: str) -> list[Choice]:
    everything = Choice(_("alle"), _with(request, stand=""), here=asked not in LABELS)
    return [everything] + [
        Choice(label, _with(request, stand=state), here=asked == state)
        for state, label in LABELS.items()
    ]


def _editions(request: HttpRequest, asked: int | None) -> list[Choice]:
    """One edition needs no choice."""
    choices = [
        Choice(edition.label, _with(request, fassung=str(edition.pk)), here=edition.pk == asked)
        for edition in queries.editions_to_change(request.user).ask()
    ]
    if len(choices) < 2 and asked is None:
        return []
    return [Choice(_("alle Fassungen"), _with(request, fassung=""), here=asked is None), *choices]


def _field(request: HttpRequest, asked: int | None) -> dict[str, str] | None:
    if asked is None:
        return None
    field = ActionField.objects.visible_to(request.user).filter(pk=asked).first()
    return {"title": str(field), "all": _with(request, feld="")} if field else None
