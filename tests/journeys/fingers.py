"""Asks a page which of its targets a finger would miss."""

from playwright.sync_api import Page

SMALL = """() => {
    const shown = e => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".vh, .skip, [aria-hidden=true]");
    const block = e => {
        let around = e.parentElement;
        while (["inline", "contents"].includes(getComputedStyle(around).display)) around = around.parentElement;
        return around;
    };
    const words = e => e.textContent.replace(/\\s+/g, " ").trim();
    // What stands in a sentence keeps to its line; so does a row of such links with commas between.
    const inSentence = e => e.matches("a") && getComputedStyle(e).display === "inline"
        && words(block(e)).length > words(e).length + 1;
    const targets = "a[href], button, summary, select, textarea, input:not([type=hidden])";
    return [...document.querySelectorAll(targets)]
        .filter(e => shown(e) && !e.closest("svg") && !inSentence(e))
        .map(e => [e, e.getBoundingClientRect()])
        .filter(([e, box]) => Math.round(box.height) < 44)
        .map(([e, box]) => `${Math.round(box.width)}×${Math.round(box.height)} px: ${path(e)} „${words(e)}“`);
    function path(e) {
        const name = n => [n.localName, ...n.classList].join(".");
        return [e.parentElement.parentElement, e.parentElement, e].filter(Boolean).map(name).join(" > ");
    }
}"""


def too_small(page: Page) -> list[str]:
    """One line for each control and each link on a line of its own that is less than 44 px high."""
    return page.evaluate(SMALL)
