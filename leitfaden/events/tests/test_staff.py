import pytest
from django.urls import reverse

from leitfaden.audit.models import Event as Fact
from leitfaden.events.models import AgendaEntry, Event
from leitfaden.events.tests.factories import (
    AgendaEntryFactory,
    ContributorFactory,
    EventFactory,
    WorkshopFactory,
)

pytestmark = pytest.mark.django_db

WORDS = {
    "kind": "conference",
    "title": "Stadtteilkonferenz",
    "starts_at": "2026-11-27T17:00",
    "ends_at": "2026-11-27T20:00",
}


def test_a_stranger_is_asked_to_sign_in(client):
    answer = client.get(reverse("events:event_new"))
    assert answer.status_code == 302
    assert reverse("people:sign_in") in answer.url


def test_data_protection_may_look_but_not_write(client, staff):
    staff("data_protection")
    event = EventFactory()
    ContributorFactory(event=event)
    answer = client.get(reverse("events:contributor_list", args=[event.number]))
    assert answer.status_code == 200
    assert "vermerken" not in answer.content.decode()
    assert client.post(reverse("events:event_new"), WORDS).status_code == 403
    assert Event.objects.count() == 1


def test_an_editor_announces_an_event(client, staff):
    editor = staff("editor")
    answer = client.post(reverse("events:event_new"), WORDS, follow=True)
    event = Event.objects.get()
    assert "noch nicht veröffentlicht" in answer.content.decode()
    assert event.starts_at.hour == 16  # five o'clock in Berlin
    assert Fact.objects.get(verb="events.announced").actor_id == editor.pk


def test_announcing_the_same_event_again_is_refused(client, staff):
    staff("editor")
    client.post(reverse("events:event_new"), WORDS)
    html = client.post(reverse("events:event_new"), WORDS).content.decode()
    assert "Diese Veranstaltung gibt es schon: V-1." in html
    assert Event.objects.count() == 1


def test_an_end_before_the_beginning_is_said_at_the_field(client, staff):
    staff("editor")
    answer = client.post(reverse("events:event_new"), WORDS | {"ends_at": "2026-11-27T16:00"})
    assert "Das Ende liegt vor dem Beginn." in answer.content.decode()


def test_an_editor_changes_what_is_announced(client, staff):
    staff("editor")
    event = EventFactory()
    url = reverse("events:event_edit", args=[event.number])
    assert event.title in client.get(url).content.decode().replace("&quot;", '"')
    client.post(url, WORDS)
    event.refresh_from_db()
    assert event.title == "Stadtteilkonferenz"


def test_the_programme_grows_line_by_line(client, staff):
    staff("editor")
    event = EventFactory()
    url = reverse("events:entry_new", args=[event.number])
    client.post(url, {"at": "17:30", "until": "18:45", "title": "Vier Workshops zugleich"})
    line = AgendaEntry.objects.get()
    new = {"label": "AG 1", "title": "Sprache", "entry": line.pk, "capacity": "20"}
    client.post(reverse("events:workshop_new", args=[event.number]), new)
    assert line.workshops.get().capacity == 20


def test_a_line_that_ends_before_it_begins_is_refused(client, staff):
    staff("editor")
    url = reverse("events:entry_new", args=[EventFactory().number])
    client.post(url, {"at": "17:30", "until": "17:00", "title": "Plenum"})
    assert not AgendaEntry.objects.exists()


def test_lines_of_other_events_are_no_choice(client, staff):
    staff("editor")
    foreign = AgendaEntryFactory()
    event = EventFactory()
    new = {"label": "AG 1", "title": "Sprache", "entry": foreign.pk}
    client.post(reverse("events:workshop_new", args=[event.number]), new)
    assert not event.workshops.exists()


def test_contributors_are_asked_and_their_replies_noted(client, staff):
    staff("editor")
    event = EventFactory()
    new = {"role": "input", "function": "Hochschule", "name": "Ada Beispiel", "state": "requested"}
    client.post(reverse("events:contributor_new", args=[event.number]), new)
    one = event.contributors.get()
    client.post(
        reverse("events:contributor_reply", args=[event.number, one.pk]), {"state": "confirmed"}
    )
    client.post(reverse("events:contributor_name", args=[event.number, one.pk]))
    one.refresh_from_db()
    assert one.state == "confirmed"
    assert one.released_at
    client.post(reverse("events:contributor_name", args=[event.number, one.pk]))
    one.refresh_from_db()
    assert one.released_at is None


def test_a_reply_that_does_not_exist_changes_nothing(client, staff):
    staff("editor")
    one = ContributorFactory()
    url = reverse("events:contributor_reply", args=[one.event.number, one.pk])
    answer = client.post(url, {"state": "perhaps"}, follow=True)
    assert "Diese Antwort gibt es nicht." in answer.content.decode()


def test_a_name_that_is_missing_cannot_be_released(client, staff):
    staff("editor")
    one = ContributorFactory()
    url = reverse("events:contributor_name", args=[one.event.number, one.pk])
    assert "kein Name eingetragen" in client.post(url, follow=True).content.decode()


def test_a_contributor_of_another_event_is_not_found(client, staff):
    staff("editor")
    one = ContributorFactory()
    url = reverse("events:contributor_reply", args=[EventFactory().number, one.pk])
    assert client.post(url, {"state": "confirmed"}).status_code == 404


def test_publishing_is_for_those_who_decide(client, staff):
    event = EventFactory(published_at=None)
    url = reverse("events:event_publication", args=[event.number])
    staff("editor")
    assert client.post(url).status_code == 403
    staff("coordinator")
    client.post(url, {"to": "publish"})
    event.refresh_from_db()
    assert event.is_public
    client.post(url, {"to": "withdraw", "because": "Irrtum."})
    event.refresh_from_db()
    assert not event.is_public


def test_reading_never_writes(client, staff):
    staff("coordinator")
    event = EventFactory(published_at=None)
    assert client.get(reverse("events:event_publication", args=[event.number])).status_code == 405


def test_every_staff_page_opens(client, staff):
    staff("coordinator")
    event = EventFactory()
    WorkshopFactory(event=event)
    ContributorFactory(event=event, name="Ada Beispiel")
    for name in ("event_edit", "entry_new", "workshop_new", "contributor_list", "contributor_new"):
        assert client.get(reverse(f"events:{name}", args=[event.number])).status_code == 200
    assert client.get(event.get_absolute_url()).status_code == 200
