"""What shall change in the text; recommended, decided and published are separate facts."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.bodies.models import Organization, Resolution
from leitfaden.core.addresses import reverse
from leitfaden.guidelines.models import ActionField, Edition, Kind, Unit, Wording
from leitfaden.people.models import Publishable, PublishableQuerySet
from leitfaden.workshops.models import Group


class AmendmentQuerySet(PublishableQuerySet["Amendment"]):
    def decided(self) -> AmendmentQuerySet:
        return self.exclude(decision="")

    def undecided(self) -> AmendmentQuerySet:
        return self.filter(decision="")

    def carried(self) -> AmendmentQuerySet:
        return self.filter(decision__in=Amendment.CARRIED)

    def declined(self) -> AmendmentQuerySet:
        return self.filter(decision=Amendment.Decision.DECLINED)

    def recommended(self) -> AmendmentQuerySet:
        """A body has spoken, the competent one has not yet."""
        return self.undecided().exclude(recommendation="")


class Amendment(Publishable):
    """A proposal to change one unit of an edition, or to add one."""

    class Kind(models.TextChoices):
        REWORD = "reword", _("neu fassen")
        ADD = "add", _("ergänzen")
        STRIKE = "strike", _("streichen")
        MOVE = "move", _("verschieben")
        RENAME_FIELD = "rename_field", _("Handlungsfeld umbenennen")

    class Decision(models.TextChoices):
        ADOPTED = "adopted", _("angenommen")
        ADOPTED_CHANGED = "adopted_changed", _("mit Änderungen angenommen")
        DECLINED = "declined", _("nicht angenommen")

    CARRIED = (Decision.ADOPTED, Decision.ADOPTED_CHANGED)

    number = models.PositiveBigIntegerField(unique=True, editable=False)
    title = models.CharField(_("Worum es geht"), max_length=300)
    kind = models.CharField(_("Art"), max_length=20, choices=Kind)
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="amendments")
    wording = models.ForeignKey(
        Wording, on_delete=models.PROTECT, null=True, blank=True, related_name="amendments"
    )
    unit = models.ForeignKey(
        Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="amendments"
    )
    field = models.ForeignKey(
        ActionField, on_delete=models.PROTECT, null=True, blank=True, related_name="amendments"
    )
    text_before = models.TextField(_("bisheriger Wortlaut"), blank=True)
    text_after = models.TextField(_("vorgeschlagener Wortlaut"), blank=True)
    remark = models.TextField(_("Bemerkung"), blank=True)
    group = models.ForeignKey(
        Group, on_delete=models.PROTECT, null=True, blank=True, related_name="amendments"
    )
    proposed_by = models.CharField(_("eingebracht von"), max_length=200, blank=True)
    proposed_on = models.DateField(_("eingebracht am"), null=True, blank=True)

    recommendation = models.CharField(_("Empfehlung"), max_length=20, choices=Decision, blank=True)
    recommended_by = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="recommended"
    )
    recommended_on = models.DateField(_("empfohlen am"), null=True, blank=True)

    decision = models.CharField(_("Entscheidung"), max_length=20, choices=Decision, blank=True)
    decided_by = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="decided"
    )
    decided_on = models.DateField(_("entschieden am"), null=True, blank=True)
    decision_reason = models.TextField(_("Begründung der Entscheidung"), blank=True)
    text_decided = models.TextField(_("beschlossener Wortlaut"), blank=True)
    resolution = models.ForeignKey(
        Resolution, on_delete=models.PROTECT, null=True, blank=True, related_name="amendments"
    )

    drawn_up_in = models.ForeignKey(
        Edition, on_delete=models.PROTECT, null=True, blank=True, related_name="amendments_applied"
    )

    objects = AmendmentQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["number"]
        constraints = [
            models.CheckConstraint(
                condition=Q(recommendation="", recommended_by=None, recommended_on=None)
                | (
                    ~Q(recommendation="")
                    & Q(recommended_by__isnull=False, recommended_on__isnull=False)
                ),
                name="a_recommendation_says_who_and_when",
            ),
            models.CheckConstraint(
                condition=Q(decision="", decided_by=None, decided_on=None)
                | (~Q(decision="") & Q(decided_by__isnull=False, decided_on__isnull=False)),
                name="a_decision_says_who_and_when",
            ),
            models.CheckConstraint(
                condition=~Q(decision="declined") | ~Q(decision_reason=""),
                name="to_decline_takes_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(kind__in=["add", "rename_field"]) | Q(wording__isnull=False),
                name="what_is_changed_exists",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=["add", "move", "rename_field"]) | Q(field__isnull=False),
                name="additions_and_moves_name_their_field",
            ),
        ]

    class Privacy:
        subject = "those who propose, where somebody wrote a name instead of a group"
        purpose = "participation"
        keep_for = "10 years after the decision"
        personal = {"proposed_by": ""}
        open = (
            "id", "number", "title", "kind", "edition", "wording", "unit", "field", "text_before",
            "text_after", "remark", "group", "proposed_on", "recommendation",
            "recommended_by", "recommended_on", "decision", "decided_by", "decided_on",
            "decision_reason", "text_decided", "resolution", "drawn_up_in", "published_at",
            "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.title

    @property
    def code(self) -> str:
        return f"Ä-{self.number}"

    @property
    def is_carried(self) -> bool:
        return self.decision in self.CARRIED

    @property
    def stands_in_an_edition(self) -> bool:
        """It is carried out in an edition that was drawn up and not withdrawn."""
        return self.drawn_up_in is not None and self.drawn_up_in.withdrawn_at is None

    @property
    def exists_since(self) -> dt.date | None:
        """The day from which somebody can have spoken about it, as far as anybody noted one."""
        return self.proposed_on or (self.group.event.day if self.group else None)

    @property
    def adds_an_approach(self) -> bool:
        """An addition is of the kind of the unit it stands behind; alone it is a guideline."""
        return self.wording is not None and self.wording.kind == Kind.APPROACH

    @property
    def final_text(self) -> str:
        """The words as decided, else as proposed."""
        return self.text_decided or self.text_after

    def get_absolute_url(self) -> str:
        return reverse("amendments:amendment_detail", args=[self.number])
