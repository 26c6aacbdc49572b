import datetime as dt

import pytest
from django.urls import reverse

from leitfaden.core import places
from leitfaden.events.models import Contributor, Event
from leitfaden.events.tests.factories import (
    BERLIN,
    AgendaEntryFactory,
    ContributorFactory,
    EventFactory,
    WorkshopFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def quiet(monkeypatch):
    """The page alone, without what other rooms write into its places."""
    monkeypatch.setattr(places, "_fillers", {})


@pytest.fixture
def evening():
    start = dt.datetime(2026, 11, 27, 17, 0, tzinfo=BERLIN)
    return EventFactory(
        title="Hafenviertel: Was wir gemeinsam angehen",
        starts_at=start,
        ends_at=start + dt.timedelta(hours=3),
        registration="Anmelden können Sie sich bis 25. November.",
    )


def page(client, event):
    return client.get(event.get_absolute_url()).content.decode()


def test_the_calendar_shows_what_comes_and_what_was(client, evening):
    past = EventFactory(title="Konferenz im Frühjahr")
    html = client.get(reverse("events:event_list")).content.decode()
    assert html.index(evening.title) < html.index("Vergangene") < html.index(past.title)
    assert "Freitag, 27. November 2026, 17 bis 20 Uhr" in html
    assert reverse("trace:event_account", args=[past.number]) in html


def test_an_empty_calendar_says_so(client):
    html = client.get(reverse("events:event_list")).content.decode()
    assert "Zurzeit ist keine Veranstaltung angekündigt." in html
    assert "Noch keine Veranstaltung ist vorbei." in html


def test_an_event_without_a_date_is_told_in_words(client):
    EventFactory(starts_at=None, ends_at=None)
    assert "Termin noch offen" in client.get(reverse("events:event_list")).content.decode()


def test_days_without_a_known_hour_name_none(client):
    first = dt.datetime(2026, 11, 18, tzinfo=BERLIN)
    EventFactory(starts_at=first, ends_at=first + dt.timedelta(days=1))
    EventFactory(starts_at=first, ends_at=None)
    html = client.get(reverse("events:event_list")).content.decode()
    assert "18. November 2026, bis 19. November 2026" in html
    assert "0 Uhr" not in html


def test_the_programme_fans_out_into_the_workshops(client, evening):
    line = AgendaEntryFactory(event=evening, title="Zwei Workshops zugleich", at=dt.time(17, 30))
    one = WorkshopFactory(event=evening, entry=line, title="Sprache", room="Raum Kai", capacity=20)
    ContributorFactory(event=evening, workshop=one, state=Contributor.State.CONFIRMED)
    html = page(client, evening)
    assert "17.30" in html
    assert "Raum Kai, 20 Plätze" in html
    assert "Moderation zugesagt" in html
    assert reverse("workshops:workshop_detail", args=[evening.number, one.position]) in html


def test_workshops_without_a_line_stand_after_the_programme(client, evening):
    WorkshopFactory(event=evening, title="Wohnen")
    assert "Arbeitsgruppen" in page(client, evening)


def test_a_name_that_is_not_released_never_leaves_the_house(client, evening):
    ContributorFactory(event=evening, name="Ada Beispiel", function="Hochschule")
    html = page(client, evening)
    assert "Moderation: Hochschule" in html
    assert "angefragt" in html
    assert "Ada Beispiel" not in html


def test_that_somebody_declined_concerns_staff_only(client, evening, staff):
    ContributorFactory(event=evening, state=Contributor.State.DECLINED)
    assert "abgesagt" not in page(client, evening)
    staff("editor")
    assert "abgesagt" in page(client, evening)


def test_an_upcoming_event_tells_how_to_register(client, evening):
    assert "bis 25. November" in page(client, evening)


def test_a_past_event_leads_to_its_voices(client):
    html = page(client, EventFactory())
    assert "Diese Veranstaltung ist vorbei." in html
    assert "Was aus den Stimmen wurde" in html


def test_a_draft_is_for_those_who_work_here(client, staff):
    draft = EventFactory(published_at=None)
    assert client.get(draft.get_absolute_url()).status_code == 404
    staff("data_protection")
    assert "intern" in page(client, draft)


@pytest.mark.parametrize("number", [0, 4711, 10**30])
def test_a_number_that_was_never_given_is_not_found(client, number):
    assert client.get(f"/veranstaltungen/V-{number}/").status_code == 404


def test_the_page_of_a_full_event_takes_five_queries(
    client, quiet, evening, django_assert_max_num_queries
):
    line = AgendaEntryFactory(event=evening)
    for _ in range(6):
        one = WorkshopFactory(event=evening, entry=line)
        ContributorFactory.create_batch(3, event=evening, workshop=one)
    with django_assert_max_num_queries(5):
        page(client, evening)


def test_the_calendar_takes_four_queries(client, django_assert_max_num_queries):
    EventFactory.create_batch(60)
    with django_assert_max_num_queries(4):
        html = client.get(reverse("events:event_list") + "?seite=2").content.decode()
    assert html.count("Was aus den Stimmen wurde") == 10


def test_a_page_beyond_the_last_shows_the_last(client):
    EventFactory()
    assert client.get(reverse("events:event_list") + "?seite=99").status_code == 200


def test_every_kind_has_its_word():
    assert Event.Kind.FUTURE_WORKSHOP.label == "Zukunftswerkstatt"
