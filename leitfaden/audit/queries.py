"""Reading the log."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any

from leitfaden.audit.models import Event
from leitfaden.core.prepared import Prepared

_moment: ContextVar[list[int] | None] = ContextVar("moment", default=None)


def stamp() -> int:
    """Grows with every recorded change: the version of all that the pages show."""
    kept = _moment.get()
    if kept:
        return kept[0]
    last: int = max((pk for (pk,) in _last().ask()), default=0)
    if kept is not None:
        kept.append(last)
    return last


@cache
def _last() -> Prepared[tuple[Any, ...]]:
    return Prepared(Event.objects.order_by("-pk").values_list("pk")[:1])


@contextmanager
def one_moment() -> Iterator[None]:
    """While one page is drawn from what is only read, the log is asked for its version once."""
    token = _moment.set([])
    try:
        yield
    finally:
        _moment.reset(token)


def latest(count: int = 10) -> list[Event]:
    return list(Event.objects.order_by("-pk")[:count])
