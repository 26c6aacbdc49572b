"""Answer a voice, so that nothing ends silently."""

import datetime as dt

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.bodies.models import Organization
from leitfaden.people.models import User
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import checks
from leitfaden.workshops.models import Answer, Card, Theme
from leitfaden.workshops.refusals import (
    AnsweredTooEarly,
    AnswerItsHeap,
    BodyMissing,
    NotPassedOn,
    NotYetHappened,
    PassedOnToItself,
)


@transaction.atomic
def answer(
    thing: Card | Theme,
    *,
    outcome: str,
    reason: str,
    answered_by: Organization,
    on: dt.date,
    by: User | None,
    passed_on_to: Organization | None = None,
    link: str = "",
) -> Answer:
    """Give a card or a heap its answer; an earlier one is withdrawn and kept.

    The same answer twice, as after a double click, stays one answer.
    """
    checks.words(reason)
    _check_body(outcome, answered_by, passed_on_to)
    _check_day(thing, on)
    _lock(thing)
    said = Answer(
        card=thing if isinstance(thing, Card) else None,
        theme=thing if isinstance(thing, Theme) else None,
        outcome=outcome,
        reason=reason.strip(),
        answered_by=answered_by,
        answered_on=on,
        passed_on_to=passed_on_to,
        link=link,
    )
    standing = thing.answers.standing().first()
    if standing and _same(standing, said):
        return standing
    if standing:
        withdraw_answer(standing, by=by)
    said.save()
    record(verbs.ANSWERED, thing, by=by, code=thing.code, answer=said.pk, outcome=str(outcome))
    return said


@transaction.atomic
def withdraw_answer(answer: Answer, *, by: User | None) -> Answer:
    """Take an answer back; it stays readable for those who work here."""
    if answer.withdrawn_at is None:
        answer.withdrawn_at = timezone.now()
        answer.save(update_fields=["withdrawn_at"])
        thing = answer.thing
        record(verbs.ANSWER_WITHDRAWN, thing, by=by, code=thing.code, answer=answer.pk)
    return answer


def _check_day(thing: Card | Theme, on: dt.date) -> None:
    said_on = thing.event.day
    if on > timezone.localdate():
        raise NotYetHappened
    if said_on and on < said_on:
        raise AnsweredTooEarly


def _check_body(outcome: str, answered_by: Organization, passed_on_to: Organization | None) -> None:
    if passed_on_to == answered_by:
        raise PassedOnToItself
    if outcome == Answer.Outcome.PASSED_ON and passed_on_to is None:
        raise BodyMissing
    if outcome != Answer.Outcome.PASSED_ON and passed_on_to is not None:
        raise NotPassedOn


def _lock(thing: Card | Theme) -> None:
    """Hold the thing, so that two answers at once come one after the other."""
    locked = type(thing)._default_manager.select_for_update().get(pk=thing.pk)
    if locked.merged_into_id:
        raise AnswerItsHeap


def _same(standing: Answer, said: Answer) -> bool:
    fields = ("outcome", "reason", "answered_by_id", "answered_on", "passed_on_to_id", "link")
    return all(getattr(standing, name) == getattr(said, name) for name in fields)
