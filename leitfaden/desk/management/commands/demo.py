"""Fill an empty database with the fictional town and print one sign-in per role."""

import sys
from argparse import ArgumentParser
from typing import Any, NoReturn

from django.core.management.base import BaseCommand
from django.db import connection

from leitfaden.desk.demo import RealData, ensure
from leitfaden.people.models import Role, User


class Command(BaseCommand):
    help = __doc__ or ""
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--quiet", action="store_true", help="do not print the sign-ins")

    def handle(self, *args: Any, quiet: bool, **options: Any) -> None:
        if User._meta.db_table not in connection.introspection.table_names():
            self.refuse("the database is not prepared yet; run `leitfaden prepare` once.")
        try:
            sign_ins = ensure()
        except (RealData, OSError) as error:
            self.refuse(str(getattr(error, "sentence", error)))
        if quiet:
            return
        for one in sign_ins:
            self.stdout.write(f"{Role(one.role).label:<24}  {one.email:<36}  {one.password}")

    def refuse(self, sentence: str) -> NoReturn:
        self.stderr.write(f"leitfaden: {sentence}")
        sys.exit(1)
