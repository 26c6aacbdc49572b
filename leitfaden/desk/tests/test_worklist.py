import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.audit.models import Event as LogEntry
from leitfaden.events.models import Contributor
from leitfaden.events.tests.factories import ContributorFactory, EventFactory
from leitfaden.intake.models import Document
from leitfaden.measures.models import StatusReport
from leitfaden.measures.tests.factories import MeasureFactory, StatusReportFactory
from leitfaden.people.actions import publish
from leitfaden.people.tests.factories import (
    AdministratorFactory,
    CoordinatorFactory,
    DataProtectionFactory,
    EditorFactory,
    UserFactory,
)
from leitfaden.workshops.tests.factories import CardFactory

pytestmark = pytest.mark.django_db
DESK = "/schreibtisch/"
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def coordinator(client):
    account = CoordinatorFactory(name="Ana Beispiel")
    client.force_login(account)
    return account


def test_strangers_sign_in_first_and_guests_have_no_desk(client):
    assert client.get(DESK)["Location"] == f"/anmelden/?next={DESK}"
    client.force_login(UserFactory())
    assert client.get(DESK).status_code == 403


@pytest.mark.parametrize("who", [AdministratorFactory, EditorFactory, DataProtectionFactory])
def test_everybody_with_a_role_has_a_desk(client, who):
    client.force_login(who())
    for page in (DESK, f"{DESK}entwuerfe/", f"{DESK}zuletzt/"):
        assert client.get(page).status_code == 200


def test_a_desk_with_nothing_on_it_says_so(client, coordinator):
    page = client.get(DESK).text
    assert "Nichts wartet auf Sie." in page
    assert "Keine Stimme wartet." in page


def test_each_thing_that_waits_leads_to_the_page_that_settles_it(client, coordinator):
    measure = MeasureFactory(title="Anlaufstelle")
    StatusReportFactory(measure=measure, on=dt.date(2026, 6, 30))
    card, _second = CardFactory(), CardFactory()
    amendment = AmendmentFactory(proposed_on=dt.date(2026, 9, 5))
    event = EventFactory(starts_at=dt.datetime(2026, 10, 9, 17, 0, tzinfo=BERLIN), ends_at=None)
    ContributorFactory.create_batch(2, event=event, state=Contributor.State.REQUESTED)
    document = Document.objects.create(
        kind=Document.Kind.TRACKER, filename="liste.txt", sha256="0" * 64, source="…"
    )
    page = client.get(DESK).text
    for way, said in (
        (f"/massnahmen/{measure.code}/stand/", "seit 97 Tagen kein Stand"),
        (card.get_absolute_url(), f"{card.code} und 1 weitere"),
        (amendment.get_absolute_url(), "seit 30 Tagen"),
        (event.get_absolute_url(), "2 Anfragen sind offen"),
        (document.get_absolute_url(), "liste.txt"),
    ):
        assert f'href="{way}"' in page
        assert said in page
    assert "in 4 Tagen" in page


def test_the_tiles_count_what_their_pages_list(client, coordinator):
    MeasureFactory(publish=False, title="Noch zu prüfen")
    StatusReportFactory(on=dt.date(2026, 1, 5))
    page = client.get(DESK).text
    tiles = {tile.text: tile for tile in client.get(DESK).context["work"].tiles()}
    assert tiles["Entwürfe zu prüfen"].count == 1
    assert tiles["Maßnahmen ohne neuen Stand"].count == 2
    assert "<b>2</b>" in page
    assert "Noch zu prüfen" in client.get(tiles["Entwürfe zu prüfen"].url).text
    silent = client.get(tiles["Maßnahmen ohne neuen Stand"].url)
    assert len(silent.context["stations"]) == 2


def test_ended_measures_are_not_kept_on_the_desk(client, coordinator):
    StatusReportFactory(
        measure=MeasureFactory(title="Längst fertig"),
        on=dt.date(2025, 1, 5),
        state=StatusReport.State.DONE,
    )
    assert "Längst fertig" not in client.get(DESK).text


def test_voices_wait_in_four_ages(client, coordinator):
    for month in (1, 4, 7, 9):
        event = EventFactory(
            starts_at=dt.datetime(2026, month, 20, 10, 0, tzinfo=BERLIN), ends_at=None
        )
        CardFactory(event=event, group=None)
    ages = client.get(DESK).context["ages"]
    assert [age.count for age in ages] == [1, 1, 1, 1]


def test_readers_are_not_offered_what_they_may_not_do(client):
    StatusReportFactory()
    client.force_login(DataProtectionFactory())
    page = client.get(DESK).text
    assert "Dokument einlesen" not in page
    assert ">berichten<" not in page
    client.force_login(AdministratorFactory())
    assert "/konten/" in client.get(DESK).text


def test_what_happened_is_told_with_the_name_of_who_did_it(client, coordinator):
    measure = MeasureFactory(publish=False)
    publish(measure, by=coordinator)
    page = client.get(DESK).text
    assert "Ana Beispiel: veröffentlicht" in page
    assert f'<a href="{measure.get_absolute_url()}">{measure.code}</a>' in page


def test_an_old_log_can_still_be_read(client, coordinator):
    """A room that is gone, a thing that is gone, somebody who was forgotten."""
    now = dt.datetime(2026, 10, 4, tzinfo=BERLIN)
    for verb, subject in (("gone.done", "gone.thing"), ("people.published", "measures.measure")):
        LogEntry.objects.create(
            verb=verb, subject_type=subject, subject_id=999, actor_id=999, at=now
        )
    page = client.get(f"{DESK}zuletzt/").text
    assert "ohne Konto: gone.done" in page
    assert "ohne Konto: veröffentlicht" in page


def test_the_desk_costs_the_same_for_many(client, coordinator, django_assert_max_num_queries):
    for _ in range(12):
        StatusReportFactory(measure=MeasureFactory(), on=dt.date(2026, 1, 5))
        CardFactory()
    with django_assert_max_num_queries(24):
        client.get(DESK)
