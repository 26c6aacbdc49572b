"""One voice."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.core.addresses import reverse
from leitfaden.core.written import Written
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Unit
from leitfaden.people.models import Publishable
from leitfaden.workshops.models.colour import Colour
from leitfaden.workshops.models.group import Group, Question
from leitfaden.workshops.models.heap import CONSTRAINTS, INDEXES, HeapQuerySet

__all__ = ["Card", "Colour"]


class CardQuerySet(HeapQuerySet["Card"]):
    def own_voices(self) -> CardQuerySet:
        """Cards that are not merged into another."""
        return self.filter(merged_into=None)

    def in_order(self) -> CardQuerySet:
        return self.order_by("number")


class Card(Publishable):
    """A Moderationskarte: what somebody wrote, with channel and evidence told honestly."""

    class Channel(models.TextChoices):
        PHONE = "phone", _("Telefon im Raum")
        PAPER = "paper", _("Papierkarte")
        PHOTO = "photo", _("Papierkarte, fotografiert und abgetippt")
        MINUTES = "minutes", _("Mitschrift")
        LIST = "list", _("Liste, keine Moderationskarte")
        PLENARY = "plenary", _("Wort im Plenum")
        LETTER = "letter", _("Brief oder E-Mail")
        CONSULTATION = "consultation", _("Beteiligung im Netz")
        IMPORT = "import", _("aus einem Dokument eingelesen")

    number = models.PositiveBigIntegerField(unique=True, editable=False)
    text = models.TextField(_("Text der Karte"))
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="cards")
    group = models.ForeignKey(
        Group, on_delete=models.PROTECT, null=True, blank=True, related_name="cards"
    )
    question = models.ForeignKey(
        Question, on_delete=models.PROTECT, null=True, blank=True, related_name="cards"
    )
    field = models.ForeignKey(
        ActionField, on_delete=models.PROTECT, null=True, blank=True, related_name="cards"
    )
    unit = models.ForeignKey(
        Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="cards"
    )
    channel = models.CharField(_("Weg"), max_length=20, choices=Channel)
    evidence = models.CharField(_("Beleg"), max_length=300, blank=True)
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged"
    )
    put_with = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = CardQuerySet.as_manager()

    class Meta:
        constraints = [
            *CONSTRAINTS,
            models.CheckConstraint(condition=~Q(text=""), name="a_card_says_something"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            *INDEXES,
            models.Index(fields=["event", "number"], name="cards_of_an_event"),
        ]

    class Privacy:
        purpose = "participation"
        open = (
            "id", "number", "text", "event", "group", "question", "field", "unit", "channel",
            "evidence", "merged_into", "put_with", "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return Written(f"{self.code}: {self.text[:60]}")

    @property
    def code(self) -> str:
        return f"K-{self.number}"

    @property
    def colour(self) -> str:
        """That of its question; a card that answers none has no colour, whatever paper it was."""
        return self.question.colour if self.question else ""

    @property
    def colour_said(self) -> str:
        """The colour in words with what it stands for."""
        return str(Colour(self.colour or Colour.WHITE).label)

    def get_absolute_url(self) -> str:
        return reverse("workshops:card_detail", args=[self.number])
