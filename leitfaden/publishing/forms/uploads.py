"""A picture with its words, as a form brings it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form

WORDS = ("alt", "rights_holder", "licence")


class PictureFields(Form):
    """An optional upload; with it come what it shows, whose it is and under which licence."""

    picture = forms.FileField(
        label=_("Bild"), required=False, widget=forms.FileInput({"accept": "image/*"}),
        help_text=_("PNG, JPEG, WebP oder GIF, höchstens 5 MB."),
    )  # fmt: skip
    alt = forms.CharField(
        label=_("Was zu sehen ist"), required=False, max_length=300,
        help_text=_("Für alle, die das Bild nicht sehen."),
    )  # fmt: skip
    rights_holder = forms.CharField(label=_("Rechteinhaber"), required=False, max_length=200)
    licence = forms.CharField(label=_("Lizenz oder Erlaubnis"), required=False, max_length=200)

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        if words.get("picture"):
            for name in WORDS:
                if not words.get(name):
                    self.add_error(name, ValidationError(_("Gehört zum Bild.")))
        return words

    def upload(self) -> dict[str, Any] | None:
        """What `files.actions.keep_picture` wants, if a picture came."""
        words = self.cleaned_data
        if not words.get("picture"):
            return None
        return {"content": words["picture"].read(), **{name: words[name] for name in WORDS}}
