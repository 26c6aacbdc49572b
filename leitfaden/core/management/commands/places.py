"""Lists the places pages leave open and who fills them."""

from typing import Any

from django.core.management.base import BaseCommand

from leitfaden.core import places


class Command(BaseCommand):
    help = "Lists the places that pages leave open, and the room that fills each."

    def handle(self, *args: Any, **options: Any) -> None:
        fillers = places.fillers()
        for name in places.PLACES:
            filler = fillers.get(name)
            said = f"{filler.__module__}.{filler.__qualname__}" if filler else "-"
            self.stdout.write(f"{name:<10} {said}")
