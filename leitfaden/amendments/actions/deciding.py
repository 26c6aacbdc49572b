"""Note what a body recommends and what the competent body decided: two separate facts."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from leitfaden.amendments.actions.refusals import (
    AlreadyDecided,
    ChangedTextMissing,
    ReasonMissing,
)
from leitfaden.amendments.models import Amendment
from leitfaden.amendments.verbs import DECIDED, RECOMMENDED
from leitfaden.audit.actions import record
from leitfaden.bodies.actions import note_resolution
from leitfaden.bodies.models import Organization, Paper, Resolution
from leitfaden.people.models import User


@transaction.atomic
def recommend(
    amendment: Amendment,
    *,
    recommendation: str,
    organization: Organization,
    on: dt.date,
    by: User | None,
) -> Amendment:
    """Note what staff or a body propose; a recommendation decides nothing."""
    _keep_undecided(amendment)
    amendment.recommendation = recommendation
    amendment.recommended_by = organization
    amendment.recommended_on = on
    amendment.save(update_fields=["recommendation", "recommended_by", "recommended_on"])
    record(RECOMMENDED, amendment, by=by, code=amendment.code, recommendation=str(recommendation))
    return amendment


@transaction.atomic
def decide(
    amendment: Amendment,
    *,
    decision: str,
    organization: Organization,
    on: dt.date,
    by: User | None,
    reason: str = "",
    text_decided: str = "",
    resolution: Resolution | None = None,
    votes: tuple[int, int, int] | None = None,
    paper: Paper | None = None,
) -> Amendment:
    """Note what the competent body decided; the text changes only with the next edition.

    With `votes` or `paper` and without `resolution` the body's resolution is noted along with it.
    """
    _keep_undecided(amendment)
    if decision == Amendment.Decision.DECLINED and not reason.strip():
        raise ReasonMissing
    if decision == Amendment.Decision.ADOPTED_CHANGED and not text_decided.strip():
        raise ChangedTextMissing
    amendment.decision = decision
    amendment.decided_by = organization
    amendment.decided_on = on
    amendment.decision_reason = reason
    amendment.text_decided = text_decided if decision == Amendment.Decision.ADOPTED_CHANGED else ""
    if resolution is None and (votes or paper):
        resolution = note_resolution(
            organization, outcome=decision, decided_on=on, paper=paper, votes=votes, by=by
        )
    amendment.resolution = resolution
    amendment.save(update_fields=[
        "decision", "decided_by", "decided_on", "decision_reason", "text_decided", "resolution",
    ])  # fmt: skip
    record(DECIDED, amendment, by=by, code=amendment.code, decision=str(decision))
    return amendment


def _keep_undecided(amendment: Amendment) -> None:
    """Hold the amendment's row; refuse when a decision is noted already."""
    if Amendment.objects.select_for_update().get(pk=amendment.pk).decision:
        raise AlreadyDecided
