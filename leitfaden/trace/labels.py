"""The words for outcomes."""

from django.utils.translation import gettext_lazy as _

from leitfaden.core.thread import Tag, Text
from leitfaden.trace.outcome import Outcome

LABELS: dict[Outcome, Text] = {
    Outcome.ADOPTED: _("übernommen"),
    Outcome.PARTLY: _("teilweise übernommen"),
    Outcome.DECLINED: _("nicht übernommen"),
    Outcome.PASSED_ON: _("weitergegeben"),
    Outcome.NOTED: _("zur Kenntnis genommen"),
    Outcome.OPEN: _("noch ohne Antwort"),
}

HINTS: dict[Outcome, Text] = {
    Outcome.DECLINED: _("mit Begründung"),
    Outcome.PASSED_ON: _("an eine genannte Stelle"),
}

SENTENCES: dict[Outcome, Text] = {
    Outcome.ADOPTED: _("Was die Karte sagt, ist beschlossen oder wird getan."),
    Outcome.PARTLY: _("Ein Teil ist beschlossen oder wird getan, ein anderer nicht."),
    Outcome.DECLINED: _("Die Begründung steht am Ende der Spur."),
    Outcome.PASSED_ON: _("Eine andere Stelle ist zuständig. Sie ist unten genannt."),
    Outcome.NOTED: _("Die Karte wurde gelesen und beantwortet. Eine Änderung folgt nicht."),
    Outcome.OPEN: _("Noch hat niemand entschieden oder geantwortet."),
}

_TAG_KINDS = {
    Outcome.ADOPTED: "ok",
    Outcome.PARTLY: "run",
    Outcome.DECLINED: "end",
    Outcome.PASSED_ON: "run",
    Outcome.NOTED: "end",
    Outcome.OPEN: "wait",
}


def tag(outcome: Outcome) -> Tag:
    return Tag(_TAG_KINDS[outcome], LABELS[outcome])


def sentence(outcome: Outcome, *, waits: bool) -> Text:
    """What the outcome means; `waits` where one of several thoughts has no answer yet."""
    if waits and outcome is Outcome.PARTLY:
        return _("Ein Gedanke ist aufgenommen, ein anderer wartet noch auf Antwort.")
    if waits and outcome is Outcome.OPEN:
        return _("Mindestens ein Gedanke wartet noch auf Antwort.")
    return SENTENCES[outcome]
