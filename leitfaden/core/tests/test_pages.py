import re
from pathlib import Path

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.staticfiles import finders
from django.template.loader import get_template, render_to_string
from django.test import RequestFactory
from django.urls import reverse, translate_url
from django.utils import translation

from leitfaden.core.gallery.parts import PARTS, Part, tags
from leitfaden.core.tests.page import Page
from leitfaden.core.ui.shell import in_language

pytestmark = pytest.mark.django_db

NO_PART = {"address", "fragment", "fault_in_title", "place"}
"""Tags that fetch something or leave a place open, but are nothing one could look at."""
OF_THE_PAGE = {"crumbs", "language_links", "main_menu", "page_head"}
"""Parts that stand on every page once, the gallery's own included."""


@pytest.mark.parametrize("address", ["/ui/", "/ar/ui/", "/en/ui/"])
def test_the_gallery_shows_every_part_in_two_directions(client, address):
    page = Page(client.get(address).content.decode())
    samples = [a["id"] for a in page.all("section") if a.get("class") == "sample"]
    assert samples == list(PARTS)
    sides = [(a["lang"], a["dir"]) for a in page.all("div") if a.get("class") == "stage"]
    assert sides == [("de", "ltr"), ("ar", "rtl")] * len(PARTS)
    assert page.unclosed == []


def test_every_sample_and_every_tag_is_shown():
    samples = Path(get_template("core/gallery.html").origin.name).parent / "gallery"
    assert {path.stem for path in samples.glob("*.html")} == set(PARTS)
    shown = {tag for name in PARTS for tag in Part(name).tags}
    assert tags() - shown == NO_PART | OF_THE_PAGE


def test_the_gallery_itself_shows_the_parts_of_a_page(client):
    page = Page(client.get("/ui/").content.decode())
    classes = {name for a in page.having("class") for name in a["class"].split()}
    assert classes >= {"crumbs", "langs", "nav", "obj-head"}


def test_the_gallery_shows_every_custom_element(client):
    html = client.get("/ui/").content.decode()
    scripts = Path(finders.find("core/row-grid.js")).parent.glob("*.js")
    assert [path.stem for path in scripts if html.count(f"<{path.stem}>") != 2] == []


@pytest.mark.parametrize("address", ["/ui/", "/ar/ui/"])
def test_each_part_is_shown_at_400_percent(client, address):
    """A frame 320 pixels wide lays out as a window of 1280 at 400 % (WCAG 1.4.10)."""
    answer = client.get(address)
    frames = [a["src"] for a in Page(answer.content.decode()).all("iframe")]
    assert frames == [f"{way}/ui/{part}/" for part in PARTS for way in ("", "/ar")]
    assert "frame-src 'self'" in answer["Content-Security-Policy"]
    frame = client.get(frames[0])
    assert frame["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in frame["Content-Security-Policy"]


def test_no_other_page_is_framed(client):
    answer = client.get("/anmelden/")
    assert answer["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]


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


@pytest.mark.parametrize("name", ["500.html", "503.html", "400.html", "403_csrf.html"])
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
