"""Make the index of the search anew, or ask it from the command line as a stranger."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from leitfaden.search.actions import rebuild
from leitfaden.search.queries import search


class Command(BaseCommand):
    help = __doc__ or ""
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        commands = parser.add_subparsers(dest="what", required=True)
        commands.add_parser("rebuild", help="read everything anew")
        asking = commands.add_parser("ask", help="show what a stranger finds")
        asking.add_argument("text")

    def handle(self, *args: Any, what: str, text: str = "", **options: Any) -> None:
        if what == "rebuild":
            self.stdout.write(f"{rebuild()} things can be found.")
            return
        for hit in search(text, visitor=None).hits:
            self.stdout.write(f"{hit.kind:<12} {hit.entry.code:<12} {hit.entry.title}".rstrip())
