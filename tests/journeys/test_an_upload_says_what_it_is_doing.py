"""Whoever brings a large file sees that something happens."""

from playwright.sync_api import Page, expect

from leitfaden.intake.tests.factories import SAMPLES
from leitfaden.people.tests.factories import EditorFactory
from tests.journeys.steps import follow, press, sign_in

KEEP_WHAT_IS_SAID = """form => new MutationObserver(
  () => sessionStorage.said = form.querySelector('[role=status]').textContent
).observe(form, {childList: true, subtree: true})"""


def test_an_upload_says_what_it_is_doing(page: Page, town):
    sign_in(page, EditorFactory())
    follow(page, "Dokument einlesen")
    form = page.locator("sent-form")
    expect(form.get_by_role("status")).to_have_text("")
    form.evaluate(KEEP_WHAT_IS_SAID)
    page.get_by_label("Datei").set_input_files(SAMPLES / "zukunftswerkstatt.txt")
    press(page, "Einlesen")
    expect(page.get_by_role("heading", name="Was gelesen wurde")).to_be_visible()
    assert "wird übertragen und gelesen" in page.evaluate("sessionStorage.said")
