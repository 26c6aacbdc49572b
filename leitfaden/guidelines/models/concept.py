"""A text with history: the concept and its editions."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.bodies.models import Paper, Resolution
from leitfaden.core.addresses import reverse
from leitfaden.people.models import Publishable, PublishableQuerySet


class ConceptQuerySet(PublishableQuerySet["Concept"]):
    """Only the gate so far."""


class Concept(Publishable):
    """The guidelines as one work, whatever its editions say."""

    title = models.CharField(_("Titel"), max_length=200)
    slug = models.SlugField(max_length=120, unique=True)
    description = models.TextField(_("Worum es geht"), blank=True)

    objects = ConceptQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["title"]

    class Privacy:
        purpose = "guidelines"
        open = (
            "id",
            "title",
            "slug",
            "description",
            "published_at",
            "withdrawn_at",
            "withdrawn_because",
        )

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("guidelines:concept_detail", args=[self.slug])


class EditionQuerySet(PublishableQuerySet["Edition"]):
    def newest_first(self) -> EditionQuerySet:
        return self.order_by("-position")

    def adopted(self) -> EditionQuerySet:
        return self.filter(adopted_on__isnull=False)


class Edition(Publishable):
    """The text as it stood once; it freezes when it is adopted."""

    concept = models.ForeignKey(Concept, on_delete=models.PROTECT, related_name="editions")
    position = models.PositiveIntegerField(_("Reihenfolge"))
    label = models.CharField(_("Bezeichnung"), max_length=120)
    slug = models.SlugField(max_length=120)
    based_on = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="successors"
    )
    paper = models.ForeignKey(
        Paper, on_delete=models.PROTECT, null=True, blank=True, related_name="editions"
    )
    adopted_on = models.DateField(_("Beschlossen am"), null=True, blank=True)
    adopted_by = models.ForeignKey(
        Resolution, on_delete=models.PROTECT, null=True, blank=True, related_name="editions"
    )

    objects = EditionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["concept", "slug"], name="an_edition_has_its_address"),
            models.UniqueConstraint(fields=["concept", "position"], name="editions_have_an_order"),
            models.CheckConstraint(
                condition=Q(adopted_by=None) | Q(adopted_on__isnull=False),
                name="an_edition_adopted_by_a_body_has_a_day",
            ),
        ]

    class Privacy:
        purpose = "guidelines"
        open = (
            "id", "concept", "position", "label", "slug", "based_on", "paper", "adopted_on",
            "adopted_by", "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.label

    @property
    def is_frozen(self) -> bool:
        return self.adopted_on is not None

    def get_absolute_url(self) -> str:
        return reverse("guidelines:edition_detail", args=[self.concept.slug, self.slug])
