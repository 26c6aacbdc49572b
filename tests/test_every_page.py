"""Every page of the demo town that somebody can reach: it answers, and it keeps its budget."""

import datetime as dt
import functools

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from leitfaden.desk.demo import build
from leitfaden.people.models import Role
from leitfaden.people.tests.factories import UserFactory
from tests.crawl import Visit, crawl
from tests.languages import GERMAN, own_words, texts_of_the_town

PUBLIC = {
    "desk:home", "events:event_list", "events:event_detail", "workshops:group_detail",
    "workshops:card_detail", "workshops:theme_detail", "guidelines:concept_list",
    "guidelines:concept_detail", "guidelines:edition_detail", "guidelines:field_detail",
    "guidelines:unit_detail", "amendments:amendment_list", "amendments:amendment_detail",
    "measures:measure_list", "measures:measure_detail", "measures:challenge_list",
    "measures:challenge_detail", "measures:district_list", "measures:district_detail",
    "bodies:paper_detail", "trace:trace_search", "trace:account", "trace:event_account",
    "trace:theme_list", "search:search_page", "core:gallery", "people:sign_in",
    "publishing:issue_list", "publishing:issue_detail", "publishing:issue_file",
}  # fmt: skip
"""What a resident must be able to reach from the home page by links alone."""

NOT_KEPT = {
    "trace:trace_search", "search:search_page", "core:gallery", "people:sign_in",
    "publishing:issue_file",
}  # fmt: skip
QUERIES = 8
"""What a page may ask when it is drawn after a change, the question whether there was one included."""


@pytest.fixture(scope="module")
def demo_town(django_db_setup, django_db_blocker):
    """The demo town, built once for all tests of this file and taken down after them."""
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        build(today=dt.date(2026, 10, 5))
        yield
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def _on_the_demo_town(demo_town, db):
    cache.clear()


@pytest.fixture(scope="module")
def walked(demo_town, django_db_blocker):
    """The public pages of one language, each drawn as after a change; walked once for all tests."""

    @functools.cache
    def walk(language: str) -> list[Visit]:
        return list(crawl(Client(), f"/{language}/".replace("//", "/"), anew=True))

    return walk


@pytest.mark.parametrize("language", ["", "en", "ar"])
def test_every_public_page_answers_within_its_budget(walked, language):
    visits = walked(language)
    broken = [(v.url, v.status) for v in visits if v.status not in (200, 302)]
    assert broken == []
    dear = [(v.url, v.queries) for v in visits if v.status == 200 and v.queries > QUERIES]
    assert dear == []
    assert {v.view for v in visits} >= PUBLIC


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_word_of_the_town_says_that_it_is_german(walked, language):
    texts = texts_of_the_town()
    left = {
        (visit.view, words)
        for visit in walked(language)
        if visit.status == 200 and visit.response["Content-Type"].startswith("text/html")
        for words in own_words(visit.response.content.decode())
        if GERMAN.search(words) or any(text in words for text in texts)
    }
    assert left == set()


def test_a_page_in_german_says_nothing_of_languages(walked):
    assert [v.url for v in walked("") if b'<bdi lang="de"' in v.response.content] == []


def test_a_page_that_was_drawn_asks_only_whether_anything_changed(client):
    kept = {v.url: v.view for v in crawl(client, per_view=1) if v.status == 200 and v.queries > 1}
    again = {v.view: v.queries for v in crawl(client, per_view=1) if v.url in kept}
    assert {view: n for view, n in again.items() if n > 1 and view not in NOT_KEPT} == {}


def test_pages_that_only_read_set_no_cookie(client):
    set_one = {v.view for v in crawl(client, per_view=2) if v.status == 200 and v.response.cookies}
    assert set_one <= {"people:sign_in"}


def test_no_draft_is_reached_by_strangers(client):
    asked = [
        v.url
        for v in crawl(client, per_view=2)
        if v.status == 302 and "/anmelden/" in v.response["Location"]
    ]
    assert asked == []


@pytest.mark.parametrize("role", Role.values)
def test_every_page_a_colleague_can_reach_answers(client, role):
    client.force_login(UserFactory(role=role))
    visits = list(crawl(client, "/schreibtisch/", per_view=3))
    broken = [(v.url, v.status) for v in visits if v.status not in (200, 302)]
    assert broken == []
    assert timezone.localdate() == dt.date(2026, 10, 5)
