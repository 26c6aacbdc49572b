"""Papers the document refers to."""

from leitfaden.bodies import actions as bodies
from leitfaden.bodies.models import Paper
from leitfaden.intake.commit.words import clipped, flowing
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models.item import Type


def write(writing: Writing) -> None:
    """A paper that is known already is not made again."""
    for item in writing.of(Type.PAPER):
        reference = clipped(item.number or flowing(item.text), 60)
        paper = Paper.objects.filter(reference=reference).first()
        paper = paper or bodies.register_paper(reference=reference, by=writing.by, publish=True)
        writing.became(item, paper)
