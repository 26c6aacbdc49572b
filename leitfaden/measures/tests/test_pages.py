import datetime as dt

import pytest
from django.urls import reverse

from leitfaden.guidelines.tests.factories import WordingFactory
from leitfaden.measures import actions
from leitfaden.measures.models import Measure, StatusReport
from leitfaden.measures.tests.factories import (
    ChallengeFactory,
    MeasureFactory,
    StatusReportFactory,
)
from leitfaden.people.tests.factories import CoordinatorFactory, EditorFactory
from leitfaden.vocab.tests.factories import DistrictFactory, FocusAreaFactory
from leitfaden.workshops.tests.factories import CardFactory, SortingFactory

pytestmark = pytest.mark.django_db
State = StatusReport.State
LIST = "/massnahmen/"


def test_the_list_says_who_does_what_and_how_it_stands(client):
    measure = MeasureFactory(title="Schilder in vier Sprachen")
    StatusReportFactory(measure=measure, on=dt.date(2026, 5, 1), state=State.OPEN)
    StatusReportFactory(measure=measure, on=dt.date(2026, 9, 1), state=State.IN_PROGRESS)
    page = client.get(LIST).text
    assert "Schilder in vier Sprachen" in page
    assert '<span class="tag run">in Arbeit</span>' in page
    assert '<span class="tag none">' not in page, "only the newest report counts"


def test_silence_is_said_in_days(client):
    StatusReportFactory(on=dt.date(2026, 6, 30))
    assert "seit 97 Tagen kein Stand" in client.get(LIST).text


def test_a_measure_that_ended_owes_no_word(client):
    StatusReportFactory(on=dt.date(2025, 6, 30), state=State.DONE)
    page = client.get(LIST).text
    assert '<span class="tag wait">' not in page
    assert '<span class="tag ok">umgesetzt</span>' in page


def test_a_measure_without_any_word_is_drawn_as_a_gap(client):
    MeasureFactory()
    page = client.get(LIST).text
    assert '<span class="tag wait">noch kein Stand</span>' in page


def test_the_list_can_be_narrowed_to_a_district_and_a_state(client):
    harbour, hill = DistrictFactory(name="Hafenviertel"), DistrictFactory(name="Südhang")
    MeasureFactory(title="Am Hafen fertig", districts=[harbour, hill])
    MeasureFactory(title="Am Hafen offen", districts=[harbour])
    MeasureFactory(title="Auf dem Hang", districts=[hill])
    StatusReportFactory(measure=Measure.objects.get(number=1), state=State.DONE)
    page = client.get(LIST, {"stadtteil": harbour.slug}).text
    assert "Am Hafen offen" in page
    assert "Auf dem Hang" not in page
    assert "2 von 3 Maßnahmen" in page
    page = client.get(LIST, {"stadtteil": harbour.slug, "stand": "umgesetzt"}).text
    assert "Am Hafen fertig" in page
    assert "Am Hafen offen" not in page


def test_the_silent_ones_can_be_listed(client):
    StatusReportFactory(measure=MeasureFactory(title="Es wird gearbeitet"))
    StatusReportFactory(measure=MeasureFactory(title="Es ist still"), on=dt.date(2026, 1, 5))
    page = client.get(LIST, {"stand": "still"}).text
    assert "Es ist still" in page
    assert "Es wird gearbeitet" not in page


@pytest.mark.parametrize("query", ["stadtteil=gibt-es-nicht", "stand=fast-fertig"])
def test_what_does_not_exist_is_not_found(client, query):
    assert client.get(f"{LIST}?{query}").status_code == 404


def test_the_map_counts_only_what_the_reader_may_see(client):
    district = DistrictFactory(name="Hafenviertel")
    MeasureFactory(districts=[district])
    MeasureFactory(districts=[district], publish=False)
    assert "1 Maßnahme<" in client.get(LIST).text
    client.force_login(EditorFactory())
    assert "2 Maßnahmen<" in client.get(LIST).text


def test_the_voices_behind_a_measure_are_counted_once(client):
    sorted_in = SortingFactory()
    card = sorted_in.card
    merged = CardFactory(group=card.group, merged_into=card)
    CardFactory(group=card.group, published_at=None, merged_into=card)
    MeasureFactory(themes=[sorted_in.theme], cards=[card])
    assert merged.merged_into == card
    assert "aus 2 Karten" in client.get(LIST).text


def test_an_empty_town_says_so(client):
    for address in (LIST, "/herausforderungen/", "/stadtteile/", "/massnahmen/staende/"):
        assert client.get(address).status_code == 200
    assert "Noch keine Maßnahme" in client.get(LIST).text
    assert "Noch ist kein Stadtteil eingetragen" in client.get("/stadtteile/").text


def test_drafts_are_not_found_by_strangers(client):
    measure, challenge = MeasureFactory(publish=False), ChallengeFactory(publish=False)
    for thing in (measure, challenge):
        assert client.get(thing.get_absolute_url()).status_code == 404
    client.force_login(EditorFactory())
    for thing in (measure, challenge):
        answer = client.get(thing.get_absolute_url())
        assert '<span class="tag none">intern</span>' in answer.text


def test_a_measure_tells_its_reports_with_their_evidence(client):
    report = StatusReportFactory(
        evidence="Aushang im Foyer",
        evidence_link="https://musterstadt.example/aushang",
        next_on=dt.date(2026, 12, 1),
    )
    page = client.get(report.measure.get_absolute_url()).text
    assert (
        '<a href="https://musterstadt.example/aushang" rel="nofollow">Aushang im Foyer</a>' in page
    )
    assert "Nächster Bericht: 1. Dezember 2026" in page
    assert "Stand vom 14. September 2026" in page


def test_a_measure_names_its_guideline_and_hides_what_is_internal(client):
    wording = WordingFactory(number="2.3", title="Sprache")
    challenge = ChallengeFactory(publish=False, title="Noch nicht öffentlich")
    measure = MeasureFactory(unit=wording.unit, challenge=challenge)
    page = client.get(measure.get_absolute_url()).text
    assert "L 2.3 Sprache" in page
    assert "Noch nicht öffentlich" not in page


def test_a_challenge_without_measures_is_unanswered(client):
    answered, open_one = ChallengeFactory(), ChallengeFactory()
    MeasureFactory(challenge=answered)
    MeasureFactory(challenge=open_one, publish=False)
    page = client.get("/herausforderungen/").text
    assert page.count("noch keine Maßnahme") == 1
    assert "noch keine Maßnahme" in client.get(open_one.get_absolute_url()).text
    assert "noch keine Maßnahme" not in client.get(answered.get_absolute_url()).text


def test_a_district_shows_what_is_hard_and_what_is_done(client):
    district = DistrictFactory(name="Hafenviertel")
    area = FocusAreaFactory(name="Schwerpunktbereich Nord", districts=[district])
    ChallengeFactory(title="Wege sind weit", focus_areas=[area], districts=[district])
    MeasureFactory(title="Treff am Kai", districts=[district])
    assert "Hafenviertel" in client.get("/stadtteile/").text
    page = client.get(f"/stadtteile/{district.slug}/").text
    for word in ("Wege sind weit", "Treff am Kai", "Schwerpunktbereich Nord"):
        assert word in page
    assert page.count("Wege sind weit") == 1


def test_a_district_that_ended_keeps_its_address(client):
    district = DistrictFactory(name="Altes Dorf", valid_until=dt.date(2020, 12, 31))
    assert "Altes Dorf" not in client.get("/stadtteile/").text
    page = client.get(f"/stadtteile/{district.slug}/").text
    assert "Diesen Stadtteil gab es bis 31. Dezember 2020" in page


def test_new_reports_are_listed_newest_first(client):
    StatusReportFactory(text="Alt und vorbei", on=dt.date(2025, 1, 1))
    StatusReportFactory(text="Eben gesagt", on=dt.date(2026, 10, 1))
    StatusReportFactory(text="Intern", measure=MeasureFactory(publish=False))
    page = client.get("/massnahmen/staende/").text
    assert "Eben gesagt" in page
    assert "Alt und vorbei" not in page
    assert "Intern" not in page
    page = client.get("/massnahmen/staende/?zeit=alle").text
    assert page.index("Eben gesagt") < page.index("Alt und vorbei")


@pytest.fixture
def full_town():
    districts = DistrictFactory.create_batch(4)
    area = FocusAreaFactory(districts=districts[:2])
    challenge = ChallengeFactory(districts=districts, focus_areas=[area])
    sorting = SortingFactory()
    for at in range(12):
        measure = MeasureFactory(
            challenge=challenge, districts=[districts[at % 4]], themes=[sorting.theme]
        )
        StatusReportFactory(measure=measure, on=dt.date(2026, 3, 1 + at))
        StatusReportFactory(measure=measure, on=dt.date(2026, 9, 1 + at), state=State.DONE)
    return districts[0]


@pytest.mark.parametrize(
    ("address", "most"),
    [
        (LIST, 8),
        (LIST + "?stadtteil={slug}&stand=umgesetzt", 8),
        ("/massnahmen/M-1/", 4),
        ("/massnahmen/staende/", 4),
        ("/herausforderungen/", 4),
        ("/herausforderungen/H-1/", 6),
        ("/stadtteile/", 4),
        ("/stadtteile/{slug}/", 7),
    ],
)
def test_public_pages_ask_little(
    client, full_town, address, most, django_assert_max_num_queries, monkeypatch
):
    """What this room asks; the places of the roof have a budget of their own."""
    monkeypatch.setattr("leitfaden.core.places._fillers", {})
    with django_assert_max_num_queries(most):
        assert client.get(address.format(slug=full_town.slug)).status_code == 200


def test_publishing_is_for_those_who_decide(client):
    measure = MeasureFactory(publish=False)
    there = reverse("measures:measure_publish", args=[measure.number])
    client.force_login(EditorFactory())
    assert client.post(there).status_code == 403
    client.force_login(CoordinatorFactory())
    client.post(there)
    assert Measure.objects.get().is_public
    client.post(there, {"withdraw": "1", "because": "Irrtum."})
    assert not Measure.objects.get().is_public
    assert client.get(there).status_code == 405


def test_newest_states_take_one_query(django_assert_num_queries):
    from leitfaden.measures.queries import newest_states, waiting

    measures = MeasureFactory.create_batch(5)
    for measure in measures[1:]:
        StatusReportFactory(measure=measure, on=dt.date(2026, 1, 1), state=State.OPEN)
        StatusReportFactory(measure=measure, on=dt.date(2026, 9, 1), state=State.DONE)
        late = actions.report(
            measure, on=dt.date(2026, 9, 1), state=State.PAUSED, text="Doch nicht.", by=None
        )
    with django_assert_num_queries(1):
        found = newest_states(measures)
    assert [found[m.pk].state for m in measures[1:]] == [State.PAUSED] * 4
    assert found[measures[-1].pk] == late
    with django_assert_num_queries(1):
        assert newest_states(Measure.objects.all()) == found
    assert list(waiting(dt.date(2026, 10, 5))) == [measures[0]]
    assert len(waiting(dt.date(2027, 10, 5))) == 5
