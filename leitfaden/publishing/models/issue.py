"""A published booklet: frozen, citable, corrected only by the next one."""

from __future__ import annotations

import hashlib
from typing import ClassVar, Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from leitfaden.core.paper import Document, load
from leitfaden.people.models import Publishable, PublishableQuerySet
from leitfaden.publishing.models.proceedings import Proceedings


class IssueQuerySet(PublishableQuerySet["Issue"]):
    def public(self) -> Self:
        """A booklet is no longer shown when its event is withdrawn."""
        event = "proceedings__event__"
        shown = {f"{event}published_at__isnull": False, f"{event}withdrawn_at": None}
        return super().public().filter(**shown)

    def newest_first(self) -> IssueQuerySet:
        return self.order_by("-number")


class Issue(Publishable):
    """The document as it was published; only `withdrawn_at` is ever written again."""

    proceedings = models.ForeignKey(Proceedings, on_delete=models.PROTECT, related_name="issues")
    number = models.PositiveIntegerField(_("Ausgabe"))
    content = models.TextField(editable=False)
    sha256 = models.CharField(max_length=64, editable=False)
    citation = models.TextField(_("So zitieren"), editable=False)
    corrects = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="corrected_by"
    )
    correction = models.TextField(_("Was berichtigt wurde"), blank=True)

    objects = IssueQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["proceedings", "-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["proceedings", "number"], name="issues_of_a_booklet_are_numbered_once"
            ),
            models.CheckConstraint(
                condition=Q(published_at__isnull=False), name="a_booklet_issue_is_published"
            ),
            models.CheckConstraint(
                condition=Q(corrects=None, correction="")
                | (Q(corrects__isnull=False) & ~Q(correction="")),
                name="a_correction_says_what_it_corrects",
            ),
            models.CheckConstraint(
                condition=Q(corrects=None) | ~Q(corrects=F("id")),
                name="a_booklet_issue_does_not_correct_itself",
            ),
        ]

    class Privacy:
        purpose = "publishing"
        open = (
            "id", "proceedings", "number", "content", "sha256", "citation", "corrects",
            "correction", "published_at", "withdrawn_at", "withdrawn_because",
        )  # fmt: skip

    def __str__(self) -> str:
        return str(_("Ausgabe %(number)d") % {"number": self.number})

    @property
    def is_intact(self) -> bool:
        """Whether the content is still the one that was published."""
        return hashlib.sha256(self.content.encode()).hexdigest() == self.sha256

    @cached_property
    def document(self) -> Document:
        return load(self.content)

    def get_absolute_url(self) -> str:
        return reverse("publishing:issue_detail", args=[self.proceedings.event.number, self.number])


class IssueFile(models.Model):
    """A file of an issue as it was first made: its bytes are known by their hash and never others."""

    class Format(models.TextChoices):
        PDF = "pdf", "PDF"
        DOCX = "docx", "DOCX"

    issue = models.ForeignKey(Issue, on_delete=models.PROTECT, related_name="files")
    format = models.CharField(max_length=10, choices=Format)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["issue", "format"], name="an_issue_has_one_file_of_a_format"
            )
        ]

    class Privacy:
        purpose = "publishing"
        open = ("id", "issue", "format", "sha256", "size", "made_at")
