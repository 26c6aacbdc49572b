"""The town as it is served: on one address, in threads that keep their database connection."""

import os
import socket
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.db.backends.signals import connection_created
from django.http import HttpRequest, HttpResponse
from django.urls import path

from leitfaden.core.management.commands import serve

REQUESTS = 60


def count_sessions(request: HttpRequest) -> HttpResponse:
    from django.contrib.sessions.models import Session

    return HttpResponse(f"{Session.objects.count()} on {id(connection.connection)}")


urlpatterns = [path("probe/", count_sessions)]


def get(url: str) -> str:
    with urllib.request.urlopen(url) as answer:
        return answer.read().decode()


def test_connections_stay_open_between_requests(town, settings):
    settings.ROOT_URLCONF = __name__
    opened = []

    def note(**_: object) -> None:
        opened.append(1)

    connection_created.connect(note)
    try:
        with ThreadPoolExecutor(8) as visitors:
            answers = list(visitors.map(get, [f"{town}/probe/"] * REQUESTS))
    finally:
        connection_created.disconnect(note)
    assert len(opened) <= 4, "one connection for each thread, not for each request"
    assert len(set(answers)) <= 4


def test_no_connection_is_closed_after_a_request(settings):
    assert settings.DATABASES["default"]["CONN_MAX_AGE"] is None
    assert settings.DATABASES["default"]["CONN_HEALTH_CHECKS"]


def test_an_answer_is_sent_at_once():
    with serve.Command().claim("127.0.0.1", "0") as listener:
        assert listener.proto == socket.IPPROTO_TCP, "asyncio looks at it before it sends at once"


def test_the_tests_run_on_the_database_that_was_asked_for():
    wanted = os.environ.get("DATABASE") or "sqlite"
    if wanted not in ("sqlite", "postgres"):
        pytest.skip("an address was given")
    assert connection.vendor == {"sqlite": "sqlite", "postgres": "postgresql"}[wanted]
