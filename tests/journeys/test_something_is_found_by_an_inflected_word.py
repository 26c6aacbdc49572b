"""A resident remembers one word of a card, in another form, and finds the card and its place in the thread."""

import pytest
from playwright.sync_api import Locator, Page, expect

from leitfaden.workshops.models import Card
from tests.journeys import axe, keys
from tests.journeys.steps import search_box, title
from tests.server import Served

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture(scope="module")
def town(demo_town: Served) -> Served:
    return demo_town


@pytest.fixture(scope="module")
def db(town: Served) -> None:
    """Nothing more than the served town."""


def ask(page: Page, box: Locator, words: str) -> None:
    keys.go_to(page, box)
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    page.wait_for_url("**/suche/?q=**")


def result(page: Page, code: str) -> Locator:
    name = page.get_by_role("link", name=code, exact=True)
    return (
        page.get_by_role("article")
        .filter(has=page.get_by_role("heading", name=code))
        .filter(has=name)
    )


def tab_to(page: Page, wanted: Locator) -> None:
    """From the search box, where the focus stayed when the results were refreshed."""
    for _ in range(12):
        page.keyboard.press("Tab")
        if wanted.evaluate("wanted => wanted === document.activeElement"):
            return
    expect(wanted).to_be_focused()


def test_a_card_is_found_by_an_inflected_word_with_a_typing_error(page: Page):
    card = Card.objects.public().get(text__startswith="Die Schilder im Rathaus.")
    assert "Schildern" not in card.text
    page.goto("/")
    ask(page, search_box(page), "Schildern")
    found = result(page, card.code)
    expect(found).to_contain_text(card.text)
    expect(found.locator("mark")).to_have_text("Schilder")
    expect(found.get_by_role("list", name="Stelle in der Spur")).to_contain_text(card.event.title)

    ask(page, page.get_by_role("searchbox", name="Stichwort oder Nummer"), "Schidler")
    expect(page.locator("#gefunden").get_by_role("status")).to_contain_text(
        "Meinten Sie „Schilder“?"
    )
    kinds = page.get_by_role("navigation", name="Art des Treffers")
    tab_to(page, kinds.get_by_role("link", name="Karten"))
    page.keyboard.press("Enter")
    page.wait_for_url("**art=**")
    assert axe.violations(page) == []
    keys.press(page, result(page, card.code).get_by_role("link", name=card.code, exact=True).first)
    expect(title(page)).to_contain_text(card.code)


def test_a_number_leads_straight_to_its_thread(page: Page):
    page.goto("/suche/")
    page.get_by_role("searchbox", name="Stichwort oder Nummer").fill("k 117")
    page.keyboard.press("Enter")
    page.wait_for_url("**/spur/k%20117/")
    expect(title(page)).to_contain_text("K-117")
