"""Who sees pages in colours of their own choice sees every word: nothing light on light, nothing dark on dark."""

import pytest
from playwright.sync_api import Page

CHOSEN = (
    ".langs a[aria-current], .chips a[aria-current], .seg a[aria-current], .pages a[aria-current]"
)
"""What we draw light on dark in other colours."""

CONTRAST = """all => all.filter(e => e.checkVisibility()).map(e => {
    const words = getComputedStyle(e), before = getComputedStyle(e, "::before");
    const ground = before.content === '""' ? before : words;
    return [words.color, ground.backgroundColor, words.forcedColorAdjust];
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_chosen_can_be_read(page: Page, scheme: str):
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    page.goto("/ui/")
    marked = page.locator(CHOSEN).evaluate_all(CONTRAST)
    assert len(marked) >= 5
    black, white = "rgb(0, 0, 0)", "rgb(255, 255, 255)"
    wanted = (white, black) if scheme == "light" else (black, white)
    assert {(color, ground) for color, ground, _adjust in marked} == {wanted}
    assert {adjust for _color, _ground, adjust in marked} == {"none"}


def test_boxes_show_their_edge_and_their_tick(page: Page):
    page.emulate_media(forced_colors="active")
    page.goto("/ui/form/")
    box = page.locator(".kern-form-check__checkbox").first
    box.check()
    edge = box.evaluate("e => getComputedStyle(e).outlineStyle")
    tick = box.evaluate("e => getComputedStyle(e, '::before').borderBottomWidth")
    assert (edge, tick) == ("solid", "3px")
