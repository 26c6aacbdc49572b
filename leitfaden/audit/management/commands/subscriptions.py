"""Lists which tasks react to which recorded facts."""

from typing import Any

from django.core.management.base import BaseCommand

from leitfaden.audit.subscriptions import name_of, subscriptions


class Command(BaseCommand):
    help = __doc__ or ""
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        for one in subscriptions():
            self.stdout.write(f"{one.pattern:<24} {name_of(one.task):<40} {len(one.verbs)} verbs")
