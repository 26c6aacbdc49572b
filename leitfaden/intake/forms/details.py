"""What each kind of item says beside its text, with the field in which a person corrects it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from leitfaden.events.models import Contributor
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries.read_value import read_value
from leitfaden.intake.queries.told import NAMES, in_words
from leitfaden.measures.models import StatusReport
from leitfaden.workshops.models import Card

OF_TYPE: dict[str, tuple[str, ...]] = {
    Type.EVENT: ("date", "last_date", "starts", "ends", "venue", "address", "registration"),
    Type.AGENDA_ENTRY: ("at", "until"),
    Type.CONTRIBUTOR: ("role", "state"),
    Type.FACILITATOR: ("role", "state"),
    Type.CARD: ("channel",),
    Type.MEASURE: ("status", "remark", "district"),
    Type.AMENDMENT: ("deleted", "inserted", "moved_to"),
}
ALWAYS = frozenset({"role", "state", "channel"})
"""What has no word for nothing."""

PASSAGES = frozenset({"deleted", "inserted"})
type Make = Callable[..., forms.Field]


@dataclass(frozen=True, slots=True)
class Detail:
    """`read` is what the source says, `shown` what counts now; both as the field takes them."""

    name: str
    field: forms.Field
    read: str
    shown: str

    def stored(self, said: Any) -> Any:
        """As items keep it: ISO days, clock times to the minute, passages as a list."""
        if isinstance(said, dt.time):
            return said.strftime("%H:%M")
        if self.name in PASSAGES:
            return passages(said)
        return str(said or "")


def passages(said: str) -> list[str]:
    """One a line."""
    return [" ".join(line.split()) for line in str(said).splitlines() if line.strip()]


def details(item: Item) -> list[Detail]:
    """Only an amendment that gives a field another name has no passages to strike."""
    names = OF_TYPE.get(item.type, ())
    if item.type == Type.AMENDMENT and item.attributes.get("renames"):
        names = ("renames",)
    return [_detail(item, name) for name in names]


def _detail(item: Item, name: str) -> Detail:
    read, corrected = read_value(item, name), item.corrected.get(name)
    shown = "\n".join(corrected) if isinstance(corrected, list) else corrected
    field = FIELDS[name](item)(
        label=capfirst(str(NAMES[name])), required=name in ALWAYS, help_text=_hint(name, read)
    )
    return Detail(name, field, read, read if shown is None else str(shown))


def _hint(name: str, read: str) -> str:
    """What the source says, and how to write more than one."""
    said = in_words(name, read)
    hint = (
        _("In der Quelle: %(said)s") % {"said": said} if said else _("In der Quelle nicht genannt")
    )
    return f"{_('Eine Stelle je Zeile.')} {hint}" if name in PASSAGES else hint


def _plain(make: Make) -> Callable[[Item], Make]:
    return lambda item: make


def _words(longest: int) -> Callable[[Item], Make]:
    return _plain(lambda **more: forms.CharField(max_length=longest, **more))


def _lines(rows: int) -> Callable[[Item], Make]:
    widget = forms.Textarea(attrs={"rows": rows})
    return _plain(lambda **more: forms.CharField(widget=widget, **more))


def _choice(*choices: tuple[str, Any]) -> Callable[[Item], Make]:
    return _plain(lambda **more: forms.ChoiceField(choices=choices, **more))


def _day(**more: Any) -> forms.Field:
    return forms.DateField(widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"), **more)


def _clock(**more: Any) -> forms.Field:
    return forms.TimeField(widget=forms.TimeInput({"type": "time"}, format="%H:%M"), **more)


def _goals(item: Item) -> Make:
    """The fields of the document."""
    fields = item.document.items.filter(type=Type.FIELD, left_out=False)
    choices = [(field.number, f"{field.number}: {field.text}") for field in fields if field.number]
    none = ("", gettext_lazy("bleibt in seinem Handlungsfeld"))
    return lambda **more: forms.ChoiceField(choices=[none, *choices], **more)


UNKNOWN = ("", gettext_lazy("kein Stand genannt"))
FIELDS: dict[str, Callable[[Item], Make]] = {
    "date": _plain(_day),
    "last_date": _plain(_day),
    "starts": _plain(_clock),
    "ends": _plain(_clock),
    "venue": _words(200),
    "address": _words(300),
    "registration": _words(300),
    "at": _plain(_clock),
    "until": _plain(_clock),
    "role": _choice(*Contributor.Role.choices),
    "state": _choice(*Contributor.State.choices),
    "channel": _choice(*Card.Channel.choices),
    "status": _choice(UNKNOWN, *StatusReport.State.choices),
    "remark": _lines(2),
    "district": _words(300),
    "deleted": _lines(3),
    "inserted": _lines(3),
    "moved_to": _goals,
    "renames": _words(300),
}
