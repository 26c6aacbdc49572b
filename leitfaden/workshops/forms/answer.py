"""What an answer to a voice has to say."""

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import ModelForm
from leitfaden.workshops.models import Answer, Card, Theme
from leitfaden.workshops.refusals import AnsweredTooEarly, NotYetHappened, PassedOnToItself

DAY = forms.DateInput({"type": "date"}, format="%Y-%m-%d")


class AnswerForm(ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Answer
        fields = ["outcome", "reason", "answered_by", "passed_on_to", "link", "answered_on"]
        widgets = {"outcome": forms.RadioSelect, "answered_on": DAY}
        help_texts = {
            "reason": _("So, dass die Person, die geschrieben hat, es versteht."),
            "passed_on_to": _("Nur, wenn die Stimme weitergegeben ist."),
        }

    def __init__(self, *args: Any, thing: Card | Theme, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.thing = thing
        self.fields["outcome"].choices = Answer.Outcome.choices  # type: ignore[attr-defined]
        self.fields["answered_on"].initial = timezone.localdate
        self.fields["answered_by"].empty_label = _("bitte wählen")  # type: ignore[attr-defined]
        self.fields["passed_on_to"].empty_label = _("niemanden")  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        passed_on = words.get("outcome") == Answer.Outcome.PASSED_ON
        if passed_on and not words.get("passed_on_to"):
            self.add_error("passed_on_to", _("Weitergegeben an wen? Bitte nennen Sie die Stelle."))
        if not passed_on and words.get("outcome") and words.get("passed_on_to"):
            self.add_error(
                "passed_on_to",
                _("Eine Stelle nennen Sie nur, wenn die Stimme weitergegeben ist."),
            )
        if passed_on and words.get("passed_on_to") == words.get("answered_by"):
            self.add_error("passed_on_to", PassedOnToItself.sentence)
        return words

    def clean_answered_on(self) -> dt.date:
        day: dt.date = self.cleaned_data["answered_on"]
        said_on = self.thing.event.day
        if day > timezone.localdate():
            raise forms.ValidationError(NotYetHappened.sentence)
        if said_on and day < said_on:
            raise forms.ValidationError(AnsweredTooEarly.sentence)
        return day
