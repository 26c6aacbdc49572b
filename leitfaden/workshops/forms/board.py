"""What is written at a group's table: the group itself, questions, cards, minutes, summary."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form, ModelForm
from leitfaden.core.words import says_something
from leitfaden.events.models import Event, Workshop
from leitfaden.guidelines.models import ActionField
from leitfaden.workshops.models import Card, Group, Minutes, Question, Summary
from leitfaden.workshops.queries import questions_of

LONGEST_CARD = 2000
"""What a person writes on one card, and a careful minute-taker for them; more is several cards."""

LONGEST_STACK = 100_000
"""Fifty full cards pasted at once."""


class GroupForm(ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Group
        fields = ["number", "title", "workshop", "field", "facilitator"]
        labels = {"workshop": _("Workshop im Programm"), "field": _("Handlungsfeld")}

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        workshop = cast("forms.ModelChoiceField[Workshop]", self.fields["workshop"])
        workshop.queryset, workshop.empty_label = event.workshops.all(), _("keiner")
        field = cast("forms.ModelChoiceField[ActionField]", self.fields["field"])
        field.queryset, field.empty_label = ActionField.objects.all(), _("keines")


class QuestionForm(ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Question
        fields = ["number", "text", "colour", "group"]
        labels = {"group": _("Nur für diese Gruppe")}
        help_texts = {"group": _("Ohne Angabe gilt die Frage allen Gruppen.")}
        widgets = {"text": forms.Textarea({"rows": 3})}

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        group = cast("forms.ModelChoiceField[Group]", self.fields["group"])
        group.queryset, group.empty_label = event.groups.all(), _("für alle Gruppen")
        self.fields["colour"].choices = Question._meta.get_field("colour").choices  # type: ignore[attr-defined]


class MinutesForm(ModelForm):  # type: ignore[type-arg]
    text = forms.CharField(label=_("Mitschrift"), widget=forms.Textarea, max_length=LONGEST_STACK)

    class Meta:
        model = Minutes
        fields = ["text"]


class CardsForm(Form):
    """One card, or a stack of them that came the same way."""

    text = forms.CharField(label=_("Text"), widget=forms.Textarea, max_length=LONGEST_STACK)
    one_a_line = forms.BooleanField(label=_("Jede Zeile ist eine eigene Karte"), required=False)
    question = forms.ModelChoiceField(
        Question.objects.none(), label=_("Leitfrage"), required=False, empty_label=_("keine")
    )
    channel = forms.ChoiceField(label=_("Weg"), choices=Card.Channel, initial=Card.Channel.PAPER)
    evidence = forms.CharField(
        label=_("Beleg"),
        max_length=300,
        required=False,
        help_text=_("Woher man es weiß: Foto, Seite der Dokumentation, Aktenzeichen."),
    )
    publish = forms.BooleanField(label=_("Gleich veröffentlichen"), required=False)
    again = forms.BooleanField(
        label=_("Das ist eine weitere Karte mit denselben Worten"), required=False
    )

    def __init__(self, *args: Any, group: Group, may_publish: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        question = cast("forms.ModelChoiceField[Question]", self.fields["question"])
        question.queryset = questions_of(group)
        if not may_publish:
            del self.fields["publish"]

    def clean(self) -> dict[str, Any]:
        words = super().clean() or {}
        text = words.pop("text", "")
        lines = [line.strip() for line in text.splitlines() if says_something(line)]
        words["texts"] = lines if words.pop("one_a_line", False) else [text]
        if any(len(said) > LONGEST_CARD for said in words["texts"]):
            self.add_error(
                "text", _("Eine Karte hat höchstens 2.000 Zeichen. Teilen Sie sie bitte.")
            )
        return words


class SummaryForm(ModelForm):  # type: ignore[type-arg]
    """A new version; it starts from the words and cards of the one before."""

    cards = forms.ModelMultipleChoiceField(
        Card.objects.none(),
        label=_("Diese Karten sind aufgenommen"),
        help_text=_("Die Auswahl gehört zu dieser Fassung und ändert sich danach nicht mehr."),
    )

    class Meta:
        model = Summary
        fields = ["text", "dissent"]
        help_texts = {
            "dissent": _("Wer es anders sieht, steht hier mit eigenen Worten daneben."),
        }

    def __init__(self, *args: Any, group: Group, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cards = cast("forms.ModelMultipleChoiceField[Card]", self.fields["cards"])
        cards.queryset = (
            Card.objects.filter(group=group).select_related("question").order_by("number")
        )
        cards.required = cards.queryset.exists()
        last = group.summaries.order_by("version").last()
        if last:
            chosen = list(last.reflected.taken().values_list("card_id", flat=True))
            self.initial = {"text": last.text, "dissent": last.dissent, "cards": chosen}

    @property
    def ticked(self) -> set[str]:
        """The cards that stand ticked on the page."""
        return {str(pk) for pk in self["cards"].value() or ()}
