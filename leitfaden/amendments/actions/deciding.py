"""Note what a body recommends and what the competent body decided: two separate facts."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone

from leitfaden.amendments.actions.refusals import (
    AlreadyDecided,
    AlreadyDrawnUp,
    BeforeItWasProposed,
    BeforeItWasRecommended,
    ChangedTextMissing,
    CorrectionUnexplained,
    NotThatDay,
    NotThatPaper,
    NotTheirResolution,
    NotWithThatOutcome,
    NotYetDecided,
    NotYetHappened,
    ReasonMissing,
)
from leitfaden.amendments.models import Amendment, PastDecision
from leitfaden.amendments.verbs import DECIDED, DECISION_WITHDRAWN, RECOMMENDED
from leitfaden.audit.actions import record
from leitfaden.bodies.actions import (
    NotCompetent,
    keep_standing,
    note_resolution,
    withdraw_resolution,
)
from leitfaden.bodies.models import Organization, Paper, Resolution
from leitfaden.core.words import says_something
from leitfaden.people.models import User

DECISION = (
    "decision", "decided_by", "decided_on", "decision_reason", "text_decided", "resolution",
)  # fmt: skip
"""What is noted of a decision, and taken back together."""

Decision, Outcome = Amendment.Decision, Resolution.Outcome
ADOPTING = (Outcome.ADOPTED, Outcome.ADOPTED_CHANGED)
CARRIES = {
    Decision.ADOPTED: ADOPTING,
    Decision.ADOPTED_CHANGED: ADOPTING,
    Decision.DECLINED: (*ADOPTING, Outcome.DECLINED),
}
"""A council adopts a list of proposals as a whole and declines or changes single ones with it."""


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
    _check_day(amendment, on)
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
    _check_day(amendment, on)
    if not organization.may_decide:
        raise NotCompetent
    if amendment.recommended_on and on < amendment.recommended_on:
        raise BeforeItWasRecommended(amendment.recommended_on)
    if resolution:
        _check_resolution(keep_standing(resolution), organization, on)
        _check_what_it_says(resolution, decision, paper)
    if decision == Amendment.Decision.DECLINED and not reason.strip():
        raise ReasonMissing
    if decision == Amendment.Decision.ADOPTED_CHANGED and not text_decided.strip():
        raise ChangedTextMissing
    noted_along = resolution is None and bool(votes or paper)
    if noted_along:
        resolution = note_resolution(
            organization, outcome=decision, decided_on=on, paper=paper, votes=votes, by=by
        )
    amendment.resolution = resolution
    amendment.decision = decision
    amendment.decided_by = organization
    amendment.decided_on = on
    amendment.decision_reason = reason
    amendment.text_decided = text_decided if decision == Amendment.Decision.ADOPTED_CHANGED else ""
    amendment.save(update_fields=[*DECISION])
    told = {"resolution": resolution.pk} if resolution and noted_along else {}
    record(DECIDED, amendment, by=by, code=amendment.code, decision=str(decision), **told)
    return amendment


def _keep_undecided(amendment: Amendment) -> None:
    """Hold the amendment's row; refuse when a decision is noted already."""
    if Amendment.objects.select_for_update().get(pk=amendment.pk).decision:
        raise AlreadyDecided


def _check_day(amendment: Amendment, on: dt.date) -> None:
    if on > timezone.localdate():
        raise NotYetHappened
    if (first := amendment.exists_since) and on < first:
        raise BeforeItWasProposed(first)


def _check_resolution(resolution: Resolution, organization: Organization, on: dt.date) -> None:
    if resolution.organization_id != organization.pk:
        raise NotTheirResolution
    if resolution.decided_on != on:
        raise NotThatDay


def _check_what_it_says(resolution: Resolution, decision: str, paper: Paper | None) -> None:
    if resolution.outcome not in CARRIES[Decision(decision)]:
        raise NotWithThatOutcome
    if paper and resolution.paper_id != paper.pk:
        raise NotThatPaper


@transaction.atomic
def withdraw_decision(
    amendment: Amendment, *, because: str, by: User | None, with_resolution: bool = False
) -> PastDecision:
    """Take back what was noted wrongly, so that it can be noted anew; the history keeps both.

    The resolution it rests on goes along only when asked for: it may carry more than this.
    """
    held = Amendment.objects.select_for_update().get(pk=amendment.pk)
    if not held.decision:
        raise NotYetDecided
    if not says_something(because):
        raise CorrectionUnexplained
    if held.drawn_up_in and held.stands_in_an_edition:
        raise AlreadyDrawnUp(held.drawn_up_in)
    past = PastDecision.objects.create(
        amendment=held,
        withdrawn_at=timezone.now(),
        withdrawn_because=because.strip(),
        **{name: getattr(held, name) for name in DECISION},
    )
    held.decision = held.decision_reason = held.text_decided = ""
    held.decided_by = held.decided_on = held.resolution = None
    held.save(update_fields=[*DECISION])
    record(DECISION_WITHDRAWN, held, by=by, code=held.code, decision=str(past.decision))
    if with_resolution and past.resolution:
        withdraw_resolution(past.resolution, because=because, by=by)
    amendment.refresh_from_db(fields=[*DECISION])
    return past
