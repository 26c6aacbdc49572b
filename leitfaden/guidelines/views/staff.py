"""Write the text: concepts, editions, fields and units, as long as an edition is not adopted."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from leitfaden.bodies.actions import BeforeItsPaper
from leitfaden.guidelines import actions, forms, queries, words
from leitfaden.guidelines.diff import compare
from leitfaden.guidelines.models import Concept, Edition, FieldTitle, Kind, Wording
from leitfaden.guidelines.views.public import find_edition
from leitfaden.people.gates import Duty, only
from leitfaden.people.models import User
from leitfaden.people.showing import show_or_withdraw


def _me(request: HttpRequest) -> User:
    return cast(User, request.user)


def _concept(request: HttpRequest, slug: str) -> Concept:
    return get_object_or_404(Concept.objects.visible_to(request.user), slug=slug)


def _wording(edition: Edition, number: int) -> Wording:
    return get_object_or_404(edition.wordings.select_related("unit", "field"), unit__number=number)


def _page(request: HttpRequest, form: Any, **told: Any) -> HttpResponse:
    return render(request, "guidelines/form.html", {"form": form} | told)


@only(Duty.EDIT)
def concept_new(request: HttpRequest) -> HttpResponse:
    form = forms.ConceptForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            concept = actions.start_concept(by=_me(request), **form.cleaned_data)
        except actions.AddressTaken as refusal:
            form.add_error("slug", refusal.sentence)
        else:
            return redirect(concept)
    return _page(request, form, title=_("Konzept anlegen"), do=_("Anlegen"))


@require_POST
@only(Duty.DECIDE)
def concept_publication(request: HttpRequest, slug: str) -> HttpResponse:
    concept = _concept(request, slug)
    show_or_withdraw(request, concept, withdrawn=request.POST.get("do") == "withdraw")
    return redirect(concept)


@only(Duty.EDIT)
def edition_new(request: HttpRequest, slug: str) -> HttpResponse:
    concept = _concept(request, slug)
    form = forms.EditionForm(request.POST or None, concept=concept, visitor=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            edition = actions.start_edition(concept, by=_me(request), **form.cleaned_data)
        except actions.AddressTaken as refusal:
            form.add_error("slug", refusal.sentence)
        else:
            return redirect(edition)
    told = {"concept": concept, "title": _("Fassung beginnen"), "do": _("Beginnen")}
    return _page(request, form, cancel=concept.get_absolute_url(), **told)


@require_POST
@only(Duty.DECIDE)
def edition_publication(request: HttpRequest, slug: str, edition_slug: str) -> HttpResponse:
    edition = find_edition(request, slug, edition_slug)
    show_or_withdraw(request, edition, withdrawn=request.POST.get("do") == "withdraw")
    return redirect(edition)


@only(Duty.DECIDE)
def edition_adopt(request: HttpRequest, slug: str, edition_slug: str) -> HttpResponse:
    edition = find_edition(request, slug, edition_slug)
    form = forms.AdoptionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.adopt(edition, by=_me(request), **form.cleaned_data)
        except (actions.EditionFrozen, actions.NothingToAdopt) as refusal:
            form.add_error(None, refusal.sentence)
        except (actions.NotYetAdopted, actions.NotThatDay, BeforeItsPaper) as refusal:
            form.add_error("on", refusal.sentence)
        except actions.AdopterMissing as refusal:
            form.add_error("organization", refusal.sentence)
        else:
            return redirect(edition)
    changes = [_told(change) for change in queries.changes_since(edition)]
    context = {"form": form, "edition": edition, "concept": edition.concept, "changes": changes}
    return render(request, "guidelines/edition_adopt.html", context)


def _told(change: queries.Change) -> dict[str, Any]:
    """One change as the preview shows it."""
    before, after = change.before, change.after
    shown = cast(Wording, after or before)
    return {
        "name": words.name_of(shown),
        "headline": shown.headline,
        "url": shown.get_absolute_url(),
        "runs": compare(before.text if before else "", after.text if after else ""),
        "moved": words.moved(before, after) if before and after else "",
        "state": _("neu") if before is None else _("gestrichen") if after is None else "",
    }


@only(Duty.EDIT)
def field_new(request: HttpRequest, slug: str, edition_slug: str) -> HttpResponse:
    edition = find_edition(request, slug, edition_slug)
    next_number = edition.field_titles.count() + 1
    form = forms.FieldForm(request.POST or None, initial={"number": next_number})
    if request.method == "POST" and form.is_valid():
        try:
            actions.add_field(edition, by=_me(request), **form.cleaned_data)
        except actions.FieldTaken as refusal:
            form.add_error("number", refusal.sentence)
        except actions.EditionFrozen as refusal:
            form.add_error(None, refusal.sentence)
        else:
            return redirect(edition)
    return _edition_page(request, form, edition, _("Handlungsfeld ergänzen"), _("Ergänzen"))


@only(Duty.EDIT)
def field_edit(request: HttpRequest, slug: str, edition_slug: str, number: int) -> HttpResponse:
    edition = find_edition(request, slug, edition_slug)
    titles = FieldTitle.objects.select_related("field").filter(edition=edition)
    named = get_object_or_404(titles, field__number=number)
    told = {"title": named.title, "introduction": named.introduction}
    form = forms.RenameForm(request.POST or None, initial=told)
    if request.method == "POST" and form.is_valid():
        try:
            actions.rename_field(edition, field=named.field, by=_me(request), **form.cleaned_data)
        except actions.EditionFrozen as refusal:
            form.add_error(None, refusal.sentence)
        else:
            return redirect(edition)
    return _edition_page(request, form, edition, _("Handlungsfeld bearbeiten"), _("Speichern"))


@only(Duty.EDIT)
def unit_new(request: HttpRequest, slug: str, edition_slug: str) -> HttpResponse:
    edition = find_edition(request, slug, edition_slug)
    asked = {"kind": request.GET.get("art"), "field": request.GET.get("feld")}
    form = forms.UnitForm(request.POST or None, edition=edition, initial=asked)
    if request.method == "POST" and form.is_valid():
        try:
            actions.add_unit(edition, by=_me(request), **_unit(form.cleaned_data))
        except (actions.EditionFrozen, actions.FieldMissing, actions.NoteWithoutUnit) as refusal:
            form.add_error(None, refusal.sentence)
        else:
            messages.success(request, _("Die Textstelle steht in der Fassung."))
            return redirect(edition)
    return _edition_page(request, form, edition, _("Textstelle ergänzen"), _("Ergänzen"))


def _unit(told: dict[str, Any]) -> dict[str, Any]:
    """Preambles and footnotes have no home field, whatever stood in the box."""
    homed = told["kind"] in (Kind.GUIDELINE, Kind.APPROACH)
    return told | ({} if homed else {"field": None})


@only(Duty.EDIT)
def unit_edit(request: HttpRequest, slug: str, edition_slug: str, number: int) -> HttpResponse:
    edition = find_edition(request, slug, edition_slug)
    wording = _wording(edition, number)
    told = {
        "text": wording.text,
        "title": wording.title,
        "also_under": wording.also_under.all(),
    }
    form = forms.WordingForm(request.POST or None, edition=edition, initial=told)
    if request.method == "POST" and form.is_valid():
        try:
            actions.reword(wording, by=_me(request), **form.cleaned_data)
        except actions.EditionFrozen as refusal:
            form.add_error(None, refusal.sentence)
        else:
            return redirect(edition)
    context = {
        "form": form,
        "move": forms.MoveForm(edition=edition, initial={"into": wording.field}),
        "edition": edition,
        "concept": edition.concept,
        "wording": wording,
        "name": words.name_of(wording),
    }
    return render(request, "guidelines/unit_edit.html", context)


@require_POST
@only(Duty.EDIT)
def unit_move(request: HttpRequest, slug: str, edition_slug: str, number: int) -> HttpResponse:
    edition = find_edition(request, slug, edition_slug)
    wording = _wording(edition, number)
    form = forms.MoveForm(request.POST, edition=edition)
    if not form.is_valid():
        messages.error(request, _("Bitte wählen Sie ein Handlungsfeld dieser Fassung."))
        return redirect(edition)
    try:
        actions.move(wording, by=_me(request), **form.cleaned_data)
    except actions.EditionFrozen as refusal:
        messages.error(request, refusal.sentence)
    return redirect(edition)


@require_POST
@only(Duty.EDIT)
def unit_remove(request: HttpRequest, slug: str, edition_slug: str, number: int) -> HttpResponse:
    edition = find_edition(request, slug, edition_slug)
    try:
        actions.take_out(_wording(edition, number), by=_me(request))
    except (actions.EditionFrozen, actions.StillInUse) as refusal:
        messages.error(request, refusal.sentence)
    return redirect(edition)


def _edition_page(
    request: HttpRequest, form: Any, edition: Edition, title: str, do: str
) -> HttpResponse:
    told = {"edition": edition, "concept": edition.concept, "title": title, "do": do}
    return _page(request, form, cancel=edition.get_absolute_url(), **told)
