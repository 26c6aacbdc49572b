"""The town's own colours, emblem and typeface."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from leitfaden.core.contrast import is_colour
from leitfaden.publishing.forms.uploads import PictureFields
from leitfaden.publishing.models.house_style import OURS


class HouseStyleForm(PictureFields):
    accent = forms.CharField(
        label=_("Farbe des Fadens und der Akzente"), initial=OURS.accent, max_length=7,
        help_text=_("Als #rrggbb; auf Weiß und auf der Grundfarbe gut lesbar (4,5 zu 1)."),
    )  # fmt: skip
    ground = forms.CharField(
        label=_("Grundfarbe des Umschlags"), initial=OURS.ground, max_length=7,
        help_text=_("Als #rrggbb."),
    )  # fmt: skip
    no_emblem = forms.BooleanField(label=_("Ohne Emblem"), required=False)
    regular = forms.FileField(
        label=_("Eigene Schrift: normaler Schnitt"), required=False,
        help_text=_("TTF, OTF oder WOFF2; sie muss eingebettet werden dürfen."),
    )  # fmt: skip
    bold = forms.FileField(label=_("Eigene Schrift: halbfetter Schnitt"), required=False)
    font_licence = forms.CharField(label=_("Lizenz der Schrift"), required=False, max_length=200)
    no_typeface = forms.BooleanField(label=_("Ohne eigene Schrift"), required=False)
    field_order = (
        "accent", "ground", "picture", "alt", "rights_holder", "licence", "no_emblem", "regular",
        "bold", "font_licence", "no_typeface",
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["picture"].label = _("Emblem")

    def clean(self) -> dict[str, Any]:
        words = super().clean()
        for name in ("accent", "ground"):
            if not is_colour(words.get(name, "")):
                self.add_error(name, ValidationError(_("Bitte als #rrggbb, zum Beispiel #a3164a.")))
        if (words.get("regular") or words.get("bold")) and not words.get("font_licence"):
            self.add_error("font_licence", ValidationError(_("Gehört zur Schrift.")))
        if words.get("bold") and not words.get("regular"):
            self.add_error("regular", ValidationError(_("Der normale Schnitt gehört dazu.")))
        return words

    def words(self) -> dict[str, Any]:
        """What `actions.dress_house` wants; the normal face stands first."""
        told = self.cleaned_data
        came = (told.get(name) for name in ("regular", "bold"))
        return {
            "accent": told["accent"],
            "ground": told["ground"],
            "upload": self.upload(),
            "faces": [one.read() for one in came if one],
            "font_licence": told["font_licence"],
            "no_emblem": told["no_emblem"],
            "no_typeface": told["no_typeface"],
        }
