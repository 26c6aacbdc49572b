"""The town as it is served: pages beside Django's own floor on the same server, memory, cold start."""

import os
import time
from statistics import mean, median

from addresses import PAGES, addresses
from serving import Server, ask, served
from stage import with_database

ROUNDS = 5
SECONDS = 0.25
STARTS = 5
REQUESTS = 500
HELLO, PAGE = "/floor/hello/", "/floor/page/"
FIGURES = {
    *(f"{name}, served anew, beside the template page" for name in PAGES),
    *(f"{name}, served as kept, beside hello" for name in PAGES),
    "memory of a worker after 500 requests",
    "cold start",
}


def main() -> None:
    from django.db import connections
    from django.utils import timezone

    from leitfaden.desk.demo import build

    build(today=timezone.localdate())
    pages = addresses()
    connections.close_all()
    os.environ.pop("DJANGO_SETTINGS_MODULE")
    with served("settings_anew") as server:
        compare(server, pages, PAGE, "served anew, beside the template page")
    with served("settings_kept") as server:
        compare(server, pages, HELLO, "served as kept, beside hello")
    print(f"memory of a worker after {REQUESTS} requests: {memory(list(pages.values())):.0f} MB")
    cold_start()
    print(f"cold start: {median(cold_start() for _ in range(STARTS)):.2f} s")


def compare(server: Server, pages: dict[str, str], floor: str, words: str) -> None:
    """Each page between two measurements of the floor, in several rounds; the median share counts.

    The share is one of processor time: where neighbours work on the same machine, answers a second tell
    about them as well.
    """
    for url in (HELLO, PAGE, *pages.values()):
        server.load(url, SECONDS)
    shares: dict[str, list[float]] = {name: [] for name in pages}
    rates: dict[str, list[float]] = {name: [] for name in pages}
    floors = [server.load(floor, SECONDS)]
    for _ in range(ROUNDS):
        for name, url in pages.items():
            load = server.load(url, SECONDS)
            floors.append(server.load(floor, SECONDS))
            rates[name].append(load.rate)
            shares[name].append(100 * mean(f.cost for f in floors[-2:]) / load.cost)
    for name, measured in shares.items():
        print(f"{name}, {words}: {median(measured):.0f} %")
        print(f"  ({median(rates[name]):.0f} answers a second)")
    rate, cost = median(f.rate for f in floors), median(f.cost for f in floors)
    print(f"  ({floor} {rate:.0f} answers a second, {cost:.2f} ms)")


def memory(urls: list[str]) -> float:
    """After so many requests over all pages, each in every language."""
    every = [f"{prefix}{url}" for url in urls for prefix in ("", "/en", "/ar")]
    with served() as server:
        visitor = server.visitor()
        for n in range(REQUESTS):
            ask(visitor, every[n % len(every)])
        return server.megabytes()


def cold_start() -> float:
    """Seconds from the start of the process to its first answer."""
    begun = time.monotonic()
    with served() as server:
        ask(server.visitor(), "/")
        return time.monotonic() - begun


if __name__ == "__main__":
    with_database(main)
