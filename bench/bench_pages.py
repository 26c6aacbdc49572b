"""What a page of the demo town costs: processor time and queries, beside Django's own floor."""

import time
from collections.abc import Callable
from typing import Any

from addresses import PAGES, addresses
from stage import with_database

ROUNDS = 25
FIGURES = {
    *(f"{name}{drawn}" for name in PAGES for drawn in ("", ", drawn anew")),
    *(f"queries of {name}" for name in PAGES),
}


def cost(client: Any, url: str, before: Callable[[], None]) -> float:
    """The median processor time of one answer, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        before()
        begun = time.process_time()
        answer = client.get(url)
        times.append(time.process_time() - begun)
        assert answer.status_code == 200, (url, answer.status_code)
    return sorted(times)[ROUNDS // 2] * 1000


def main() -> None:
    from django.core.cache import cache
    from django.core.signals import request_started
    from django.db import connection, reset_queries
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from leitfaden.desk.demo import build

    request_started.disconnect(reset_queries)
    build(today=timezone.localdate())
    client = Client(HTTP_HOST="127.0.0.1")
    client.get("/")
    for name, url in addresses().items():
        client.get(url)
        cache.clear()
        with CaptureQueriesContext(connection) as seen:
            client.get(url)
        print(f"queries of {name}: {len(seen)} queries")
        floor, anew = floor_of("/page/"), cost(client, url, cache.clear)
        print(f"{name}, drawn anew: {anew:.2f} ms")
        print(f"{name}, drawn anew, beside the floor: {anew / floor:.2f} times")
        print(f"{name}: {cost(client, url, lambda: None):.2f} ms")
    print(f"floor, hello: {floor_of('/hello/'):.2f} ms")
    print(f"floor, a page of twenty rows: {floor_of('/page/'):.2f} ms")


def floor_of(url: str) -> float:
    """What Django asks for a page of the same kind, measured in the same minute (bench/floor.py)."""
    from django.test import Client, override_settings

    with override_settings(ROOT_URLCONF="floor", MIDDLEWARE=[]):
        return cost(Client(HTTP_HOST="127.0.0.1"), url, lambda: None)


if __name__ == "__main__":
    with_database(main)
