import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.audit.models import Event as LogEntry
from leitfaden.desk.worklist import LINES
from leitfaden.events.models import Contributor
from leitfaden.events.tests.factories import ContributorFactory, EventFactory
from leitfaden.intake.models import Document
from leitfaden.measures.actions import plan
from leitfaden.measures.models import Measure, StatusReport
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


def brought(filename, *, left_out=False, **words):
    """A document of which one thing was read."""
    document = Document.objects.create(
        kind=Document.Kind.TRACKER,
        filename=filename,
        sha256=filename.ljust(64),
        source="…",
        **words,
    )
    document.items.create(
        position=1, type="measure", text="…", first_line=1, last_line=1, confidence=1,
        left_out=left_out,
    )  # fmt: skip
    return document


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
    document = brought("liste.txt")
    page = client.get(DESK).text
    for way, said in (
        (f"/massnahmen/{measure.code}/stand/", "seit 97 Tagen kein Stand"),
        (f"/stimmen/{card.code}/antworten/", f"{card.code} und 1 weitere"),
        (f"{amendment.get_absolute_url()}entscheidung/", "seit 30 Tagen"),
        (f"{event.get_absolute_url()}mitwirkende/", "2 Anfragen sind offen"),
        (document.get_absolute_url(), "liste.txt"),
    ):
        assert f'href="{way}"' in page
        assert said in page
    assert "in 4 Tagen" in page


def test_who_does_not_decide_is_led_to_what_they_may_read(client):
    card, amendment = CardFactory(), AmendmentFactory()
    client.force_login(EditorFactory())
    page = client.get(DESK).text
    for thing in (card, amendment):
        assert f'href="{thing.get_absolute_url()}"' in page
    assert "/antworten/" not in page
    assert "/entscheidung/" not in page


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


def test_every_count_is_the_length_of_the_list_it_leads_to(client, coordinator):
    silent = StatusReportFactory(on=dt.date(2026, 1, 5)).measure
    Measure.objects.filter(pk=StatusReportFactory(on=dt.date(2026, 1, 5)).measure.pk).update(
        withdrawn_at=timezone.now()
    )
    CardFactory(event=EventFactory(starts_at=None, ends_at=None), group=None)
    CardFactory()
    AmendmentFactory(recommended=True)
    AmendmentFactory(withdrawn_at=timezone.now())
    AmendmentFactory(adopted=True)
    AmendmentFactory(published_at=None)
    tiles = {tile.text: tile for tile in client.get(DESK).context["work"].tiles()}

    def listed(tile):
        return client.get(tiles[tile].url).context

    assert tiles["Stimmen ohne Antwort"].count == 2
    assert listed("Stimmen ohne Antwort")["voices"].count("<li>") == 2
    assert tiles["Maßnahmen ohne neuen Stand"].count == 1
    assert [s.url for s in listed("Maßnahmen ohne neuen Stand")["stations"]] == [
        silent.get_absolute_url()
    ]
    assert tiles["Änderungen ohne Entscheidung"].count == 2
    assert len(listed("Änderungen ohne Entscheidung")["rows"]) == 2
    assert tiles["Entwürfe zu prüfen"].count == 1


def titles(client):
    return [station.title for station in client.get(DESK).context["entries_today"]]


def test_what_is_ready_to_be_looked_through_comes_first_and_the_longest_waiting_before(
    client, coordinator, clock
):
    older = brought("alt.txt")
    brought("fertig.txt", committed_at=timezone.now(), rights_holder="Stadt", licence="CC0")
    brought("nichts-mehr.txt", left_out=True)
    clock.shift(dt.timedelta(days=3))
    draft = plan(title="Entwurf", by=coordinator)
    clock.shift(dt.timedelta(days=3))
    newer = brought("neu.txt")
    client.force_login(coordinator)
    StatusReportFactory(measure=MeasureFactory(title="Still"), on=dt.date(2026, 1, 5))
    amendment = AmendmentFactory(proposed_on=dt.date(2026, 9, 5))
    CardFactory(
        event=EventFactory(starts_at=dt.datetime(2024, 3, 1, 9, tzinfo=BERLIN), ends_at=None),
        group=None,
    )
    assert titles(client) == [
        str(older), f"{draft.code} Entwurf", str(newer), "K-1", "M-2 Still",
        f"{amendment.code} {amendment.title}", f"{draft.code} Entwurf",
    ]  # fmt: skip


def report(client, measure, **words):
    words = {"state": "in_progress", "on": "2026-10-05", "text": "Ein Raum ist da."} | words
    return client.post(f"{DESK}staende/{measure.code}/", words)


def test_a_status_is_reported_in_the_row_of_its_measure(client, coordinator):
    measure = MeasureFactory()
    assert f'action="{DESK}staende/{measure.code}/"' in client.get(DESK).text
    answer = report(client, measure)
    assert answer["Location"] == f"{DESK}#staende"
    assert "gespeichert" in client.get(DESK).text
    said = StatusReport.objects.get()
    assert (said.state, said.text, said.reported_by) == (
        "in_progress", "Ein Raum ist da.", measure.responsible,
    )  # fmt: skip
    assert LogEntry.objects.filter(verb="measures.reported", actor_id=coordinator.pk).exists()


@pytest.mark.parametrize("wrong", [{"text": " "}, {"on": "2026-10-06"}, {"state": ""}])
def test_what_cannot_be_taken_is_said_in_the_row_and_nothing_typed_is_lost(
    client, coordinator, wrong
):
    MeasureFactory()
    measure = MeasureFactory()
    page = report(client, measure, **({"text": "Noch nicht fertig."} | wrong)).text
    row = page.partition(f'id="{measure.code}"')[2].partition("</tr>")[0]
    assert "<details open>" in row
    assert "Bitte prüfen Sie eine Angabe." in row
    assert page.count("<details open>") == 1
    assert ("Noch nicht fertig." in row) is ("text" not in wrong)
    assert not StatusReport.objects.exists()


def test_a_row_with_a_mistake_is_shown_even_where_others_have_waited_longer(client, coordinator):
    newest = StatusReportFactory(on=dt.date(2026, 10, 1)).measure
    MeasureFactory.create_batch(LINES)
    assert f'id="{newest.code}"' not in client.get(DESK).text
    assert f'id="{newest.code}"' in report(client, newest, text="").text


def test_readers_report_nothing(client):
    measure = MeasureFactory()
    client.force_login(DataProtectionFactory())
    assert f'id="{measure.code}"' in client.get(DESK).text
    assert "berichten</summary>" not in client.get(DESK).text
    assert report(client, measure).status_code == 403
    assert not StatusReport.objects.exists()


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
    assert "Neuer Stand" not in page
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
