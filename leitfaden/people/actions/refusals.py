"""What is not done, each with the sentence for people."""

from django.utils.translation import gettext_lazy as _


class Refused(Exception):
    """Was mit einem Konto nicht geschehen kann."""

    sentence = _("Das geht mit diesem Konto nicht.")

    def __str__(self) -> str:
        return str(self.sentence)


class AccountExists(Refused):
    sentence = _("Für diese E-Mail-Adresse gibt es schon ein Konto.")


class LastAdministrator(Refused):
    sentence = _("Das ist die letzte Administration. Geben Sie die Rolle erst jemand anderem.")


class OwnAdministration(Refused):
    sentence = _(
        "Die eigene Administration kann niemand abgeben. Bitten Sie eine andere Administration."
    )
