"""Beside a thing that came from a document: which one, on what terms, and where it stands."""

from itertools import groupby

from django.db import models
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from leitfaden.events.models import Event
from leitfaden.guidelines.models import Wording
from leitfaden.intake.commit.writing import KEYS, lines_said
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type

MOST_LINES = 5


def source(of: object, request: HttpRequest) -> SafeString:
    """The panel "Quelle"; empty for everything that did not come from a document."""
    thing = of.unit if isinstance(of, Wording) else of
    key = KEYS.get(thing._meta.label) if isinstance(thing, models.Model) else None
    if key is None:
        return SafeString("")
    sources = [
        (document, ", ".join(lines_said(item) for item in list(items)[:MOST_LINES]))
        for document, items in groupby(_items(key, thing), key=lambda item: item.document)
    ]
    if not sources:
        return SafeString("")
    return render_to_string("intake/source.html", {"sources": sources}, request)


def _items(key: str, thing: object) -> models.QuerySet[Item]:
    """An event holds its programme and its questions too; the panel names the event's own lines."""
    items = Item.objects.filter(**{key: thing})
    if isinstance(thing, Event):
        items = items.filter(type=Type.EVENT)
    return (
        items.select_related("document")
        .defer("text", "attributes", "document__source", "document__not_placed")
        .order_by("document", "position")
    )
