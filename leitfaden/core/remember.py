"""Results kept in this process for as long as nothing was recorded that could change them."""

from collections.abc import Callable
from typing import cast

from django.core.cache import cache
from django.db import connection

SECONDS = 60
"""How long a result may outlive a change that was recorded out of turn."""


def remember[T](name: str, stamp: object, compute: Callable[[], T]) -> T:
    """The result of `compute`, or the one kept for this name and stamp."""
    key = f"{connection.settings_dict['NAME']}:{name}:{stamp}".replace(" ", "_")
    kept = cache.get(key)
    if kept is None:
        kept = compute()
        cache.set(key, kept, SECONDS)
    return cast(T, kept)
