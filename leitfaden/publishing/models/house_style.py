"""The town's own look on paper; one row, and where there is none, ours."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.core.paper import Look
from leitfaden.core.paper import Picture as Drawing
from leitfaden.files.models import Picture, Typeface

OURS = Look()
EMBLEM_WIDTH = 42
"""Millimetres at most on the cover."""


class HouseStyle(models.Model):
    """Colours, emblem and typeface of all booklets from now on; published ones keep theirs."""

    accent = models.CharField(
        _("Farbe des Fadens und der Akzente"), max_length=7, default=OURS.accent,
        help_text=_("Als #rrggbb; auf Weiß und auf der Grundfarbe gut lesbar."),
    )  # fmt: skip
    ground = models.CharField(
        _("Grundfarbe des Umschlags"),
        max_length=7,
        default=OURS.ground,
        help_text=_("Als #rrggbb."),
    )
    emblem = models.ForeignKey(
        Picture, on_delete=models.PROTECT, null=True, blank=True, related_name="house_styles"
    )
    typefaces = models.ManyToManyField(Typeface, blank=True, related_name="house_styles")

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="a_town_has_one_house_style")]

    class Privacy:
        purpose = "publishing"
        open = ("id", "accent", "ground", "emblem")

    def look(self) -> Look:
        faces = list(self.typefaces.all()) if self.pk else []
        return Look(
            accent=self.accent,
            ground=self.ground,
            font=faces[0].family if faces else OURS.font,
            typeface=tuple(face.sha256 for face in faces),
            emblem=drawing(self.emblem, EMBLEM_WIDTH) if self.emblem else None,
        )


def drawing(picture: Picture, width: int) -> Drawing:
    """A kept picture as a document names it."""
    return Drawing(picture.sha256, picture.alt, width)
