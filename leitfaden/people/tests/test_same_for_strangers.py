from contextlib import suppress

import pytest
from django.core.cache import cache
from django.http import Http404, HttpResponse
from django.middleware.csrf import get_token

from leitfaden.audit.actions import record
from leitfaden.people.gates import same_for_strangers
from leitfaden.people.tests.factories import EditorFactory, UserFactory
from leitfaden.people.verbs import PUBLISHED

pytestmark = pytest.mark.django_db


@pytest.fixture
def drawn():
    cache.clear()
    return []


@pytest.fixture
def page(drawn):
    @same_for_strangers
    def view(request, status=200):
        drawn.append(request.get_full_path())
        if request.GET.get("form"):
            get_token(request)
        if request.GET.get("gone"):
            raise Http404
        return HttpResponse(f"drawn {len(drawn)} times", status=status)

    return view


def test_a_page_is_drawn_once_for_all_strangers(rf, page, drawn, django_assert_num_queries):
    first = page(rf.get("/massnahmen/"))
    with django_assert_num_queries(1):
        second = page(rf.get("/massnahmen/"))
    assert (first.content, second.content) == (b"drawn 1 times",) * 2


def test_other_words_and_other_languages_are_other_pages(rf, page, drawn):
    from django.utils import translation

    page(rf.get("/massnahmen/"))
    page(rf.get("/massnahmen/?stand=offen"))
    with translation.override("en"):
        page(rf.get("/massnahmen/"))
    assert len(drawn) == 3


def test_a_recorded_change_draws_it_anew(rf, page, drawn):
    page(rf.get("/"))
    record(PUBLISHED, UserFactory(), by=None)
    page(rf.get("/"))
    assert len(drawn) == 2


def test_the_next_day_draws_it_anew(rf, page, drawn, clock):
    page(rf.get("/"))
    clock.shift(24 * 3600)
    page(rf.get("/"))
    assert len(drawn) == 2


@pytest.mark.parametrize("asked", ["/?form=1", "/?gone=1"])
def test_what_is_meant_for_one_request_is_not_kept(rf, page, drawn, asked):
    for _ in range(2):
        with suppress(Http404):
            page(rf.get(asked))
    assert len(drawn) == 2


def test_an_error_is_not_kept(rf, page, drawn):
    assert page(rf.get("/"), status=400).status_code == 400
    assert page(rf.get("/")).content == b"drawn 2 times"


def test_colleagues_never_see_what_was_drawn_for_strangers(client):
    client.get("/massnahmen/")
    client.force_login(EditorFactory())
    assert "Abmelden" in client.get("/massnahmen/").text
    client.post("/abmelden/")
    client.cookies.clear()
    assert "Abmelden" not in client.get("/massnahmen/").text
