"""The list of themes: how many cards each holds, and what became of it."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.core.cache import cache
from django.db import connection
from django.utils import timezone

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.core.tests.page import Page
from leitfaden.events.tests.factories import EventFactory
from leitfaden.guidelines.tests.factories import FieldTitleFactory
from leitfaden.people.tests.factories import EditorFactory
from leitfaden.trace.queries import outcomes_of_themes
from leitfaden.trace.stations.voices import Voice, outcome_of
from leitfaden.workshops.actions import merge_theme
from leitfaden.workshops.models import Answer
from leitfaden.workshops.tests.factories import (
    AnswerFactory,
    CardFactory,
    GroupFactory,
    SortingFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db
LIST = "/themen/"
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def _nothing_is_remembered():
    cache.clear()


def answered(theme, outcome):
    AnswerFactory(card=None, theme=theme, outcome=outcome)
    return theme


def decided(theme, **words):
    AmendmentFactory(**words).reasons.create(theme=theme)
    return theme


def test_each_theme_tells_its_cards_and_what_became_of_it(client):
    theme = decided(ThemeFactory(title="Verstanden werden im Amt"), adopted=True)
    SortingFactory.create_batch(3, theme=theme)
    open_one = ThemeFactory(title="Schilder")
    said = Page(client.get(LIST).text).said
    assert "aus 3 Karten" in said
    assert "übernommen" in said.partition(theme.title)[2]
    assert "noch ohne Antwort" in said.partition(open_one.title)[2]


def test_the_list_says_what_the_page_of_a_theme_says():
    themes = [
        ThemeFactory(),
        decided(ThemeFactory(), adopted=True),
        decided(ThemeFactory(), declined=True),
        decided(decided(ThemeFactory(), adopted=True), declined=True),
        decided(ThemeFactory()),
        answered(ThemeFactory(), Answer.Outcome.NOTED),
        answered(ThemeFactory(), Answer.Outcome.DECLINED),
    ]
    found = outcomes_of_themes(theme.pk for theme in themes)
    assert [*found.values()] == [
        "open",
        "adopted",
        "declined",
        "partly",
        "open",
        "noted",
        "declined",
    ]
    today = timezone.localdate()
    assert {t.pk: outcome_of(Voice(t, None, today)) for t in themes} == found


def test_a_theme_says_on_its_page_what_became_of_it(client):
    theme = decided(ThemeFactory(), declined=True)
    assert "nicht übernommen" in client.get(theme.get_absolute_url()).text


def test_merged_themes_stand_in_the_list_once_with_all_their_cards(client):
    small = ThemeFactory(title="Ämter")
    big = ThemeFactory(title="Behörden", event=small.event)
    card = CardFactory(event=small.event, group=None)
    for theme in (small, big):
        SortingFactory(card=card, theme=theme)
    SortingFactory(theme=small)
    merge_theme(small, into=big, by=None)
    page = client.get(LIST)
    assert [station.title for station in page.context["stations"]] == ["Behörden"]
    assert "aus 2 Karten" in page.text


def test_strangers_see_neither_drafts_nor_hidden_cards(client):
    theme = ThemeFactory()
    SortingFactory(theme=theme)
    SortingFactory(theme=theme, card=CardFactory(published_at=None))
    draft = ThemeFactory(published_at=None, title="Noch intern")
    page = client.get(LIST).text
    assert draft.title not in page
    assert "aus einer Karte" in page or "aus 1 Karte" in page
    client.force_login(EditorFactory())
    page = client.get(LIST).text
    assert "aus 2 Karten" in page
    assert "intern" in page.partition(draft.title)[0]


def test_the_themes_of_one_event_or_field(client):
    field = FieldTitleFactory(title="Sprache").field
    event = EventFactory(starts_at=dt.datetime(2026, 3, 14, 10, tzinfo=BERLIN))
    group = GroupFactory(event=event, field=field)
    ours, other = ThemeFactory(event=event, group=group), ThemeFactory()
    asked = (
        {"veranstaltung": event.code},
        {"feld": f"{field.concept.slug}/{field.number}"},
        {"veranstaltung": event.code, "feld": f"{field.concept.slug}/{field.number}"},
    )
    for query in asked:
        page = client.get(LIST, query).text
        assert ours.title in page
        assert other.title not in page
    both = {"veranstaltung": other.event.code, "feld": asked[1]["feld"]}
    assert "Dazu gibt es kein Thema." in client.get(LIST, both).text


@pytest.mark.parametrize(
    "query", ["veranstaltung=V-99", "feld=nichts/1", "veranstaltung=%27", "feld=x/0"]
)
def test_what_does_not_exist_is_not_found(client, query):
    assert client.get(f"{LIST}?{query}").status_code == 404


def test_a_public_event_or_field_without_themes_says_so(client):
    ThemeFactory(title="Anderswo")
    event = CardFactory().event
    field = FieldTitleFactory(title="Sprache").field
    theme_links = [
        link["href"]
        for link in Page(client.get(f"/veranstaltungen/{event.code}/stimmen/").text).all("a")
        if (link["href"] or "").startswith(LIST)
    ]
    assert theme_links == [f"{LIST}?veranstaltung={event.code}"]
    for address in (*theme_links, f"{LIST}?feld={field.concept.slug}/{field.number}"):
        answer = client.get(address)
        assert answer.status_code == 200
        assert "Dazu gibt es kein Thema." in answer.text
        assert "Anderswo" not in answer.text


def test_an_internal_event_is_not_told_of(client):
    event = EventFactory(published_at=None)
    assert client.get(LIST, {"veranstaltung": event.code}).status_code == 404


def test_a_town_without_themes_says_so(client):
    assert "Noch kein Thema." in client.get(LIST).text


def test_event_and_home_page_lead_to_the_list(client):
    sorting = SortingFactory()
    event = sorting.theme.event
    assert f'href="{LIST}?veranstaltung={event.code}"' in client.get(event.get_absolute_url()).text
    assert f'href="{LIST}"' in client.get("/").text


def test_the_list_costs_the_same_for_many(client, django_assert_max_num_queries):
    assert connection.features.supports_json_field
    for theme in ThemeFactory.create_batch(60):
        SortingFactory(theme=theme)
    with django_assert_max_num_queries(8):
        page = client.get(LIST, {"seite": 2})
    assert len(page.context["stations"]) == 10
