"""Decisions that were noted wrongly and taken back."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.amendments.models.amendment import Amendment
from leitfaden.bodies.models import Organization, Resolution


class PastDecision(models.Model):
    """A decision as it was noted, with the reason why it stands no longer."""

    amendment = models.ForeignKey(
        Amendment, on_delete=models.PROTECT, related_name="past_decisions"
    )
    decision = models.CharField(_("Entscheidung"), max_length=20, choices=Amendment.Decision)
    decided_by = models.ForeignKey(
        Organization, on_delete=models.PROTECT, related_name="past_decisions"
    )
    decided_on = models.DateField(_("entschieden am"))
    decision_reason = models.TextField(_("Begründung der Entscheidung"), blank=True)
    text_decided = models.TextField(_("beschlossener Wortlaut"), blank=True)
    resolution = models.ForeignKey(
        Resolution, on_delete=models.PROTECT, null=True, blank=True, related_name="past_decisions"
    )
    withdrawn_at = models.DateTimeField()
    withdrawn_because = models.TextField(_("Grund der Rücknahme"))

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(withdrawn_because=""), name="a_correction_gives_its_reason"
            )
        ]

    class Privacy:
        purpose = "participation"
        open = (
            "id", "amendment", "decision", "decided_by", "decided_on", "decision_reason",
            "text_decided", "resolution", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip
