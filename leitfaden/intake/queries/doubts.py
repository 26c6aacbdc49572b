"""Why an item should be looked at, in words."""

from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leitfaden.intake.models import Item
from leitfaden.intake.reader.reasons import Doubt

WORDS: dict[str, Promise] = {
    Doubt.ALONE: _("Es ist nicht gefunden, wozu dies gehört."),
    Doubt.ASKED_AGAIN: _("Sagt, was schon einmal gesagt ist."),
    Doubt.BROKEN: _("Buchstaben waren falsch gespeichert."),
    Doubt.CAPTION: _("Liest sich wie eine Bildunterschrift oder Anmerkung."),
    Doubt.DEEPER: _("Steht tiefer eingerückt als die Nachbarn: vielleicht ein Teil davon."),
    Doubt.HOME: _("Wozu dies gehört, ist selbst unsicher."),
    Doubt.KIND: _("Keine Überschrift sagt, was dies ist."),
    Doubt.LANGUAGE: _("Steht in einer anderen Sprache: vielleicht eine Übersetzung."),
    Doubt.MATCH: _("Keine Leitlinie ist gefunden, die dies ändert."),
    Doubt.MERGED: _("Die Zeilen könnten zwei Einträge sein."),
    Doubt.OPEN_END: _("Es ist nicht zu sehen, wo dies endet."),
    Doubt.PLACE: _("Nennt einen Ort, für den es vielleicht gemeint ist."),
    Doubt.REPEATED: _("Die Nummer kam schon einmal vor."),
    Doubt.TABLE: _("Die Spaltenköpfe sagen nicht, was in den Spalten steht."),
    Doubt.TIME: _("Kein Tag ist gefunden."),
    Doubt.TORN: _("Ein Seitenumbruch stand mitten im Text."),
    Doubt.UNLIKE: _("Sieht anders aus als die Nachbarn."),
    Doubt.UNMARKED: _("Steht ohne Aufzählungszeichen: vielleicht nur begleitender Text."),
}


def doubts(item: Item) -> list[Promise]:
    """In the order in which the reader met them."""
    return in_words(item.attributes.get("doubts", ()))


def in_words(codes: Iterable[str]) -> list[Promise]:
    """Codes of another version of the reader are passed over."""
    return [WORDS[code] for code in codes if code in WORDS]
