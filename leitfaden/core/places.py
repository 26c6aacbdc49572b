"""Named places a lower room leaves open and one upper room fills at start-up.

A filler gets an object and the request and returns safe HTML; its queries count in the budget of
the page.
"""

from collections.abc import Callable

from django.http import HttpRequest
from django.utils.safestring import SafeString

PLACES = ("ahead", "back", "account", "related", "booklet", "gone")
"""The places there are; tests/test_house.py fixes this list."""

Filler = Callable[[object, HttpRequest], SafeString]
_fillers: dict[str, Filler] = {}


class PlaceTaken(Exception):
    """Two rooms want to fill the same place."""


def fill(name: str, filler: Filler) -> None:
    """Let `filler` write into the place `name`, once per process."""
    if name not in PLACES:
        raise LookupError(f"There is no place {name!r}.")
    if name in _fillers and _fillers[name] is not filler:
        raise PlaceTaken(name)
    _fillers[name] = filler


def content(name: str, of: object, request: HttpRequest) -> SafeString:
    """What stands in the place for this thing; an unfilled place is empty."""
    if name not in PLACES:
        raise LookupError(f"There is no place {name!r}.")
    filler = _fillers.get(name)
    return filler(of, request) if filler else SafeString("")


def fillers() -> dict[str, Filler]:
    return dict(_fillers)
