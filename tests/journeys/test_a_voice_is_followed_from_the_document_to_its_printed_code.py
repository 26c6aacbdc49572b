"""The whole walk: a document goes in, and a resident follows a voice to what became of it and back."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from leitfaden.intake import reader
from leitfaden.intake.tests.factories import SAMPLES, real
from leitfaden.people.tests.factories import CoordinatorFactory
from tests.journeys.steps import (
    code_in,
    follow,
    link_in,
    press,
    search_box,
    sign_in,
    sign_out,
    station,
    title,
)

ADDITION = "Dafür gibt es einen Aushang."
STATUS = "Der Aushang wird jeden Montag erneuert."


@dataclass(frozen=True)
class Story:
    """What a journey follows in a document, found by reading it, so that no sentence stands here."""

    file: Path
    voices: int
    voice: reader.Item
    left_out: reader.Item
    field: reader.Item


def story(file: Path) -> Story:
    """The voice is the line of which the reader is least sure, as a person would look at it first."""
    items = reader.read(file.read_bytes(), filename=file.name, kind="proceedings").items
    voices = [item for item in items if item.type == "card"]
    voice = min(voices, key=lambda item: item.confidence)
    left_out = next(v for v in voices if v.parent == voice.parent and v is not voice)
    return Story(file, len(voices), voice, left_out, items[voice.parent])


def test_a_voice_is_followed_from_the_document_to_its_printed_code(page: Page, town):
    follow_a_voice(page, story(SAMPLES / "zukunftswerkstatt.txt"))


def test_a_voice_of_a_real_document_is_followed(page: Page, town):
    file = real("004")
    if file is None:
        pytest.skip("the real documents are not on this machine")
    follow_a_voice(page, story(file))


def follow_a_voice(page: Page, told: Story) -> None:
    sign_in(page, CoordinatorFactory())
    bring(page, told)
    look_through(page, told)
    assert see_without_account(page, "/stimmen/") == "Noch keine Stimme."
    card = take_over(page, told)
    theme = sort_into_a_theme(page, card)
    open_a_body(page)
    amendment = change_the_guideline(page, card, theme)
    measure = make_a_measure(page, theme, guideline=f"L {told.field.number}.1 ")
    report_a_status(page)
    sign_out(page)

    search_box(page).fill(card.lower())
    press(page, "Suchen")
    expect(page).to_have_url(re.compile(rf"/spur/{card}/$", re.IGNORECASE))
    expect(page.get_by_text("übernommen", exact=True)).to_be_visible()
    expect(station(page, f"Karte {card}")).to_contain_text("Dokumentation der Werkstatt, Zeile")
    expect(station(page, "Leitlinie")).to_be_visible()
    link_in(station(page, f"Thema {theme}")).click()
    link_in(station(page, "Änderung")).click()
    expect(page).to_have_url(re.compile(rf"/{amendment}/$"))
    expect(page.locator("ins")).to_contain_text(ADDITION)
    link_in(station(page, f"Maßnahme {measure}")).click()
    expect(report(page)).to_contain_text("Beleg: Foto des Schaukastens")
    page.locator("main").get_by_role("link", name=f"{card} ").click()
    expect(page).to_have_url(re.compile(rf"/{card}/$"))
    expect(station(page, f"Karte {card}")).to_contain_text("Sie sind hier")


def bring(page: Page, told: Story) -> None:
    follow(page, "Dokument einlesen")
    page.get_by_label("Datei").set_input_files(told.file)
    page.get_by_label("Titel der Quelle").fill("Dokumentation der Werkstatt")
    page.get_by_label("Rechteinhaber").fill("Stadt Musterstadt")
    page.get_by_label("Lizenz").fill("dl-de/by-2-0")
    page.get_by_label("Adresse der Quelle").fill("https://musterstadt.example/werkstatt.txt")
    press(page, "Einlesen")
    expect(title(page)).to_have_text("Dokumentation der Werkstatt")
    expect(fact(page, "Stimme")).to_have_text(str(told.voices))


def look_through(page: Page, told: Story) -> None:
    """Leave one line out, and say of the doubtful one which guideline it speaks about."""
    expect(line(page, told.voice)).to_contain_text("bitte prüfen")
    page.get_by_role("link", name="Wie im Dokument").click()
    open_field(page, told)
    line(page, told.left_out).get_by_role("button", name="Weglassen").click()
    expect(line(page, told.left_out)).to_contain_text("weggelassen")
    line(page, told.voice).get_by_role("link", name="Ändern").click()
    expect(page.get_by_label("Gehört zu")).to_be_visible()
    homes = page.get_by_label("Gehört zu").locator("option").all_inner_texts()
    field = next(home for home in homes if home.startswith(f"Handlungsfeld {told.field.number}:"))
    first = next(home for home in homes[homes.index(field) :] if home.startswith("Leitlinie 1:"))
    page.get_by_label("Gehört zu").select_option(label=first)
    press(page, "Speichern")
    expect(line(page, told.voice)).to_contain_text("sicher")
    expect(fact(page, "Stimme")).to_have_text(str(told.voices - 1))


def open_field(page: Page, told: Story) -> None:
    chips = page.get_by_role("navigation", name="Abschnitt")
    chips.get_by_role("link", name=f"Handlungsfeld {told.field.number} (").click()


def take_over(page: Page, told: Story) -> str:
    """Commit, with a word about what is still unsure; what was left out became nothing, and the voice
    has the code that will be printed."""
    page.get_by_role("checkbox", name=re.compile("unsicheren Eintr")).check()
    press(page, "Dokument übernehmen")
    expect(page.get_by_role("status")).to_have_text("Das Dokument ist übernommen.")
    open_field(page, told)
    expect(line(page, told.left_out).get_by_text("wurde")).to_have_count(0)
    line(page, told.voice).get_by_role("link", name=re.compile(r"^K-\d+$")).click()
    return code_in(page)


def sort_into_a_theme(page: Page, card: str) -> str:
    follow(page, "Karten sortieren")
    page.get_by_role("checkbox", name=re.compile(rf"^{card}\b")).check()
    page.get_by_role("checkbox", checked=False).first.check()
    page.get_by_label("Name des neuen Themas").fill("Schwer zu finden")
    press(page, "In das Thema legen")
    follow(page, "Schwer zu finden")
    expect(page.locator("main")).to_contain_text("aus 2 Karten")
    publish(page)
    return code_in(page)


def open_a_body(page: Page) -> None:
    """Somebody has to be there who decides."""
    page.goto("/drucksachen/")
    follow(page, "Gremium anlegen")
    page.get_by_label("Name (erforderlich)", exact=True).fill("Rat der Musterstadt")
    press(page, "Anlegen")


def change_the_guideline(page: Page, card: str, theme: str) -> str:
    """Draft the change at the guideline the card speaks about, and note how it was decided."""
    page.goto(f"/stimmen/{card}/")
    link_in(station(page, "Leitlinie")).click()
    follow(page, "Änderung entwerfen")
    page.get_by_label("Worum es geht").fill("Ein Aushang")
    wording = page.get_by_label("Vorgeschlagener Wortlaut")
    wording.fill(f"{wording.input_value()} {ADDITION}")
    page.get_by_label("Gründe").fill(theme)
    press(page, "Entwerfen")
    expect(page.get_by_role("link", name=theme, exact=True)).to_be_visible()
    follow(page, "Zur Änderung")
    follow(page, "Entscheidung vermerken")
    page.get_by_label("Entscheidung").select_option("angenommen")
    expect(page.get_by_label("Wer entscheidet")).to_contain_text("bitte wählen")
    page.get_by_label("Wer entscheidet").select_option("Rat der Musterstadt")
    page.get_by_label("Datum").fill(timezone.localdate().isoformat())
    press(page, "Vermerken")
    expect(page.locator("main")).to_contain_text("Rat der Musterstadt")
    publish(page)
    return code_in(page)


def make_a_measure(page: Page, theme: str, *, guideline: str) -> str:
    page.goto("/schreibtisch/")
    follow(page, "Maßnahme anlegen")
    page.get_by_label("Maßnahme (erforderlich)").fill("Aushang im Rathaus")
    page.get_by_label("Karten und Themen").fill(theme)
    guidelines = page.get_by_label("Leitlinie").locator("option").all_inner_texts()
    chosen = next(words for words in guidelines if words.startswith(guideline))
    page.get_by_label("Leitlinie").select_option(label=chosen)
    press(page, "Maßnahme anlegen")
    publish(page)
    return code_in(page)


def report_a_status(page: Page) -> None:
    follow(page, "Stand berichten")
    page.get_by_label("umgesetzt", exact=True).check()
    page.get_by_label("Was ist geschehen?").fill(STATUS)
    page.get_by_label("Beleg", exact=True).fill("Foto des Schaukastens")
    press(page, "Stand berichten")
    expect(report(page)).to_be_visible()


def report(page: Page) -> Locator:
    """On the measure, beside the station that says how it stands."""
    return page.locator("main li").filter(has_text=STATUS).first


def publish(page: Page) -> None:
    press(page, "Veröffentlichen")
    expect(page.get_by_role("button", name="Zurückziehen")).to_be_visible()


def see_without_account(page: Page, address: str) -> str:
    """What everybody else sees in the meantime."""
    assert page.context.browser
    with page.context.browser.new_context(base_url=page.url) as elsewhere:
        stranger = elsewhere.new_page()
        stranger.goto(address)
        return stranger.locator(".empty").inner_text()


def line(page: Page, item: reader.Item) -> Locator:
    """An item on the review page, by the lines of the source it was read from."""
    return page.locator(".items > li").filter(has_text=lines_of(item))


def lines_of(item: reader.Item) -> re.Pattern[str]:
    first, last = item.lines
    return re.compile(rf"\bZeile {first}\b" if first == last else rf"\bZeilen {first}–{last}\b")


def fact(page: Page, name: str) -> Locator:
    term = page.locator("dt").filter(has_text=re.compile(rf"^{name}$"))
    return term.locator("xpath=following-sibling::dd[1]")
