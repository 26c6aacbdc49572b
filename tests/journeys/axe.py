"""Asks axe-core what is wrong with a page."""

from functools import cache
from pathlib import Path

from playwright.sync_api import Page

SOURCE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
RULES = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""All that can differ between the light and the dark page."""

OPTIONS = {"resultTypes": ["violations"], "preload": False, "iframes": False}
"""No rule of ours reads what would be preloaded, and what a frame shows is looked at as a page of its own."""


def violations(page: Page, *, within: str | None = None, rules: dict = RULES) -> list[str]:
    """One line per broken rule and place, empty when axe finds nothing.

    The source is evaluated, not linked: the pages' content security policy admits no script of ours.
    """
    if page.evaluate("typeof window.axe") == "undefined":
        page.evaluate(source())
    found = page.evaluate(
        "([within, options]) => axe.run(within || document, options)",
        [within, {"runOnly": rules, **OPTIONS}],
    )
    return [
        f"{rule['id']} ({rule['impact']}): {' '.join(map(str, node['target']))} – {rule['help']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@cache
def source() -> str:
    return SOURCE.read_text(encoding="utf-8")
