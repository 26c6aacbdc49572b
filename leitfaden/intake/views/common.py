"""What the views of a draft share: the gate, who acts, and the way back to where somebody was."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from leitfaden.core.numbers import number_in
from leitfaden.intake import actions
from leitfaden.intake.models import Document, Item
from leitfaden.intake.queries import Review
from leitfaden.people.models import User

PER_PAGE = 50
UNSURE, IN_ORDER = "unsicher", "dokument"
REFUSED = (
    actions.AlreadyCommitted, actions.Stale, actions.NoNeighbour, actions.NoPlaceThere,
    actions.NothingToSplit,
)  # fmt: skip
"""What a person is told on the page they were on."""


def document_of(request: HttpRequest, pk: int) -> Document:
    return get_object_or_404(
        Document.objects.visible_to(request.user).select_related("brought_by"), pk=pk
    )


def item_of(request: HttpRequest, pk: int, position: int | str) -> Item:
    return get_object_or_404(items_of(request, pk), position=number_in(str(position)))


def items_of(request: HttpRequest, pk: int) -> QuerySet[Item]:
    seen = Document.objects.visible_to(request.user)
    return Item.objects.filter(document__in=seen, document=pk).select_related("document")


def chosen(request: HttpRequest, pk: int, name: str) -> tuple[Item, list[str]]:
    """A button names another item by its position, and what it was drawn with: `17.ab12.34cd`."""
    position, *stands = request.POST.get(name, "").split(".")
    if len(stands) != 2:
        raise Http404
    return item_of(request, pk, position), stands


def acted(request: HttpRequest, act: Callable[[], Any], item: Item) -> HttpResponse:
    """One step; refused or done, the page shows the item, or in the list of the unsure ones the next."""
    way = back_to(request, item)
    try:
        act()
    except REFUSED as refusal:
        messages.error(request, str(refusal))
    return redirect(way())


def back_to(request: HttpRequest, item: Item) -> Callable[[], str]:
    """The very line of the review page: in the list somebody came from, as it is after the step."""
    order = request.POST.get("reihe", request.GET.get("reihe"))
    code = request.POST.get("grund", request.GET.get("grund", ""))
    page = reverse("intake:document_detail", args=[item.document_id])
    place = (item.confidence, item.rank)

    def way() -> str:
        review = Review(item.document)
        left = review.why(code) if order == UNSURE else []
        if left:
            here = next((found for found in left if found == item), None)
            following = (found for found in left if (found.confidence, found.rank) >= place)
            reason = f"&grund={code}" if code else ""
            return page + _query(UNSURE + reason, left, here or next(following, left[0]))
        if order:
            return page + _query(IN_ORDER, review.items, review.nearest(item))
        [jump] = review.jumps([review.nearest(item)], per_page=PER_PAGE)
        return page + jump.query

    return way


def _query(order: str, items: list[Item], shown: Item) -> str:
    at = items.index(shown) // PER_PAGE
    page = f"&seite={at + 1}" if at else ""
    return f"?reihe={order}{page}#e{shown.position}"


def actor(request: HttpRequest) -> User | None:
    return request.user if isinstance(request.user, User) else None
