"""Clean words about concepts, editions, fields and units."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leitfaden.bodies.models import Organization, Paper, Resolution
from leitfaden.core.forms import Form
from leitfaden.core.written import Written
from leitfaden.guidelines.models import ActionField, Concept, Edition, Kind, Unit
from leitfaden.people.models.visibility import Visitor

TAKEN = ("neu", "einheiten")
"""Words that addresses of this room use themselves."""

SLUG_HELP = _("Teil der Adresse, die gedruckt wird: Kleinbuchstaben, Ziffern, Bindestrich.")


def area(
    label: Any, *, rows: int = 6, required: bool = True, help_text: Any = ""
) -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, required=required, widget=widget, help_text=help_text)


class AddressField(forms.SlugField):
    def clean(self, value: Any) -> str:
        slug = str(super().clean(value)).lower()
        if slug in TAKEN:
            raise forms.ValidationError(_("Diese Adresse braucht Leitfaden selbst."))
        return slug


class ConceptForm(Form):
    title = forms.CharField(label=_("Titel"), max_length=200)
    slug = AddressField(label=_("Adresse"), max_length=120, help_text=SLUG_HELP)
    description = area(_("Worum es geht"), rows=3, required=False)


class EditionForm(Form):
    label = forms.CharField(
        label=_("Bezeichnung"), max_length=120, help_text=_("Zum Beispiel: Fassung 2026.")
    )
    slug = AddressField(label=_("Adresse"), max_length=120, help_text=SLUG_HELP)
    based_on = forms.ModelChoiceField(
        Edition.objects.none(),
        label=_("Beruht auf"),
        required=False,
        empty_label=_("leer beginnen"),
        help_text=_("Die neue Fassung beginnt als Abschrift und kennt dieselben Textstellen."),
    )
    paper = forms.ModelChoiceField(
        Paper.objects.none(),
        label=_("Drucksache"),
        required=False,
        empty_label=_("keine"),
    )

    def __init__(self, *args: Any, concept: Concept, visitor: Visitor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        based: Any = self.fields["based_on"]
        based.queryset = concept.editions.visible_to(visitor).newest_first()
        papers: Any = self.fields["paper"]
        papers.queryset = Paper.objects.visible_to(visitor)


class AdoptionForm(Form):
    on = forms.DateField(
        label=_("Beschlossen am"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    resolution = forms.ModelChoiceField(
        Resolution.objects.standing()
        .filter(
            outcome__in=[Resolution.Outcome.ADOPTED, Resolution.Outcome.ADOPTED_CHANGED],
            organization__in=Organization.objects.that_may_decide(),
        )
        .select_related("organization")
        .order_by("-decided_on", "-pk"),
        label=_("Beschluss"),
        required=False,
        empty_label=_("noch nicht vermerkt"),
    )
    organization = forms.ModelChoiceField(
        Organization.objects.that_may_decide(),
        label=_("Wer beschlossen hat"),
        required=False,
        empty_label=_("bitte wählen"),
        help_text=_("Wenn der Beschluss noch nicht vermerkt ist: Rat oder Ausschuss."),
    )


class FieldForm(Form):
    number = forms.IntegerField(label=_("Nummer"), min_value=1, max_value=999)
    title = forms.CharField(label=_("Titel"), max_length=300)
    introduction = area(_("Einleitung"), rows=4, required=False)


class RenameForm(Form):
    title = forms.CharField(label=_("Titel"), max_length=300)
    introduction = area(_("Einleitung"), rows=4, required=False)


def fields_of(edition: Edition) -> Any:
    return ActionField.objects.filter(titles__edition=edition).order_by("number")


class UnitForm(Form):
    """A new unit of an edition."""

    kind = forms.ChoiceField(label=_("Art"), choices=Kind.choices)
    field = forms.ModelChoiceField(
        ActionField.objects.none(),
        label=_("Handlungsfeld"),
        required=False,
        empty_label=_("keines (Präambel, Fußnote)"),
    )
    text = area(_("Wortlaut"))
    title = forms.CharField(label=_("Kurztitel"), max_length=200, required=False)
    number = forms.CharField(
        label=_("Nummer"),
        max_length=20,
        required=False,
        help_text=_("Leer lassen: Leitlinien werden dann weitergezählt."),
    )
    note_to = forms.ModelChoiceField(
        Unit.objects.none(),
        label=_("Fußnote zu"),
        required=False,
        empty_label=_("keine Fußnote"),
    )
    also_under = forms.ModelMultipleChoiceField(
        ActionField.objects.none(),
        label=_("Auch aufgeführt unter"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, edition: Edition, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        given: dict[str, Any] = dict(self.fields)
        given["field"].queryset = given["also_under"].queryset = fields_of(edition)
        given["note_to"].queryset = Unit.objects.filter(wordings__edition=edition)
        heads = {w.unit_id: w.headline for w in edition.wordings.all()}
        given["note_to"].label_from_instance = lambda unit: Written(
            f"{unit.code}: {heads[unit.pk]}"
        )


class WordingForm(Form):
    """Other words for a unit that stands in the edition."""

    text = area(_("Wortlaut"), rows=8)
    title = forms.CharField(label=_("Kurztitel"), max_length=200, required=False)
    also_under = forms.ModelMultipleChoiceField(
        ActionField.objects.none(),
        label=_("Auch aufgeführt unter"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, edition: Edition, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        also: Any = self.fields["also_under"]
        also.queryset = fields_of(edition)


class MoveForm(Form):
    into = forms.ModelChoiceField(
        ActionField.objects.none(), label=_("Verschieben nach"), empty_label=_("bitte wählen")
    )

    def __init__(self, *args: Any, edition: Edition, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        into: Any = self.fields["into"]
        into.queryset = fields_of(edition)
