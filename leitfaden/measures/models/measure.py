"""What is done, who answers for it, where and until when; and which voices it answers."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from django.apps import apps
from django.db import models
from django.db.models import Expression, OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _

from leitfaden.bodies.models import Organization
from leitfaden.core.addresses import reverse
from leitfaden.guidelines.models import Unit
from leitfaden.measures.models.challenge import Challenge
from leitfaden.measures.models.standing import ENDED, Standing
from leitfaden.people.models import Publishable, PublishableQuerySet
from leitfaden.vocab.models import District
from leitfaden.workshops.models import Card, Theme


class MeasureQuerySet(PublishableQuerySet["Measure"]):
    def begun(self, on: dt.date) -> MeasureQuerySet:
        return self.filter(begun_on__lte=on)

    def with_newest_report(self) -> MeasureQuerySet:
        """Every measure knows its newest report, so that `standing` needs no query."""
        reports = apps.get_model("measures", "StatusReport")._default_manager
        newest = reports.filter(measure=OuterRef("pk")).order_by("-on", "-pk")
        return self.annotate(
            newest_state=Subquery(newest.values("state")[:1]),
            newest_on=Subquery(newest.values("on")[:1]),
            newest_next_on=Subquery(newest.values("next_on")[:1]),
        )

    def without_word_since(self, day: dt.date | Expression) -> MeasureQuerySet:
        """Measures not reported on since a day (or ever), and not yet ended."""
        silent = Q(newest_on__lt=day) & ~Q(newest_state__in=ENDED)
        return self.with_newest_report().filter(Q(newest_on=None) | silent)

    def going_on(self) -> MeasureQuerySet:
        """Measures that are neither done nor dropped, whether reported on or not."""
        ended = Q(newest_on__isnull=False) & Q(newest_state__in=ENDED)
        return self.with_newest_report().filter(~ended)

    def in_state(self, state: str | None, silent_since: dt.date | Expression) -> MeasureQuerySet:
        """Measures whose newest report says so; empty: never reported on, None: silent for long."""
        if state is None:
            return self.without_word_since(silent_since).filter(withdrawn_at=None)
        return self.with_newest_report().filter(Q(newest_state=state or None))


class Measure(Publishable):
    number = models.PositiveBigIntegerField(unique=True, editable=False)
    title = models.CharField(_("Maßnahme"), max_length=500)
    text = models.TextField(_("Beschreibung"), blank=True)
    challenge = models.ForeignKey(
        Challenge, on_delete=models.PROTECT, null=True, blank=True, related_name="measures"
    )
    unit = models.ForeignKey(
        Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="measures"
    )
    responsible = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="measures"
    )
    districts = models.ManyToManyField(District, blank=True, related_name="measures")
    begun_on = models.DateField(_("begonnen am"), null=True, blank=True)
    due_on = models.DateField(_("Frist"), null=True, blank=True)

    places: list[District]
    """Its districts with name and address; filled by `queries.measure_page`, not a column."""

    objects = MeasureQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["number"]

    class Privacy:
        purpose = "measures"
        open = (
            "id", "number", "title", "text", "challenge", "unit", "responsible", "begun_on",
            "due_on", "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.title

    @property
    def code(self) -> str:
        return f"M-{self.number}"

    def is_overdue(self, *, on: dt.date) -> bool:
        return self.due_on is not None and self.due_on < on

    def standing(self, *, on: dt.date) -> Standing:
        """How it stands on a day; only of measures read `with_newest_report`."""
        read = vars(self)
        return Standing(
            read["newest_state"] or "", read["newest_on"], read["newest_next_on"], today=on
        )

    def get_absolute_url(self) -> str:
        return reverse("measures:measure_detail", args=[self.number])


class MeasureReasonQuerySet(models.QuerySet["MeasureReason"]):
    def standing(self) -> MeasureReasonQuerySet:
        return self.filter(withdrawn_at=None)


class MeasureReason(models.Model):
    """The theme or card a measure answers; withdrawn, never deleted."""

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="reasons")
    theme = models.ForeignKey(
        Theme, on_delete=models.PROTECT, null=True, blank=True, related_name="measure_reasons"
    )
    card = models.ForeignKey(
        Card, on_delete=models.PROTECT, null=True, blank=True, related_name="measure_reasons"
    )
    given_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = MeasureReasonQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(card__isnull=False, theme=None) | Q(card=None, theme__isnull=False),
                name="a_measure_reason_is_a_theme_or_a_card",
            ),
            models.UniqueConstraint(
                fields=["measure", "theme"],
                condition=Q(withdrawn_at=None, theme__isnull=False),
                name="a_measure_names_a_theme_once",
            ),
            models.UniqueConstraint(
                fields=["measure", "card"],
                condition=Q(withdrawn_at=None, card__isnull=False),
                name="a_measure_names_a_card_once",
            ),
        ]

    class Privacy:
        purpose = "measures"
        open = ("id", "measure", "theme", "card", "given_at", "withdrawn_at")
