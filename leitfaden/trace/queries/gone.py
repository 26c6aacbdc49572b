"""What once was public under a printed code and was taken back: that, when and why, never what it said."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from leitfaden.bodies.models import Paper
from leitfaden.events.models import Event
from leitfaden.guidelines.models import Edition
from leitfaden.trace import codes
from leitfaden.trace.queries.find import NUMBERED
from leitfaden.workshops.models import Card, Theme


@dataclass(frozen=True, slots=True)
class Gone:
    """`because_of` is the withdrawn event, where only that was taken back; `goes_on_with` the
    public card or theme that says the same."""

    kind: str
    code: str
    on: dt.datetime
    reason: str = ""
    because_of: str = ""
    goes_on_with: Any = None


def gone(text: str) -> Gone | None:
    """What a code meant until it was withdrawn; None for what was never published."""
    code = codes.read(text)
    if code is None:
        return _paper(text)
    if code.kind == "wording":
        return _edition(Q(wordings__number=code.label), code.kind, text.strip())
    if code.kind == "unit":
        return _edition(Q(wordings__unit__number=code.number), code.kind, f"E-{code.number}")
    return _numbered(code.kind, code.number)


def _numbered(kind: str, number: int) -> Gone | None:
    model = NUMBERED[kind]
    along = ("event", "merged_into__event") if model in (Card, Theme) else ()
    found = model.objects.filter(number=number, published_at__isnull=False)
    thing = found.select_related(*along).first() if along else found.first()
    if thing is None:
        return None
    source = thing if thing.withdrawn_at else getattr(thing, "event", None)
    if source is None or source.withdrawn_at is None or source.published_at is None:
        return None
    return Gone(
        kind,
        thing.code,
        source.withdrawn_at,
        source.withdrawn_because,
        source.code if source is not thing and isinstance(source, Event) else "",
        _standing(getattr(thing, "merged_into", None)),
    )


def _standing(root: Any) -> Any:
    return root if root and root.is_public and root.event.is_public else None


def _edition(which: Q, kind: str, code: str) -> Gone | None:
    """A guideline is gone with the last public edition that words it."""
    withdrawn = Edition.objects.filter(which, published_at__isnull=False)
    last = withdrawn.filter(withdrawn_at__isnull=False).order_by("-withdrawn_at").first()
    if last is None or last.withdrawn_at is None:
        return None
    return Gone(kind, code, last.withdrawn_at, last.withdrawn_because)


def _paper(text: str) -> Gone | None:
    written = Q(reference__iexact=text.strip()) | Q(reference__iexact=codes.plain(text))
    papers = Paper.objects.filter(written, published_at__isnull=False)
    paper = papers.filter(withdrawn_at__isnull=False).first()
    if paper is None or paper.withdrawn_at is None:
        return None
    return Gone("paper", paper.code, paper.withdrawn_at, paper.withdrawn_because)
