"""The coordinator's grid: walked and settled by keyboard alone, on phones, and without JavaScript."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Locator, Page, expect

from leitfaden.measures.models import Measure, StatusReport
from leitfaden.measures.tests.factories import MeasureFactory, StatusReportFactory
from leitfaden.people.tests.factories import CoordinatorFactory
from tests.journeys import axe, keys
from tests.journeys.steps import press, sign_in
from tests.server import Served

WORDS = "Der Raum ist gefunden."
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def measures(town: Served) -> list[Measure]:
    """Eight that go on, the first silent for longest."""
    today = timezone.localdate()
    made = MeasureFactory.create_batch(8)
    for at, measure in enumerate(made):
        StatusReportFactory(measure=measure, on=today - dt.timedelta(days=200 - at))
    return made


@pytest.fixture
def page_without_scripts(browser: Browser, town: Served) -> Iterator[Page]:
    with browser.new_context(
        base_url=town.url, locale="de-DE", java_script_enabled=False
    ) as context:
        context.set_default_timeout(10_000)
        yield context.new_page()


def row(page: Page, measure: Measure) -> Locator:
    return page.locator(f"#{measure.code}")


def name(page: Page, measure: Measure) -> Locator:
    return row(page, measure).get_by_role("link", name=measure.code).first


def opener(page: Page, measure: Measure) -> Locator:
    return row(page, measure).locator("summary")


def cell(page: Page, measure: Measure, at: int) -> Locator:
    return row(page, measure).locator("th, td").nth(at)


def walk(page: Page, steps: list[tuple[str, Locator]]) -> None:
    for key, there in steps:
        page.keyboard.press(key)
        expect(there).to_be_focused()


def test_the_grid_is_walked_with_the_arrow_keys(page: Page, measures):
    first, second, last = measures[0], measures[1], measures[-1]
    sign_in(page, CoordinatorFactory())
    keys.go_to(page, name(page, first))
    walk(page, [
        ("ArrowRight", cell(page, first, 1)),
        ("ArrowDown", cell(page, second, 1)),
        ("End", opener(page, second)),
        ("ArrowRight", opener(page, second)),
        ("ArrowLeft", cell(page, second, 3)),
        ("Home", name(page, second)),
        ("ArrowUp", name(page, first)),
        ("ArrowUp", name(page, first)),
        ("PageDown", name(page, measures[5])),
        ("PageDown", name(page, last)),
        ("PageUp", name(page, measures[2])),
        ("Control+End", opener(page, last)),
        ("Control+Home", name(page, first)),
    ])  # fmt: skip


def test_the_grid_is_one_stop_and_is_found_where_it_was_left(page: Page, measures):
    sign_in(page, CoordinatorFactory())
    grid = page.get_by_role("grid")
    expect(grid.locator("[tabindex='0']")).to_have_count(1)
    keys.go_to(page, name(page, measures[0]))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert not grid.evaluate("grid => grid.contains(document.activeElement)")
    page.keyboard.press("Shift+Tab")
    expect(name(page, measures[1])).to_be_focused()


def test_from_right_to_left_the_arrows_follow_the_eye(page: Page, measures):
    sign_in(page, CoordinatorFactory())
    page.goto("/ar/schreibtisch/")
    first = measures[0]
    name(page, first).focus()
    walk(page, [
        ("ArrowLeft", cell(page, first, 1)),
        ("ArrowRight", name(page, first)),
        ("End", opener(page, first)),
    ])  # fmt: skip


def test_a_status_is_reported_by_keyboard_alone(page: Page, measures):
    measure = measures[0]
    sign_in(page, CoordinatorFactory())
    keys.go_to(page, name(page, measure))
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    form = row(page, measure)
    expect(form.get_by_label("Bearbeitungsstand")).to_be_focused()
    assert axe.violations(page) == []
    page.keyboard.press("Escape")
    expect(opener(page, measure)).to_be_focused()
    expect(form.get_by_label("Bearbeitungsstand")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(form.get_by_label("Bearbeitungsstand")).to_be_focused()
    page.keyboard.press("ArrowDown")
    form.get_by_label("Was ist geschehen?").focus()
    page.keyboard.type(WORDS)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text(measure.code)
    said = StatusReport.objects.filter(measure=measure).latest("on")
    assert (said.text, said.state) == (WORDS, StatusReport.State.DONE)


def test_what_was_typed_is_kept_when_the_form_is_closed(page: Page, measures):
    sign_in(page, CoordinatorFactory())
    opener(page, measures[0]).click()
    words = row(page, measures[0]).get_by_label("Was ist geschehen?")
    words.fill(WORDS)
    words.press("Escape")
    opener(page, measures[0]).click()
    expect(words).to_have_value(WORDS)


@pytest.mark.parametrize("language", ["", "/ar"])
def test_on_a_phone_each_row_is_a_form_of_its_own(page: Page, measures, language: str):
    sign_in(page, CoordinatorFactory())
    page.set_viewport_size(PHONE)
    page.goto(f"{language}/schreibtisch/")
    opener(page, measures[2]).click()
    assert axe.violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    widths = (
        row(page, measures[2]).locator("form").evaluate_all("all => all.map(f => f.offsetWidth)")
    )
    assert widths[0] > 300


def test_the_row_is_settled_without_javascript(page_without_scripts: Page, measures):
    page, measure = page_without_scripts, measures[0]
    sign_in(page, CoordinatorFactory())
    opener(page, measure).click()
    press(row(page, measure), "Stand speichern")
    expect(row(page, measure).get_by_role("alert")).to_contain_text("Bitte prüfen Sie")
    row(page, measure).get_by_label("Was ist geschehen?").fill(WORDS)
    press(row(page, measure), "Stand speichern")
    expect(page.get_by_role("status")).to_contain_text(measure.code)
    assert StatusReport.objects.filter(text=WORDS).count() == 1
