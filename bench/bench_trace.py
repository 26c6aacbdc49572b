"""The thread of one card and the account of all, at growing numbers of cards."""

import math
import time
from collections.abc import Callable

from stage import town_of, with_database

SIZES = (1_000, 10_000, 100_000)
FIGURES = {
    *(f"{asked}{name} at {size} cards"
      for asked in ("", "queries of ") for name in ("trace", "account") for size in SIZES),
    *(f"growth of {name}" for name in ("trace", "account")),
}  # fmt: skip


def milliseconds(work: Callable[[], object], rounds: int = 7) -> float:
    """The best of several rounds, in processor time of this process."""
    best = math.inf
    for _ in range(rounds):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best * 1000


def main() -> None:
    from django.core.cache import cache
    from django.db import connection
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from leitfaden.trace.queries import account_of_town
    from leitfaden.trace.stations import back, voices
    from leitfaden.workshops.models import Card

    figures: dict[str, list[tuple[int, float]]] = {"trace": [], "account": []}

    def trace() -> None:
        card = Card.objects.select_related("event", "group", "question").order_by("number").first()
        voice = voices.Voice(card, None, timezone.localdate())
        back.of_voice(voice)
        voices.line(voice)

    def account() -> None:
        cache.clear()
        account_of_town()

    for size in SIZES:
        town_of(size)
        for name, work in (("trace", trace), ("account", account)):
            with CaptureQueriesContext(connection) as seen:
                work()
            took = milliseconds(work)
            figures[name].append((size, took))
            print(f"{name} at {size} cards: {took:.1f} ms")
            print(f"queries of {name} at {size} cards: {len(seen)} queries")
    for name, points in figures.items():
        (small, first), (large, last) = points[0], points[-1]
        print(f"growth of {name}: {math.log(last / first) / math.log(large / small):.2f} exponent")


if __name__ == "__main__":
    with_database(main)
