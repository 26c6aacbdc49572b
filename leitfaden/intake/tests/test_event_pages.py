"""An announcement is taken over into events, workshops, questions and people."""

import datetime as dt

import pytest

from leitfaden.events.models import Contributor, Event, Workshop
from leitfaden.events.tests.factories import EventFactory
from leitfaden.intake import actions
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.tests.factories import brought
from leitfaden.people.tests.factories import EditorFactory
from leitfaden.workshops.models import Group, Question

pytestmark = pytest.mark.django_db


@pytest.fixture
def event():
    actions.commit(brought("fachtag.txt", "event"), by=None, unsure=True)
    return Event.objects.get()


def test_the_event_stands_with_day_place_and_registration(event):
    assert event.title == "Ankommen auf dem Dorf"
    assert event.day == dt.date(2025, 3, 7)
    assert event.venue.startswith("Bürgerhaus am Deich")
    assert "geschlossen" in event.registration
    assert event.registration_closed


def test_each_workshop_is_one_with_its_text_and_questions(event):
    first, second = Workshop.objects.order_by("position")
    assert (first.label, second.label) == ("Workshop A", "Workshop B")
    assert first.description.endswith("Danach sammeln wir Ideen.")
    groups = Group.objects.order_by("number")
    assert [group.workshop for group in groups] == [first, second]
    assert [Question.objects.filter(group=group).count() for group in groups] == [2, 1]
    assert groups[0].facilitator == "Jobbrücke Musterstadt e.V."


def test_people_stand_with_their_workshop_and_whether_they_agreed(event):
    asked = Contributor.objects.filter(state=Contributor.State.REQUESTED)
    assert {c.function for c in asked} == {
        "Handwerkskammer Musterland",
        "Elternnetzwerk Musterland",
    }
    assert {c.workshop.label for c in Contributor.objects.all()} == {"Workshop A", "Workshop B"}
    assert Contributor.objects.count() == 6


def test_names_of_persons_stay_inside_the_house(event, client):
    person = Contributor.objects.get(name="Erika Mustermann")
    assert person.released_at is None
    page = client.get(event.get_absolute_url()).content.decode()
    assert "Handwerkskammer Musterland" in page
    for name in ("Erika Mustermann", "Max Muster", "Erika Beispiel"):
        assert name not in page


def test_what_people_were_asked_to_agree_to_is_shown_to_the_office_alone(event, client):
    said = Item.objects.filter(type=Type.CONSENT)[0].text.split("\n")[0]
    assert said not in client.get(event.get_absolute_url()).content.decode()
    client.force_login(EditorFactory())
    page = client.get(event.get_absolute_url()).content.decode()
    assert "Erbetene Einwilligungen" in page
    assert said in page


def test_the_page_says_that_registration_is_closed(client):
    event = EventFactory(registration_closed=True, starts_at=None, ends_at=None)
    page = client.get(event.get_absolute_url()).content.decode()
    assert "Die Anmeldung ist geschlossen." in page
    assert "ohne Anmeldung kommen" not in page
