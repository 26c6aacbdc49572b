"""Beside a thing stands the document it came from."""

import pytest
from django.test import RequestFactory

from leitfaden.core import places
from leitfaden.events.models import Event
from leitfaden.events.tests.factories import EventFactory
from leitfaden.guidelines.models import ActionField, Edition, Wording
from leitfaden.guidelines.tests.factories import EditionFactory
from leitfaden.intake import actions
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory, brought
from leitfaden.workshops.models import Card

pytestmark = pytest.mark.django_db


def panel(thing):
    return places.content("related", thing, RequestFactory().get("/"))


def test_a_voice_names_document_terms_and_lines(django_assert_num_queries):
    document = brought(
        title="Heft", rights_holder="Büro", licence="CC BY 4.0",
        address="https://musterstadt.example/heft",
    )  # fmt: skip
    actions.commit(document, by=None, unsure=True)
    card = Card.objects.order_by("number")[0]
    with django_assert_num_queries(1):
        shown = panel(card)
    line = card.read_from.get().first_line
    for words in ("Quelle", "Heft", "Büro", "CC BY 4.0", f"Zeile {line}"):
        assert words in shown
    assert '<a href="https://musterstadt.example/heft">' in shown


def test_events_fields_and_units_name_it_too():
    actions.commit(brought(title="Heft"), by=None, unsure=True)
    wording = Wording.objects.all()[0]
    for thing in (Event.objects.get(), ActionField.objects.all()[0], wording, wording.unit):
        assert "Heft" in panel(thing)
    assert panel(Event.objects.get()).count("Zeile") == 1


def test_the_concept_and_its_edition_give_credit(client):
    actions.commit(brought(title="Heft"), by=None, unsure=True)
    edition = Edition.objects.get()
    for thing in (edition.concept, edition):
        shown = client.get(thing.get_absolute_url()).content.decode()
        for words in ("Heft", "Büro für Zusammenleben", "CC BY 4.0"):
            assert words in shown
        assert panel(thing).count("Heft") == 1
    assert panel(EditionFactory()) == ""


def test_what_came_from_no_document_has_no_panel():
    assert panel(EventFactory()) == ""
    assert panel("etwas anderes") == ""
    assert panel(DocumentFactory()) == ""


def test_words_of_the_source_are_escaped():
    event = EventFactory()
    document = DocumentFactory(title="<script>x</script>", rights_holder="<b>", licence="<i>")
    ItemFactory(document=document, type="event", event=event)
    shown = panel(event)
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown
