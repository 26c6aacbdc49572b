"""A corrected item: kind, place, number, text, and what its kind says beside the text."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form
from leitfaden.intake.commit.persons import names_in
from leitfaden.intake.forms.checks import check
from leitfaden.intake.forms.details import Detail, details
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries import parents_for

AS_THE_SOURCE_HAS_IT = 100_000


class ItemForm(Form):
    """It may belong only to items of its document; the details are those of its present kind."""

    type = forms.ChoiceField(
        label=_("Art"), choices=Type.choices,
        help_text=_("Nach der Art richtet sich, welche weiteren Angaben es gibt."),
    )  # fmt: skip
    parent = forms.ChoiceField(label=_("Gehört zu"), required=False)
    number = forms.CharField(label=_("Nummer"), max_length=20, required=False)
    text = forms.CharField(
        label=_("Text"), widget=forms.Textarea(attrs={"rows": 6}), strip=False, max_length=100_000
    )  # as long as the source has it
    names = forms.CharField(
        label=_("Namen von Personen im Text"), required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Eine Stelle je Zeile, wie sie im Text steht. Bis zur Freigabe steht dort die"
                    " Funktion; was kein Name ist, nehmen Sie heraus."),
    )  # fmt: skip

    stand = forms.CharField(max_length=12, required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, item: Item) -> None:
        self.item, self.details = item, details(item)
        initial = {
            "type": item.type,
            "parent": item.parent_id or "",
            "number": item.number,
            "text": item.text,
            "names": "\n".join(name.text for name in names_in(item)),
            "stand": item.stand,
        }
        super().__init__(data, initial=initial | {d.name: d.shown for d in self.details})
        self.homes = {str(home.pk): home for home in parents_for(item)}
        choices = [(key, home_name(home)) for key, home in self.homes.items()]
        self.fields["parent"].choices = [("", _("nichts (steht für sich)")), *choices]  # type: ignore[attr-defined]
        self.fields |= {detail.name: detail.field for detail in self.details}

    def clean_parent(self) -> Item | None:
        return self.homes.get(self.cleaned_data["parent"])

    def clean_text(self) -> str:
        return str(self.cleaned_data["text"]).replace("\r\n", "\n").strip("\n")

    def clean(self) -> dict[str, Any]:
        """Details of another kind than the chosen one are not asked about."""
        words = super().clean() or {}
        if words.get("type") != self.item.type:
            for detail in self.details:
                self.errors.pop(detail.name, None)
            return words
        for name, wrong in check(self.item, words):
            self.add_error(name, wrong)
        return words

    def words(self) -> dict[str, Any]:
        """What actions.change takes."""
        names = ("type", "parent", "number", "text")
        said = {name: self.cleaned_data[name] for name in names}
        named = self.cleaned_data["names"].splitlines()
        stand = self.cleaned_data["stand"] or None
        return said | {"corrected": self._corrected(), "names": named, "stand": stand}

    def _corrected(self) -> dict[str, Any]:
        """Only what differs from the source; a change of kind leaves the details as they are."""
        if self.cleaned_data["type"] != self.item.type:
            return dict(self.item.corrected)
        names = {detail.name for detail in self.details}
        kept = {key: value for key, value in self.item.corrected.items() if key not in names}
        return kept | dict(filter(None, map(self._correction, self.details)))

    def _correction(self, detail: Detail) -> tuple[str, Any] | None:
        said = detail.stored(self.cleaned_data[detail.name])
        return None if said == detail.stored(detail.read) else (detail.name, said)


def home_name(home: Item) -> str:
    """ "Handlungsfeld 2: Spracherwerb (Zeile 160)"."""
    number = f" {home.number}" if home.number else ""
    words = " ".join(home.text.split())
    short = words if len(words) <= 60 else words[:58] + " …"
    return f"{home.get_type_display()}{number}: {short}"
