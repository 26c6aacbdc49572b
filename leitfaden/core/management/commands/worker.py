"""Work off what lies to be done in the background, until it is ended; several may work side by side."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from leitfaden.core.work import Worker


class Command(BaseCommand):
    help = __doc__ or ""
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--once", action="store_true", help="end when nothing is left to be done"
        )

    def handle(self, *args: Any, once: bool, **options: Any) -> None:
        worker = Worker(batch=once)
        worker.configure_signals()
        worker.run()
