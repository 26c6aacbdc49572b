"""A dated word on how a measure stands, with evidence."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.bodies.models import Organization
from leitfaden.core import thread
from leitfaden.measures.models.measure import Measure
from leitfaden.measures.models.standing import BEADS, TAGS, State


class StatusReport(models.Model):
    State = State

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="reports")
    on = models.DateField(_("Stand vom"))
    state = models.CharField(_("Bearbeitungsstand"), max_length=20, choices=State)
    text = models.TextField(_("Was ist geschehen?"))
    evidence = models.CharField(_("Beleg"), max_length=300, blank=True)
    evidence_link = models.URLField(_("Adresse des Belegs"), blank=True)
    reported_by = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="reports"
    )
    next_on = models.DateField(_("nächster Bericht"), null=True, blank=True)
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-on", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["measure", "-on"], name="reports_of_a_measure")
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="a_report_says_something")
        ]

    class Privacy:
        purpose = "measures"
        open = (
            "id", "measure", "on", "state", "text", "evidence", "evidence_link", "reported_by",
            "next_on", "recorded_at",
        )  # fmt: skip

    @property
    def tag(self) -> thread.Tag:
        return TAGS[State(self.state)]

    @property
    def bead(self) -> thread.State:
        return BEADS[State(self.state)]
