"""Clean words from people about challenges, measures and how they stand."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form, ModelForm
from leitfaden.core.written import Written
from leitfaden.events.models import Event
from leitfaden.guidelines.models import Kind, Unit, Wording
from leitfaden.measures.models import Challenge, Measure, StatusReport
from leitfaden.people.models.visibility import Visitor
from leitfaden.workshops.models import Card, Theme

DAY = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
CODE = re.compile(r"\b([KT])\s*[-–]?\s*(\d{1,9})\b", re.IGNORECASE)


NOTHING = "–"


def nothing_chosen(form: forms.ModelForm[Any]) -> None:
    """Say "nothing" in every language alike."""
    for field in form.fields.values():
        if isinstance(field, forms.ModelChoiceField) and field.empty_label is not None:
            field.empty_label = NOTHING


class ChallengeForm(ModelForm[Challenge]):
    class Meta:
        model = Challenge
        fields = ["title", "text", "districts", "focus_areas", "topics", "field", "raised_at"]
        labels = {
            "districts": _("Stadtteile"),
            "focus_areas": _("Schwerpunktbereiche"),
            "topics": _("Themen"),
            "field": _("Handlungsfeld"),
            "raised_at": _("Benannt bei"),
        }
        widgets = {
            "districts": forms.CheckboxSelectMultiple,
            "focus_areas": forms.CheckboxSelectMultiple,
            "topics": forms.CheckboxSelectMultiple,
            "text": forms.Textarea({"rows": 4}),
        }

    def __init__(self, *args: Any, visitor: Visitor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        nothing_chosen(self)
        event = self.fields["raised_at"]
        assert isinstance(event, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        event.queryset = Event.objects.visible_to(visitor).order_by("-starts_at")

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        _refuse_a_second_one(self, Challenge.objects.filter(title=words.get("title", "")))
        return words


class MeasureForm(ModelForm[Measure]):
    class Meta:
        model = Measure
        fields = [
            "title", "text", "challenge", "unit", "responsible", "districts", "begun_on", "due_on",
        ]  # fmt: skip
        labels = {
            "challenge": _("Herausforderung"),
            "unit": _("Leitlinie"),
            "responsible": _("Zuständig"),
            "districts": _("Stadtteile"),
        }
        help_texts = {
            "districts": _("Ohne Auswahl steht dort: nicht angegeben."),
            "begun_on": _("Ab diesem Tag zählt die Maßnahme als Antwort auf ihre Stimmen."),
        }
        widgets = {
            "districts": forms.CheckboxSelectMultiple,
            "text": forms.Textarea({"rows": 4}),
            "begun_on": DAY,
            "due_on": DAY,
        }

    def __init__(self, *args: Any, visitor: Visitor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        nothing_chosen(self)
        challenge, unit = self.fields["challenge"], self.fields["unit"]
        assert isinstance(challenge, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        assert isinstance(unit, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        challenge.queryset = Challenge.objects.visible_to(visitor)
        challenge.label_from_instance = lambda obj: Written(f"{obj.code} {obj.title}")  # type: ignore[method-assign]
        unit.queryset = Unit.objects.visible_to(visitor)
        unit.choices = [("", NOTHING), *unit_choices(visitor)]

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        same = Measure.objects.filter(
            title=words.get("title", ""), challenge=words.get("challenge"), unit=words.get("unit")
        )
        _refuse_a_second_one(self, same)
        begun, due = words.get("begun_on"), words.get("due_on")
        changed = {"begun_on", "due_on"} & set(self.changed_data)
        if begun and due and due < begun and changed:
            self.add_error("due_on", _("Die Frist liegt vor dem Beginn."))
        return words


def unit_choices(visitor: Visitor) -> list[tuple[int, str]]:
    """Every unit as the newest edition words it, in the order of that edition."""
    newest = (
        Wording.objects.visible_to(visitor)
        .exclude(kind=Kind.FOOTNOTE)
        .order_by("edition__concept__title", "edition__position", "position")
    )
    words = {wording.unit_id: Written(f"{wording.code} {wording.headline}") for wording in newest}
    return list(words.items())


def _refuse_a_second_one(form: forms.ModelForm[Any], same: Any) -> None:
    """A new thing that is there already was most likely a double click."""
    if form.instance.pk or "title" in form.errors:
        return
    if found := same.first():
        said = _("Das gibt es schon: %(code)s.") % {"code": found.code}
        form.add_error("title", said)


class ReasonField(forms.CharField):
    """Codes of cards and themes, as they are printed: K-117, T-4."""

    def __init__(self, *, visitor: Visitor, required: bool = True) -> None:
        super().__init__(
            label=_("Karten und Themen, denen die Maßnahme folgt"),
            help_text=_("Nummern, zum Beispiel: K-117, T-4"),
            max_length=400,
            required=required,
        )
        self.visitor = visitor

    def clean(self, value: Any) -> list[Card | Theme]:
        text = super().clean(value)
        asked = {(letter.upper(), int(number)) for letter, number in CODE.findall(text)}
        if not asked and text:
            raise ValidationError(_("Schreiben Sie die Nummern so: K-117, T-4."))
        found: list[Card | Theme] = [
            *Card.objects.visible_to(self.visitor).filter(number__in=_numbers(asked, "K")),
            *Theme.objects.visible_to(self.visitor).filter(number__in=_numbers(asked, "T")),
        ]
        missing = {f"{letter}-{number}" for letter, number in asked} - {one.code for one in found}
        if missing:
            raise ValidationError(
                _("Das gibt es nicht: %(codes)s."), params={"codes": ", ".join(sorted(missing))}
            )
        return found


def _numbers(asked: set[tuple[str, int]], letter: str) -> list[int]:
    return [number for kind, number in asked if kind == letter]


class ReasonForm(Form):
    """More voices that a measure answers."""

    def __init__(self, *args: Any, visitor: Visitor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["things"] = ReasonField(visitor=visitor)


class NewMeasureForm(MeasureForm):
    """A measure together with the voices it answers."""

    field_order = ("title", "text", "things")

    def __init__(self, *args: Any, visitor: Visitor, **kwargs: Any) -> None:
        super().__init__(*args, visitor=visitor, **kwargs)
        self.fields["things"] = ReasonField(visitor=visitor, required=False)
        self.order_fields(list(self.field_order))

    def cleaned(self) -> dict[str, Any]:
        """The words for the action, which wants themes and cards apart."""
        words = dict(self.cleaned_data)
        things = words.pop("things")
        words["themes"] = [thing for thing in things if isinstance(thing, Theme)]
        words["cards"] = [thing for thing in things if isinstance(thing, Card)]
        return words


class ReportForm(ModelForm[StatusReport]):
    class Meta:
        model = StatusReport
        fields = ["on", "state", "text", "evidence", "evidence_link", "reported_by", "next_on"]
        labels = {"reported_by": _("Berichtet von")}
        help_texts = {
            "text": _("Ein oder zwei Sätze, die auch Menschen außerhalb der Verwaltung verstehen."),
            "evidence": _("Woran man es sieht: Aushang, Protokoll, Bescheid, Foto"),
            "next_on": _("Bis dahin wartet niemand vergeblich auf ein Wort."),
        }
        widgets = {
            "on": DAY,
            "next_on": DAY,
            "state": forms.RadioSelect,
            "text": forms.Textarea({"rows": 4}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        nothing_chosen(self)
        self.initial.setdefault("on", timezone.localdate())
        self.fields["state"].choices = StatusReport.State.choices  # type: ignore[attr-defined]

    def clean_on(self) -> dt.date:
        day: dt.date = self.cleaned_data["on"]
        if day > timezone.localdate():
            raise ValidationError(_("Ein Stand kann nicht in der Zukunft liegen."))
        return day

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        day, next_on = words.get("on"), words.get("next_on")
        if day and next_on and next_on <= day:
            self.add_error("next_on", _("Der nächste Bericht folgt nach diesem Stand."))
        return words
