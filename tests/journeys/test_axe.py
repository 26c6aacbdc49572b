"""axe finds nothing on any page there is, however it is looked at, and none is wider than its window.

Every page is looked at in German and in Arabic, at a desk and on a phone, by day and by night. The matrix is walked
wholly on SQLite; on PostgreSQL, where the same pages come from another database, in German.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from http import HTTPStatus

import pytest
from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse
from playwright.sync_api import Browser, Page

from leitfaden.core.gallery.parts import PARTS
from leitfaden.intake.tests.factories import brought
from leitfaden.people.actions import withdraw
from leitfaden.people.models import Role
from leitfaden.people.tests.factories import UserFactory
from leitfaden.workshops.models import Card
from tests.crawl import view_of
from tests.journeys import axe
from tests.journeys.fingers import too_small
from tests.journeys.places import ADMINISTRATION, OF_EVERY_ROLE, PUBLIC, STAFF
from tests.journeys.steps import sign_in
from tests.server import Served
from tests.views import views_to_look_at

pytestmark = pytest.mark.usefixtures("db")

DESK = {"width": 1265, "height": 900}
PHONE = {"width": 390, "height": 844}
SMALL_PHONE = {"width": 320, "height": 640}
ON_SQLITE = (os.environ.get("DATABASE") or "sqlite") == "sqlite"
in_each_language = pytest.mark.parametrize("language", ["", "/ar"] if ON_SQLITE else [""])
NO_PAGES = {
    "core:print_sheet", "files:picture", "publishing:issue_file", "publishing:preview_file",
    "desk:report", "people:sign_out", "intake:source_picture",
}  # fmt: skip
"""What answers with a file, or leads on."""


@pytest.fixture(scope="module")
def town(demo_town: Served) -> Served:
    brought()
    withdraw(Card.objects.latest("number"), because="Auf Wunsch der Person.", by=None)
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
def signed_in(browser: Browser, town: Served) -> Iterator[Callable[[Role], Page]]:
    """The window of somebody in a role, opened once."""
    with ExitStack() as open_windows:

        @cache
        def window_of(role: Role) -> Page:
            context = browser.new_context(base_url=town.url, locale="de-DE")
            page = open_windows.enter_context(context).new_page()
            sign_in(page, UserFactory(role=role))
            return page

        yield window_of


@in_each_language
@pytest.mark.parametrize("name", PUBLIC)
def test_public_pages_are_accessible(window: Page, name: str, language: str):
    look_at(window, language + PUBLIC[name]())


@in_each_language
@pytest.mark.parametrize("name", PARTS)
def test_each_part_alone_is_accessible(window: Page, name: str, language: str):
    """In the gallery it was looked at in every way; alone it stands in other headings."""
    window.set_viewport_size(SMALL_PHONE)
    window.goto(f"{language}{reverse('core:component', args=[name])}")
    assert axe.violations(window) + too_wide(window) == []


@in_each_language
@pytest.mark.parametrize("name", STAFF)
def test_pages_of_the_desk_are_accessible(signed_in, name: str, language: str):
    look_at(signed_in(Role.COORDINATOR), language + STAFF[name]())


@in_each_language
@pytest.mark.parametrize("name", ADMINISTRATION)
def test_pages_of_the_administration_are_accessible(signed_in, name: str, language: str):
    look_at(signed_in(Role.ADMINISTRATOR), language + ADMINISTRATION[name]())


@in_each_language
@pytest.mark.parametrize("name", OF_EVERY_ROLE)
@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.EDITOR, Role.DATA_PROTECTION])
def test_pages_are_accessible_in_every_role(signed_in, role: Role, name: str, language: str):
    look_at(signed_in(role), language + STAFF[name]())


@in_each_language
def test_a_page_that_is_not_for_somebody_is_accessible(signed_in, language: str):
    answered = look_at(signed_in(Role.EDITOR), language + ADMINISTRATION["accounts"]())
    assert answered == HTTPStatus.FORBIDDEN


def test_there_is_an_example_of_every_page(town: Served):
    """A new page is looked at from the day it is there."""
    examples = (PUBLIC | STAFF | ADMINISTRATION).items()
    seen = {view_of(address()) for name, address in examples if name != "not-found"}
    assert views_to_look_at() - seen - {"core:component"} == NO_PAGES


def look_at(page: Page, address: str) -> int:
    """Loaded once, then looked at in each width by day and by night; at night only the colours differ."""
    page.set_viewport_size(DESK)
    answer = page.goto(address)
    way = "rtl" if address.startswith("/ar/") else "ltr"
    assert page.locator("html").get_attribute("dir") == way
    found = {"desk": axe.violations(page) + too_wide(page), "desk at night": by_night(page)}
    page.set_viewport_size(PHONE)
    found["phone"] = axe.violations(page) + too_wide(page) + too_small(page)
    found["phone at night"] = by_night(page)
    page.set_viewport_size(SMALL_PHONE)
    found["small phone"] = too_wide(page)
    assert {where: what for where, what in found.items() if what} == {}
    return answer.status


def by_night(page: Page) -> list[str]:
    page.emulate_media(color_scheme="dark")
    found = axe.violations(page, rules=axe.COLOURS)
    page.emulate_media(color_scheme="light")
    return found


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
