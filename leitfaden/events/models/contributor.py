"""Who takes part with a part to play; shown by function until the person has released the name."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from leitfaden.core.written import Written
from leitfaden.events.models.event import Event, Workshop


class Contributor(models.Model):
    class Role(models.TextChoices):
        GREETING = "greeting", _("Grußwort")
        PANEL = "panel", _("Podium")
        MODERATION = "moderation", _("Moderation")
        CO_MODERATION = "co_moderation", _("Co-Moderation")
        INPUT = "input", _("Impuls")
        INTERPRETING = "interpreting", _("Sprachmittlung")
        ACCOMPANIMENT = "accompaniment", _("Wissenschaftliche Begleitung")
        HOST = "host", _("Gastgeber")
        COOPERATION = "cooperation", _("Kooperation")
        FUNDER = "funder", _("Förderung")

    class State(models.TextChoices):
        REQUESTED = "requested", _("angefragt")
        CONFIRMED = "confirmed", _("zugesagt")
        DECLINED = "declined", _("abgesagt")

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="contributors")
    workshop = models.ForeignKey(
        Workshop, on_delete=models.CASCADE, null=True, blank=True, related_name="contributors"
    )
    position = models.PositiveIntegerField(default=0)
    role = models.CharField(_("Rolle"), max_length=20, choices=Role)
    state = models.CharField(_("Zusage"), max_length=20, choices=State, default=State.REQUESTED)
    function = models.CharField(_("Funktion oder Organisation"), max_length=200)
    name = models.CharField(_("Name"), max_length=200, blank=True)
    released_at = models.DateTimeField(_("Name freigegeben am"), null=True, blank=True)
    subject = models.CharField(_("Beitrag"), max_length=300, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["position"]

    class Privacy:
        subject = "contributors"
        purpose = "events"
        keep_for = "10 years after the event"
        personal = {"name": ""}
        open = (
            "id", "event", "workshop", "position", "role", "state", "function", "released_at",
            "subject",
        )  # fmt: skip

    @property
    def shown_as(self) -> str:
        """The name once it is released, else the function alone."""
        if self.name and self.released_at:
            return Written(f"{self.name}, {self.function}") if self.function else self.name
        return self.function
