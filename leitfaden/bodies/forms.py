"""Clean words about bodies, papers and resolutions."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.urls import resolve, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leitfaden.bodies.actions import NotYetResolved
from leitfaden.bodies.models import Organization, Resolution
from leitfaden.core.forms import Form


def day(label: Any, *, required: bool = True) -> forms.DateField:
    picker = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(label=label, required=required, widget=picker)


class BodyForm(Form):
    name = forms.CharField(label=_("Name"), max_length=200)
    short_name = forms.CharField(label=_("Kurzname"), max_length=60, required=False)
    classification = forms.ChoiceField(label=_("Art"), choices=Organization.Classification.choices)


class PaperForm(Form):
    reference = forms.RegexField(
        regex=r"^[\w][\w./ -]*[\w]$",
        label=_("Drucksachennummer"),
        max_length=60,
        help_text=_("Wie sie gedruckt ist, zum Beispiel DS0450/18."),
        error_messages={
            "invalid": _("Bitte nur Buchstaben, Ziffern, Schrägstrich, Punkt und Bindestrich.")
        },
    )
    name = forms.CharField(label=_("Titel"), max_length=300, required=False)
    date = day(_("Datum"), required=False)
    originator = forms.ModelChoiceField(
        Organization.objects.all(),
        label=_("Eingebracht von"),
        required=False,
        empty_label=_("ohne Angabe"),
    )
    web = forms.URLField(label=_("Adresse im Ratsinformationssystem"), required=False)

    def clean_reference(self) -> str:
        """The reference is the paper's address: it must lead to it and to nothing else."""
        reference: str = self.cleaned_data["reference"]
        found = resolve(reverse("bodies:paper_detail", args=[reference]))
        ways = {".", "..", ""} & set(reference.split("/"))
        if found.url_name != "paper_detail" or ways:
            raise forms.ValidationError(
                _("Unter dieser Nummer hätte die Drucksache keine Adresse.")
            )
        return reference


class CorrectionForm(Form):
    """Why a resolution that was noted wrongly is taken back."""

    because = forms.CharField(
        label=_("Warum wird der Beschluss zurückgenommen?"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Für alle lesbar auf der Seite der Drucksache."),
    )


class ResolutionForm(Form):
    organization = forms.ModelChoiceField(
        Organization.objects.all(), label=_("Gremium"), empty_label=_("bitte wählen")
    )
    decided_on = day(_("Datum"))
    outcome = forms.ChoiceField(label=_("Ergebnis"), choices=Resolution.Outcome.choices)
    text = forms.CharField(
        label=_("Wortlaut"), required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    yes = forms.IntegerField(label=_("Ja-Stimmen"), min_value=0, required=False)
    no = forms.IntegerField(label=_("Nein-Stimmen"), min_value=0, required=False)
    abstained = forms.IntegerField(label=_("Enthaltungen"), min_value=0, required=False)

    def clean_decided_on(self) -> dt.date:
        day: dt.date = self.cleaned_data["decided_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(NotYetResolved.sentence)
        return day

    def clean(self) -> dict[str, Any]:
        """A vote is told whole or not at all."""
        data = super().clean() or {}
        figures = [data.pop(key, None) for key in ("yes", "no", "abstained")]
        told = [figure for figure in figures if figure is not None]
        if told and len(told) < len(figures):
            raise forms.ValidationError(
                _("Bitte geben Sie Ja, Nein und Enthaltung an oder keine der drei Zahlen.")
            )
        return data | {"votes": tuple(told) or None}
