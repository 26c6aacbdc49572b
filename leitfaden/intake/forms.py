"""Clean words from people: the file with its source, and a corrected item."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries import parents_for
from leitfaden.intake.reader import LIMIT


class SourceForm(forms.Form):
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
        help_text=_("Text, Markdown oder HTML, höchstens 20 MB"),
        allow_empty_file=True,  # the reader says what is wrong with an empty file
    )
    field_order = ("kind", "file", "title", "rights_holder", "licence", "address")

    def clean_file(self) -> Any:
        """Refuses by size before anything is read."""
        file = self.cleaned_data["file"]
        if file.size > LIMIT:
            raise forms.ValidationError(too_large())
        return file


def too_large() -> str:
    from leitfaden.intake.reader.refusals import TooLarge

    return TooLarge.sentence


class ItemForm(forms.Form):
    """Kind, place, number and text of one item; it may belong only to items of its document."""

    type = forms.ChoiceField(label=_("Art"), choices=Type.choices)
    parent = forms.ChoiceField(label=_("Gehört zu"), required=False)
    number = forms.CharField(label=_("Nummer"), max_length=20, required=False)
    text = forms.CharField(label=_("Text"), widget=forms.Textarea(attrs={"rows": 6}), strip=False)

    def __init__(self, data: Any = None, *, item: Item) -> None:
        initial = {
            "type": item.type,
            "parent": item.parent_id or "",
            "number": item.number,
            "text": item.text,
        }
        super().__init__(data, initial=initial)
        self.homes = {str(home.pk): home for home in parents_for(item)}
        choices = [(key, home_name(home)) for key, home in self.homes.items()]
        self.fields["parent"].choices = [("", _("nichts (steht für sich)")), *choices]  # type: ignore[attr-defined]

    def clean_parent(self) -> Item | None:
        return self.homes.get(self.cleaned_data["parent"])

    def clean_text(self) -> str:
        return str(self.cleaned_data["text"]).replace("\r\n", "\n").strip("\n")


def home_name(home: Item) -> str:
    """ "Handlungsfeld 2: Spracherwerb (Zeile 160)"."""
    number = f" {home.number}" if home.number else ""
    words = " ".join(home.text.split())
    short = words if len(words) <= 60 else words[:58] + " …"
    return f"{home.get_type_display()}{number}: {short}"
