"""Every style is worn by something, every template is drawn by something, and no page loads what it does not use."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[1] / "leitfaden"
LEFT_OUT = {"tests", "migrations", "vendor", "locale"}
CLASS_IN_CSS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
NO_SELECTOR = re.compile(r"/\*.*?\*/|\{[^{}]*\}|url\([^)]*\)", re.DOTALL)
CLASS_IN_HTML = re.compile(r'class="((?:[^"{]|\{%.*?%\}|\{\{.*?\}\})*)"')
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'|`([^`]*)`')
WORD = re.compile(r"[\w-]+")
PUT_TOGETHER = re.compile(
    r"([kn]|d)\d|kern-(alert--(info|success|warning)|form-check__radio|form-input__select)"
)
"""Numbered strands, columns and depths, and KERN's own names, whose end is written where they are used."""
FOUND_BY_DJANGO = re.compile(r"(400|403|403_csrf|404|500)\.html|core/gallery/[\w-]+\.html")
"""Faults, and the samples, which the gallery's own test counts."""


def files(*kinds: str) -> Iterator[Path]:
    for path in HOUSE.rglob("*"):
        if path.suffix in kinds and not LEFT_OUT & set(path.parts):
            yield path


@cache
def worn() -> frozenset[str]:
    """Every word that stands as a class in a template, or in a string of Python or JavaScript."""
    words = set[str]()
    for path in files(".html", ".py", ".js"):
        looked = CLASS_IN_HTML if path.suffix == ".html" else LITERAL
        for found in looked.finditer(path.read_text()):
            words.update(WORD.findall(" ".join(filter(None, found.groups()))))
    return frozenset(words)


def dead(css: str) -> set[str]:
    """The classes of a stylesheet that nothing wears."""
    named = set(CLASS_IN_CSS.findall(NO_SELECTOR.sub("{}", css)))
    return {name for name in named - worn() if not PUT_TOGETHER.fullmatch(name)}


def test_every_style_is_worn():
    found = {str(path.relative_to(HOUSE)): dead(path.read_text()) for path in files(".css")}
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "css", [".nobody-wears-this { top: 0 }", ".row > .nobody-wears-this, p {}"]
)
def test_a_dead_style_is_found(css):
    assert dead(f"@media print {{ {css} }}") == {"nobody-wears-this"}


def test_every_template_is_drawn_by_something():
    said = "\n".join(path.read_text() for path in files(".html", ".py"))
    named = {str(p).partition("/templates/")[2]: p for p in files(".html")}
    alone = {
        name
        for name, path in named.items()
        if f'"{name}"' not in said
        and not FOUND_BY_DJANGO.fullmatch(name)
        and not drawn_by_stem(path)
    }
    assert alone == set()


def drawn_by_stem(path: Path) -> bool:
    """A room that puts the folder before the name writes only the name: `_drawn("ahead", …)`."""
    room = path.parts[path.parts.index("templates") - 1]
    said = "\n".join(p.read_text() for p in (HOUSE / room).rglob("*.py") if "tests" not in p.parts)
    return bool(re.search(rf'"{re.escape(path.stem)}"', said))


def test_htmx_is_loaded_where_it_is_used_and_nowhere_else():
    said = {path: path.read_text() for path in files(".html")}
    using = {path.name for path, html in said.items() if re.search(r"\shx-\w+=", html)}
    loading = {path.name for path, html in said.items() if '"core/htmx.html"' in html}
    assert using == loading != set()
