"""Controlled lists: places of the town and topics."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from django.db import models
from django.db.models import Expression, F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class DistrictQuerySet(models.QuerySet["District"]):
    def current(self, today: dt.date | Expression | None = None) -> DistrictQuerySet:
        """Districts that have not ended by being split, merged or renamed."""
        today = today or timezone.localdate()
        return self.filter(Q(valid_until=None) | Q(valid_until__gte=today))


class District(models.Model):
    """A part of the town; may be ended when districts are split, merged or renumbered."""

    number = models.CharField(_("Nummer"), max_length=12, blank=True)
    name = models.CharField(_("Name"), max_length=120)
    slug = models.SlugField(max_length=140, unique=True)
    outline = models.JSONField(
        _("Umriss"), default=list, blank=True, help_text=_("Punkte [x, y] der Schemakarte.")
    )
    valid_from = models.DateField(null=True, blank=True)
    valid_until = models.DateField(null=True, blank=True)

    objects = DistrictQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_until__isnull=True)
                | Q(valid_from__isnull=True)
                | Q(valid_until__gte=F("valid_from")),
                name="a_district_ends_after_it_begins",
            )
        ]

    class Privacy:
        purpose = "places"
        open = ("id", "number", "name", "slug", "outline", "valid_from", "valid_until")

    def __str__(self) -> str:
        return self.name


class FocusArea(models.Model):
    """A named set of districts in which the town does more (Schwerpunktbereich)."""

    name = models.CharField(_("Name"), max_length=160, unique=True)
    districts = models.ManyToManyField(District, related_name="focus_areas")

    class Meta:
        ordering: ClassVar[list[str]] = ["name"]

    class Privacy:
        purpose = "places"
        open = ("id", "name")

    def __str__(self) -> str:
        return self.name


class Topic(models.Model):
    """A word things are found under."""

    name = models.CharField(_("Name"), max_length=120, unique=True)
    slug = models.SlugField(max_length=140, unique=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["name"]

    class Privacy:
        purpose = "finding"
        open = ("id", "name", "slug")

    def __str__(self) -> str:
        return self.name
