"""Why an action of this room may be refused, in sentences a person can be shown."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Refusal(Exception):
    """Das geht nicht."""

    sentence: str | Promise = _("Das geht nicht.")

    def __str__(self) -> str:
        return str(self.sentence)


class WrongEvent(Refusal):
    """Das gehört zu einer anderen Veranstaltung."""

    sentence = _("Das gehört zu einer anderen Veranstaltung.")


class SaysNothing(Refusal):
    """Hier fehlen Worte."""

    sentence = _("Hier fehlen Worte. Bitte schreiben Sie einen Text.")


class EndsBeforeItBegins(Refusal):
    """Das Ende liegt vor dem Beginn."""

    sentence = _("Das Ende liegt vor dem Beginn.")


class NoNameToRelease(Refusal):
    """Es ist kein Name eingetragen, der freigegeben werden könnte."""

    sentence = _("Es ist kein Name eingetragen, der freigegeben werden könnte.")
