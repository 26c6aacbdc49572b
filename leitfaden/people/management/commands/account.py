"""`leitfaden account EMAIL --name NAME --role ROLE`: the first administrator, from the console."""

from argparse import ArgumentParser
from getpass import getpass
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from leitfaden.people.actions import AccountExists, open_account
from leitfaden.people.models import Role, User


class Command(BaseCommand):
    help = "Opens an account and asks for its password."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--name", required=True)
        parser.add_argument("--role", choices=Role.values, action="append", default=[])

    def handle(self, *args: Any, email: str, name: str, role: list[str], **options: Any) -> None:
        try:
            validate_email(email)
            password = self.ask(User(email=email, name=name))
            roles = [Role(one) for one in role]
            user, _told = open_account(
                email=email, name=name, roles=roles, password=password, by=None
            )
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from None
        except AccountExists as refusal:
            raise CommandError(str(refusal)) from None
        self.stdout.write(_("Konto eröffnet: %(email)s") % {"email": user.email})

    def ask(self, user: User) -> str:
        """Twice, because nobody sees what they type; weak ones are refused."""
        password = getpass(_("Passwort: "))
        validate_password(password, user)
        if getpass(_("Passwort, noch einmal: ")) != password:
            raise CommandError(_("Die beiden Passwörter sind verschieden."))
        return password
