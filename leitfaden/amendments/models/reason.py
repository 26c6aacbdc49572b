"""Why a text shall change: the theme or card behind it."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from leitfaden.amendments.models.amendment import Amendment
from leitfaden.workshops.models import Card, Theme


class ReasonQuerySet(models.QuerySet["AmendmentReason"]):
    def standing(self) -> ReasonQuerySet:
        return self.filter(withdrawn_at=None)


class AmendmentReason(models.Model):
    """One reason; a wrong one is withdrawn, never deleted."""

    amendment = models.ForeignKey(Amendment, on_delete=models.PROTECT, related_name="reasons")
    theme = models.ForeignKey(
        Theme, on_delete=models.PROTECT, null=True, blank=True, related_name="amendment_reasons"
    )
    card = models.ForeignKey(
        Card, on_delete=models.PROTECT, null=True, blank=True, related_name="amendment_reasons"
    )
    given_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = ReasonQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(card__isnull=False, theme=None) | Q(card=None, theme__isnull=False),
                name="an_amendment_reason_is_a_theme_or_a_card",
            ),
            models.UniqueConstraint(
                fields=["amendment", "theme"],
                condition=Q(withdrawn_at=None, theme__isnull=False),
                name="an_amendment_names_a_theme_once",
            ),
            models.UniqueConstraint(
                fields=["amendment", "card"],
                condition=Q(withdrawn_at=None, card__isnull=False),
                name="an_amendment_names_a_card_once",
            ),
        ]

    class Privacy:
        purpose = "participation"
        open = ("id", "amendment", "theme", "card", "given_at", "withdrawn_at")
