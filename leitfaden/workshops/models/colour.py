"""Colours of the cards; always said in words too."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Colour(models.TextChoices):
    YELLOW = "gelb", _("gelb")
    GREEN = "gruen", _("grün")
    BLUE = "blau", _("blau")
    PINK = "rosa", _("rosa")
    WHITE = "weiss", _("weiß")
