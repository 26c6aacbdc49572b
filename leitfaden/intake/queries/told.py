"""What a document says about an item beside its text, in words."""

from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

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
        value = attributes.get(key)
        if value and value != "unknown":
            yield name, str(STATES.get(str(value), value) if key in ("status", "state") else value)
