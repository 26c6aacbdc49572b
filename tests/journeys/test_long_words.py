"""Words without an end: no page may scroll sideways for them, not on the smallest phone at 400 %."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from leitfaden.measures.models import Measure
from leitfaden.people.tests.factories import CoordinatorFactory
from leitfaden.workshops.models import Card, Summary, Theme
from tests.journeys import places
from tests.journeys.steps import sign_in
from tests.journeys.test_axe import SMALL_PHONE, too_wide
from tests.server import Served

pytestmark = pytest.mark.usefixtures("db")

NAME = (
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzende"
)
ENDLESS = "Wort" * 25_000


@pytest.fixture(scope="module")
def town(demo_town: Served) -> Served:
    """In this town somebody leaned on the keyboard."""
    theme, group = places.theme(), places.group()
    Theme.objects.filter(pk=theme.pk).update(title=NAME, description=NAME)
    Card.objects.filter(sortings__theme=theme).update(text=ENDLESS, evidence=NAME)
    Card.objects.filter(group=group).update(text=ENDLESS)
    Summary.objects.filter(group=group).update(text=ENDLESS, dissent=NAME)
    Measure.objects.update(title=NAME)
    return demo_town


@pytest.fixture(scope="module")
def db(town: Served) -> None:
    """Nothing more than the served town."""


@pytest.fixture(scope="module")
def window(browser: Browser, town: Served) -> Iterator[Page]:
    with browser.new_context(base_url=town.url, locale="de-DE", viewport=SMALL_PHONE) as context:
        yield context.new_page()


@pytest.fixture(scope="module")
def desk(browser: Browser, town: Served) -> Iterator[Page]:
    with browser.new_context(base_url=town.url, locale="de-DE", viewport=SMALL_PHONE) as context:
        page = context.new_page()
        sign_in(page, CoordinatorFactory())
        yield page


PUBLIC = (
    "home", "spur", "account", "group", "card", "theme", "themes", "measures", "measure", "amendment",
    "challenges", "district", "search-found",
)  # fmt: skip
STAFF = (
    "worklist", "group-tools", "sorting-all", "summaries", "summary-form", "theme-tools", "answer-form",
    "measure-tools", "measure-edit",
)  # fmt: skip


@pytest.mark.parametrize("name", PUBLIC)
def test_public_pages_stay_in_their_window(window: Page, name: str):
    window.goto(places.PUBLIC[name]())
    assert too_wide(window) == []


@pytest.mark.parametrize("name", STAFF)
def test_pages_of_the_desk_stay_in_their_window(desk: Page, name: str):
    desk.goto(places.STAFF[name]())
    assert too_wide(desk) == []
