"""A visitor who has only the keyboard, and sees at every moment where the focus is."""

from playwright.sync_api import Locator, Page, expect

MOST = 150
"""So many tabs nobody presses; whoever needs more has been lost or trapped."""

LOOK = """async wanted => {
    const here = document.activeElement;
    const outlined = drawn => {
        const style = getComputedStyle(drawn);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    };
    const inSight = () => {
        const {top, bottom, width, height} = here.getBoundingClientRect();
        return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    };
    for (let frame = 0; frame < 60 && !inSight(); frame++) await new Promise(requestAnimationFrame);
    return {
        arrived: here === wanted,
        ring: here.matches(":focus-visible") && [here, here.parentElement].some(outlined),
        seen: inSight(),
        html: here.outerHTML.slice(0, 200),
    };
}"""
"""The ring is drawn around the focused thing or, where box and button are one, around both; the page may take some
frames to scroll there."""


def skip_to_content(page: Page) -> None:
    """The first stop of every page is the way past its head."""
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Zum Inhalt", exact=True)
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def go_to(page: Page, wanted: Locator) -> None:
    """From the skip link to the wanted place, with the focus in sight on every stop."""
    skip_to_content(page)
    goal = wanted.element_handle()
    for _ in range(MOST):
        page.keyboard.press("Tab")
        here = page.evaluate(LOOK, goal)
        assert here["ring"], f"nothing shows the focus on {here['html']}"
        assert here["seen"], f"the focus is out of sight on {here['html']}"
        if here["arrived"]:
            return
    raise AssertionError(f"{wanted} cannot be reached on {page.url}")


def press(page: Page, wanted: Locator) -> None:
    """Go to a link or button and press it."""
    go_to(page, wanted)
    before = page.url
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != before)
