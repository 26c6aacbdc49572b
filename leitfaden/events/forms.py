"""What people say about an event."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form, ModelForm
from leitfaden.events.models import AgendaEntry, Contributor, Event, Workshop

MOMENT = forms.DateTimeInput({"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
CLOCK = forms.TimeInput({"type": "time"}, format="%H:%M")


class EventForm(ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Event
        fields = [
            "kind", "title", "starts_at", "ends_at", "venue", "address", "registration",
            "registration_closed", "description",
        ]  # fmt: skip
        widgets = {"starts_at": MOMENT, "ends_at": MOMENT}
        help_texts = {"registration": _("Wie und bis wann man sich anmeldet, in einem Satz.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = Event.Kind.choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        starts, ends = words.get("starts_at"), words.get("ends_at")
        if ends and (starts is None or ends < starts):
            self.add_error("ends_at", _("Das Ende liegt vor dem Beginn."))
        self._refuse_a_second_one(words)
        return words

    def _refuse_a_second_one(self, words: dict[str, Any]) -> None:
        """A new event that is there already was most likely a double click."""
        same = {name: words.get(name) for name in ("kind", "title", "starts_at")}
        found = None if self.instance.pk else Event.objects.filter(**same).first()
        if found and words.get("title"):
            self.add_error(
                "title",
                _("Diese Veranstaltung gibt es schon: %(code)s.") % {"code": found.code},
            )


class EntryForm(ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = AgendaEntry
        fields = ["at", "until", "title", "detail"]
        widgets = {"at": CLOCK, "until": CLOCK, "detail": forms.Textarea({"rows": 3})}

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        at, until = words.get("at"), words.get("until")
        if until and (at is None or until < at):
            self.add_error("until", _("Das Ende liegt vor dem Beginn."))
        return words


class WorkshopForm(ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Workshop
        fields = ["label", "title", "entry", "room", "capacity", "description"]
        labels = {"entry": _("Programmpunkt")}
        help_texts = {"label": _("Zum Beispiel: Workshop 2 oder AG 2")}

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        entry = cast("forms.ModelChoiceField[AgendaEntry]", self.fields["entry"])
        entry.queryset, entry.empty_label = event.agenda.all(), _("ohne eigenen Programmpunkt")


class ContributorForm(ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Contributor
        fields = ["role", "function", "name", "subject", "workshop", "state"]
        labels = {"workshop": _("Workshop")}
        help_texts = {
            "name": _("Öffentlich steht nur die Funktion, bis die Person ihren Namen freigibt."),
        }

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        workshop = cast("forms.ModelChoiceField[Workshop]", self.fields["workshop"])
        workshop.queryset, workshop.empty_label = (
            event.workshops.all(),
            _("die ganze Veranstaltung"),
        )
        self.fields["role"].choices = Contributor.Role.choices  # type: ignore[attr-defined]


class ReplyForm(Form):
    """One of the buttons beside a contributor."""

    state = forms.ChoiceField(choices=Contributor.State)
