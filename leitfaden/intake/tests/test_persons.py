"""Persons a source names are shown by their function until they have released their name."""

import pytest

from leitfaden.events.models import AgendaEntry, Contributor, Event
from leitfaden.intake import actions
from leitfaden.intake.commit.persons import is_asked_about
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries import Review
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory, brought, first
from leitfaden.people.tests.factories import EditorFactory
from leitfaden.workshops.models import Card, Group

pytestmark = pytest.mark.django_db

HEFT = """Dokumentation des Abends „Gut ankommen“

Zukunftswerkstatt „Gut ankommen“
am 3. April 2024, 16:00 bis 19:00 Uhr, Speicher am Kai

Ablauf

16:00 Uhr Begrüßung durch Bürgermeisterin Frau Dr. Helga Beispiel
16:10 Uhr Grußwort Zdravko Ilić, Vorsitzender des Beirats
16:20 Uhr Einführung Tesfay Berhane
19:00 Uhr Ende

Moderation: Lotte Meier, Co-Moderation: Fatma Öz

Handlungsfeld 1: Wohnen

Leitlinien
1) Die Stadt hilft beim Umzug.

Moderationskarten
- Mehr Hausmeister
- Herr Udo Groß vom Amt war kurz angebunden
"""


@pytest.fixture
def document():
    return actions.bring(
        kind="proceedings", filename="heft.txt", data=HEFT.encode(), by=None,
        rights_holder="Büro", licence="CC0",
    )  # fmt: skip


def committed(document):
    actions.commit(document, by=None, unsure=True)
    return document


def test_nothing_public_names_a_person(document, client):
    committed(document)
    titles = list(AgendaEntry.objects.values_list("title", flat=True))
    assert titles[:3] == [
        "Begrüßung durch Bürgermeisterin",
        "Grußwort Vorsitzender des Beirats",
        "Einführung [Name]",
    ]
    texts = set(Card.objects.values_list("text", flat=True))
    assert texts == {"Mehr Hausmeister", "[Name] vom Amt war kurz angebunden"}
    page = client.get(Event.objects.get().get_absolute_url()).content.decode()
    for name in ("Beispiel", "Ilić", "Berhane", "Groß", "Lotte", "Fatma"):
        assert name not in page


def test_the_draft_keeps_the_names_for_those_who_work_here(document):
    committed(document)
    assert first(document, "card", text__contains="Groß").text.startswith("Herr Udo Groß")


def test_who_moderated_is_no_lost_line(document):
    committed(document)
    said = set(Contributor.objects.values_list("name", "role"))
    assert said == {("Lotte Meier", "moderation"), ("Fatma Öz", "co_moderation")}
    assert not Group.objects.exclude(facilitator="").exists()
    assert "Lotte" not in str(document.not_placed)


def test_the_place_behind_the_time_is_the_venue(document):
    event = Event.objects.get(pk=committed(document).items.get(type="event").event_id)
    assert (event.title, event.venue) == ("Zukunftswerkstatt „Gut ankommen“", "Speicher am Kai")


def test_what_may_be_a_name_is_asked_about_first(document):
    asked = Review(document).doubtful[0]
    assert asked.text == "Einführung Tesfay Berhane" or "Ilić" in asked.text


def test_a_passage_that_is_no_name_is_shown_as_it_stands(document):
    item = first(document, "agenda_entry", text__contains="Tesfay")
    actions.call_no_name(item, "Tesfay Berhane", by=EditorFactory())
    committed(document)
    assert AgendaEntry.objects.filter(title="Einführung Tesfay Berhane").exists()


def test_a_further_passage_is_marked_as_a_name(document):
    item = first(document, "card", text="Mehr Hausmeister")
    actions.change(
        item, type="card", parent=item.parent, number="", text="Mehr wie Pelle", by=None,
        names=["Pelle"],
    )  # fmt: skip
    committed(document)
    assert Card.objects.filter(text="Mehr wie [Name]").exists()


def test_a_confirmed_item_keeps_its_names_back(document):
    item = first(document, "agenda_entry", text__contains="Tesfay")
    actions.confirm(item, by=None)
    item.refresh_from_db()
    assert (item.confidence, item.named) == (1.0, ["Tesfay Berhane"])
    assert item not in Review(document).doubtful


def test_the_page_lists_names_and_takes_no_for_an_answer(document, client):
    client.force_login(EditorFactory())
    item = first(document, "agenda_entry", text__contains="Tesfay")
    page = client.get(document.get_absolute_url()).content.decode()
    assert "Hier steht ein Name:" in page
    assert "durch die Funktion ersetzt bis zur Freigabe" in page
    path = f"{document.get_absolute_url()}eintraege/{item.position}/"
    client.post(f"{path}name/", {"kein_name": "Tesfay Berhane"})
    item.refresh_from_db()
    assert item.not_named == ["Tesfay Berhane"]
    client.post(f"{path}stimmt/")
    item.refresh_from_db()
    assert item.confidence == 1.0


def test_a_document_goes_by_no_name():
    assert brought().title == "Dokumentation: Zukunftswerkstatt „Ankommen und bleiben“"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Ruft mich an: 0391 1234567", "Ruft mich an: [Telefonnummer]"),
        ("Schreibt an anna.beispiel@example.org", "Schreibt an [E-Mail-Adresse]"),
        ("Mit M. Schulze sprechen", "Mit [Name] sprechen"),
    ],
)
def test_how_a_visitor_can_be_reached_is_asked_about_and_held_back(said, shown):
    document = DocumentFactory()
    ItemFactory(document=document, type=Type.EVENT, text="Fachtag")
    item = ItemFactory(document=document, text=said)
    assert is_asked_about(item)
    actions.commit(document, by=None, unsure=True)
    assert Card.objects.get().text == shown


def test_an_announcement_keeps_where_to_register():
    document = DocumentFactory()
    told = {"registration": "Anmeldung: fachtag@example.org, 0391 1234567"}
    ItemFactory(document=document, type=Type.EVENT, text="Fachtag", attributes=told)
    actions.commit(document, by=None, unsure=True)
    assert Event.objects.get().registration == told["registration"]
