"""What somebody's corrections of a document said about all of its sort; it is offered, never applied."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from leitfaden.intake import mapping
from leitfaden.intake.models.document import Document


class Mapping(models.Model):
    """`signature` and `rules` hold codes and stems of a closed vocabulary only (intake.mapping)."""

    kind = models.CharField(max_length=20, choices=Document.Kind)
    signature = models.JSONField(default=list)
    rules = models.JSONField(default=list)
    learnt_at = models.DateTimeField(auto_now=True)
    learnt_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["-learnt_at", "-pk"]

    class Privacy:
        subject = "staff"
        purpose = "sources"
        keep_for = "10 years"
        personal: ClassVar[dict[str, object]] = {"learnt_by": None}
        open = ("id", "kind", "signature", "rules", "learnt_at")

    @property
    def all_rules(self) -> list[mapping.Rule]:
        return mapping.from_json(self.rules)

    def is_for(self, signature: frozenset[str]) -> bool:
        """Whether a document with this signature is of the same sort."""
        return mapping.alike(self.signature, signature) >= mapping.SAME_SORT
