"""Where a document comes from: the file, and whose text it is."""

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form
from leitfaden.intake.models import Document
from leitfaden.intake.reader import LIMIT


class SourceForm(Form):
    """Where a document comes from and on what terms it may be used."""

    title = forms.CharField(label=_("Titel der Quelle"), max_length=300, required=False)
    rights_holder = forms.CharField(
        label=_("Rechteinhaber"), max_length=200, required=False,
        help_text=_("wem der Text gehört, meist die Herausgeberin"),
    )  # fmt: skip
    licence = forms.CharField(
        label=_("Lizenz"), max_length=200, required=False, help_text=_("zum Beispiel dl-de/by-2-0")
    )
    address = forms.URLField(
        label=_("Adresse der Quelle"), max_length=200, required=False,
        help_text=_("beginnt mit https://"),
    )  # fmt: skip

    dated = forms.DateField(
        label=_("Stand der Quelle"), required=False,
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        help_text=_("der Tag, an dem galt, was sie sagt; die Stände von Maßnahmen tragen ihn"),
    )  # fmt: skip

    def clean_dated(self) -> dt.date | None:
        dated: dt.date | None = self.cleaned_data["dated"]
        if dated and dated > timezone.localdate():
            raise forms.ValidationError(_("Dieser Tag liegt in der Zukunft."))
        return dated


class SourceEditForm(SourceForm):
    """The same, once there is a document; what is public cannot lose its rights."""

    def __init__(self, data: Any = None, *, document: Document) -> None:
        initial = {name: getattr(document, name) for name in SourceForm.base_fields}
        super().__init__(data, initial=initial)
        for name in ("rights_holder", "licence"):
            self.fields[name].required = document.is_committed


class UploadForm(SourceForm):
    kind = forms.ChoiceField(label=_("Art des Dokuments"), choices=Document.Kind.choices)
    file = forms.FileField(
        label=_("Datei"),
        max_length=255,
        help_text=_(
            "DOCX, ODT, PDF, HTML, Markdown oder Text, höchstens 20 MB und 10.000 Einträge"
        ),
        allow_empty_file=True,  # the reader says what is wrong with an empty file
    )
    field_order = ("kind", "file", "title", "rights_holder", "licence", "address", "dated")

    def clean_file(self) -> Any:
        """Refuses by size before anything is read."""
        file = self.cleaned_data["file"]
        if file.size > LIMIT:
            raise forms.ValidationError(too_large())
        return file


def too_large() -> str:
    from leitfaden.intake.reader.refusals import TooLarge

    return str(TooLarge.sentence)
