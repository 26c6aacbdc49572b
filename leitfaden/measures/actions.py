"""Name what is hard, plan what is done about it, and say how it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leitfaden.audit.actions import record
from leitfaden.bodies.models import Organization
from leitfaden.core.numbers import take_one
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Unit
from leitfaden.measures.models import Challenge, Measure, MeasureReason, StatusReport
from leitfaden.measures.verbs import (
    CHALLENGE_EDITED,
    CHALLENGE_RAISED,
    EDITED,
    EVIDENCE_TOLD,
    PLANNED,
    REASON_GIVEN,
    REASON_WITHDRAWN,
    REPORTED,
)
from leitfaden.people.models import User
from leitfaden.vocab.models import District, FocusArea, Topic
from leitfaden.workshops.models import Card, Theme

State = StatusReport.State


class Refused(Exception):
    """Was so nicht berichtet werden kann; der Satz ist für Menschen."""

    sentence = _("So lässt sich der Stand nicht berichten.")

    def __str__(self) -> str:
        return str(self.sentence)


class NothingSaid(Refused):
    sentence = _("Sagen Sie in einem Satz, was geschehen ist.")


class NotYetHappened(Refused):
    sentence = _("Ein Stand kann nicht in der Zukunft liegen.")


class NextReportTooEarly(Refused):
    sentence = _("Der nächste Bericht folgt nach diesem Stand.")


class DueBeforeBegun(Refused):
    sentence = _("Die Frist liegt vor dem Beginn.")


@transaction.atomic
def raise_challenge(
    *,
    title: str,
    by: User | None,
    text: str = "",
    districts: Iterable[District] = (),
    focus_areas: Iterable[FocusArea] = (),
    topics: Iterable[Topic] = (),
    field: ActionField | None = None,
    raised_at: Event | None = None,
    publish: bool = False,
) -> Challenge:
    challenge = Challenge.objects.create(
        number=take_one("challenge"),
        title=title,
        text=text,
        field=field,
        raised_at=raised_at,
        published_at=timezone.now() if publish else None,
    )
    challenge.districts.set(districts)
    challenge.focus_areas.set(focus_areas)
    challenge.topics.set(topics)
    record(CHALLENGE_RAISED, challenge, by=by)
    return challenge


@transaction.atomic
def edit_challenge(
    challenge: Challenge,
    *,
    title: str,
    text: str,
    districts: Iterable[District],
    focus_areas: Iterable[FocusArea],
    topics: Iterable[Topic],
    field: ActionField | None,
    raised_at: Event | None,
    by: User | None,
) -> Challenge:
    challenge.title, challenge.text = title, text
    challenge.field, challenge.raised_at = field, raised_at
    challenge.save(update_fields=["title", "text", "field", "raised_at"])
    challenge.districts.set(districts)
    challenge.focus_areas.set(focus_areas)
    challenge.topics.set(topics)
    record(CHALLENGE_EDITED, challenge, by=by)
    return challenge


@transaction.atomic
def plan(
    *,
    title: str,
    by: User | None,
    text: str = "",
    challenge: Challenge | None = None,
    unit: Unit | None = None,
    responsible: Organization | None = None,
    districts: Iterable[District] = (),
    begun_on: dt.date | None = None,
    due_on: dt.date | None = None,
    themes: Iterable[Theme] = (),
    cards: Iterable[Card] = (),
    publish: bool = False,
) -> Measure:
    _check_time(begun_on, due_on)
    measure = Measure.objects.create(
        number=take_one("measure"),
        title=title,
        text=text,
        challenge=challenge,
        unit=unit,
        responsible=responsible,
        begun_on=begun_on,
        due_on=due_on,
        published_at=timezone.now() if publish else None,
    )
    measure.districts.set(districts)
    record(PLANNED, measure, by=by)
    for theme in themes:
        give_reason(measure, thing=theme, by=by)
    for card in cards:
        give_reason(measure, thing=card, by=by)
    return measure


@transaction.atomic
def edit(
    measure: Measure,
    *,
    title: str,
    text: str,
    challenge: Challenge | None,
    unit: Unit | None,
    responsible: Organization | None,
    districts: Iterable[District],
    begun_on: dt.date | None,
    due_on: dt.date | None,
    by: User | None,
) -> Measure:
    """Change what a measure says; its reasons and its reports have actions of their own.

    Work that began after its term, as a report told, may keep both days.
    """
    if (begun_on, due_on) != (measure.begun_on, measure.due_on):
        _check_time(begun_on, due_on)
    measure.title, measure.text = title, text
    measure.challenge, measure.unit, measure.responsible = challenge, unit, responsible
    measure.begun_on, measure.due_on = begun_on, due_on
    measure.save(
        update_fields=["title", "text", "challenge", "unit", "responsible", "begun_on", "due_on"]
    )
    measure.districts.set(districts)
    record(EDITED, measure, by=by)
    return measure


@transaction.atomic
def give_reason(measure: Measure, *, thing: Theme | Card, by: User | None) -> MeasureReason:
    """Say which voice a measure answers; saying it twice changes nothing."""
    kind = "theme" if isinstance(thing, Theme) else "card"
    given: dict[str, Any] = {kind: thing}
    reason, made = MeasureReason.objects.get_or_create(measure=measure, withdrawn_at=None, **given)
    if made:
        record(REASON_GIVEN, measure, by=by, **{kind: thing.code})
    return reason


@transaction.atomic
def give_reasons(
    measure: Measure, *, things: Iterable[Theme | Card], by: User | None
) -> list[MeasureReason]:
    return [give_reason(measure, thing=thing, by=by) for thing in things]


@transaction.atomic
def withdraw_reason(reason: MeasureReason, *, by: User | None) -> None:
    standing = MeasureReason.objects.standing().filter(pk=reason.pk)
    if standing.update(withdrawn_at=timezone.now()):
        record(REASON_WITHDRAWN, reason.measure, by=by, reason=reason.pk)
    reason.refresh_from_db(fields=["withdrawn_at"])


@transaction.atomic
def report(
    measure: Measure,
    *,
    on: dt.date,
    state: str,
    text: str,
    by: User | None,
    evidence: str = "",
    evidence_link: str = "",
    reported_by: Organization | None = None,
    next_on: dt.date | None = None,
) -> StatusReport:
    """Add a dated word; the same word on the same day is said once."""
    if not text.strip():
        raise NothingSaid
    if on > timezone.localdate():
        raise NotYetHappened
    if next_on is not None and next_on <= on:
        raise NextReportTooEarly
    said, made = StatusReport.objects.get_or_create(
        measure=measure,
        on=on,
        state=state,
        text=text.strip(),
        defaults={
            "evidence": evidence,
            "evidence_link": evidence_link,
            "reported_by": reported_by,
            "next_on": next_on,
        },
    )
    if made:
        _begin(measure, state=state, on=on)
        record(REPORTED, measure, by=by, report=said.pk, state=str(state))
    return said


@transaction.atomic
def tell_evidence(said: StatusReport, *, evidence: str, by: User | None) -> None:
    """Correct where a word on the standing can be looked up; the word itself stays."""
    if said.evidence != evidence:
        said.evidence = evidence
        said.save(update_fields=["evidence"])
        record(EVIDENCE_TOLD, said.measure, by=by, report=said.pk)


def _check_time(begun_on: dt.date | None, due_on: dt.date | None) -> None:
    """Who plans sets a term after the beginning; that work begins late is another matter."""
    if begun_on and due_on and due_on < begun_on:
        raise DueBeforeBegun


def _begin(measure: Measure, *, state: str, on: dt.date) -> None:
    """A measure that is worked on has begun, at the latest with the first report saying so; one
    that is dropped before that never has."""
    if state not in (State.OPEN, State.DROPPED) and measure.begun_on is None:
        measure.begun_on = on
        measure.save(update_fields=["begun_on"])
