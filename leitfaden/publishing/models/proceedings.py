"""What only the booklet says: who publishes it, in which series, with whose help and under which rights."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from leitfaden.events.models import Event
from leitfaden.files.models import Picture
from leitfaden.guidelines.models import ActionField, Edition


class Proceedings(models.Model):
    """The booklet of one event, as it is being made; what is published are its issues."""

    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="proceedings")
    title = models.CharField(_("Titel der Dokumentation"), max_length=300)
    text = models.ForeignKey(
        Edition, on_delete=models.PROTECT, null=True, blank=True, related_name="proceedings",
        verbose_name=_("Besprochene Fassung der Leitlinien"),
    )  # fmt: skip
    series = models.CharField(_("Reihe"), max_length=200, blank=True)
    volume = models.CharField(_("Band"), max_length=40, blank=True)
    publisher = models.CharField(_("Herausgegeben von"), max_length=300)
    place = models.CharField(_("Erscheinungsort"), max_length=120, blank=True)
    imprint = models.TextField(_("Impressum"), blank=True)
    thanks = models.TextField(_("Dank"), blank=True)
    language_note = models.TextField(_("Hinweis zur Sprache"), blank=True)
    rights_holder = models.CharField(_("Rechteinhaber"), max_length=200, blank=True)
    licence = models.CharField(_("Lizenz"), max_length=200, blank=True)
    rights_note = models.TextField(_("Hinweis zu den Rechten"), blank=True)
    reprint_note = models.TextField(_("Hinweis zum Nachdruck"), blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-event__starts_at", "-pk"]

    class Privacy:
        purpose = "publishing"
        open = (
            "id", "event", "title", "text", "series", "volume", "publisher", "place", "imprint",
            "thanks", "language_note", "rights_holder", "licence", "rights_note", "reprint_note",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.title

    @property
    def series_line(self) -> str:
        """ "Reihe … · Band 12", of what is given."""
        volume = _("Band %(volume)s") % {"volume": self.volume} if self.volume else ""
        return " · ".join(filter(None, (self.series, str(volume))))

    def get_absolute_url(self) -> str:
        return reverse("publishing:proceedings_detail", args=[self.event.number])


class Introduction(models.Model):
    """The editors' words at the head of a chapter."""

    class Chapter(models.TextChoices):
        ABOUT = "about", _("Zu dieser Dokumentation")
        PREAMBLE = "preamble", _("Präambel")
        FIELD = "field", _("Handlungsfeld")
        GROUPS = "groups", _("Weitere Arbeitsgruppen")
        ACCOUNT = "account", _("Stimmenkonto")
        VOICES = "voices", _("Anlage 1: Stimmen")
        MINUTES = "minutes", _("Anlage 2: Mitschriften")
        CODES = "codes", _("Der Spur folgen")

    proceedings = models.ForeignKey(
        Proceedings, on_delete=models.PROTECT, related_name="introductions"
    )
    chapter = models.CharField(max_length=20, choices=Chapter)
    field = models.ForeignKey(
        ActionField, on_delete=models.PROTECT, null=True, blank=True, related_name="introductions"
    )
    text = models.TextField(_("Einführung"), blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["proceedings", "chapter"],
                condition=Q(field=None),
                name="a_chapter_has_one_introduction",
            ),
            models.UniqueConstraint(
                fields=["proceedings", "field"],
                condition=Q(field__isnull=False),
                name="a_field_has_one_introduction",
            ),
            models.CheckConstraint(
                condition=Q(chapter="field", field__isnull=False)
                | (~Q(chapter="field") & Q(field=None)),
                name="an_introduction_to_a_field_names_it",
            ),
        ]  # fmt: skip

    class Privacy:
        purpose = "publishing"
        open = ("id", "proceedings", "chapter", "field", "text")


class Credit(models.Model):
    """A funder's line, with the emblem the funder asks for."""

    proceedings = models.ForeignKey(Proceedings, on_delete=models.CASCADE, related_name="credits")
    position = models.PositiveIntegerField()
    text = models.TextField(_("Förderhinweis"))
    picture = models.ForeignKey(
        Picture, on_delete=models.PROTECT, null=True, blank=True, related_name="credits"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["position", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="a_credit_says_something")
        ]

    class Privacy:
        purpose = "publishing"
        open = ("id", "proceedings", "position", "text", "picture")
