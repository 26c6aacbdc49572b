import re

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template.loader import get_template, render_to_string
from django.test import RequestFactory
from django.urls import reverse, translate_url
from django.utils import translation

from leitfaden.core.gallery.samples import PARTS
from leitfaden.core.tests.page import Page
from leitfaden.core.ui.shell import in_language

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("address", ["/ui/", "/ar/ui/", "/en/ui/"])
def test_the_gallery_shows_every_part_in_two_directions(client, address):
    page = Page(client.get(address).content.decode())
    ids = [a["id"] for a in page.all("section") if "id" in a]
    assert ids == [f"{part}-{code}" for code in ("de", "ar") for part in PARTS]
    assert page.unclosed == []


@pytest.mark.parametrize("part", PARTS)
def test_each_part_has_a_page(client, part):
    assert client.get(f"/ui/{part}/").status_code == 200


def test_nothing_is_styled_or_scripted_in_line(client):
    html = client.get("/ui/").content.decode()
    page = Page(html)
    assert not page.having("style")
    assert all("src" in attrs for attrs in page.all("script"))
    assert not re.search(r"\son\w+=", html)


def test_no_id_stands_twice(client):
    ids = [a["id"] for a in Page(client.get("/ui/").content.decode()).having("id")]
    assert sorted(ids) == sorted(set(ids))


def test_a_page_leads_to_itself_in_the_other_languages(client):
    page = Page(client.get("/ui/?seite=2").content.decode())
    links = {a["hreflang"]: a["href"] for a in page.all("a") if "hreflang" in a}
    assert links == {"de": "/ui/?seite=2", "en": "/en/ui/?seite=2", "ar": "/ar/ui/?seite=2"}


@pytest.mark.parametrize("spoken", ["de", "en", "ar"])
@pytest.mark.parametrize("code", ["de", "en", "ar"])
def test_the_other_language_is_where_django_says(spoken, code):
    with translation.override(spoken):
        address = reverse("core:component", args=["thread"])
        assert in_language(RequestFactory().get(address), code) == translate_url(address, code)


def test_arabic_runs_from_right_to_left(client):
    page = Page(client.get("/ar/ui/").content.decode())
    assert page.all("html")[0] == {"lang": "ar", "dir": "rtl"}


def test_the_town_says_that_it_is_made_up(client, settings):
    settings.LEITFADEN_TOWN = settings.LEITFADEN_TOWN | {"made_up": True}
    assert "Diese Stadt und alle Personen sind erfunden." in client.get("/ui/").content.decode()


def test_where_nothing_is_found_a_card_can_be(client):
    answer = client.get("/gibt-es-nicht/")
    assert answer.status_code == 404
    assert "Diese Seite gibt es nicht." in answer.content.decode()


@pytest.mark.parametrize("name", ["500.html", "400.html", "403_csrf.html"])
def test_a_fault_is_told_without_request_and_database(name, django_db_blocker):
    with django_db_blocker.block(), translation.override("de"):
        html = get_template(name).render()
    page = Page(html)
    assert len(page.all("h1")) == 1
    assert page.all("html")[0]["lang"] == "de"


def test_the_menu_marks_where_one_is():
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    request.resolver_match = None
    html = render_to_string("base.html", {"section": "measures"}, request)
    marked = re.findall(r'<a href="([^"]+)" aria-current="true">', html)
    assert len(marked) in (0, 2), "once in the row, once in the menu of the phone"


def test_paper_knows_whose_pages_these_are(client):
    sheet = client.get("/druck.css", headers={"host": "127.0.0.1:8123"})
    assert sheet["Content-Type"] == "text/css"
    assert sheet.content.decode() == ':root { --site: "http://127.0.0.1:8123"; }\n'
    assert 'href="/ar/druck.css" media="print"' in client.get("/ar/ui/").content.decode()


def test_a_printed_page_says_where_and_when(client):
    page = Page(client.get("/en/ui/?seite=2").content.decode())
    assert "http://testserver/en/ui/?seite=2 · as of Oct. 5, 2026" in page.said
