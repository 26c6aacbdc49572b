"""A form that comes back says so first of all: in the title, and where the focus is. No script is needed for it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from leitfaden.people.tests.factories import CoordinatorFactory
from tests.journeys import axe
from tests.journeys.places import PUBLIC, STAFF
from tests.journeys.steps import sign_in
from tests.server import Served

pytestmark = pytest.mark.usefixtures("db")

SEND = "main form[method=post] .btn:not(.quiet)"
CLOSED = (
    "report-form",
    "challenge-form",
    "measure-form",
    "answer-form",
    "paper-form",
    "body-form",
    "decision-form",
)


@pytest.fixture(scope="module")
def town(demo_town: Served) -> Served:
    return demo_town


@pytest.fixture(scope="module")
def db(town: Served) -> None:
    """Nothing more than the served town."""


@pytest.fixture(scope="module")
def desk(browser: Browser, town: Served) -> Iterator[Page]:
    """The window of a coordinator, in a browser without scripts."""
    context = browser.new_context(base_url=town.url, locale="de-DE", java_script_enabled=False)
    with context:
        page = context.new_page()
        sign_in(page, CoordinatorFactory())
        yield page


def comes_back(page: Page) -> None:
    expect(page).to_have_title(re.compile("^Fehler: "))
    alert = page.locator(".faults")
    expect(alert).to_have_count(1)
    expect(alert).to_be_focused()
    for link in alert.get_by_role("link").all():
        place = page.locator(link.get_attribute("href"))
        expect(place).to_have_count(1)


@pytest.mark.parametrize("name", CLOSED)
def test_an_empty_form_says_what_is_missing(desk: Page, name: str):
    desk.goto(STAFF[name]())
    desk.locator(SEND).first.click()
    comes_back(desk)


@pytest.mark.parametrize("button", ["In das Thema legen", "Zusammenführen"])
def test_the_table_of_cards_says_what_is_missing(desk: Page, button: str):
    desk.goto(STAFF["sorting-all"]())
    desk.get_by_role("button", name=button, exact=True).click()
    comes_back(desk)


def test_a_row_of_the_desk_says_what_is_missing(desk: Page):
    desk.goto(STAFF["worklist"]())
    desk.locator("summary", has_text="berichten").first.click()
    desk.get_by_role("button", name="Stand speichern").first.click()
    comes_back(desk)


def test_who_signs_in_wrongly_is_told_so(page: Page):
    page.goto(PUBLIC["sign-in"]())
    page.get_by_role("button", name="Anmelden").click()
    comes_back(page)
    assert axe.violations(page) == []
