"""One server of the town, as `leitfaden serve` starts it, and visitors who ask it for pages."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

HERE = Path(__file__).resolve().parent
VISITORS = 8
AT_MOST = 20
"""Seconds in which a server must have started, answered or ended."""


@dataclass(frozen=True, slots=True)
class Load:
    """Answers a second, and the milliseconds of processor time each of them took."""

    rate: float
    cost: float


@dataclass(frozen=True, slots=True)
class Server:
    port: int
    process: "subprocess.Popen[str]"

    def visitor(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.port, timeout=AT_MOST)

    def load(self, url: str, seconds: float) -> Load:
        """Several visitors, each of whom asks again as soon as they are answered."""
        begun, busy = time.monotonic(), self.busy()
        with ThreadPoolExecutor(VISITORS) as pool:
            until = begun + seconds
            answers = sum(pool.map(lambda _: self._ask_until(url, until), range(VISITORS)))
        took = time.monotonic() - begun
        return Load(answers / took, 1000 * (self.busy() - busy) / answers)

    def busy(self) -> float:
        """Processor time of the process so far, in seconds; on Linux, where /proc tells it."""
        threads = Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9

    def _ask_until(self, url: str, until: float) -> int:
        visitor, answers = self.visitor(), 0
        while time.monotonic() < until:
            ask(visitor, url)
            answers += 1
        visitor.close()
        return answers

    def megabytes(self) -> float:
        """What the process holds in memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def ask(visitor: HTTPConnection, url: str) -> None:
    visitor.request("GET", url)
    answer = visitor.getresponse()
    answer.read()
    assert answer.status == 200, (url, answer.status)


def wait_for(port: int) -> None:
    """The address is taken first; it answers once everything is read."""
    until = time.monotonic() + AT_MOST
    while time.monotonic() < until:
        with socket.socket() as caller:
            if not caller.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.01)
    raise TimeoutError("the server did not start")


@contextmanager
def served(settings: str = "leitfaden.config.settings") -> Iterator[Server]:
    """The town of the open database on a free port of this machine alone, in one process."""
    words = [sys.executable, "-m", "leitfaden", "serve", "--host", "127.0.0.1", "--port", "0"]
    known = {"DJANGO_SETTINGS_MODULE": settings, "PYTHONPATH": f"{HERE}{os.pathsep}{HERE.parent}"}
    process = subprocess.Popen(words, env=os.environ | known, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        said = process.stdout.readline()
        port = int(said.partition("127.0.0.1:")[2].partition("/")[0])
        wait_for(port)
        yield Server(port, process)
    finally:
        process.terminate()
        process.wait(AT_MOST)
