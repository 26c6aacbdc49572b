"""Beside a thing that came from a document: which one, on what terms, and where it stands."""

from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import Any

from django.db import models
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from leitfaden.core.prepared import Blank, Prepared
from leitfaden.events.models import Event
from leitfaden.guidelines.models import Concept, Edition, Wording
from leitfaden.intake.commit.writing import KEYS, lines_said
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.people.gates import Duty, may

MOST_LINES = 5


def source(of: object, request: HttpRequest) -> SafeString:
    """The panel "Quelle"; empty for everything that did not come from a document."""
    thing = of.unit if isinstance(of, Wording) else of
    sources = list(_sources(thing))
    if not sources:
        return SafeString("")
    asked = consents(thing, request) if isinstance(thing, Event) else []
    return render_to_string("intake/source.html", {"sources": sources, "asked": asked}, request)


def consents(event: Event, request: HttpRequest) -> list[str]:
    """What the page of the event asked people to agree to, for the office: no room keeps it."""
    user = getattr(request, "user", None)
    if user is None or not may(user, Duty.EDIT):
        return []
    sources = Item.objects.filter(event=event, type=Type.EVENT).values("document")
    asked = Item.objects.filter(document__in=sources, type=Type.CONSENT, left_out=False)
    return list(asked.order_by("document", "position").values_list("text", flat=True))


def _sources(thing: object) -> Iterable[tuple[Document, str]]:
    """Each document with the lines that speak of the thing; a whole text has no single lines."""
    if isinstance(thing, Concept | Edition):
        return [(document, "") for document in _behind(thing)]
    key = KEYS.get(thing._meta.label) if isinstance(thing, models.Model) else None
    if key is None:
        return []
    return [
        (document, ", ".join(lines_said(item) for item in list(items)[:MOST_LINES]))
        for document, items in groupby(_lines_of(key, thing), key=lambda item: item.document)
    ]


def _behind(text: Concept | Edition) -> list[Document]:
    """The documents from which any unit of the text was taken."""
    path = "unit__concept" if isinstance(text, Concept) else "unit__wordings__edition"
    return _documents(path).ask(text=text.pk)


@cache
def _documents(path: str) -> Prepared[Document]:
    kept = Item.objects.filter(**{path: Blank("text")}).values("document")
    documents = Document.objects.filter(pk__in=kept)
    return Prepared(documents.defer("source", "not_placed").order_by("pk"))


def _lines_of(key: str, thing: Any) -> list[Item]:
    return _items(key, isinstance(thing, Event)).ask(thing=thing.pk)


@cache
def _items(key: str, is_event: bool) -> Prepared[Item]:
    """An event holds its programme and its questions too; the panel names the event's own lines."""
    items = Item.objects.filter(**{key: Blank("thing")})
    if is_event:
        items = items.filter(type=Type.EVENT)
    return Prepared(
        items.select_related("document")
        .defer("text", "attributes", "document__source", "document__not_placed")
        .order_by("document", "rank", "position")
    )
