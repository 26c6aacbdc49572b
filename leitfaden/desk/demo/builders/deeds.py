"""Challenges, measures and the words on how they stand."""

from __future__ import annotations

from leitfaden.desk.demo.builders.made import Made
from leitfaden.desk.demo.texts.challenges import CHALLENGES
from leitfaden.desk.demo.texts.deeds import DEEDS
from leitfaden.desk.demo.texts.shapes import Deed, Hardship, Word
from leitfaden.measures import actions as measures
from leitfaden.measures.models import Challenge, Measure


def build(made: Made) -> None:
    for hardship in CHALLENGES:
        made.challenges[hardship.key] = _raise(hardship, made)
    for deed in DEEDS:
        measure = _plan(deed, made)
        for word in deed.words:
            _report(measure, word, made)


def _raise(hardship: Hardship, made: Made) -> Challenge:
    return measures.raise_challenge(
        title=hardship.title,
        text=hardship.text,
        districts=[made.districts[slug] for slug in hardship.districts],
        focus_areas=[made.areas[name] for name in hardship.areas],
        topics=[made.topics[slug] for slug in hardship.topics],
        field=made.fields[hardship.field] if hardship.field else None,
        raised_at=made.events[hardship.raised_at] if hardship.raised_at else None,
        publish=True,
        by=made.by,
    )


def _plan(deed: Deed, made: Made) -> Measure:
    return measures.plan(
        title=deed.title,
        text=deed.text,
        challenge=made.challenges[deed.challenge] if deed.challenge else None,
        unit=made.units[deed.unit] if deed.unit else None,
        responsible=made.bodies[deed.who],
        districts=[made.districts[slug] for slug in deed.districts],
        begun_on=deed.begun,
        due_on=made.ahead(deed.due) if deed.due is not None else None,
        themes=[made.heaps[key] for key in deed.heaps],
        cards=[made.cards[key] for key in deed.cards],
        publish=True,
        by=made.by,
    )


def _report(measure: Measure, word: Word, made: Made) -> None:
    """No word comes before the measure itself, whenever the demo is started."""
    begun = measure.begun_on or made.ago(word.ago)
    on = min(max(made.ago(word.ago), begun), made.today)
    next_on = made.ahead(word.next_in) if word.next_in is not None else None
    measures.report(
        measure,
        on=on,
        state=word.state,
        text=word.text,
        evidence=word.evidence,
        evidence_link=word.link,
        reported_by=measure.responsible,
        next_on=next_on if next_on and next_on > on else None,
        by=made.by,
    )
