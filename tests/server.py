"""The real application behind uvicorn, in a thread of the tests."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn
from django.db import connections


@dataclass
class Served:
    url: str

    def __str__(self) -> str:
        return self.url


@contextmanager
def serve() -> Iterator[Served]:
    from leitfaden.config.asgi import application

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(
            uvicorn.Config(application, log_level="warning", access_log=False, lifespan="off")
        )
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listener]}, name="town", daemon=True
        )
        thread.start()
        until = time.monotonic() + 20
        while not server.started and time.monotonic() < until:
            time.sleep(0.02)
        assert server.started, "the town could not be served"
        try:
            yield Served("http://{}:{}".format(*listener.getsockname()))
        finally:
            server.should_exit = True
            thread.join(10)
            close_connections(application.executor)


def close_connections(pool) -> None:
    """Each thread keeps a connection open; the test database can only go when all are closed.

    The pool may start a further thread although others are idle, so it is asked for as many as it may ever have:
    only then does none of those that served a page stay away.
    """
    everyone_is_here = threading.Barrier(pool._max_workers)

    def close() -> None:
        everyone_is_here.wait(30)
        connections.close_all()

    for done in [pool.submit(close) for _ in range(pool._max_workers)]:
        done.result(40)
