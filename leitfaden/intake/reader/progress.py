"""How far a reading is, told to whoever waits for it."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Takes the share that is done, 0…1."""

CONVERTED = 0.8  # share of the work when a file has become lines


def nobody(_share: float) -> None:
    """For who does not want to know."""
