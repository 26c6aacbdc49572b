"""The review page: the items, the unsure ones first, and the source beside them."""

from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from leitfaden.core.kept import Lost, made
from leitfaden.core.numbers import number_in
from leitfaden.core.parts import Choice
from leitfaden.intake.models import Document
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries import LINES_PER_PAGE, Jump, Review, beside, read, twin_of
from leitfaden.intake.queries.lines import around_each, rows_of
from leitfaden.intake.queries.mappings import offer
from leitfaden.intake.queries.reasons import REASONS
from leitfaden.intake.reader import Refusal
from leitfaden.intake.reader.pdf.picture import draw
from leitfaden.intake.views.common import (
    IN_ORDER,
    PER_PAGE,
    UNSURE,
    document_of,
)
from leitfaden.people.gates import Duty, may, only

DAY = 24 * 3600
NAMED = 10
"""So many unsure items are named beside the button; a link leads to all of them."""


@require_safe
@only(Duty.READ)
def document_detail(request: HttpRequest, pk: int) -> HttpResponse:
    document = document_of(request, pk)
    review = Review(document)
    draft = not document.is_committed
    shown = _listed(request, review)
    items = list(shown["page"].object_list)
    context = shown | {
        "document": document,
        "review": review,
        "lines": zip(review.lines(items), around_each(document, items), strict=True),
        "came": f"?reihe={shown['order']}&grund={shown['reason']}" if shown["order"] else "",
        "source": beside(review, items, per_page=PER_PAGE),
        "orders": _orders(review, shown["unsure"]),
        "types": Type.choices,
        "twin": twin_of(document, [item.text for item in review.items]) if draft else None,
        "offer": offer(document, review.items) if draft else None,
        "homeless": _homeless(review),
        "unsure_first": review.jumps(review.doubtful[:NAMED], per_page=PER_PAGE),
        "steps": list(document.steps.select_related("by").defer("before")[:5]) if draft else [],
        "may_edit": draft and may(request.user, Duty.EDIT),
        "may_decide": draft and may(request.user, Duty.DECIDE),
        "may_tell_source": may(request.user, Duty.EDIT),
    }
    return render(request, "intake/document_detail.html", context)


def _listed(request: HttpRequest, review: Review) -> dict[str, Any]:
    """Which items: the unsure ones unless somebody asks for a section or for the document's order."""
    asked, reason = request.GET.get("reihe", ""), request.GET.get("grund", "")
    section = request.GET.get("abschnitt", "")
    draft = not review.document.is_committed
    unsure = draft and bool(review.doubtful) and not section and asked != IN_ORDER
    reason = reason if unsure and reason in REASONS else ""
    flat = draft and not unsure and not section
    part = None if unsure or flat else review.section(section)
    items = review.why(reason) if unsure else review.items if flat else part.items if part else []
    return {
        "unsure": unsure,
        "reason": reason,
        "part": part,
        "order": UNSURE if unsure else IN_ORDER if flat else "",
        "page": Paginator(items, PER_PAGE).get_page(request.GET.get("seite")),
        "chips": review.reason_chips(reason) if unsure else review.chips(part, whole=draft),
    }


def _orders(review: Review, unsure: bool) -> list[Choice]:
    """The two orders, where there is a choice."""
    if not review.doubtful or review.document.is_committed:
        return []
    first = Choice(
        _("Unsichere zuerst"), f"?reihe={UNSURE}", here=unsure, count=len(review.doubtful)
    )
    other = Choice(
        _("Wie im Dokument"), f"?reihe={IN_ORDER}", here=not unsure, count=len(review.items)
    )
    return [first, other]


def _homeless(review: Review) -> list[tuple[Jump, str]]:
    jumps = review.jumps([item for item, _why in review.homeless], per_page=PER_PAGE)
    return list(zip(jumps, (why for _item, why in review.homeless), strict=True))


@require_safe
@only(Duty.READ)
def source_read(request: HttpRequest, pk: int) -> HttpResponse:
    """The whole source, page by page; each line leads to the item that holds it."""
    document = document_of(request, pk)
    review = Review(document)
    parts = _parts(document)
    line = number_in(request.GET.get("zeile", ""))
    at = next((i for i, part in enumerate(parts, 1) if line in part), request.GET.get("seite"))
    page = Paginator(parts, 1).get_page(at)
    lines = page.object_list[0] if page.object_list else range(0)
    context = {
        "document": document,
        "page": page,
        "stretches": read(review, lines, per_page=PER_PAGE),
        "review_url": reverse("intake:document_detail", args=[pk]),
        "marked": line,
    }
    return render(request, "intake/source_read.html", context)


def _parts(document: Document) -> list[range]:
    """The lines of each page of a PDF as they follow each other; else so many at a time."""
    count = len(rows_of(document))
    starts = [first for first, _page in document.pages] or range(1, count + 1, LINES_PER_PAGE)
    ends = [*starts[1:], count + 1]
    return [range(first, end) for first, end in zip(starts, ends, strict=True)]


@require_safe
@only(Duty.READ)
def source_picture(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """A page of a PDF, drawn when somebody first asks for it."""
    document = document_of(request, pk)
    if number not in {page for _first, page in document.pages}:
        raise Http404
    try:
        png = made(document.sha256, f"page-{number}.png", lambda data: draw(data, number))
    except (Lost, Refusal) as missing:
        raise Http404 from missing
    answer = HttpResponse(png, content_type="image/png")
    patch_cache_control(answer, private=True, max_age=DAY)
    return answer
