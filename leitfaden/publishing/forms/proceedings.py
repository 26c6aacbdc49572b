"""Clean words about a booklet."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form, ModelForm
from leitfaden.guidelines.models import Edition as TextEdition
from leitfaden.people.models.visibility import Visitor
from leitfaden.publishing.forms.uploads import PictureFields
from leitfaden.publishing.models import Proceedings

LINES = forms.Textarea({"rows": 4})
NOTHING = "–"


class ProceedingsForm(ModelForm[Proceedings]):
    """All that stands on cover and imprint."""

    class Meta:
        model = Proceedings
        fields = [
            "title", "text", "series", "volume", "publisher", "place", "imprint", "thanks",
            "language_note", "rights_holder", "licence", "rights_note", "reprint_note",
        ]  # fmt: skip
        widgets = {
            "imprint": LINES, "thanks": LINES, "language_note": LINES, "rights_note": LINES,
            "reprint_note": LINES,
        }  # fmt: skip
        help_texts = {
            "imprint": _("Anschriften und wer verantwortlich ist, eine Angabe je Zeile."),
            "licence": _("Zum Beispiel CC BY 4.0 oder: alle Rechte vorbehalten."),
            "volume": _("Nur die Nummer."),
        }

    def __init__(self, *args: Any, visitor: Visitor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        text = self.fields["text"]
        assert isinstance(text, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        issues = TextEdition.objects.visible_to(visitor).select_related("concept")
        text.queryset = issues.order_by("concept", "-position")
        text.empty_label = NOTHING
        text.label_from_instance = lambda obj: f"{obj.concept}, {obj}"  # type: ignore[method-assign]


class IntroductionForm(Form):
    text = forms.CharField(
        label=_("Einführung"), required=False, widget=forms.Textarea({"rows": 12}),
        help_text=_("Eine leere Zeile trennt Absätze; eine Zeile mit Strich am Anfang wird ein Punkt einer Liste."),
    )  # fmt: skip


class CreditForm(PictureFields):
    """A funder's line, with or without an emblem."""

    text = forms.CharField(label=_("Förderhinweis"), widget=forms.Textarea({"rows": 3}))
    field_order = ("text", "picture", "alt", "rights_holder", "licence")


class PublishForm(Form):
    """What the next issue corrects; the first one corrects nothing."""

    correction = forms.CharField(
        label=_("Was diese Ausgabe berichtigt"), required=False, max_length=500,
        widget=forms.Textarea({"rows": 2}), help_text=_("Ein Satz; er steht im Impressum der neuen Ausgabe."),
    )  # fmt: skip
