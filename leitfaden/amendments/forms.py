"""Clean words about amendments, recommendations and decisions."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leitfaden.amendments.models import Amendment
from leitfaden.amendments.queries import CODE, things_named
from leitfaden.amendments.words import RECOMMENDED
from leitfaden.bodies.models import Organization, Paper, Resolution
from leitfaden.core.forms import Form
from leitfaden.core.written import Written
from leitfaden.guidelines.models import ActionField, Edition, Wording
from leitfaden.people.models.visibility import Visitor
from leitfaden.workshops.models import Group

Kind = Amendment.Kind
SLUG_HELP = _("Teil der Adresse, die gedruckt wird: Kleinbuchstaben, Ziffern, Bindestrich.")


def day(label: Any, *, required: bool = True) -> forms.DateField:
    picker = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(label=label, required=required, widget=picker)


def area(label: Any, *, rows: int = 4, help_text: Any = "") -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, required=False, widget=widget, help_text=help_text)


class DraftForm(Form):
    """What shall change at one unit or field, and why."""

    kind = forms.ChoiceField(label=_("Was soll geschehen?"), widget=forms.RadioSelect)
    title = forms.CharField(label=_("Worum es geht"), max_length=300)
    text_after = area(
        _("Vorgeschlagener Wortlaut"),
        rows=7,
        help_text=_("Beim Neufassen, Ergänzen und Umbenennen. Sonst bleibt das Feld unbeachtet."),
    )
    field = forms.ModelChoiceField(
        ActionField.objects.none(),
        label=_("Handlungsfeld"),
        required=False,
        empty_label=_("wie bisher"),
        help_text=_("Beim Verschieben das neue, beim Ergänzen das Handlungsfeld der Ergänzung."),
    )
    reasons = forms.CharField(
        label=_("Gründe"),
        required=False,
        max_length=2000,
        help_text=_(
            "Nummern von Karten und Themen veröffentlichter Veranstaltungen, zum Beispiel "
            "K-117, T-4. Suchen können Sie im nächsten Schritt."
        ),
    )
    group = forms.ModelChoiceField(
        Group.objects.none(),
        label=_("Aus der Arbeitsgruppe"),
        required=False,
        empty_label=_("keiner"),
    )
    proposed_by = forms.CharField(label=_("Eingebracht von"), max_length=200, required=False)
    proposed_on = day(_("Eingebracht am"), required=False)

    def __init__(
        self,
        *args: Any,
        edition: Edition,
        wording: Wording | None,
        field: ActionField | None,
        visitor: Visitor,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.visitor, self.wording, self.about = visitor, wording, field
        boxes: dict[str, Any] = dict(self.fields)
        boxes["kind"].choices = [(kind, Kind(kind).label) for kind in self._kinds()]
        boxes["field"].queryset = ActionField.objects.filter(titles__edition=edition)
        groups = Group.objects.visible_to(visitor).select_related("event")
        boxes["group"].queryset = groups.order_by("-event__starts_at", "number")
        boxes["group"].label_from_instance = lambda group: Written(f"{group.event}: {group}")

    def _kinds(self) -> tuple[str, ...]:
        if self.wording is None:
            return (Kind.ADD, Kind.RENAME_FIELD)
        homed = self.wording.field_id is not None
        return (Kind.REWORD, Kind.STRIKE, *((Kind.MOVE, Kind.ADD) if homed else ()))

    def clean_reasons(self) -> str:
        """Every code stands for something that can be named as a reason."""
        given = str(self.cleaned_data["reasons"])
        themes, cards = things_named(given, self.visitor)
        found = {theme.code for theme in themes} | {card.code for card in cards}
        named = [f"{letter.upper()}-{int(number)}" for letter, number in CODE.findall(given)]
        missing = [code for code in named if code not in found]
        if missing or (given.strip() and not named):
            raise forms.ValidationError(
                _("Nicht gefunden: %(codes)s"), params={"codes": ", ".join(missing) or given}
            )
        return given

    def told(self) -> dict[str, Any]:
        """What the action is told."""
        told = dict(self.cleaned_data)
        themes, cards = things_named(told.pop("reasons"), self.visitor)
        field = told.pop("field")
        if told["kind"] == Kind.ADD:
            field = field or self.about or (self.wording and self.wording.field)
        elif told["kind"] == Kind.RENAME_FIELD:
            field = self.about
        elif told["kind"] != Kind.MOVE:
            field = None
        return told | {"field": field, "themes": themes, "cards": cards, "wording": self.wording}


class RecommendationForm(Form):
    recommendation = forms.ChoiceField(label=_("Empfehlung"), choices=RECOMMENDED.items())
    organization = forms.ModelChoiceField(
        Organization.objects.all(), label=_("Wer empfiehlt"), empty_label=_("bitte wählen")
    )
    on = day(_("Datum"))


class DecisionForm(Form):
    decision = forms.ChoiceField(label=_("Entscheidung"), choices=Amendment.Decision.choices)
    organization = forms.ModelChoiceField(
        Organization.objects.that_may_decide(),
        label=_("Wer entscheidet"),
        empty_label=_("bitte wählen"),
        help_text=_("Rat oder Ausschuss. Was andere sagen, vermerken Sie als Empfehlung."),
    )
    on = day(_("Datum"))
    reason = area(_("Begründung"), help_text=_("Erforderlich, wenn nicht angenommen wurde."))
    text_decided = area(
        _("Beschlossener Wortlaut"),
        rows=6,
        help_text=_("Nur, wenn mit Änderungen angenommen wurde."),
    )
    resolution = forms.ModelChoiceField(
        Resolution.objects.standing().select_related("organization").order_by("-decided_on", "-pk"),
        label=_("Schon vermerkter Beschluss"),
        required=False,
        empty_label=_("keiner"),
    )
    paper = forms.ModelChoiceField(
        Paper.objects.all(), label=_("Drucksache"), required=False, empty_label=_("keine")
    )
    yes = forms.IntegerField(label=_("Ja-Stimmen"), min_value=0, required=False)
    no = forms.IntegerField(label=_("Nein-Stimmen"), min_value=0, required=False)
    abstained = forms.IntegerField(label=_("Enthaltungen"), min_value=0, required=False)

    def clean(self) -> dict[str, Any]:
        """A vote is told whole or not at all; a resolution noted before brings its own."""
        data = super().clean() or {}
        figures = [data.pop(key, None) for key in ("yes", "no", "abstained")]
        told = [figure for figure in figures if figure is not None]
        if told and len(told) < len(figures):
            raise forms.ValidationError(
                _("Bitte geben Sie Ja, Nein und Enthaltung an oder keine der drei Zahlen.")
            )
        if data.get("resolution") and told:
            self.add_error("resolution", _("Der Beschluss hat schon eigene Stimmenzahlen."))
        return data | {"votes": tuple(told) or None}


class CorrectionForm(Form):
    """Why a decision that was noted wrongly is taken back."""

    because = area(_("Warum wird die Entscheidung zurückgenommen?"))
    because.required = True
    with_resolution = forms.BooleanField(
        label=_("Auch den Beschluss auf der Seite der Drucksache zurücknehmen"), required=False
    )

    def __init__(self, *args: Any, resolution: Resolution | None, noted_along: bool, **kwargs: Any):
        """The resolution is offered along when nothing else rests on it."""
        super().__init__(*args, **kwargs)
        if resolution is None:
            del self.fields["with_resolution"]
        else:
            self.fields["with_resolution"].initial = noted_along


class NextEditionForm(Form):
    label = forms.CharField(
        label=_("Bezeichnung"), max_length=120, help_text=_("Zum Beispiel: Fassung 2026.")
    )
    slug = forms.SlugField(label=_("Adresse"), max_length=120, help_text=SLUG_HELP)
