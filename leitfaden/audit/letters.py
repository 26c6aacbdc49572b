"""Reactions wait for the mail: recorded facts lie as letters until the task they are for has taken them.

A letter is written in the transaction of the fact, and taken in that of the reaction: neither can be there without the
other. One transaction asks a task to work once, however many facts it records.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection, transaction
from django.tasks import Task

from leitfaden.audit.models import Event, Letter
from leitfaden.audit.subscriptions import name_of, subscribers

MOST = 500
"""So many letters are taken at a time, so that nobody else waits long."""


def post(event: Event) -> None:
    """Write to all who react to this verb, and see that they are asked to work."""
    post_all(event.verb, [event])


def post_all(verb: str, events: Sequence[Event]) -> None:
    """The same for many facts of one verb."""
    for task in subscribers(verb) if events else ():
        addressee = name_of(task)
        Letter.objects.bulk_create(
            Letter(addressee=addressee, event_id=event.pk) for event in events
        )
        _ask_to_work(task)


def take(addressee: str) -> list[Event]:
    """The facts of the oldest letters, taken for good when the transaction around this ends well.

    What another worker is just reading stays with it.
    """
    letters = Letter.objects.filter(addressee=addressee).order_by("pk")
    taken = list(letters.select_for_update(skip_locked=True)[:MOST])
    Letter.objects.filter(pk__in=[letter.pk for letter in taken]).delete()
    return list(Event.objects.filter(pk__in=[letter.event_id for letter in taken]).order_by("pk"))


@dataclass(frozen=True, slots=True)
class _Asked:
    """The mark of a transaction that has asked a task already; it is gone when the transaction or savepoint is."""

    task: str

    def __call__(self) -> None:
        """Nothing is left to do after the commit: the task was written before it."""


def _ask_to_work(task: Task[[], None]) -> None:
    asked = _Asked(name_of(task))
    if connection.in_atomic_block:
        if any(waiting[1] == asked for waiting in connection.run_on_commit):
            return
        transaction.on_commit(asked)
    task.enqueue()
