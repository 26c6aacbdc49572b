"""What somebody carries home on paper: the thread in black, with addresses that lead back."""

import re

import pypdfium2
import pytest
from playwright.sync_api import Page

from tests.journeys.places import PUBLIC
from tests.server import Served

pytestmark = pytest.mark.usefixtures("db")

COLOURED = """() => [...document.querySelectorAll("main *")].flatMap(e => {
    const style = getComputedStyle(e);
    return ["color", "backgroundColor", "borderTopColor", "stroke"].map(name => style[name])
        .filter(value => /rgb/.test(value) && !/, 0\\)$/.test(value))
        .filter(value => new Set(value.match(/\\d+/g).slice(0, 3)).size > 1)
        .map(value => `${e.localName}.${e.getAttribute("class")} ${value}`);
})"""


@pytest.fixture(scope="module")
def town(demo_town: Served) -> Served:
    return demo_town


@pytest.fixture(scope="module")
def db(town: Served) -> None:
    """Nothing more than the served town."""


def words_on_paper(page: Page) -> str:
    document = pypdfium2.PdfDocument(page.pdf(format="A4"))
    sheets = [sheet.get_textpage().get_text_bounded() for sheet in document]
    return re.sub(r"\s+", "", "".join(sheets))


@pytest.mark.parametrize("language", ["", "/ar"])
def test_addresses_on_paper_lead_back(page: Page, town: Served, language: str):
    address = language + PUBLIC["spur"]()
    page.goto(address)
    (link,) = page.locator(".thread > li h3 a").all()[:1]
    paper = words_on_paper(page)
    assert f"{town.url}{address}" in paper, "the page's own address"
    assert f"({town.url}{link.get_attribute('href')})" in paper


@pytest.mark.parametrize("name", ["card", "measures", "unit-compared"])
def test_a_page_is_printed_in_black(page: Page, name: str):
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(PUBLIC[name]())
    assert page.evaluate(COLOURED) == []
    width = page.locator(".cord path").first.evaluate("e => getComputedStyle(e).strokeWidth")
    assert width == "2px", "1.5 pt"


def test_a_screen_shows_no_printed_foot(page: Page):
    page.goto(PUBLIC["card"]())
    assert not page.locator(".printed").is_visible()
