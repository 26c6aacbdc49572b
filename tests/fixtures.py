"""Fixtures of the whole house: the fixed clock and the served town."""

import datetime as dt
import os
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import hypothesis
import pytest
import time_machine
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.dispatch import receiver

from tests.server import Served, serve

hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "house")

# A Monday morning in the office, between two conferences.
NOW = dt.datetime(2026, 10, 5, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture(autouse=True)
def clock(request: pytest.FixtureRequest) -> Iterator[time_machine.Traveller | None]:
    """The clock stands still in every test; `clock.shift(…)` and `clock.move_to(…)` turn it.

    A served town keeps the real time: a browser cannot be told another one.
    """
    if "town" in request.fixturenames:
        yield None
        return
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@receiver(connection_created)
def ask_about_json(connection: BaseDatabaseWrapper, **_: object) -> None:
    """Django asks once for each connection whether it knows JSON, in queries that no page shall count; under the
    browser's loop the tests' own thread has a second one."""
    assert connection.features.supports_json_field


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    """What one test has drawn must not be shown to the next."""
    from django.core.cache import cache

    cache.clear()


@pytest.fixture(autouse=True)
def _in_german() -> None:
    """A page asked for in Arabic leaves its language to the thread; the next test begins in German."""
    from django.conf import settings
    from django.utils import translation

    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(scope="session")
def _served(django_db_setup: None) -> Iterator[Served]:
    with serve() as served:
        yield served


@pytest.fixture
def town(transactional_db: None, _served: Served) -> Served:
    """The town as it is served in earnest: uvicorn and the real application, on the test database."""
    return _served
