"""Register what the bodies of the town have printed and resolved."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leitfaden.audit.actions import record
from leitfaden.bodies.models import Meeting, Organization, Paper, Resolution
from leitfaden.bodies.verbs import (
    BODY_ADDED,
    PAPER_REGISTERED,
    RESOLUTION_NOTED,
    RESOLUTION_WITHDRAWN,
)
from leitfaden.core.words import says_something
from leitfaden.people.models import User


class NameTaken(Exception):
    """Ein Gremium mit diesem Namen gibt es schon."""

    sentence = _("Ein Gremium mit diesem Namen gibt es schon.")


class ReferenceTaken(Exception):
    """Eine Drucksache mit dieser Nummer ist schon erfasst."""

    sentence = _("Eine Drucksache mit dieser Nummer ist schon erfasst.")


class NotYetResolved(Exception):
    """Ein Beschluss liegt nicht in der Zukunft."""

    sentence = _("Ein Beschluss kann nicht in der Zukunft liegen.")


class BeforeItsPaper(Exception):
    """Über eine Drucksache wird nicht beschlossen, bevor es sie gibt."""

    def __init__(self, day: dt.date) -> None:
        super().__init__(day.isoformat())
        self.day = day

    @property
    def sentence(self) -> str:
        return gettext("Die Drucksache ist erst vom %(day)s.") % {
            "day": date_format(self.day, "DATE_FORMAT")
        }


class ResolutionWithdrawn(Exception):
    """Auf einen zurückgenommenen Beschluss beruft sich niemand mehr."""

    sentence = _("Dieser Beschluss ist zurückgenommen.")


class StillReferredTo(Exception):
    """Erst fällt, was auf dem Beschluss beruht, dann der Beschluss."""

    sentence = _("Auf diesem Beschluss beruht noch eine Entscheidung oder eine Fassung.")


class CorrectionUnexplained(Exception):
    """Wer einen Beschluss zurücknimmt, sagt warum; der Grund bleibt stehen."""

    sentence = _("Bitte nennen Sie den Grund, aus dem der Beschluss zurückgenommen wird.")


class NotCompetent(Exception):
    """Beiräte, Netzwerke, Fachbereiche und Partner empfehlen, sie entscheiden nicht."""

    sentence = _(
        "Entscheiden können der Rat und seine Ausschüsse. "
        "Was andere sagen, vermerken Sie bitte als Empfehlung."
    )


@transaction.atomic
def add_body(
    *, name: str, classification: str, by: User | None, short_name: str = ""
) -> Organization:
    if Organization.objects.filter(name__iexact=name).exists():
        raise NameTaken
    body = Organization.objects.create(
        name=name, classification=classification, short_name=short_name
    )
    record(BODY_ADDED, body, by=by)
    return body


@transaction.atomic
def register_paper(
    *,
    reference: str,
    by: User | None,
    name: str = "",
    date: dt.date | None = None,
    originator: Organization | None = None,
    web: str = "",
    publish: bool = False,
) -> Paper:
    """Enter a printed paper under its reference, as the council's register has it."""
    if Paper.objects.filter(reference__iexact=reference).exists():
        raise ReferenceTaken
    paper = Paper.objects.create(
        reference=reference,
        name=name,
        date=date,
        originator=originator,
        web=web,
        published_at=timezone.now() if publish else None,
    )
    record(PAPER_REGISTERED, paper, by=by, reference=reference, published=publish)
    return paper


@transaction.atomic
def note_resolution(
    organization: Organization,
    *,
    outcome: str,
    decided_on: dt.date,
    by: User | None,
    paper: Paper | None = None,
    meeting: Meeting | None = None,
    text: str = "",
    votes: tuple[int, int, int] | None = None,
) -> Resolution:
    """Write down what a body resolved; `votes` are yes, no and abstained."""
    if decided_on > timezone.localdate():
        raise NotYetResolved
    if paper and paper.date and decided_on < paper.date:
        raise BeforeItsPaper(paper.date)
    yes, no, abstained = votes or (None, None, None)
    resolution = Resolution.objects.create(
        organization=organization,
        outcome=outcome,
        decided_on=decided_on,
        paper=paper,
        meeting=meeting,
        text=text,
        votes_yes=yes,
        votes_no=no,
        votes_abstained=abstained,
    )
    record(RESOLUTION_NOTED, resolution, by=by, body=organization.pk, outcome=str(outcome))
    return resolution


def keep_standing(resolution: Resolution) -> Resolution:
    """Hold the resolution's row, so that it is not withdrawn while something comes to rest on it."""
    held = Resolution.objects.select_for_update().get(pk=resolution.pk)
    if held.withdrawn_at:
        raise ResolutionWithdrawn
    return held


@transaction.atomic
def withdraw_resolution(resolution: Resolution, *, because: str, by: User | None) -> None:
    """Take back what was noted wrongly; the paper's page keeps it, with the reason."""
    held = keep_standing(resolution)
    if not says_something(because):
        raise CorrectionUnexplained
    if held.is_referred_to:
        raise StillReferredTo
    held.withdrawn_at, held.withdrawn_because = timezone.now(), because.strip()
    held.save(update_fields=["withdrawn_at", "withdrawn_because"])
    record(RESOLUTION_WITHDRAWN, held, by=by, body=held.organization_id, outcome=held.outcome)
    resolution.refresh_from_db(fields=["withdrawn_at", "withdrawn_because"])
