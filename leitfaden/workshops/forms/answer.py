"""What an answer to a voice has to say."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import ModelForm
from leitfaden.workshops.models import Answer

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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
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
        if (day := words.get("answered_on")) and day > timezone.localdate():
            self.add_error("answered_on", _("Dieser Tag liegt noch vor uns."))
        return words
