"""What a district or the town has to cope with."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from leitfaden.core.addresses import reverse
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField
from leitfaden.people.models import Publishable, PublishableQuerySet
from leitfaden.vocab.models import District, FocusArea, Topic


class ChallengeQuerySet(PublishableQuerySet["Challenge"]):
    """Only the gate so far."""


class Challenge(Publishable):
    number = models.PositiveBigIntegerField(unique=True, editable=False)
    title = models.CharField(_("Herausforderung"), max_length=300)
    text = models.TextField(_("Beschreibung"), blank=True)
    raised_at = models.ForeignKey(
        Event, on_delete=models.PROTECT, null=True, blank=True, related_name="challenges"
    )
    field = models.ForeignKey(
        ActionField, on_delete=models.PROTECT, null=True, blank=True, related_name="challenges"
    )
    districts = models.ManyToManyField(District, blank=True, related_name="challenges")
    focus_areas = models.ManyToManyField(FocusArea, blank=True, related_name="challenges")
    topics = models.ManyToManyField(Topic, blank=True, related_name="challenges")

    objects = ChallengeQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["number"]

    class Privacy:
        purpose = "measures"
        open = (
            "id", "number", "title", "text", "raised_at", "field", "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.title

    @property
    def code(self) -> str:
        return f"H-{self.number}"

    def get_absolute_url(self) -> str:
        return reverse("measures:challenge_detail", args=[self.number])
