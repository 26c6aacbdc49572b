"""One thing read from a document, and what it became when it was committed."""

from __future__ import annotations

import hashlib
import json
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.amendments.models import Amendment
from leitfaden.bodies.models import Paper
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Unit
from leitfaden.intake.models.document import Document
from leitfaden.measures.models import Challenge, Measure
from leitfaden.workshops.models import Card, Group, Summary


class Type(models.TextChoices):
    EVENT = "event", _("Veranstaltung")
    AGENDA_ENTRY = "agenda_entry", _("Programmpunkt")
    WORKSHOP = "workshop", _("Workshop")
    QUESTION = "question", _("Leitfrage")
    FACILITATOR = "facilitator", _("Moderation")
    CONTRIBUTOR = "contributor", _("Mitwirkende")
    CONSENT = "consent", _("Einwilligung")
    PAPER = "paper", _("Drucksache")
    PREAMBLE = "preamble", _("Präambel")
    FOOTNOTE = "footnote", _("Fußnote")
    FIELD = "field", _("Handlungsfeld")
    GUIDELINE = "guideline", _("Leitlinie")
    APPROACH = "approach", _("Handlungsansatz")
    DISCUSSION = "discussion", _("Diskussionsschwerpunkt")
    CARD = "card", _("Stimme")
    MINUTES = "minutes", _("Mitschrift")
    AMENDMENT = "amendment", _("Änderungsvorschlag")
    DISTRICT = "district", _("Stadtteil")
    CHALLENGE = "challenge", _("Herausforderung")
    MEASURE = "measure", _("Maßnahme")


class Item(models.Model):
    """`position` is what other items and addresses call it by and never changes; `rank` orders."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="items")
    position = models.PositiveIntegerField()
    rank = models.PositiveIntegerField(default=0)
    type = models.CharField(_("Art"), max_length=20, choices=Type)
    read_as = models.CharField(max_length=20, choices=Type, blank=True)
    number = models.CharField(_("Nummer"), max_length=20, blank=True)
    text = models.TextField(_("Text"))
    first_line = models.PositiveIntegerField()
    last_line = models.PositiveIntegerField()
    parent = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="children"
    )
    confidence = models.FloatField()
    attributes = models.JSONField(default=dict, blank=True)
    corrected = models.JSONField(_("berichtigte Angaben"), default=dict, blank=True)
    named = models.JSONField(_("Namen von Personen"), default=list, blank=True)
    not_named = models.JSONField(_("keine Namen"), default=list, blank=True)
    left_out = models.BooleanField(_("weglassen"), default=False)

    # What it became; typed keys, one of them at most.
    event = models.ForeignKey(Event, models.SET_NULL, null=True, related_name="read_from")
    paper = models.ForeignKey(Paper, models.SET_NULL, null=True, related_name="read_from")
    field = models.ForeignKey(ActionField, models.SET_NULL, null=True, related_name="read_from")
    unit = models.ForeignKey(Unit, models.SET_NULL, null=True, related_name="read_from")
    group = models.ForeignKey(Group, models.SET_NULL, null=True, related_name="read_from")
    card = models.ForeignKey(Card, models.SET_NULL, null=True, related_name="read_from")
    summary = models.ForeignKey(Summary, models.SET_NULL, null=True, related_name="read_from")
    amendment = models.ForeignKey(Amendment, models.SET_NULL, null=True, related_name="read_from")
    challenge = models.ForeignKey(Challenge, models.SET_NULL, null=True, related_name="read_from")
    measure = models.ForeignKey(Measure, models.SET_NULL, null=True, related_name="read_from")

    class Meta:
        ordering: ClassVar[list[str]] = ["rank", "position"]
        constraints = [
            models.UniqueConstraint(fields=["document", "position"], name="items_have_an_order"),
            models.CheckConstraint(
                condition=Q(confidence__gte=0, confidence__lte=1), name="confidence_is_a_share"
            ),
        ]

    class Privacy:
        subject = "persons named in the source"
        purpose = "sources"
        keep_for = "10 years"
        personal = {"text": "", "attributes": {}, "corrected": {}, "named": [], "not_named": []}
        open = (
            "id", "document", "position", "type", "number", "first_line", "last_line", "parent",
            "confidence", "left_out", "rank", "read_as", "event", "paper", "field", "unit", "group", "card",
            "summary", "amendment", "challenge", "measure",
        )  # fmt: skip

    @property
    def told(self) -> dict[str, Any]:
        """What the document says beside the text; where a person corrected it, the correction."""
        return {**self.attributes, **self.corrected}

    @property
    def stand(self) -> str:
        """Changes with whatever a form shows of the item; an old one tells that a form is stale."""
        shown = (
            self.type, self.number, self.text, self.first_line, self.last_line, self.parent_id,
            self.left_out, json.dumps(self.corrected, sort_keys=True),
        )  # fmt: skip
        return hashlib.sha256(repr(shown).encode()).hexdigest()[:12]
