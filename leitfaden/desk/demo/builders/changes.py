"""The amendments: decided ones make the edition of 2026, later ones are about that edition."""

from __future__ import annotations

from leitfaden.amendments import actions as amendments
from leitfaden.amendments.models import Amendment
from leitfaden.desk.demo.builders.made import Made
from leitfaden.desk.demo.texts import concept, papers
from leitfaden.desk.demo.texts.changes import DECIDED, PROPOSED
from leitfaden.desk.demo.texts.shapes import Change
from leitfaden.guidelines import actions as text
from leitfaden.guidelines.models import Edition


def build(made: Made) -> None:
    [old] = made.editions
    for change in DECIDED:
        _decide(change, _draft(change, old, made), made)
    new = _draw_up(old, made)
    for change in PROPOSED:
        _draft(change, new, made)


def _draft(change: Change, edition: Edition, made: Made) -> Amendment:
    unit = made.units[change.unit] if change.unit else None
    amendment = amendments.draft(
        title=change.title,
        kind=change.kind,
        edition=edition,
        wording=edition.wordings.get(unit=unit) if unit else None,
        field=made.fields[change.field] if change.field else None,
        text_after=change.text,
        group=made.groups["workshop", change.group] if change.group else None,
        proposed_by=change.proposed_by,
        proposed_on=change.proposed_on,
        themes=[made.heaps[key] for key in change.heaps],
        cards=[made.cards[key] for key in change.cards],
        publish=change.published,
        by=made.by,
    )
    if said := change.recommended:
        amendments.recommend(
            amendment,
            recommendation=said.how,
            organization=made.bodies[said.by],
            on=said.on,
            by=made.by,
        )
    return amendment


def _decide(change: Change, amendment: Amendment, made: Made) -> None:
    resolution = made.resolutions[papers.AMENDING, "rat"]
    if decided := change.decided:
        amendments.decide(
            amendment,
            decision=decided.how,
            organization=resolution.organization,
            on=resolution.decided_on,
            reason=decided.reason,
            text_decided=decided.text,
            resolution=resolution,
            by=made.by,
        )


def _draw_up(old: Edition, made: Made) -> Edition:
    label, slug, day = concept.SECOND
    new = amendments.draw_up_edition(old, label=label, slug=slug, publish=True, by=made.by)
    resolution = made.resolutions[papers.SECOND_EDITION, "rat"]
    text.adopt(new, on=day, resolution=resolution, by=made.by)
    made.editions.append(new)
    known = {unit.pk for unit in made.units.values()}
    for wording in new.wordings.guidelines().exclude(unit__in=known).select_related("unit"):
        made.units[wording.number] = wording.unit
    return new
