"""What people mean in a row of the grid."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import ModelForm
from leitfaden.measures.models import Measure, StatusReport

NOTHING = "–"


class RowReportForm(ModelForm[StatusReport]):
    """The least that a report on a measure takes; the action refuses what cannot be so."""

    class Meta:
        model = StatusReport
        fields = ["state", "on", "text"]
        help_texts = {
            "text": _("Ein oder zwei Sätze, die auch Menschen außerhalb der Verwaltung verstehen.")
        }
        widgets = {
            "on": forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
            "text": forms.Textarea({"rows": 2}),
        }

    def __init__(self, data: Any = None, *, of: Measure) -> None:
        super().__init__(data, auto_id=f"{of.code}-%s")
        self.of = of
        known = of.standing(on=timezone.localdate()).state
        self.initial.setdefault("on", timezone.localdate())
        self.initial.setdefault("state", known)
        first = [] if known else [("", NOTHING)]
        self.fields["state"].choices = [*first, *StatusReport.State.choices]  # type: ignore[attr-defined]
