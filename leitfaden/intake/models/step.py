"""What somebody did to a draft, kept until it is committed, so that the last step can be taken back."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _

from leitfaden.audit.verbs import sentence_of
from leitfaden.intake.models.document import Document


class Step(models.Model):
    """`before` holds [key of the item, what it said]; `made` the keys of items that were not there; `rest`
    what was placed nowhere, where the step changed that."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="steps")
    verb = models.CharField(max_length=80)
    line = models.PositiveIntegerField()
    before = models.JSONField(default=list)
    made = models.JSONField(default=list)
    rest = models.JSONField(null=True)
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["-pk"]

    class Privacy:
        subject = "staff, and persons named in the source"
        purpose = "sources"
        keep_for = "10 years"
        personal: ClassVar[dict[str, object]] = {"by": None, "before": [], "rest": None}
        open = ("id", "document", "verb", "line", "made", "at")

    def __str__(self) -> str:
        said = sentence_of(self.verb)
        return f"{said} ({_('Zeile %(line)d') % {'line': self.line}})" if self.line else said
