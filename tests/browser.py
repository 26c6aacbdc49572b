"""A real browser for the journeys: Chromium from the system, driven by Playwright."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections
from playwright.sync_api import Browser, Page, Route, sync_playwright

from tests.server import Served

PICTURES = Path(__file__).resolve().parents[1] / "test-results"
ARGUMENTS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
failed = pytest.StashKey[bool]()


def find_chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "chrome")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    return found if found and Path(found).exists() else None


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = find_chromium()
    if not chromium:
        pytest.skip("no Chromium on this machine: install it or name it in $CHROMIUM")
    # Playwright's own loop runs in this thread, which makes Django suspect asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    no_sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=[*ARGUMENTS, *no_sandbox], headless=True
        )
        yield browser
        browser.close()
        # Under that loop Django kept a connection of its own; nobody else can close it afterwards.
        connections.close_all()


@pytest.fixture
def page(browser: Browser, town: Served, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A new browser window on the served town, in German; it may talk to nobody else and break nothing."""
    strangers: list[str] = []
    errors: list[str] = []

    def refuse(route: Route) -> None:
        strangers.append(route.request.url)
        route.abort()

    with browser.new_context(base_url=town.url, locale="de-DE") as context:
        context.route(re.compile(rf"^(?!{re.escape(town.url)}|data:|blob:)"), refuse)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on(
            "console",
            lambda said: (
                errors.append(said.text) if "Content Security Policy" in said.text else None
            ),
        )
        yield page
        if request.node.stash.get(failed, False):
            PICTURES.mkdir(exist_ok=True)
            name = re.sub(r"\W+", "-", request.node.name)
            page.screenshot(path=PICTURES / f"{name}.png", full_page=True)
    assert not strangers, f"the page asked a foreign host: {strangers}"
    assert not errors, f"the page broke: {errors}"


def pytest_collection_modifyitems(items):
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("journey")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call":
        item.stash[failed] = report.failed
    return report
