"""What is said of an issue before it is there."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """Which issue it is to be: its number and day, where the town's pages are reached, what it corrects."""

    number: int
    day: dt.date
    address: str
    correction: str = ""
    draft: bool = False

    def at(self, path: str) -> str:
        """A page's whole address."""
        return f"{self.address.rstrip('/')}{path}"
