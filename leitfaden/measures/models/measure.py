"""What is done, who answers for it, where and until when; and which voices it answers."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from leitfaden.bodies.models import Organization
from leitfaden.guidelines.models import Unit
from leitfaden.measures.models.challenge import Challenge
from leitfaden.people.models import Publishable, PublishableQuerySet
from leitfaden.vocab.models import District
from leitfaden.workshops.models import Card, Theme


class MeasureQuerySet(PublishableQuerySet["Measure"]):
    def begun(self, on: dt.date) -> MeasureQuerySet:
        return self.filter(begun_on__lte=on)

    def without_word_since(self, day: dt.date) -> MeasureQuerySet:
        """Measures not reported on since a day (or ever), and not yet ended."""
        return self.exclude(reports__on__gte=day).exclude(reports__state__in=["done", "dropped"])


class Measure(Publishable):
    number = models.PositiveBigIntegerField(unique=True, editable=False)
    title = models.CharField(_("Maßnahme"), max_length=500)
    text = models.TextField(_("Beschreibung"), blank=True)
    challenge = models.ForeignKey(
        Challenge, on_delete=models.PROTECT, null=True, blank=True, related_name="measures"
    )
    unit = models.ForeignKey(
        Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="measures"
    )
    responsible = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="measures"
    )
    districts = models.ManyToManyField(District, blank=True, related_name="measures")
    begun_on = models.DateField(_("begonnen am"), null=True, blank=True)
    due_on = models.DateField(_("Frist"), null=True, blank=True)

    objects = MeasureQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["number"]

    class Privacy:
        purpose = "measures"
        open = (
            "id", "number", "title", "text", "challenge", "unit", "responsible", "begun_on",
            "due_on", "published_at", "withdrawn_at",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.title

    @property
    def code(self) -> str:
        return f"M-{self.number}"

    def is_overdue(self, *, on: dt.date) -> bool:
        return self.due_on is not None and self.due_on < on

    def get_absolute_url(self) -> str:
        return reverse("measures:measure_detail", args=[self.number])


class MeasureReasonQuerySet(models.QuerySet["MeasureReason"]):
    def standing(self) -> MeasureReasonQuerySet:
        return self.filter(withdrawn_at=None)


class MeasureReason(models.Model):
    """The theme or card a measure answers; withdrawn, never deleted."""

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="reasons")
    theme = models.ForeignKey(
        Theme, on_delete=models.PROTECT, null=True, blank=True, related_name="measure_reasons"
    )
    card = models.ForeignKey(
        Card, on_delete=models.PROTECT, null=True, blank=True, related_name="measure_reasons"
    )
    given_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = MeasureReasonQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(card__isnull=False, theme=None) | Q(card=None, theme__isnull=False),
                name="a_measure_reason_is_a_theme_or_a_card",
            ),
            models.UniqueConstraint(
                fields=["measure", "theme"],
                condition=Q(withdrawn_at=None, theme__isnull=False),
                name="a_measure_names_a_theme_once",
            ),
            models.UniqueConstraint(
                fields=["measure", "card"],
                condition=Q(withdrawn_at=None, card__isnull=False),
                name="a_measure_names_a_card_once",
            ),
        ]

    class Privacy:
        purpose = "measures"
        open = ("id", "measure", "theme", "card", "given_at", "withdrawn_at")
