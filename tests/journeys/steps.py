"""Steps that several journeys take: sign in, press, look a card up."""

import re

from playwright.sync_api import Locator, Page, expect

from leitfaden.people.models import User
from leitfaden.people.tests.factories import PASSWORD


def sign_in(page: Page, user: User) -> None:
    page.goto("/")
    follow(page, "Anmelden")
    page.get_by_label("E-Mail").fill(user.email)
    page.get_by_label("Passwort").fill(PASSWORD)
    press(page, "Anmelden")
    expect(title(page)).to_have_text("Ihr Schreibtisch")


def sign_out(page: Page) -> None:
    press(page, "Abmelden")
    expect(page.get_by_role("link", name="Anmelden")).to_be_visible()


def press(page: Page | Locator, words: str) -> None:
    page.get_by_role("button", name=words, exact=True).click()


def follow(page: Page | Locator, words: str) -> None:
    page.get_by_role("link", name=words, exact=True).first.click()


def title(page: Page) -> Locator:
    return page.get_by_role("heading", level=1)


def search_box(page: Page) -> Locator:
    """Where somebody who holds the slip of a card begins."""
    return page.get_by_role("searchbox", name="Kartennummer oder Stichwort")


def station(page: Page, kind: str) -> Locator:
    """The first station of the thread whose kind begins so."""
    return page.locator(".thread > li").filter(has_text=re.compile(rf"^\s*{re.escape(kind)}")).first


def link_in(thing: Locator) -> Locator:
    return thing.get_by_role("link").first


def code_in(page: Page) -> str:
    """The code of the thing whose page opens; a click does not wait for the page it leads to."""
    address = re.compile(r"/([A-Z][a-z]?-\d+)/$")
    page.wait_for_url(address)
    return address.search(page.url)[1]
