"""Who writes while something large is stored waits; who has waited too long learns that nothing was saved."""

import sqlite3

import pytest
from django.conf import settings
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import RequestFactory

from leitfaden.core.middleware import SayWhenBusy

pytestmark = pytest.mark.django_db


def told(fault):
    busy = SayWhenBusy(lambda request: HttpResponse())
    return busy.process_exception(RequestFactory().post("/"), fault)


def test_a_writer_who_waited_in_vain_is_told_in_words():
    page = told(OperationalError("database is locked"))
    assert page.status_code == 503
    assert page["Retry-After"] == "60"
    assert "Gerade wird etwas Größeres gespeichert." in page.content.decode()


@pytest.mark.parametrize("fault", [OperationalError("no such table: x"), ValueError("locked")])
def test_every_other_fault_stays_a_fault(fault):
    assert told(fault) is None


def test_sqlite_says_it_in_the_words_that_are_listened_for(tmp_path):
    one, other = (sqlite3.connect(tmp_path / "a.sqlite3", timeout=0) for _ in range(2))
    one.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match="database is locked"):
        other.execute("BEGIN IMMEDIATE")
    one.close()
    other.close()


def test_the_house_waits_longer_than_a_document_takes():
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout")
            assert cursor.fetchone()[0] >= 20_000
    assert "leitfaden.core.middleware.SayWhenBusy" in settings.MIDDLEWARE
