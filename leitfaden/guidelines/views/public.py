"""The text for everybody: concepts, editions, fields and single units, each with its history."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from leitfaden.core.addresses import reverse
from leitfaden.core.parts import Choice
from leitfaden.core.thread import Line
from leitfaden.core.written import Written
from leitfaden.guidelines import passages, queries, stations, words
from leitfaden.guidelines.models import Concept, Edition, FieldTitle, Wording
from leitfaden.people.gates import Duty, may, same_for_strangers


@same_for_strangers
def concept_list(request: HttpRequest) -> HttpResponse:
    concepts = Concept.objects.visible_to(request.user)
    page = Paginator(concepts, 50).get_page(request.GET.get("seite"))
    context = {"page": page, "can_edit": may(request.user, Duty.EDIT)}
    return render(request, "guidelines/concept_list.html", context)


@same_for_strangers
def concept_detail(request: HttpRequest, slug: str) -> HttpResponse:
    concept = get_object_or_404(Concept.objects.visible_to(request.user), slug=slug)
    editions = list(
        concept.editions.visible_to(request.user)
        .select_related("adopted_by__organization")
        .newest_first()
    )
    for edition in editions:
        edition.concept = concept
    current = queries.newest_that_holds(editions)
    context = {
        "concept": concept,
        "current": current,
        "current_tag": words.tag_of(current) if current else None,
        "fields": queries.fields_in(current) if current else (),
        "history": stations.history_of(reversed(editions)),
        "can_edit": may(request.user, Duty.EDIT),
        "can_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "guidelines/concept_detail.html", context)


@same_for_strangers
def edition_detail(request: HttpRequest, slug: str, edition_slug: str) -> HttpResponse:
    edition = find_edition(request, slug, edition_slug)
    read = queries.outline(edition)
    can_change = may(request.user, Duty.EDIT) and not edition.is_frozen
    by = passages.printer(edition.concept, edition, can_change=can_change)
    context = {
        "concept": edition.concept,
        "edition": edition,
        "tag": words.tag_of(edition),
        "standing": words.standing(edition),
        "outline": read,
        "preamble": by.quoted(read.preamble),
        "chapters": [(chapter, passages.printed(chapter, by)) for chapter in read.chapters],
        "here": stations.edition_here(edition),
        "cite": words.cite(edition.concept, edition),
        "can_change": can_change,
        "can_edit": may(request.user, Duty.EDIT),
        "can_decide": may(request.user, Duty.DECIDE),
    }
    return render(request, "guidelines/edition_detail.html", context)


@same_for_strangers
def field_detail(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    titles = queries.titles_of(slug, number, request.user)
    title = _chosen_title(titles, request.GET.get("fassung"))
    field = title.field
    chapter = queries.chapter(title)
    told = {"chapter": chapter, "concept": field.concept, "edition": title.edition}
    printed = passages.printed(chapter, passages.printer(field.concept, title.edition))
    text = render_to_string(
        "guidelines/_chapter.html", told | {"with_introduction": True, "printed": printed}
    )
    context = told | {
        "field": field,
        "segments": [
            Choice(t.edition.label, f"?fassung={t.edition.slug}", here=t is title)
            for t in reversed(titles)
        ],
        "here": stations.field_here(chapter, text),
        "tag": words.tag_of(title.edition),
        "can_edit": may(request.user, Duty.EDIT),
    }
    return render(request, "guidelines/field_detail.html", context)


@same_for_strangers
def unit_detail(request: HttpRequest, number: int) -> HttpResponse:
    history = queries.history(number, request.user)
    if history is None:
        raise Http404
    unit = history.unit
    asked = request.GET.get("fassung", "")
    pair = _pair(history, request.GET.get("ab")) if asked == "vergleich" else None
    edition = _asked_edition(history, asked)
    wording = pair[1] if pair else history.in_edition(edition)
    shown = wording or history.wordings[-1]
    context = {
        "unit": unit,
        "concept": unit.concept,
        "wording": wording,
        "shown": shown,
        "edition": pair[1].edition if pair else edition,
        "name": words.name_of(shown),
        "pair": pair,
        "here": _here(history, edition, wording, pair),
        "segments": _segments(history, edition, pair),
        "pairs": _pair_choices(history, pair),
        "cite": wording
        and words.cite(unit.concept, wording.edition, part=words.name_of(wording), code=unit.code),
        "can_edit": may(request.user, Duty.EDIT),
        "draft_url": f"{reverse('amendments:amendment_draft')}?einheit={unit.number}",
    }
    return render(request, "guidelines/unit_detail.html", context)


def find_edition(request: HttpRequest, slug: str, edition_slug: str) -> Edition:
    """The edition with all its page says about it, or 404 where it may not be seen."""
    found = queries.edition_at(slug, edition_slug, request.user)
    if found is None:
        raise Http404
    return found


def _chosen_title(titles: list[FieldTitle], slug: str | None) -> FieldTitle:
    """What the asked edition calls the field; unasked, the edition that holds."""
    if slug:
        titles = [title for title in titles if title.edition.slug == slug]
    holds = queries.newest_that_holds([title.edition for title in titles])
    if holds is None:
        raise Http404
    return next(title for title in titles if title.edition == holds)


def _asked_edition(history: queries.History, asked: str) -> Edition:
    """The edition named in the address; unasked, the one that holds among those with the unit."""
    if asked and asked != "vergleich":
        found = [edition for edition in history.editions if edition.slug == asked]
        if not found:
            raise Http404
        return found[0]
    holds = queries.newest_that_holds([wording.edition for wording in history.wordings])
    return holds or history.wordings[-1].edition


def _pair(history: queries.History, since: str | None) -> tuple[Wording, Wording] | None:
    """The two neighbouring wordings to compare: the last change, or those beginning with `since`."""
    pairs = history.pairs()
    if since:
        pairs = [pair for pair in pairs if pair[0].edition.slug == since]
    if not pairs:
        raise Http404
    return next((pair for pair in reversed(pairs) if queries.differ(*pair)), pairs[-1])


def _here(
    history: queries.History,
    edition: Edition,
    wording: Wording | None,
    pair: tuple[Wording, Wording] | None,
) -> Line:
    if pair:
        return stations.comparison_here(*pair)
    if wording is None:
        return stations.missing_here(edition)
    notes = [note for note in history.footnotes if note.edition_id == edition.pk]
    return stations.wording_here(wording, notes)


def _segments(
    history: queries.History, edition: Edition, pair: tuple[Wording, Wording] | None
) -> list[Choice]:
    """One edition each, and the comparison where there is something to compare."""
    choices = [
        Choice(one.label, f"?fassung={one.slug}", here=not pair and one == edition)
        for one in history.editions
    ]
    if history.pairs():
        choices.append(Choice(_("Vergleich"), "?fassung=vergleich", here=bool(pair)))
    return choices


def _pair_choices(history: queries.History, chosen: tuple[Wording, Wording] | None) -> list[Choice]:
    """Which neighbours to compare; only asked when there are more than two wordings."""
    pairs = history.pairs()
    if not chosen or len(pairs) < 2:
        return []
    return [
        Choice(
            Written(f"{before.edition.label} → {after.edition.label}"),
            f"?fassung=vergleich&ab={before.edition.slug}",
            here=chosen[0] == before,
        )
        for before, after in pairs
    ]
