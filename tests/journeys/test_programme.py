"""What a programme looks like; only a browser knows where a line breaks."""

import pytest
from playwright.sync_api import Page

LINES = """all => all.map(one => {
    const words = document.createRange();
    words.selectNodeContents(one);
    return new Set([...words.getClientRects()].map(box => Math.round(box.top))).size;
})"""


@pytest.mark.parametrize("width", [320, 390, 800, 1280])
@pytest.mark.parametrize("language", ["", "/ar"])
def test_no_time_breaks_over_two_lines(page: Page, width: int, language: str):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{language}/ui/programme/")
    assert set(page.locator(".prog .at").evaluate_all(LINES)) == {1}
