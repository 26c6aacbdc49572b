"""What the journeys share: the demo town, and a clean memory between two towns."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import expect

from leitfaden.desk.demo import build
from tests.server import Served, close_connections

expect.set_options(timeout=10_000)  # two cores may be busy


@pytest.fixture(autouse=True)
def _no_page_of_the_town_before() -> None:
    """Pages for strangers are kept in memory; the next test's town has other ones."""
    cache.clear()


@pytest.fixture
def town(town: Served) -> Iterator[Served]:
    """As everywhere, and at the end no thread is still busy with the last page somebody left."""
    yield town
    settle()


def settle() -> None:
    from leitfaden.config.asgi import application

    close_connections(application.executor)


@pytest.fixture(scope="module")
def demo_town(django_db_setup: None, django_db_blocker, _served: Served) -> Iterator[Served]:
    """The demo town, served; built once for all journeys of a file and taken down after them.

    A file takes it by two fixtures of its own, `town` and `db`: both names say the same here, and
    neither wraps the tests in a transaction that the served town could not see through.
    """
    with django_db_blocker.unblock():
        build(today=timezone.localdate())
        yield _served
        settle()
        call_command("flush", verbosity=0, interactive=False)
