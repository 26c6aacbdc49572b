"""Which themes somebody wants to see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from leitfaden.core.forms import Form
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField

_EVENT = re.compile(r"V-([0-9]{1,9})")
_FIELD = re.compile(r"([-a-z0-9_]+)/([0-9]{1,9})", re.IGNORECASE)


class ThemeFilter(Form):
    """Reads `?veranstaltung=V-2` and `?feld=zusammenleben/3`; offers what themes hang on, and
    what was asked for."""

    veranstaltung = forms.ChoiceField(label=gettext_lazy("Veranstaltung"), required=False)
    feld = forms.ChoiceField(label=gettext_lazy("Handlungsfeld"), required=False)

    def __init__(
        self, asked: object, *, events: Iterable[Event], fields: Iterable[ActionField]
    ) -> None:
        super().__init__(asked, auto_id="filter-%s")  # type: ignore[arg-type]
        self.events = {event.code: event for event in events}
        self.action_fields = {key_of(field): field for field in fields}
        offered: dict[str, Mapping[str, Event | ActionField]]
        offered = {"veranstaltung": self.events, "feld": self.action_fields}
        for name, things in offered.items():
            every = ("", _("alle"))
            chosen = [(key, thing.title) for key, thing in things.items()]
            self.fields[name].choices = [every, *chosen]  # type: ignore[attr-defined]

    @property
    def event(self) -> Event | None:
        return self.events.get(self.cleaned_data["veranstaltung"])

    @property
    def field(self) -> ActionField | None:
        return self.action_fields.get(self.cleaned_data["feld"])


def key_of(field: ActionField) -> str:
    return f"{field.concept.slug}/{field.number}"


def event_asked(asked: Mapping[str, str]) -> int:
    """The number in `veranstaltung=V-2`; 0 where none is asked for."""
    found = _EVENT.fullmatch(asked.get("veranstaltung", ""))
    return int(found[1]) if found else 0


def field_asked(asked: Mapping[str, str]) -> dict[str, str | int]:
    """Concept and number in `feld=zusammenleben/3`; nothing carries the number 0."""
    found = _FIELD.fullmatch(asked.get("feld", ""))
    return {"slug": found[1], "number": int(found[2])} if found else {"slug": "", "number": 0}
