"""Pictures and typefaces, known by the hash of their bytes."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from leitfaden.core.kept import kept
from leitfaden.people.models import Publishable, PublishableQuerySet


class PictureQuerySet(PublishableQuerySet["Picture"]):
    """Only the gate so far."""


class Picture(Publishable):
    """An emblem or a photograph: what it shows in words, and whose it is."""

    class Format(models.TextChoices):
        PNG = "png", "PNG"
        JPEG = "jpeg", "JPEG"

    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    format = models.CharField(max_length=10, choices=Format, editable=False)
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)
    alt = models.CharField(_("Was zu sehen ist"), max_length=300)
    rights_holder = models.CharField(_("Rechteinhaber"), max_length=200)
    licence = models.CharField(_("Lizenz oder Erlaubnis"), max_length=200)

    objects = PictureQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["alt", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(alt=""), name="a_picture_says_what_it_shows"),
            models.CheckConstraint(
                condition=~Q(rights_holder="") & ~Q(licence=""), name="a_picture_says_whose_it_is"
            ),
        ]

    class Privacy:
        purpose = "publishing"
        open = (
            "id", "sha256", "format", "width", "height", "alt", "rights_holder", "licence",
            "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.alt

    @property
    def content(self) -> bytes:
        return kept(self.sha256)

    @property
    def media_type(self) -> str:
        return f"image/{self.format}"

    def get_absolute_url(self) -> str:
        return reverse("files:picture", args=[self.sha256])


class Typeface(models.Model):
    """One face of a typeface a town may embed in its documents; never served to anybody."""

    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    family = models.CharField(max_length=100, editable=False)
    style = models.CharField(max_length=60, editable=False)
    licence = models.CharField(_("Lizenz"), max_length=200)

    class Meta:
        ordering: ClassVar[list[str]] = ["family", "style"]

    class Privacy:
        purpose = "publishing"
        open = ("id", "sha256", "family", "style", "licence")

    def __str__(self) -> str:
        return f"{self.family} {self.style}"

    @property
    def content(self) -> bytes:
        return kept(self.sha256)
