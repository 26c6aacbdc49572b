"""The plan of docs/house.md, as far as a machine can hold it; import-linter holds the rest."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings

from leitfaden.core import places

ROOT = Path(__file__).resolve().parents[1]
HOUSE = ROOT / "leitfaden"
CONTRACT = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
FLOORS = CONTRACT["contracts"][0]["layers"]
"""The rooms from top to bottom; `a | b` stand side by side."""

HEIGHT = {
    room.strip(): len(FLOORS) - level
    for level, rooms in enumerate(FLOORS)
    for room in rooms.split("|")
}
DOORS = {"models", "queries", "actions"}
MORE_DOORS = {
    "people": {"gates", "showing"},
    "audit": {"verbs", "letters", "subscriptions"},
    "privacy": {"declaration"},
    "guidelines": {"diff", "words"},
    "amendments": {"words"},
    "intake": {"reader"},
    "trace": {"labels", "outcome"},
    "desk": {"demo"},
}
"""Pure modules and gates a room opens besides; each is named in the room's README."""

ORDER = ["models", "queries", "actions", "tasks", "forms", "views", "urls"]
"""Inside a room, a file may use those before it."""


def code_files() -> list[Path]:
    return [
        path
        for path in sorted(HOUSE.rglob("*.py"))
        if not {"tests", "migrations"} & set(path.relative_to(HOUSE).parts)
    ]


def templates() -> list[Path]:
    return sorted(HOUSE.rglob("templates/**/*.html"))


def room_of(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0]


def part_of(path: Path) -> str:
    """The file or package a module belongs to: models/card.py is part of models."""
    return path.relative_to(HOUSE).parts[1].removesuffix(".py") if room_of(path) in HEIGHT else ""


def imported(path: Path) -> Iterator[tuple[str, str]]:
    """(room, part) of everything a file imports from the house."""
    for node in ast.walk(ast.parse(path.read_text())):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            _, *rest = name.split(".")
            if name.startswith("leitfaden.") and rest:
                yield rest[0], rest[1] if len(rest) > 1 else ""


def test_every_room_stands_on_a_floor_and_is_installed():
    rooms = {p.name for p in HOUSE.iterdir() if (p / "__init__.py").exists()}
    assert rooms == set(HEIGHT)
    installed = {a.removeprefix("leitfaden.") for a in settings.INSTALLED_APPS}
    assert rooms - {"config"} <= installed


def test_every_room_says_what_it_is_for():
    missing = [r for r in HEIGHT if r != "config" and not (HOUSE / r / "README.md").exists()]
    assert missing == []


def test_foreign_keys_point_down():
    upward = [
        f"{model._meta.label}.{field.name} -> {field.related_model._meta.label}"
        for model in apps.get_models()
        if model.__module__.startswith("leitfaden.")
        for field in model._meta.get_fields()
        if field.is_relation and field.concrete and field.related_model
        if HEIGHT.get(field.related_model._meta.app_label, 0) > HEIGHT[model._meta.app_label]
    ]
    assert upward == []


def test_templates_use_only_what_lies_below():
    used = re.compile(r'{%\s*(?:include|extends)\s+"(\w+)/')
    upward = [
        f"{path.relative_to(HOUSE)} uses {room}"
        for path in templates()
        for room in used.findall(path.read_text())
        if HEIGHT.get(room, 0) > HEIGHT[room_of(path)]
    ]
    assert upward == []


def test_views_draw_their_own_rooms_templates():
    drawn = re.compile(r'(?:render|render_to_string)\(\s*(?:request,\s*)?"(\w+)/')
    borrowed = [
        f"{path.relative_to(HOUSE)} draws {room}/"
        for path in code_files()
        for room in drawn.findall(path.read_text())
        if room in HEIGHT and room != room_of(path) and room != "core"
    ]
    assert borrowed == []


def test_rooms_are_entered_by_their_doors():
    through_windows = [
        f"{path.relative_to(HOUSE)} -> {room}.{part}"
        for path in code_files()
        if room_of(path) in HEIGHT and room_of(path) != "config"
        for room, part in imported(path)
        if room in HEIGHT and room not in (room_of(path), "core")
        if part not in DOORS | MORE_DOORS.get(room, set())
    ]
    assert through_windows == []


def test_inside_a_room_nothing_reaches_up():
    upward = [
        f"{path.relative_to(HOUSE)} -> {part}"
        for path in code_files()
        if part_of(path) in ORDER
        for room, part in imported(path)
        if room == room_of(path) and part in ORDER
        if ORDER.index(part) > ORDER.index(part_of(path))
    ]
    assert upward == []


def test_reactions_wait_for_the_mail():
    """No model signals and no save() of our own: who reads the action has read everything."""
    found = []
    for path in code_files():
        tree = ast.parse(path.read_text())
        names = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
        if "save" in names or "django.db.models.signals" in path.read_text():
            found.append(str(path.relative_to(HOUSE)))
    assert found == []


def test_the_places_are_these_and_each_is_filled():
    assert places.PLACES == ("ahead", "back", "account", "related", "booklet", "gone")
    assert set(places.fillers()) == set(places.PLACES)


@pytest.mark.parametrize(
    "forbidden", [r"\sstyle=", r"<script(?![^>]*\ssrc=)", r"<style", r"\son\w+="]
)
def test_no_page_holds_inline_style_or_script(forbidden):
    found = [str(p.relative_to(HOUSE)) for p in templates() if re.search(forbidden, p.read_text())]
    assert found == []


def test_no_page_names_another_host():
    named = re.compile(r'(?:src|href)="(?:https?:)?//')
    assert [p.name for p in templates() if named.search(p.read_text())] == []


def test_no_file_grows_past_four_hundred_lines():
    large = {
        str(p.relative_to(HOUSE)) for p in code_files() if len(p.read_text().splitlines()) > 400
    }
    assert large == set()


def test_no_template_compares_codes_of_states():
    """Templates ask properties; a state's code is nobody's business there."""
    compares = re.compile(
        r"""{%\s*(?:el)?if[^%]*\.(?:state|decision|outcome|status)\s*[=!]=\s*["']"""
    )
    assert [p.name for p in templates() if compares.search(p.read_text())] == []
