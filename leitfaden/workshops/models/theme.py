"""Heaps of cards that people gave one name, and which card lies in which heap."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.core.addresses import reverse
from leitfaden.events.models import Event
from leitfaden.people.models import Publishable
from leitfaden.workshops.models.card import Card
from leitfaden.workshops.models.group import Group
from leitfaden.workshops.models.heap import CONSTRAINTS, INDEXES, HeapQuerySet


class ThemeQuerySet(HeapQuerySet["Theme"]):
    """Only the gate and the heap so far."""


class Theme(Publishable):
    number = models.PositiveBigIntegerField(unique=True, editable=False)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="themes")
    group = models.ForeignKey(
        Group, on_delete=models.PROTECT, null=True, blank=True, related_name="themes"
    )
    title = models.CharField(_("Name des Themas"), max_length=200)
    description = models.TextField(_("Worum es geht"), blank=True)
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged"
    )
    put_with = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = ThemeQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["number"]
        constraints = CONSTRAINTS
        indexes = INDEXES

    class Privacy:
        purpose = "participation"
        open = (
            "id", "number", "event", "group", "title", "description", "merged_into",
            "put_with", "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.title

    @property
    def code(self) -> str:
        return f"T-{self.number}"

    def get_absolute_url(self) -> str:
        return reverse("workshops:theme_detail", args=[self.number])


class SortingQuerySet(models.QuerySet["Sorting"]):
    def standing(self) -> SortingQuerySet:
        return self.filter(withdrawn_at=None)


class Sorting(models.Model):
    """A card lies in a heap; a card with two thoughts lies in two and names the thought in each."""

    card = models.ForeignKey(Card, on_delete=models.PROTECT, related_name="sortings")
    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, related_name="sortings")
    thought = models.CharField(_("Gedanke"), max_length=120, blank=True)
    sorted_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = SortingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["card", "theme"],
                condition=Q(withdrawn_at=None),
                name="a_card_lies_once_in_a_heap",
            )
        ]

    class Privacy:
        purpose = "participation"
        open = ("id", "card", "theme", "thought", "sorted_at", "withdrawn_at")
