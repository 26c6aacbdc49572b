"""The people around a table, what they were asked and what was minuted."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from leitfaden.core.addresses import reverse
from leitfaden.core.written import Written
from leitfaden.events.models import Event, Workshop
from leitfaden.guidelines.models import ActionField
from leitfaden.people.models.visibility import Visitor, works_here
from leitfaden.workshops.models.colour import Colour


class GroupQuerySet(models.QuerySet["Group"]):
    def visible_to(self, visitor: Visitor) -> GroupQuerySet:
        """A group is as public as its event."""
        if works_here(visitor):
            return self
        return self.filter(event__published_at__isnull=False, event__withdrawn_at=None)


class Group(models.Model):
    """A working group or table; it may stand for a workshop of the programme and for a field."""

    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="groups")
    workshop = models.ForeignKey(
        Workshop, on_delete=models.SET_NULL, null=True, blank=True, related_name="groups"
    )
    field = models.ForeignKey(
        ActionField, on_delete=models.PROTECT, null=True, blank=True, related_name="groups"
    )
    number = models.PositiveIntegerField(_("Nummer"))
    title = models.CharField(_("Titel"), max_length=300)
    facilitator = models.CharField(_("Moderation (Funktion)"), max_length=200, blank=True)

    objects = GroupQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["event", "number"]
        constraints = [
            models.UniqueConstraint(fields=["event", "number"], name="groups_are_numbered_once")
        ]

    class Privacy:
        subject = "those who lead a group, where somebody wrote a name instead of a function"
        purpose = "participation"
        keep_for = "10 years after the event"
        personal = {"facilitator": ""}
        open = ("id", "event", "workshop", "field", "number", "title")

    def __str__(self) -> str:
        return Written(f"{self.label} „{self.title}“")

    @property
    def label(self) -> str:
        return f"AG {self.number}"

    def get_absolute_url(self) -> str:
        return reverse("workshops:group_detail", args=[self.event.number, self.number])


class Question(models.Model):
    """What a card answers; asked of all groups unless it names one."""

    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="questions")
    group = models.ForeignKey(
        Group, on_delete=models.PROTECT, null=True, blank=True, related_name="questions"
    )
    number = models.PositiveIntegerField(_("Nummer"))
    text = models.TextField(_("Leitfrage"))
    colour = models.CharField(_("Kartenfarbe"), max_length=10, choices=Colour, default=Colour.WHITE)

    class Meta:
        ordering: ClassVar[list[str]] = ["number"]

    class Privacy:
        purpose = "participation"
        open = ("id", "event", "group", "number", "text", "colour")

    def __str__(self) -> str:
        return self.text


class Minutes(models.Model):
    """What was written down in a group beside the cards, kept word by word."""

    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="minutes")
    position = models.PositiveIntegerField(default=0)
    text = models.TextField(_("Mitschrift"))

    class Meta:
        ordering: ClassVar[list[str]] = ["position"]

    class Privacy:
        purpose = "participation"
        open = ("id", "group", "position", "text")
