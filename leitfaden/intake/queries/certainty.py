"""How sure the reader is, in words."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from leitfaden.core.thread import Tag
from leitfaden.intake.models import Document, Item

SURE, LIKELY = 0.9, 0.75
"""From which confidence on an item counts as sure, as likely; below it a person must look."""

MAY_BE_A_NAME = 0.2
"""So sure at most is an item in which something may be a name: it comes first in the review."""


@dataclass(frozen=True, slots=True)
class Certainty:
    """How sure the reader is, in words."""

    tag: Tag
    doubtful: bool = False


CERTAIN = Certainty(Tag("ok", _("sicher")))
PROBABLE = Certainty(Tag("none", _("wahrscheinlich")))
DOUBTFUL = Certainty(Tag("wait", _("bitte prüfen")), doubtful=True)


def certainty(confidence: float) -> Certainty:
    if confidence >= SURE:
        return CERTAIN
    return PROBABLE if confidence >= LIKELY else DOUBTFUL


def is_doubtful(item: Item) -> bool:
    """Whether a person should look before the item is taken over."""
    return not item.left_out and item.confidence < LIKELY


def unsure_in(document: Document) -> int:
    """How many items of a document a person should look at before it is taken over."""
    return document.items.filter(left_out=False, confidence__lt=LIKELY).count()
