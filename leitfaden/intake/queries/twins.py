"""Whether a document says nearly the same as one that is already committed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Sum
from django.db.models.functions import Length

from leitfaden.intake.models import Document

NEARLY_SAME = 0.8
"""So large a share of three-word runs, of all that either document has, both must have."""
NEAR_IN_LENGTH = 0.7
RUN = 3


@dataclass(frozen=True, slots=True)
class Twin:
    """The committed document, and how much of the texts is the same, 0 to 1."""

    document: Document
    share: float

    @property
    def percent(self) -> int:
        return round(100 * self.share)


def twin_of(document: Document, texts: Sequence[str] = ()) -> Twin | None:
    """The committed document of its kind that is most like it, if one is nearly the same; whoever
    has its texts at hand spares the question."""
    texts = texts or _texts(document)
    near = _candidates(document, length=sum(map(len, texts)))
    runs = runs_of(texts) if near else set()
    found = (Twin(other, alike(runs, runs_of(_texts(other)))) for other in near)
    best = max(found, key=lambda twin: twin.share, default=None)
    return best if best and best.share >= NEARLY_SAME else None


def _candidates(document: Document, *, length: int) -> list[Document]:
    """Far longer or shorter texts cannot be nearly the same, and are not read."""
    return list(
        Document.objects.filter(kind=document.kind, committed_at__isnull=False)
        .exclude(pk=document.pk)
        .defer("source", "not_placed")
        .annotate(length=Sum(Length("items__text")))
        .filter(length__gte=NEAR_IN_LENGTH * length, length__lte=length / NEAR_IN_LENGTH)
    )


def _texts(document: Document) -> list[str]:
    return list(document.items.values_list("text", flat=True))


def runs_of(texts: Iterable[str]) -> set[tuple[str, ...]]:
    """All runs of three words, whatever stands between the words and however they are written."""
    words = [word for text in texts for word in re.findall(r"\w+", text.casefold())]
    return {tuple(words[place : place + RUN]) for place in range(max(1, len(words) - RUN + 1))}


def alike(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> float:
    """Jaccard's index: what both have of what either has."""
    return len(one & other) / max(1, len(one | other))
