"""What the group says it said, with its exact set of cards, and the dissent."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.people.models import Publishable, PublishableQuerySet
from leitfaden.workshops.models.card import Card
from leitfaden.workshops.models.group import Group


class SummaryQuerySet(PublishableQuerySet["Summary"]):
    """Only the gate so far."""


class Summary(Publishable):
    """One version of a group's summary; the cards that lay before the group are frozen with it."""

    class Confirmation(models.TextChoices):
        SHOW_OF_HANDS = "show_of_hands", _("durch Handzeichen")
        READ_OUT = "read_out", _("vorgelesen und bestätigt")
        IMPORTED = "imported", _("aus der Dokumentation übernommen")

    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="summaries")
    version = models.PositiveIntegerField()
    text = models.TextField(_("Zusammenfassung"))
    dissent = models.TextField(_("Abweichende Meinung"), blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    confirmed_how = models.CharField(max_length=20, choices=Confirmation, blank=True)

    objects = SummaryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["group", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["group", "version"], name="summaries_have_versions"),
            models.CheckConstraint(
                condition=Q(confirmed_at=None, confirmed_how="")
                | (Q(confirmed_at__isnull=False) & ~Q(confirmed_how="")),
                name="a_confirmation_says_when_and_how",
            ),
        ]

    class Privacy:
        purpose = "participation"
        open = (
            "id", "group", "version", "text", "dissent", "confirmed_at", "confirmed_how",
            "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip


class ReflectedQuerySet(models.QuerySet["Reflected"]):
    def taken(self) -> ReflectedQuerySet:
        return self.filter(taken=True)


class Reflected(models.Model):
    """A card that lay before the group when it summed up, taken up or not; never changed."""

    summary = models.ForeignKey(Summary, on_delete=models.CASCADE, related_name="reflected")
    card = models.ForeignKey(Card, on_delete=models.PROTECT, related_name="reflections")
    taken = models.BooleanField(_("aufgenommen"), default=True)

    objects = ReflectedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["summary", "card"], name="a_card_is_reflected_once")
        ]

    class Privacy:
        purpose = "participation"
        open = ("id", "summary", "card", "taken")
