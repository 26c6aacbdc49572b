"""What a document says about an item beside its text, in words."""

from collections.abc import Iterable, Mapping

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leitfaden.events.models import Contributor
from leitfaden.intake.commit.measures import state_of
from leitfaden.intake.commit.words import day_in
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries.read_value import read_value
from leitfaden.measures.models import StatusReport
from leitfaden.workshops.models import Card

NAMES: dict[str, Promise] = {
    "date": _("Datum"),
    "last_date": _("bis"),
    "starts": _("Beginn"),
    "ends": _("Ende"),
    "venue": _("Ort"),
    "address": _("Anschrift"),
    "registration": _("Anmeldung"),
    "at": _("Beginn"),
    "until": _("Ende"),
    "role": _("Rolle"),
    "function": _("Funktion"),
    "state": _("Zusage"),
    "status": _("Stand"),
    "remark": _("Bemerkung"),
    "responsible": _("zuständig"),
    "due": _("Frist"),
    "district": _("Stadtteil"),
    "place_named": _("Ort im Text"),
    "focus_area": _("Schwerpunktbereich"),
    "paper": _("Drucksache"),
    "channel": _("Weg"),
    "channel_note": _("Vermerk der Quelle"),
    "renames": _("neuer Name"),
    "deleted": _("gestrichen"),
    "inserted": _("neu"),
    "moved_to": _("soll zu Handlungsfeld"),
}
IN_THE_TEXT = frozenset({"deleted", "inserted"})
"""What the text itself shows; said only when somebody corrected it."""

CODES: dict[str, Mapping[str, object]] = {
    "status": dict(StatusReport.State.choices),
    "state": dict(Contributor.State.choices),
    "role": dict(Contributor.Role.choices),
    "channel": dict(Card.Channel.choices),
}


def told(item: Item) -> Iterable[tuple[Promise, str]]:
    """Each with its name; a correction says beside it what stands in the source."""
    for key, name in NAMES.items():
        corrected = key in item.corrected
        value = in_words(key, _value(item, key))
        if corrected:
            read = in_words(key, read_value(item, key)) or gettext("nicht genannt")
            yield name, gettext("%(said)s (in der Quelle: %(read)s)") % {
                "said": value or gettext("nicht genannt"), "read": read,
            }  # fmt: skip
        elif value and key not in IN_THE_TEXT:
            yield name, value


def told_differently(item: Item) -> Iterable[tuple[str, str]]:
    """What an item that was merged into this one said otherwise."""
    for key, value in (item.attributes.get("differs") or {}).items():
        if key == "type":
            yield gettext("Art"), str(Type(value).label)
        elif key in NAMES or key == "number":
            yield str(NAMES.get(key, gettext("Nummer"))), in_words(key, value)


def _value(item: Item, key: str) -> object:
    if key == "status" and item.type == Type.MEASURE:
        return state_of(item)
    return item.told.get(key)


def in_words(key: str, value: object) -> str:
    """Days and codes as people write them; everything else as the document has it."""
    if isinstance(value, list | tuple):
        value = "\n".join(map(str, value))
    said = str(value or "")
    if key in IN_THE_TEXT:
        return ", ".join(f"„{passage}“" for passage in said.split("\n") if passage)
    if key in CODES:
        return str(CODES[key].get(said, "" if key in ("channel", "status") else said))
    day = day_in({key: said}, key) if key in ("date", "last_date") else None
    return date_format(day) if day else said
