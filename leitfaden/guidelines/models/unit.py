"""Units and their wordings: who a guideline is, and what an edition makes it say."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.core.addresses import reverse
from leitfaden.core.choices import chosen
from leitfaden.core.written import Written
from leitfaden.guidelines.models.concept import Concept, Edition
from leitfaden.guidelines.models.field import ActionField
from leitfaden.people.models.visibility import Visitor, works_here


class Kind(models.TextChoices):
    PREAMBLE = "preamble", _("Präambel")
    GUIDELINE = "guideline", _("Leitlinie")
    APPROACH = "approach", _("Handlungsansatz")
    FOOTNOTE = "footnote", _("Fußnote")


class UnitQuerySet(models.QuerySet["Unit"]):
    def visible_to(self, visitor: Visitor) -> UnitQuerySet:
        """A unit is as public as one of the editions that word it."""
        if works_here(visitor):
            return self
        return self.filter(
            Q(wordings__edition__published_at__isnull=False, wordings__edition__withdrawn_at=None)
        ).distinct()


class Unit(models.Model):
    """The identity of a numbered unit: it survives rewording, move and change of kind."""

    concept = models.ForeignKey(Concept, on_delete=models.PROTECT, related_name="units")
    number = models.PositiveBigIntegerField(unique=True, editable=False)

    objects = UnitQuerySet.as_manager()

    class Privacy:
        purpose = "guidelines"
        open = ("id", "concept", "number")

    @property
    def code(self) -> str:
        return f"E-{self.number}"

    def get_absolute_url(self) -> str:
        return reverse("guidelines:unit_detail", args=[self.number])


class WordingQuerySet(models.QuerySet["Wording"]):
    def visible_to(self, visitor: Visitor) -> WordingQuerySet:
        if works_here(visitor):
            return self
        return self.filter(edition__published_at__isnull=False, edition__withdrawn_at=None)

    def guidelines(self) -> WordingQuerySet:
        return self.filter(kind=Kind.GUIDELINE)


class Wording(models.Model):
    """A unit as one edition has it: kind, number, home field and text (docs/decisions/0004)."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="wordings")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="wordings")
    kind = models.CharField(_("Art"), max_length=20, choices=Kind)
    field = models.ForeignKey(
        ActionField, on_delete=models.PROTECT, null=True, blank=True, related_name="wordings"
    )
    number = models.CharField(_("Nummer"), max_length=20, blank=True)
    position = models.PositiveIntegerField()
    title = models.CharField(_("Kurztitel"), max_length=200, blank=True)
    text = models.TextField(_("Wortlaut"))
    note_to = models.ForeignKey(
        Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="footnotes"
    )
    also_under = models.ManyToManyField(
        ActionField, blank=True, related_name="also_listed", verbose_name=_("auch aufgeführt unter")
    )

    also: list[ActionField]
    """Where it is listed besides; filled by `queries.by_wording`, not a column."""

    objects = WordingQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["edition", "unit"], name="an_edition_words_a_unit_once"
            ),
            models.CheckConstraint(
                condition=Q(kind=Kind.FOOTNOTE, note_to__isnull=False)
                | (~Q(kind=Kind.FOOTNOTE) & Q(note_to=None)),
                name="only_footnotes_belong_to_a_unit",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=[Kind.GUIDELINE, Kind.APPROACH]) | Q(field__isnull=False),
                name="guidelines_and_approaches_have_a_home_field",
            ),
        ]

    class Privacy:
        purpose = "guidelines"
        open = (
            "id", "edition", "unit", "kind", "field", "number", "position", "title", "text",
            "note_to",
        )  # fmt: skip

    @property
    def code(self) -> str:
        """As printed: `L 2.3` for a guideline, else its kind."""
        return f"L {self.number}" if self.kind == Kind.GUIDELINE else chosen(self, "kind")

    @property
    def headline(self) -> str:
        """The short title, else the first words."""
        if self.title:
            return self.title
        words = self.text.split()
        return Written(" ".join(words[:9]) + (" …" if len(words) > 9 else ""))

    def get_absolute_url(self) -> str:
        return self.unit.get_absolute_url()
