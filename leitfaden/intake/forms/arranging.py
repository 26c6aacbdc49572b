"""Where to cut an item, and where to put it."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form
from leitfaden.intake.forms.item import home_name
from leitfaden.intake.models import Item
from leitfaden.intake.queries import parents_for

SEAM = re.compile(r"\n+|(?<=[.!?:;])\s+(?=\S)")
MOST_SEAMS = 200


class SplitForm(Form):
    """The button of a seam sends its place in the text; else the words say where, else the cursor."""

    before = forms.CharField(
        label=_("Vor diesen Worten teilen"), max_length=1_000, required=False,
        help_text=_("Die ersten Worte des zweiten Teils, wie sie im Text stehen."),
    )  # fmt: skip
    at = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    stand = forms.CharField(max_length=12, required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, item: Item) -> None:
        self.item = item
        super().__init__(data, initial={"stand": item.stand})

    @property
    def seams(self) -> list[tuple[str, int]]:
        """The text in pieces, each with the place in the text at which it ends."""
        ends = [found.end() for found in SEAM.finditer(self.item.text)][:MOST_SEAMS]
        ends.append(len(self.item.text))
        starts = [0, *ends[:-1]]
        return [(self.item.text[a:b], b) for a, b in zip(starts, ends, strict=True)]

    def clean(self) -> dict[str, Any]:
        """A place in the text; words that do not stand there are said to be missing."""
        words = super().clean() or {}
        if words.get("at"):
            return words
        said = str(words.get("before") or "").strip()
        words["at"] = self.item.text.find(said) if said else 0
        if words["at"] < 0:
            self.add_error("before", _("Diese Worte stehen nicht so im Text."))
        return words

    def words(self) -> dict[str, Any]:
        """What actions.split takes."""
        return {"at": self.cleaned_data["at"], "stand": self.cleaned_data["stand"] or None}


class PlaceForm(Form):
    """To what the item belongs; its own parts are not offered."""

    parent = forms.ChoiceField(
        label=_("Gehört zu"), required=False,
        help_text=_("Was zu diesem Eintrag gehört, geht mit."),
    )  # fmt: skip
    following = forms.BooleanField(
        label=_("Auch die folgenden Einträge, bis zum nächsten Handlungsfeld"), required=False
    )
    stand = forms.CharField(max_length=12, required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, item: Item) -> None:
        super().__init__(data, initial={"parent": item.parent_id or "", "stand": item.stand})
        self.homes = {str(home.pk): home for home in parents_for(item)}
        choices = [(key, home_name(home)) for key, home in self.homes.items()]
        self.fields["parent"].choices = [("", _("nichts (steht für sich)")), *choices]  # type: ignore[attr-defined]

    def words(self) -> dict[str, Any]:
        """What actions.move_under takes."""
        home = self.homes.get(self.cleaned_data["parent"])
        following, stand = self.cleaned_data["following"], self.cleaned_data["stand"]
        return {"parent": home, "following": following, "stand": stand or None}
