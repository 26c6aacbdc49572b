"""What fails is tried again, with patience and not for ever."""

import datetime as dt
import logging

import pytest
from django.core.management import call_command
from django.tasks import TaskResultStatus, task
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from leitfaden.core import work

pytestmark = pytest.mark.django_db(transaction=True)
DONE: list[str] = []


class Stumbled(Exception):
    """The task of these tests fails."""


@task()
def succeed() -> None:
    DONE.append("succeed")


@task()
def stumble() -> None:
    DONE.append("stumble")
    raise Stumbled


@pytest.fixture(autouse=True)
def _nothing_done_yet():
    DONE.clear()


def run() -> None:
    work.Worker(batch=True, interval=0).run()


def test_what_lies_there_is_done_once():
    succeed.enqueue()
    run()
    run()
    assert DONE == ["succeed"]
    assert DBTaskResult.objects.get().status == TaskResultStatus.SUCCESSFUL


def test_a_failure_is_logged_and_tried_again_later(clock, caplog):
    stumble.enqueue()
    with caplog.at_level(logging.WARNING):
        run()
    assert "Stumbled" in caplog.text
    assert "tried again in 5 seconds" in caplog.text
    run()
    assert DONE == ["stumble"]
    clock.shift(dt.timedelta(seconds=6))
    run()
    assert DONE == ["stumble", "stumble"]


def test_after_many_attempts_it_stays_as_failed(clock, caplog):
    stumble.enqueue()
    for _ in range(work.ATTEMPTS + 3):
        run()
        clock.shift(dt.timedelta(hours=1))
    assert len(DONE) == work.ATTEMPTS
    assert DBTaskResult.objects.get().status == TaskResultStatus.FAILED
    assert "is given up" in caplog.text


def test_a_task_whose_worker_died_is_given_to_the_next():
    succeed.enqueue()
    long_ago = timezone.now() - work.LOST_AFTER - dt.timedelta(minutes=1)
    DBTaskResult.objects.update(status=TaskResultStatus.RUNNING, started_at=long_ago)
    run()
    assert DONE == ["succeed"]


def test_the_command_works_everything_off(settings):
    succeed.enqueue()
    call_command("worker", "--once")
    assert DONE == ["succeed"]
