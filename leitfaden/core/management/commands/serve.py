"""Serve the town on one address: pages in threads, static files beside them (docs/decisions/0003)."""

import errno
import socket
import sys
from argparse import ArgumentParser
from contextlib import suppress
from typing import Any, NoReturn

import uvicorn
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import OperationalError
from uvicorn.supervisors import Multiprocess

from leitfaden.core.management.commands.prepare import static_files_are_missing
from leitfaden.core.work import in_background

APPLICATION = "leitfaden.config.asgi:application"
# Longer than a proxy keeps an idle connection, so that it is never the town that hangs up first.
KEEP_ALIVE = 75
LAST_WORDS = 20
LAST_PORT = 65535


class Command(BaseCommand):
    help = __doc__ or ""
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", default="8000")
        parser.add_argument(
            "--workers", default=1, type=int, help="processes, each with LEITFADEN_THREADS threads"
        )
        parser.add_argument(
            "--prepare", action="store_true", help="first do what `leitfaden prepare` does"
        )
        parser.add_argument(
            "--demo", action="store_true", help="with --prepare: the fictional town"
        )
        parser.add_argument(
            "--no-worker",
            action="store_true",
            help="leave the background work to `leitfaden worker`",
        )

    def handle(
        self,
        *args: Any,
        host: str,
        port: str,
        workers: int,
        prepare: bool,
        demo: bool,
        no_worker: bool,
        **options: Any,
    ) -> None:
        # The address first: whoever finds it taken should not wait for anything else.
        with self.claim(host, port) as listener:
            if prepare:
                self.prepare(demo=demo)
            elif static_files_are_missing():
                self.refuse(
                    "the static files have not been collected; run `leitfaden prepare` once."
                )
            shown = f"[{host}]" if ":" in host else host
            self.stdout.write(
                f"Leitfaden: http://{shown}:{listener.getsockname()[1]}/  (Ctrl-C ends it)"
            )
            self.stdout.flush()
            if not no_worker:
                in_background()
            serve(listener, workers)

    def prepare(self, *, demo: bool) -> None:
        try:
            call_command(
                "prepare", keep_static=True, demo=demo, stdout=self.stdout, stderr=self.stderr
            )
        except OperationalError as error:
            self.refuse(f"the database does not answer: {' '.join(str(error).split())}")

    def claim(self, host: str, port: str) -> socket.socket:
        if not (port.isascii() and port.isdigit() and int(port) <= LAST_PORT):
            self.refuse(f"a port is a number from 0 to {LAST_PORT}, for example PORT=9000.")
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # Named as TCP, so that the server sends at once: else each answer waits 40 ms for a receipt.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, int(port)))
        except OSError as error:
            listener.close()
            self.refuse(refusal(host, int(port), error))
        return listener

    def refuse(self, sentence: str) -> NoReturn:
        self.stderr.write(f"leitfaden: {sentence}")
        sys.exit(1)


def refusal(host: str, port: int, error: Exception) -> str:
    """The one sentence for an address that cannot be had."""
    match getattr(error, "errno", None):
        case errno.EADDRINUSE:
            return f"port {port} is taken by another program; choose another one, for example PORT={port + 1}."
        case errno.EACCES:
            return f"port {port} is reserved to the administrator; choose one above 1023."
        case _:
            return f"{host}:{port} cannot be served ({error})."


def serve(listener: socket.socket, workers: int) -> None:
    config = uvicorn.Config(
        APPLICATION,
        workers=workers,
        http="httptools",
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=LAST_WORDS,
    )
    with suppress(KeyboardInterrupt):
        if workers == 1:
            uvicorn.Server(config).run(sockets=[listener])
        else:
            Multiprocess(config, sockets=[listener]).run()
