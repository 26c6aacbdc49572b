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


class WithdrawalRefused(Exception):
    """Was öffentlich war, endet nicht ohne ein Wort."""

    sentence = _("So lässt sich das nicht zurückziehen.")


class WithdrawalUnexplained(WithdrawalRefused):
    sentence = _("Nicht zurückgezogen: Bitte nennen Sie die Begründung, alle können sie lesen.")


class ReasonTooLong(WithdrawalRefused):
    sentence = _("Nicht zurückgezogen: Die Begründung ist länger als 500 Zeichen.")
