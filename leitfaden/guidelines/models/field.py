"""The concept's strategic fields; a field keeps its identity when an edition renames it."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from leitfaden.core.addresses import reverse
from leitfaden.guidelines.models.concept import Concept, Edition
from leitfaden.people.models.visibility import Visitor, works_here


class ActionFieldQuerySet(models.QuerySet["ActionField"]):
    def visible_to(self, visitor: Visitor) -> ActionFieldQuerySet:
        """A field is as public as its concept."""
        if works_here(visitor):
            return self
        return self.filter(concept__published_at__isnull=False, concept__withdrawn_at=None)


class ActionField(models.Model):
    """One Handlungsfeld; `number` and `title` are those of the newest edition."""

    concept = models.ForeignKey(Concept, on_delete=models.PROTECT, related_name="fields")
    number = models.PositiveIntegerField(_("Nummer"))
    title = models.CharField(_("Titel"), max_length=300)

    objects = ActionFieldQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["concept", "number"]
        constraints = [
            models.UniqueConstraint(fields=["concept", "number"], name="fields_are_numbered_once")
        ]

    class Privacy:
        purpose = "guidelines"
        open = ("id", "concept", "number", "title")

    def __str__(self) -> str:
        return self.title

    @property
    def code(self) -> str:
        return f"HF {self.number}"

    def get_absolute_url(self) -> str:
        return reverse("guidelines:field_detail", args=[self.concept.slug, self.number])


class FieldTitle(models.Model):
    """What an edition calls a field, and what it says at its head."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="field_titles")
    field = models.ForeignKey(ActionField, on_delete=models.PROTECT, related_name="titles")
    number = models.PositiveIntegerField(_("Nummer"))
    title = models.CharField(_("Titel"), max_length=300)
    introduction = models.TextField(_("Einleitung"), blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["edition", "field"], name="an_edition_titles_a_field_once"
            )
        ]

    class Privacy:
        purpose = "guidelines"
        open = ("id", "edition", "field", "number", "title", "introduction")
