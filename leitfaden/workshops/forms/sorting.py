"""What is chosen at the sorting table."""

import re
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form, ModelForm
from leitfaden.events.models import Event
from leitfaden.workshops.models import Card, Group, Theme
from leitfaden.workshops.queries import themes_of

CHOOSE = {"required": _("Bitte wählen Sie mindestens eine Karte.")}


class Chosen(Form):
    """The cards that are ticked; only those of this event can be."""

    cards = forms.ModelMultipleChoiceField(
        Card.objects.none(), label=_("Karten"), error_messages=CHOOSE
    )

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cards = cast("forms.ModelMultipleChoiceField[Card]", self.fields["cards"])
        cards.queryset = Card.objects.filter(event=event).select_related("event")

    @property
    def ticked(self) -> set[str]:
        """What stays ticked when the page comes back with a question."""
        return set(self.data.getlist("cards")) if self.is_bound else set()  # type: ignore[attr-defined]


class SortForm(Chosen):
    into = forms.ModelChoiceField(
        Theme.objects.none(),
        label=_("In das Thema"),
        required=False,
        empty_label=_("ein neues Thema"),
    )
    title = forms.CharField(label=_("Name des neuen Themas"), max_length=200, required=False)
    thought = forms.CharField(
        label=_("Gedanke"),
        max_length=120,
        required=False,
        help_text=_("Nötig, wenn eine Karte schon in einem anderen Thema liegt."),
    )

    def __init__(self, *args: Any, event: Event, group: Group | None, **kwargs: Any) -> None:
        super().__init__(*args, event=event, **kwargs)
        into = cast("forms.ModelChoiceField[Theme]", self.fields["into"])
        into.queryset = themes_of(event, group)

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        if not words.get("into") and not words.get("title") and "into" not in self.errors:
            self.add_error("title", _("Wählen Sie ein Thema oder geben Sie dem neuen einen Namen."))
        if words.get("into") and words.get("title"):
            self.add_error("title", _("Entweder ein Thema aus der Liste oder ein neuer Name."))
        return words


class MergeForm(Chosen):
    """Cards that say the same; without a number the oldest of them stays."""

    stays = forms.CharField(
        label=_("Diese Karte bleibt"),
        required=False,
        help_text=_("Kartennummer, zum Beispiel K-117. Ohne Angabe bleibt die älteste."),
    )

    def clean_stays(self) -> Card | None:
        said = self.cleaned_data["stays"]
        if not said:
            return None
        number = re.fullmatch(r"\s*(?:K\s*-?\s*)?(\d{1,18})\s*", said, re.IGNORECASE)
        cards = cast("forms.ModelMultipleChoiceField[Card]", self.fields["cards"]).queryset
        found = (
            cards.filter(number=int(number[1])).first() if number and cards is not None else None
        )
        if found is None:
            raise forms.ValidationError(_("Diese Karte gibt es in dieser Veranstaltung nicht."))
        return found

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        chosen = words.get("cards")
        if chosen is not None and "stays" in words:
            words["into"] = words.pop("stays") or min(chosen, key=lambda card: card.number)
            if all(card == words["into"] for card in chosen):
                self.add_error("cards", _("Zum Zusammenführen braucht es zwei Karten."))
        return words


class ThemeForm(ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Theme
        fields = ["title", "description"]


class ThemeMergeForm(Form):
    into = forms.ModelChoiceField(
        Theme.objects.none(),
        label=_("Mit diesem Thema zusammenführen"),
        empty_label=_("bitte wählen"),
    )

    def __init__(self, *args: Any, theme: Theme, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        into = cast("forms.ModelChoiceField[Theme]", self.fields["into"])
        into.queryset = themes_of(theme.event).exclude(pk=theme.pk)
