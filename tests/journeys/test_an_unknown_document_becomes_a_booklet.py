"""A paper in a layout that no reader knows: brought, set right by keyboard alone, taken over, and printed."""

import pypdfium2
from playwright.sync_api import Locator, Page, expect

from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Unit
from leitfaden.intake.models import Document
from leitfaden.intake.tests.factories import brought
from leitfaden.intake.tests.reader.made import office
from leitfaden.people.tests.factories import CoordinatorFactory
from leitfaden.workshops.models import Card
from tests.journeys import axe, keys
from tests.journeys.steps import press, sign_in

PAPER = """
**Werkstattgespräch „Ankommen im Quartier“**

Termin: 14. April 2026, 16:00 bis 19:30 Uhr

Ort: Bürgerhaus an der Mühle

# Baustein A – Ankommen

## Was gelten soll

A1 Wer neu ist, wird in den ersten Wochen besucht.

A2 Jedes Haus hat jemanden, den man fragen kann.

## Stimmen aus dem Saal

- Ein Willkommensfrühstück im Treff
- Wegweiser in einfacher Sprache, und zwar überall
"""


def item(page: Page, words: str) -> Locator:
    """By its own text, not by the lines of the source shown with it."""
    said = page.locator(":scope > .said", has_text=words)
    return page.locator("review-keys li.item").filter(has=said)


def stroke(page: Page, *pressed: str) -> None:
    """Keys of which the last leads to another page, which comes back with the focus on an item."""
    *before, last = pressed
    for key in before:
        page.keyboard.press(key)
    with page.expect_navigation():
        page.keyboard.press(last)


def split_below(page: Page, lines: int = 1) -> None:
    """The cursor goes down so many lines of the text."""
    stroke(page, "s")
    expect(page.get_by_label("Setzen Sie den Cursor an die Stelle")).to_be_focused()
    stroke(page, *["ArrowDown"] * lines, "Control+Enter")


def bring(page: Page) -> Document:
    page.goto("/einlesen/")
    file = {
        "name": "werkstatt.docx",
        "mimeType": "application/octet-stream",
        "buffer": office(PAPER),
    }
    page.get_by_label("Datei").set_input_files(files=[file])
    page.get_by_label("Rechteinhaber").fill("Büro für Zusammenleben")
    page.get_by_label("Lizenz").fill("CC BY 4.0")
    press(page, "Einlesen")
    page.wait_for_url("**/einlesen/*/")
    return Document.objects.get()


def test_a_paper_of_an_unknown_layout_is_set_right_by_keyboard_and_printed(page: Page, town):
    sign_in(page, CoordinatorFactory())
    bring(page)
    name_the_field(page)
    find_the_guidelines(page)
    mend_the_voices(page)
    take_over(page)
    pdf = booklet(page)
    for words in (
        "Ankommen im Quartier",
        "wird in den ersten Wochen besucht",
        "Willkommensfrühstück",
    ):
        assert words in pdf


def name_the_field(page: Page) -> None:
    """What was placed nowhere becomes a field, and the lines below it an item of their own."""
    keys.go_to(page, page.locator("#rest ~ details > summary"))
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#art-neu")).to_be_focused()
    page.keyboard.type("Handlungsfeld")
    passage = (
        page.locator("section:has(> #rest) li.item")
        .filter(has_text="Baustein A")
        .get_by_role("button")
    )
    for _ in range(keys.MOST):
        if passage.evaluate("one => one === document.activeElement"):
            break
        page.keyboard.press("Tab")
    stroke(page, "Enter")
    expect(item(page, "Baustein A")).to_be_focused()
    split_below(page)
    expect(item(page, "Baustein A")).to_be_focused()


def find_the_guidelines(page: Page) -> None:
    page.keyboard.press("j")
    split_below(page)
    expect(item(page, "Was gelten soll")).to_be_focused()
    stroke(page, "x")
    page.keyboard.press("ArrowDown")
    expect(item(page, "A1 Wer neu ist")).to_be_focused()
    page.keyboard.press("t")
    page.keyboard.type("Leitlinie")
    stroke(page, "Enter")
    split_below(page)
    page.keyboard.press("j")
    split_below(page)
    expect(item(page, "A2 Jedes Haus")).to_be_focused()
    page.keyboard.press("j")
    expect(item(page, "Stimmen aus dem Saal")).to_be_focused()
    stroke(page, "x")


def mend_the_voices(page: Page) -> None:
    """A wrong step is taken back; the help says which keys there are."""
    page.keyboard.press("j")
    expect(item(page, "Willkommensfrühstück")).to_be_focused()
    stroke(page, "m")
    said = item(page, "Willkommensfrühstück").locator(":scope > .said")
    expect(said).to_contain_text("Wegweiser")
    stroke(page, "z")
    expect(said).to_have_text("Ein Willkommensfrühstück im Treff")
    item(page, "Willkommensfrühstück").focus()
    stroke(page, "d")
    stroke(page, "u")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert axe.violations(page) == []
    page.keyboard.press("Escape")
    assert axe.violations(page) == []


def take_over(page: Page) -> None:
    page.goto(Document.objects.get().get_absolute_url())
    keys.press(page, page.get_by_role("link", name="Weiter zum Übernehmen"))
    stroke(page, "Tab", "Enter")
    expect(page.get_by_text("Das Dokument ist übernommen.")).to_be_visible()
    assert ActionField.objects.count() == 1
    assert Unit.objects.count() == 2
    assert Card.objects.count() == 2


def booklet(page: Page) -> str:
    """Its PDF as text."""
    page.goto(Event.objects.get().get_absolute_url())
    press(page, "Dokumentation anlegen")
    page.wait_for_url("**/bearbeiten/")
    page.goto(page.url.replace("bearbeiten/", "angaben/"))
    page.locator("select[name=text]").select_option(index=1)
    press(page, "Speichern")
    page.wait_for_url("**/bearbeiten/")
    answer = page.request.get(page.url.replace("bearbeiten/", "vorschau/entwurf.pdf"))
    document = pypdfium2.PdfDocument(answer.body())
    try:
        return " ".join(" ".join(one.get_textpage().get_text_range() for one in document).split())
    finally:
        document.close()


def test_single_keys_can_be_switched_off_and_count_in_the_list_only(page: Page, town):
    sign_in(page, CoordinatorFactory())
    document = bring(page)
    page.goto(document.get_absolute_url() + "?reihe=dokument#e0")
    expect(page.locator("#e0")).to_be_focused()
    page.keyboard.press("j")
    expect(page.locator("#e1")).to_be_focused()
    page.keyboard.press("?")
    page.get_by_label("Einzelne Tasten verwenden").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.locator("#e0").focus()
    for key in ("j", "x", "s", "m", "?"):
        page.keyboard.press(key)
    expect(page.locator("#e0")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#e1")).to_be_focused()
    assert document.items.filter(left_out=True).count() == 0


def test_the_line_of_the_current_item_is_marked_beside_it(page: Page, town):
    page.set_viewport_size({"width": 1280, "height": 800})
    sign_in(page, CoordinatorFactory())
    document = bring(page)
    page.goto(document.get_absolute_url() + "?reihe=dokument#e1")
    own = page.locator("[data-leaves] li.own")
    expect(own).to_have_text(["9 • Ein Willkommensfrühstück im Treff"])
    page.keyboard.press("j")
    expect(own).to_contain_text(["Wegweiser"])
    page.locator("[data-leaves]").get_by_text("Ein Willkommensfrühstück im Treff").click()
    expect(page.locator("#e1")).to_be_focused()


def test_the_unsure_ones_are_settled_one_after_the_other(page: Page, town):
    """Each Enter says that one was read rightly, and leads to the next; at none left the way goes on."""
    sign_in(page, CoordinatorFactory())
    document = brought()
    page.goto(document.get_absolute_url())
    left = document.items.filter(confidence__lt=0.75).count()
    assert left > 1
    page.locator("review-keys li.item").first.focus()
    for n in range(left, 0, -1):
        expect(page.locator(".review-bar")).to_contain_text(f"noch {n} unsicher")
        stroke(page, "Enter")
    expect(page.locator(".review-bar")).to_contain_text("Kein Eintrag ist unsicher.")
    expect(page.get_by_role("link", name="Weiter zum Übernehmen")).to_be_visible()
