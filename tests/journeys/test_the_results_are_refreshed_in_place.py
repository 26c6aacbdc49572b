"""Whoever searches again keeps the page; only the list of results is a new one."""

from playwright.sync_api import Page, expect

from leitfaden.search import actions
from leitfaden.workshops.tests.factories import CardFactory
from tests.journeys import axe
from tests.journeys.steps import title


def ask(page: Page, words: str) -> None:
    page.get_by_role("searchbox").fill(words)
    page.get_by_role("searchbox").press("Enter")


def test_a_second_search_refreshes_the_results_alone(page: Page):
    CardFactory(text="Ein Sprachkurs am Abend")
    CardFactory(text="Ein Spielplatz am Hafen")
    actions.rebuild()
    page.goto("/suche/?q=Sprachkurs")
    page.evaluate("window.same = true")
    ask(page, "Spielplatz")
    expect(page.locator("#gefunden")).to_contain_text("Ein Spielplatz am Hafen")
    expect(page).to_have_url(f"{page.url.partition('/suche')[0]}/suche/?q=Spielplatz")
    expect(page).to_have_title("„Spielplatz“ – Suche – Leitfaden Musterstadt")
    expect(page.get_by_role("searchbox")).to_be_focused()
    expect(page.locator("#gezaehlt")).to_have_text("Ein Treffer")
    assert page.evaluate("window.same") is True
    assert axe.violations(page) == []
    page.go_back()
    expect(page.locator("#gefunden")).to_contain_text("Ein Sprachkurs am Abend")


def test_a_number_still_leads_to_its_thread(page: Page):
    card = CardFactory()
    page.goto("/suche/?q=Raumschiff")
    ask(page, card.code)
    expect(title(page)).to_contain_text(card.code)
    assert page.url.endswith(f"/spur/{card.code}/")
