"""axe finds nothing on the pages of the walk, however they are looked at, and none is wider than its window."""

from collections.abc import Iterator

import pytest
from django.http import HttpRequest, HttpResponse
from django.urls import path
from playwright.sync_api import Browser, Page

from leitfaden.intake.tests.factories import brought
from leitfaden.people.tests.factories import CoordinatorFactory
from tests.journeys import axe
from tests.journeys.fingers import too_small
from tests.journeys.places import PUBLIC, STAFF
from tests.journeys.steps import sign_in
from tests.server import Served

pytestmark = pytest.mark.usefixtures("db")

DESK = {"width": 1265, "height": 900}
PHONE = {"width": 390, "height": 844}
SMALL_PHONE = {"width": 320, "height": 640}


@pytest.fixture(scope="module")
def town(demo_town: Served) -> Served:
    brought()
    return demo_town


@pytest.fixture(scope="module")
def db(town: Served) -> None:
    """Nothing more than the served town."""


@pytest.fixture(scope="module")
def window(browser: Browser, town: Served) -> Iterator[Page]:
    """One window for all public pages; a new one for each would take longer than the pages."""
    with browser.new_context(base_url=town.url, locale="de-DE") as context:
        yield context.new_page()


@pytest.fixture(scope="module")
def desk(browser: Browser, town: Served) -> Iterator[Page]:
    """The window of a coordinator."""
    with browser.new_context(base_url=town.url, locale="de-DE") as context:
        page = context.new_page()
        sign_in(page, CoordinatorFactory())
        yield page


@pytest.mark.parametrize("name", PUBLIC)
def test_public_pages_are_accessible(window: Page, name: str):
    look_at(window, PUBLIC[name]())


@pytest.mark.parametrize("name", sorted(PUBLIC.keys() - {"ui"}))
def test_public_pages_are_accessible_from_right_to_left(window: Page, name: str):
    """The gallery shows every component both ways already."""
    window.set_viewport_size(DESK)
    window.goto(f"/ar{PUBLIC[name]()}")
    assert window.locator("html").get_attribute("dir") == "rtl"
    assert axe.violations(window) == []
    assert too_wide(window) == []
    window.set_viewport_size(SMALL_PHONE)
    assert too_wide(window) == []


@pytest.mark.parametrize("name", STAFF)
def test_pages_of_the_desk_are_accessible(desk: Page, name: str):
    look_at(desk, STAFF[name]())


def look_at(page: Page, address: str) -> None:
    """Everything at a desk by day; at night only the colours differ, and on the phone everything may."""
    page.set_viewport_size(DESK)
    page.goto(address)
    found = {"desk": axe.violations(page) + too_wide(page)}
    page.emulate_media(color_scheme="dark")
    found["night"] = axe.violations(page, rules=axe.COLOURS)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(PHONE)
    found["phone"] = axe.violations(page) + too_wide(page) + too_small(page)
    page.set_viewport_size(SMALL_PHONE)
    found["small phone"] = too_wide(page)
    assert {where: what for where, what in found.items() if what} == {}


def too_wide(page: Page) -> list[str]:
    """The page must not scroll sideways; wide tables scroll in a frame of their own."""
    width, window = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    return [f"{width} pixels wide in a window of {window}"] if width > window else []


def picture_without_words(request: HttpRequest) -> HttpResponse:
    return HttpResponse(
        '<!doctype html><html lang="de"><title>Bild</title>'
        '<main><h1>Bild</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main></html>'
    )


urlpatterns = [path("bild/", picture_without_words)]


def test_axe_finds_a_picture_without_words(page, settings):
    """The journeys trust axe; this shows that it sees."""
    settings.ROOT_URLCONF = __name__
    page.goto("/bild/")
    assert [line.partition(" ")[0] for line in axe.violations(page)] == ["image-alt"]
    assert axe.violations(page, within="h1") == []
