"""A document somebody brought: what was read from it is a draft until a person commits it."""

from __future__ import annotations

from bisect import bisect_right
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from leitfaden.people.models.visibility import Visitor, works_here


class DocumentQuerySet(models.QuerySet["Document"]):
    def visible_to(self, visitor: Visitor) -> DocumentQuerySet:
        """Documents are never public; what was committed is, with its source beside it."""
        return self if works_here(visitor) else self.none()


class Document(models.Model):
    class Kind(models.TextChoices):
        PROCEEDINGS = "proceedings", _("Dokumentation einer Veranstaltung")
        TRACKER = "tracker", _("Liste von Herausforderungen und Maßnahmen")
        EVENT = "event", _("Ankündigung einer Veranstaltung")

    kind = models.CharField(_("Art"), max_length=20, choices=Kind)
    filename = models.CharField(_("Dateiname"), max_length=255)
    sha256 = models.CharField(max_length=64)
    source = models.TextField(_("Text der Quelle"))
    not_placed = models.JSONField(default=list)
    pages = models.JSONField(default=list, blank=True)
    refused = models.JSONField(default=list, blank=True)
    title = models.CharField(_("Titel der Quelle"), max_length=300, blank=True)
    rights_holder = models.CharField(_("Rechteinhaber"), max_length=200, blank=True)
    licence = models.CharField(_("Lizenz"), max_length=200, blank=True)
    address = models.URLField(_("Adresse der Quelle"), blank=True)
    dated = models.DateField(_("Stand der Quelle"), null=True, blank=True)
    brought_at = models.DateTimeField(auto_now_add=True)
    brought_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    committed_at = models.DateTimeField(null=True, blank=True)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering: ClassVar[list[str]] = ["-brought_at"]
        constraints = [
            models.UniqueConstraint(fields=["sha256", "kind"], name="a_document_is_brought_once"),
            models.CheckConstraint(condition=~Q(filename=""), name="a_document_has_a_name"),
            models.CheckConstraint(
                condition=Q(committed_at=None) | (~Q(rights_holder="") & ~Q(licence="")),
                name="what_is_committed_names_its_rights",
            ),
        ]

    class Privacy:
        subject = "staff, and persons named in the source"
        purpose = "sources"
        keep_for = "10 years"
        personal: ClassVar[dict[str, object]] = {
            "brought_by": None,
            "source": "",
            "not_placed": [],
        }
        open = (
            "id", "kind", "filename", "sha256", "title", "rights_holder", "licence",
            "address", "dated", "brought_at", "committed_at", "pages", "refused",
        )  # fmt: skip

    def __str__(self) -> str:
        return self.title or self.filename

    @property
    def is_committed(self) -> bool:
        return self.committed_at is not None

    @property
    def names_rights(self) -> bool:
        """Whose text it is and on what terms it may be shown; without both nothing gets public."""
        return bool(self.rights_holder and self.licence)

    @property
    def has_pictures(self) -> bool:
        """Whether its pages can be shown as pictures: of a PDF whose file is kept."""
        return bool(self.pages)

    @property
    def counts_paragraphs(self) -> bool:
        """Of office files the reader counts paragraphs; of everything else lines."""
        return self.filename.lower().endswith((".docx", ".odt"))

    def page_at(self, line: int) -> int:
        """The page of a PDF on which a line of the source stands; 0 where there are none.

        `pages` holds, in the order of the lines, the first line of each stretch and its page.
        """
        at = bisect_right(self.pages, line, key=lambda stretch: stretch[0])
        return int(self.pages[at - 1][1]) if at else 0

    @property
    def lacks_its_day(self) -> bool:
        """A list says how things stand, and nobody has told on which day that was so."""
        return self.kind == self.Kind.TRACKER and self.dated is None

    def get_absolute_url(self) -> str:
        return reverse("intake:document_detail", args=[self.pk])
