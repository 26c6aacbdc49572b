"""The public walk in the demo town, by people whose browser or whose hand can do less."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from leitfaden.measures.models import MeasureReason
from leitfaden.workshops.models import Card
from tests.journeys import keys
from tests.journeys.steps import link_in, press, search_box, station, title
from tests.server import Served


@pytest.fixture(scope="module")
def town(demo_town: Served) -> Served:
    return demo_town


@pytest.fixture(scope="module")
def db(town: Served) -> None:
    """Nothing more than the served town."""


@pytest.fixture
def card(db: None) -> Card:
    """One whose theme changed a guideline and led to a measure that has been reported on."""
    reasons = MeasureReason.objects.filter(
        withdrawn_at=None,
        measure__reports__isnull=False,
        theme__amendment_reasons__amendment__drawn_up_in__isnull=False,
    )
    themes = reasons.values("theme")
    return Card.objects.filter(sortings__theme__in=themes, merged_into=None).earliest("number")


@pytest.fixture
def page_without_scripts(browser: Browser, town: Served) -> Iterator[Page]:
    with browser.new_context(
        base_url=town.url, locale="de-DE", java_script_enabled=False
    ) as context:
        context.set_default_timeout(10_000)
        yield context.new_page()


def test_the_thread_is_walked_without_javascript(page_without_scripts: Page, card: Card):
    page = page_without_scripts
    page.goto("/")
    search_box(page).fill(card.code)
    press(page, "Suchen")
    walk(page, card, follow=lambda link: link.click())


def test_the_thread_is_walked_by_keyboard_alone(page: Page, card: Card):
    page.goto("/")
    keys.go_to(page, search_box(page))
    page.keyboard.type(card.code)
    page.keyboard.press("Enter")
    walk(page, card, follow=lambda link: keys.press(page, link))


def walk(page: Page, card: Card, *, follow: Callable[[Locator], None]) -> None:
    """From the card over theme, amendment and guideline to the report, and back to the card."""
    expect(title(page)).to_contain_text(card.code)
    expect(page.get_by_text(card.text).first).to_be_visible()
    follow(link_in(station(page, "Thema")))
    expect(page.locator("main")).to_contain_text("Woher kommt das?")
    follow(link_in(station(page, "Änderung")))
    expect(page.locator("main")).to_contain_text("Was vorgeschlagen war")
    follow(link_in(station(page, "Leitlinie")))
    expect(page.locator("main")).to_contain_text("Was wurde daraus?")
    follow(link_in(station(page, "Maßnahme")))
    expect(station(page, "Stand")).to_be_visible()
    expect(page.locator("main")).to_contain_text("Berichtet von")
    follow(page.locator("main").get_by_role("link", name=f"{card.code} "))
    expect(title(page)).to_contain_text(card.code)
