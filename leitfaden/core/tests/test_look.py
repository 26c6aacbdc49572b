"""The stylesheet: its layers, its contrasts, and that it is made the same twice."""

import re
import runpy
from itertools import product
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
CSS = ROOT / "leitfaden/core/static/core/css"
COLORS = (CSS / "tokens/colors.css").read_text()
PAIRS = re.findall(r"--([\w-]+): light-dark\((#\w+), (#\w+)\)", COLORS)
LIGHT = {name: light for name, light, _dark in PAIRS}
DARK = {name: dark for name, _light, dark in PAIRS}
CARDS = ("card-gelb", "card-gruen", "card-blau", "card-rosa", "card-weiss")


def luminance(color: str) -> float:
    """Relative luminance, WCAG 2.2."""
    digits = color[1:] if len(color) == 7 else "".join(2 * d for d in color[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(tokens):
    ground = ("ground", "paper")
    pairs = [*product(("ink", "ink-2", "thread", "action", "ok", "wait", "bad"), ground)]
    pairs += [(state, f"{state}-wash") for state in ("ok", "run", "wait", "bad")]
    pairs += [("on-action", "action"), ("on-thread", "thread"), ("ink-2", "sunken")]
    weak = [(a, b) for a, b in pairs if contrast(tokens[a], tokens[b]) < 4.5]
    assert weak == []
    assert contrast(tokens["rule-strong"], tokens["paper"]) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_cards_always_carry_dark_ink(tokens):
    assert min(contrast("#1b1d2e", tokens[card]) for card in CARDS) >= 10


def test_light_is_the_same_with_and_without_new_browsers():
    plain = dict(re.findall(r"--([\w-]+): (#\w+);", COLORS.split("@supports")[0]))
    assert all(plain[name] == color for name, color in LIGHT.items())


def test_our_own_rules_know_no_left_and_right():
    physical = re.compile(
        r"(?<![\w-])(?:margin|padding|border)-(?:left|right)\s*:|(?<![\w-])(?:left|right)\s*:"
    )
    reset = "border-left: 0; padding-left: 0;"
    for sheet in CSS.rglob("*.css"):
        text = sheet.read_text().replace(reset, "")
        assert not physical.search(text), sheet.name


@pytest.mark.skipif(not (ROOT / "node_modules").is_dir(), reason="run `npm ci` first")
def test_the_stylesheet_has_its_layers_and_only_the_parts_in_use():
    tool = runpy.run_path(str(ROOT / "tools/assets.py"))
    css = tool["stylesheet"]()
    assert css == tool["stylesheet"]()
    assert re.findall(r"^@layer (\w+) \{", css, re.MULTILINE) == list(tool["LAYERS"])
    assert "https://" not in re.sub(r"url\(\"data:[^\"]+\"\)", "", css)
    assert ".kern-form-input__input" in css
    assert ".kern-icon--sign-language" not in css
    assert css.count("{") == css.count("}")
