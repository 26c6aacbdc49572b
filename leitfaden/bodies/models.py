"""Council, advisory board, network and administration, in OParl's words."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from leitfaden.core.addresses import reverse
from leitfaden.core.written import Written
from leitfaden.people.models import Publishable, PublishableQuerySet


class OrganizationQuerySet(models.QuerySet["Organization"]):
    def that_may_decide(self) -> OrganizationQuerySet:
        return self.filter(classification__in=Organization.DECIDING)


class Organization(models.Model):
    """Who recommends, decides, answers or carries out."""

    class Classification(models.TextChoices):
        COUNCIL = "council", _("Rat")
        COMMITTEE = "committee", _("Ausschuss")
        ADVISORY_BOARD = "advisory_board", _("Beirat")
        NETWORK = "network", _("Netzwerk")
        DEPARTMENT = "department", _("Fachbereich")
        PARTNER = "partner", _("Partner")

    DECIDING = (Classification.COUNCIL, Classification.COMMITTEE)
    """The town's law lets these decide; boards, networks, offices and partners recommend."""

    name = models.CharField(_("Name"), max_length=200, unique=True)
    short_name = models.CharField(_("Kurzname"), max_length=60, blank=True)
    classification = models.CharField(_("Art"), max_length=20, choices=Classification)

    objects = OrganizationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["name"]

    class Privacy:
        purpose = "responsibility"
        open = ("id", "name", "short_name", "classification")

    def __str__(self) -> str:
        return self.name

    @property
    def may_decide(self) -> bool:
        return self.classification in self.DECIDING


class Meeting(models.Model):
    """A meeting of a body."""

    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, related_name="meetings"
    )
    name = models.CharField(_("Bezeichnung"), max_length=200, blank=True)
    start = models.DateTimeField(_("Beginn"))

    class Privacy:
        purpose = "decisions"
        open = ("id", "organization", "name", "start")


class PaperQuerySet(PublishableQuerySet["Paper"]):
    """Only the gate so far."""


class Paper(Publishable):
    """A printed paper of the council (Drucksache), known by its reference such as DS0450/18."""

    reference = models.CharField(_("Drucksachennummer"), max_length=60, unique=True)
    name = models.CharField(_("Titel"), max_length=300, blank=True)
    date = models.DateField(_("Datum"), null=True, blank=True)
    originator = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="papers"
    )
    web = models.URLField(_("Adresse im Ratsinformationssystem"), blank=True)

    objects = PaperQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["-date", "reference"]

    class Privacy:
        purpose = "decisions"
        open = (
            "id", "reference", "name", "date", "originator", "web", "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.reference

    @property
    def code(self) -> str:
        return self.reference

    def get_absolute_url(self) -> str:
        return reverse("bodies:paper_detail", args=[self.reference])


class ResolutionQuerySet(models.QuerySet["Resolution"]):
    def standing(self) -> ResolutionQuerySet:
        return self.filter(withdrawn_at=None)


class Resolution(models.Model):
    """What a body resolved, with the figures of its vote; noted wrongly, it is withdrawn and kept."""

    class Outcome(models.TextChoices):
        ADOPTED = "adopted", _("angenommen")
        ADOPTED_CHANGED = "adopted_changed", _("mit Änderungen angenommen")
        DECLINED = "declined", _("nicht angenommen")
        NOTED = "noted", _("zur Kenntnis genommen")

    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, related_name="resolutions"
    )
    meeting = models.ForeignKey(
        Meeting, on_delete=models.PROTECT, null=True, blank=True, related_name="resolutions"
    )
    paper = models.ForeignKey(
        Paper, on_delete=models.PROTECT, null=True, blank=True, related_name="resolutions"
    )
    decided_on = models.DateField(_("Datum"))
    outcome = models.CharField(_("Ergebnis"), max_length=20, choices=Outcome)
    text = models.TextField(_("Wortlaut"), blank=True)
    votes_yes = models.PositiveIntegerField(_("Ja"), null=True, blank=True)
    votes_no = models.PositiveIntegerField(_("Nein"), null=True, blank=True)
    votes_abstained = models.PositiveIntegerField(_("Enthaltung"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_because = models.TextField(_("Grund der Rücknahme"), blank=True)

    objects = ResolutionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(votes_yes=None, votes_no=None, votes_abstained=None)
                | Q(votes_yes__isnull=False, votes_no__isnull=False, votes_abstained__isnull=False),
                name="votes_are_told_whole_or_not",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None, withdrawn_because="")
                | (Q(withdrawn_at__isnull=False) & ~Q(withdrawn_because="")),
                name="a_withdrawn_resolution_says_why",
            ),
        ]

    class Privacy:
        purpose = "decisions"
        open = (
            "id", "organization", "meeting", "paper", "decided_on", "outcome", "text",
            "votes_yes", "votes_no", "votes_abstained", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return Written(f"{self.organization}, {self.decided_on:%d.%m.%Y}")

    @property
    def is_referred_to(self) -> bool:
        """An edition was adopted by it, or a decision that stands rests on it."""
        return self.editions.exists() or self.amendments.exists()
