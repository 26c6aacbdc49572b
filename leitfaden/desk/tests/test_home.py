import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.core.cache import cache

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.desk.queries import Figures, card_for_the_front, events_and_figures
from leitfaden.events.tests.factories import EventFactory
from leitfaden.guidelines.tests.factories import ConceptFactory, EditionFactory, WordingFactory
from leitfaden.measures.models import StatusReport
from leitfaden.measures.tests.factories import MeasureFactory, StatusReportFactory
from leitfaden.people.tests.factories import EditorFactory
from leitfaden.workshops.tests.factories import CardFactory, SortingFactory, ThemeFactory

pytestmark = pytest.mark.django_db
BERLIN = ZoneInfo("Europe/Berlin")
NOW = dt.datetime(2026, 10, 5, 9, 0, tzinfo=BERLIN)
State = StatusReport.State


@pytest.fixture
def town():
    """A bit of everything, and beside each public thing one that is not."""
    sorting = SortingFactory(card__text="Im Bürgerservice soll jemand übersetzen können.")
    CardFactory(published_at=None, group=sorting.card.group)
    ThemeFactory(published_at=None, event=sorting.card.event)
    EventFactory(published_at=None)
    edition = EditionFactory(adopted_on=dt.date(2025, 3, 1))
    wording = WordingFactory(edition=edition)
    WordingFactory(edition=EditionFactory(concept=edition.concept))
    AmendmentFactory(wording=wording, edition=edition, published_at=NOW)
    AmendmentFactory(wording=wording, edition=edition, published_at=None)
    measure = MeasureFactory(title="Sprachmittlung im Bürgerservice", themes=[sorting.theme])
    StatusReportFactory(measure=measure, on=dt.date(2026, 9, 30), state=State.DONE)
    StatusReportFactory(measure=MeasureFactory(publish=False, title="Noch geheim"))
    EventFactory(
        title="Stadtteilkonferenz Hafenviertel",
        starts_at=dt.datetime(2026, 11, 27, 17, 0, tzinfo=BERLIN),
        ends_at=dt.datetime(2026, 11, 27, 20, 0, tzinfo=BERLIN),
    )
    return sorting


def test_an_empty_installation_welcomes(client):
    page = client.get("/").text
    assert "Was Sie sagen, geht nicht verloren." in page
    for gap in ("Noch keine Veranstaltung", "Noch keine Stimme", "Noch kein Stand"):
        assert gap in page


def test_the_seven_numbers_count_what_is_public(town):
    _, figures = events_and_figures(NOW)
    assert figures == Figures(
        events=2, cards=1, themes=1, amendments=1, guidelines=1, measures=1, reports=1
    )


def test_the_numbers_are_there_without_any_event():
    MeasureFactory()
    events, figures = events_and_figures(NOW)
    assert (events, figures) == ([], Figures(measures=1))


def test_guidelines_are_counted_in_the_edition_that_holds():
    concept = ConceptFactory()
    old = EditionFactory(concept=concept, adopted_on=dt.date(2018, 1, 1))
    now = EditionFactory(concept=concept, adopted_on=dt.date(2025, 1, 1))
    draft = EditionFactory(concept=concept)
    for edition, count in ((old, 1), (now, 2), (draft, 4)):
        WordingFactory.create_batch(count, edition=edition)
    WordingFactory(edition=EditionFactory(published_at=None))
    assert events_and_figures(NOW)[1].guidelines == 2


def test_the_home_page_shows_a_real_card_and_what_is_new(client, town):
    page = client.get("/").text
    for word in (
        "Im Bürgerservice soll jemand übersetzen können.",
        town.card.code,
        "Sprachmittlung im Bürgerservice",
        "Stadtteilkonferenz Hafenviertel",
        "17 bis 20 Uhr",
        "Das Konto der Stimmen",
        "Nächste Veranstaltungen",
    ):
        assert word in page
    assert "Noch geheim" not in page


def test_the_home_page_is_the_same_for_colleagues(client, town):
    client.force_login(EditorFactory())
    assert "Noch geheim" not in client.get("/").text


def test_three_ways_lead_on(client, town):
    page = client.get("/").text
    for way in ("/spur/", "/stadtteile/", "/veranstaltungen/V-"):
        assert f'href="{way}' in page


def test_without_a_coming_event_the_last_ones_are_shown(client):
    EventFactory(title="Fachtag im Frühjahr")
    page = client.get("/").text
    assert "Letzte Veranstaltungen" in page
    assert "Fachtag im Frühjahr" in page


def test_the_longest_silence_hangs_at_the_end(client):
    report = StatusReportFactory(
        measure=MeasureFactory(title="Anlaufstelle für Vermieter"),
        on=dt.date(2026, 6, 30),
        next_on=dt.date(2026, 8, 1),
    )
    StatusReportFactory(measure=MeasureFactory(title="Begrüßungsmappe"), on=dt.date(2026, 10, 1))
    page = client.get("/").text
    assert "seit 97 Tagen" in page
    assert "Der nächste Bericht war für 1. August 2026 zugesagt." in page
    assert page.index("Begrüßungsmappe") < page.index(report.measure.title)
    assert page.count("Anlaufstelle") == 1


def test_the_card_in_front_led_to_a_measure_if_one_did():
    led = CardFactory()
    CardFactory()
    assert card_for_the_front() != led
    MeasureFactory(cards=[led])
    assert card_for_the_front() == led


def test_the_card_in_front_is_short_and_public():
    CardFactory(text="lang " * 60)
    CardFactory(published_at=None)
    assert card_for_the_front() is None


def test_the_home_page_asks_eight_questions_at_most(client, town, django_assert_max_num_queries):
    for _ in range(8):
        measure = MeasureFactory()
        StatusReportFactory(measure=measure)
        CardFactory(group=town.card.group)
    cache.clear()
    with django_assert_max_num_queries(8):
        client.get("/")
    with django_assert_max_num_queries(1):
        client.get("/")


def test_the_numbers_take_one_question(town, django_assert_num_queries):
    with django_assert_num_queries(1):
        events_and_figures(NOW)
