"""The lists everything else is found under: districts, topics, bodies, papers."""

from __future__ import annotations

from leitfaden.bodies import actions as bodies
from leitfaden.bodies.models import Meeting
from leitfaden.desk.demo.builders.made import Made, moment
from leitfaden.desk.demo.texts import papers, town
from leitfaden.desk.demo.texts.shapes import Paper, Resolved
from leitfaden.vocab.models import District, FocusArea, Topic


def build(made: Made) -> None:
    """Places and topics have no actions yet: their tables are filled as an administrator would."""
    for number, place in enumerate(town.DISTRICTS, 1):
        made.districts[place.slug] = District.objects.create(
            number=f"{number:02}",
            name=place.name,
            slug=place.slug,
            outline=[list(point) for point in place.outline],
        )
    for name, slugs in town.FOCUS_AREAS:
        made.areas[name] = FocusArea.objects.create(name=name)
        made.areas[name].districts.set(made.districts[slug] for slug in slugs)
    for name, slug in town.TOPICS:
        made.topics[slug] = Topic.objects.create(name=name, slug=slug)
    for body in town.BODIES:
        made.bodies[body.key] = bodies.add_body(
            name=body.name, short_name=body.short, classification=body.kind, by=made.by
        )
    for paper in papers.PAPERS:
        _register(paper, made)


def _register(paper: Paper, made: Made) -> None:
    made.papers[paper.reference] = bodies.register_paper(
        reference=paper.reference,
        name=paper.name,
        date=paper.on,
        originator=made.bodies[paper.by],
        publish=paper.published,
        by=made.by,
    )
    for resolved in paper.resolved:
        made.resolutions[paper.reference, resolved.body] = bodies.note_resolution(
            made.bodies[resolved.body],
            outcome=resolved.outcome,
            decided_on=resolved.on,
            paper=made.papers[paper.reference],
            meeting=_meeting(resolved, made) if resolved.meeting else None,
            text=resolved.text,
            votes=resolved.votes,
            by=made.by,
        )


def _meeting(resolved: Resolved, made: Made) -> Meeting:
    meeting, _ = Meeting.objects.get_or_create(
        organization=made.bodies[resolved.body],
        name=resolved.meeting,
        defaults={"start": moment(resolved.on, "17:00")},
    )
    return meeting
