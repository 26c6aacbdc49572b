"""Who reacts to what: a task of an upper room is subscribed to verbs of the rooms below.

This is the only influence upward (docs/house.md, rule 3); `leitfaden subscriptions` lists all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from django.tasks import Task

from leitfaden.audit.verbs import names


@dataclass(frozen=True, slots=True)
class Subscription:
    """`pattern` is a verb, or a beginning with a star: `workshops.*`."""

    pattern: str
    task: Task[[], None]

    @property
    def verbs(self) -> list[str]:
        return [name for name in names() if fnmatchcase(name, self.pattern)]


_subscriptions: list[Subscription] = []


def subscribe(*patterns: str) -> Callable[[Task[[], None]], Task[[], None]]:
    """Have a task asked to work whenever one of these verbs was recorded; it finds its letters by itself."""

    def note(task: Task[[], None]) -> Task[[], None]:
        _subscriptions.extend(Subscription(pattern, task) for pattern in patterns)
        subscribers.cache_clear()
        return task

    return note


def subscriptions() -> list[Subscription]:
    return list(_subscriptions)


@cache
def subscribers(verb: str) -> tuple[Task[[], None], ...]:
    """The tasks that react to a verb, each once."""
    heard = [one.task for one in _subscriptions if fnmatchcase(verb, one.pattern)]
    return tuple({task.module_path: task for task in heard}.values())


def name_of(task: Task[Any, Any]) -> str:
    """To whom letters are addressed."""
    return task.module_path
