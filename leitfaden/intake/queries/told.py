"""What a document says about an item beside its text, in words."""

from collections.abc import Iterable

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leitfaden.intake.commit.words import day_in

TOLD: tuple[tuple[str, Promise], ...] = (
    ("date", _("Datum")),
    ("last_date", _("bis")),
    ("starts", _("Beginn")),
    ("ends", _("Ende")),
    ("venue", _("Ort")),
    ("address", _("Anschrift")),
    ("registration", _("Anmeldung")),
    ("at", _("Beginn")),
    ("until", _("Ende")),
    ("role", _("Rolle")),
    ("function", _("Funktion")),
    ("state", _("Zusage")),
    ("status", _("Stand")),
    ("remark", _("Bemerkung")),
    ("responsible", _("zuständig")),
    ("due", _("Frist")),
    ("focus_area", _("Schwerpunktbereich")),
    ("paper", _("Drucksache")),
    ("channel_note", _("Vermerk der Quelle")),
    ("renames", _("neuer Name")),
    ("moved_to", _("soll zu Handlungsfeld")),
)
STATES = {
    "open": _("offen"), "in_progress": _("in Arbeit"), "done": _("umgesetzt"),
    "requested": _("angefragt"), "confirmed": _("zugesagt"), "declined": _("abgesagt"),
}  # fmt: skip


def told(attributes: dict[str, object]) -> Iterable[tuple[Promise, str]]:
    for key, name in TOLD:
        value = str(attributes.get(key) or "")
        if value and value != "unknown":
            yield name, _said(key, value)


def _said(key: str, value: str) -> str:
    """Days and states as people write them; everything else as the document has it."""
    if key in ("status", "state"):
        return str(STATES.get(value, value))
    day = day_in({key: value}, key) if key in ("date", "last_date") else None
    return date_format(day) if day else value
