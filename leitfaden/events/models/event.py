"""A day with a programme."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leitfaden.core.addresses import reverse
from leitfaden.core.written import Written
from leitfaden.people.models import Publishable, PublishableQuerySet


class EventQuerySet(PublishableQuerySet["Event"]):
    def upcoming(self, now: dt.datetime) -> EventQuerySet:
        """What is not over yet, the next first; without a date it stands last."""
        return self.filter(Q(starts_at=None) | ~self._over(now)).order_by(
            F("starts_at").asc(nulls_last=True), "number"
        )

    def past(self, now: dt.datetime) -> EventQuerySet:
        return self.filter(self._over(now)).order_by("-starts_at", "-number")

    @staticmethod
    def _over(now: dt.datetime) -> Q:
        """As `Event.is_over` says it of one."""
        return Q(ends_at__lt=now) | Q(ends_at=None, starts_at__lt=now)


class Event(Publishable):
    """A conference, a future workshop, an evening of discussion."""

    class Kind(models.TextChoices):
        CONFERENCE = "conference", _("Konferenz")
        SYMPOSIUM = "symposium", _("Fachtag")
        FUTURE_WORKSHOP = "future_workshop", _("Zukunftswerkstatt")
        DISCUSSION = "discussion", _("Diskussionsveranstaltung")
        REVIEW_WORKSHOP = "review_workshop", _("Zwischenworkshop")

    number = models.PositiveBigIntegerField(unique=True, editable=False)
    kind = models.CharField(_("Art"), max_length=20, choices=Kind)
    title = models.CharField(_("Titel"), max_length=300)
    description = models.TextField(_("Worum es geht"), blank=True)
    starts_at = models.DateTimeField(_("Beginn"), null=True, blank=True)
    ends_at = models.DateTimeField(_("Ende"), null=True, blank=True)
    venue = models.CharField(_("Ort"), max_length=200, blank=True)
    address = models.CharField(_("Anschrift"), max_length=300, blank=True)
    registration = models.CharField(_("Anmeldung"), max_length=300, blank=True)
    registration_closed = models.BooleanField(_("Die Anmeldung ist geschlossen"), default=False)

    objects = EventQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at=None) | Q(ends_at__gte=F("starts_at")),
                name="an_event_ends_after_it_begins",
            )
        ]

    class Privacy:
        purpose = "events"
        open = (
            "id", "number", "kind", "title", "description", "starts_at", "ends_at", "venue",
            "address", "registration", "registration_closed", "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.title

    @property
    def code(self) -> str:
        return f"V-{self.number}"

    @property
    def day(self) -> dt.date | None:
        return timezone.localtime(self.starts_at).date() if self.starts_at else None

    def is_over(self, *, now: dt.datetime) -> bool:
        last = self.ends_at or self.starts_at
        return last is not None and last < now

    def get_absolute_url(self) -> str:
        return reverse("events:event_detail", args=[self.number])


class AgendaEntry(models.Model):
    """One line of the programme."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="agenda")
    position = models.PositiveIntegerField()
    at = models.TimeField(_("Beginn"), null=True, blank=True)
    until = models.TimeField(_("Ende"), null=True, blank=True)
    title = models.CharField(_("Titel"), max_length=500)
    detail = models.TextField(_("Erläuterung"), blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["position"]

    class Privacy:
        purpose = "events"
        open = ("id", "event", "position", "at", "until", "title", "detail")

    def __str__(self) -> str:
        return self.title


class Workshop(models.Model):
    """The bookable entry: parallel to others at one line of the programme."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="workshops")
    entry = models.ForeignKey(
        AgendaEntry, on_delete=models.SET_NULL, null=True, blank=True, related_name="workshops"
    )
    position = models.PositiveIntegerField()
    label = models.CharField(_("Bezeichnung"), max_length=40)
    title = models.CharField(_("Titel"), max_length=300)
    description = models.TextField(_("Worum es geht"), blank=True)
    room = models.CharField(_("Raum"), max_length=120, blank=True)
    capacity = models.PositiveIntegerField(_("Plätze"), null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["position"]

    class Privacy:
        purpose = "events"
        open = (
            "id", "event", "entry", "position", "label", "title", "description", "room", "capacity",
        )  # fmt: skip

    def __str__(self) -> str:
        return Written(f"{self.label}: {self.title}")
