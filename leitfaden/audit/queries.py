"""Reading the log."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db.models import Max

from leitfaden.audit.models import Event

_moment: ContextVar[list[int] | None] = ContextVar("moment", default=None)


def stamp() -> int:
    """Grows with every recorded change: the version of all that the pages show."""
    kept = _moment.get()
    if kept:
        return kept[0]
    last: int = Event.objects.aggregate(last=Max("pk"))["last"] or 0
    if kept is not None:
        kept.append(last)
    return last


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
