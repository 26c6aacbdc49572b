"""Why an action of this room may be refused, in sentences a person can be shown."""

from django.utils.translation import gettext_lazy as _

from leitfaden.events.actions import Refusal, SaysNothing, WrongEvent

__all__ = [
    "AlreadyAnswered",
    "AlreadyConfirmed",
    "AlreadyMerged",
    "AnswerItsHeap",
    "AnsweredTooEarly",
    "BodyMissing",
    "MergedInCircle",
    "NotPassedOn",
    "NotTheNewest",
    "NotYetHappened",
    "NumberTaken",
    "PassedOnToItself",
    "PinnedJustNow",
    "Refusal",
    "SaysNothing",
    "ThoughtMissing",
    "WrongEvent",
    "WrongGroup",
]


class NumberTaken(Refusal):
    """Diese Nummer trägt schon eine andere Gruppe."""

    sentence = _("Diese Nummer trägt schon eine andere Gruppe der Veranstaltung.")


class WrongGroup(Refusal):
    """Diese Karte gehört zu einer anderen Gruppe."""

    sentence = _("Eine dieser Karten gehört zu einer anderen Gruppe.")


class ThoughtMissing(Refusal):
    """Eine Karte in zwei Themen nennt den Gedanken."""

    sentence = _(
        "Eine Karte liegt schon in einem anderen Thema. "
        "Nennen Sie den Gedanken, der hierher gehört, oder nehmen Sie sie dort heraus."
    )


class MergedInCircle(Refusal):
    """Das führte im Kreis."""

    sentence = _("Das führte im Kreis: Das Ziel ist schon hierher zusammengeführt.")


class AlreadyMerged(Refusal):
    """Das ist schon mit etwas anderem zusammengeführt."""

    sentence = _("Das ist schon mit etwas anderem zusammengeführt.")


class AlreadyAnswered(Refusal):
    """Was beantwortet ist, verschwindet nicht in etwas anderem."""

    sentence = _(
        "Hier steht schon eine Antwort. Nehmen Sie die Antwort zurück "
        "oder führen Sie das andere hierher zusammen."
    )


class AnswerItsHeap(Refusal):
    """Zusammengeführte Stimmen teilen die Antwort ihres Haufens."""

    sentence = _("Das ist zusammengeführt. Antworten Sie dort, wohin es gegangen ist.")


class BodyMissing(Refusal):
    """Weitergegeben heißt: an jemanden."""

    sentence = _("Weitergegeben an wen? Bitte nennen Sie die Stelle.")


class NotPassedOn(Refusal):
    """Nur was weitergegeben ist, nennt eine Stelle."""

    sentence = _("Eine Stelle nennen Sie nur, wenn die Stimme weitergegeben ist.")


class PassedOnToItself(Refusal):
    """Wer antwortet, gibt nicht an sich selbst weiter."""

    sentence = _("Wer antwortet, kann die Stimme nicht an sich selbst weitergeben.")


class NotYetHappened(Refusal):
    """Eine Antwort liegt nicht in der Zukunft."""

    sentence = _("Dieser Tag liegt noch vor uns.")


class AnsweredTooEarly(Refusal):
    """Niemand antwortet auf eine Stimme, die es noch nicht gibt."""

    sentence = _("An diesem Tag gab es die Stimme noch nicht.")


class NotTheNewest(Refusal):
    """Es gibt eine neuere Fassung."""

    sentence = _("Es gibt eine neuere Fassung dieser Zusammenfassung. Diese bleibt, wie sie ist.")


class AlreadyConfirmed(Refusal):
    """Diese Fassung ist bestätigt und bleibt, wie sie ist."""

    sentence = _("Diese Fassung ist schon bestätigt und bleibt, wie sie ist.")


class PinnedJustNow(Refusal):
    """Genau das hängt schon da."""

    sentence = _(
        "Genau das wurde hier zuletzt angeheftet. "
        "Ist es eine weitere Karte, kreuzen Sie das bitte an."
    )
