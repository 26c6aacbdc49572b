"""Draws whole documents: a family, its choices, a format."""

from collections.abc import Iterator
from random import Random

from leitfaden.intake.tests.corpus.build import office, printed
from leitfaden.intake.tests.corpus.drawn import event, page, proceedings, text, tracker, typeset
from leitfaden.intake.tests.corpus.drawn.parts import Noise, Story, Table
from leitfaden.intake.tests.corpus.gold import Document

FAMILIES = (proceedings.draw, tracker.draw, event.draw)
FORMATS = ("txt", "md", "html", "docx", "odt", "pdf")


def documents(seed: str, *, drawer: int, count: int) -> Iterator[tuple[str, Document]]:
    """The same documents for the same seed; families take turns, all else is drawn."""
    for n in range(count):
        random = Random(f"{seed} {n}")
        family = FAMILIES[n % len(FAMILIES)]
        format_ = random.choice(FORMATS)
        document, story = family(random, drawer)
        if format_ == "txt" and any(isinstance(part, Table) for part in story.parts):
            format_ = "md"
        document.name = f"{document.kind}.{format_}"
        document.data = _written(story, random, format_, drawer)
        yield f"{document.kind} {n} {format_}", document


def _written(story: Story, random: Random, format_: str, drawer: int) -> bytes:
    match format_:
        case "txt":
            return text.plain(story, random, drawer).encode()
        case "md":
            return text.markdown(story, random).encode()
        case "html":
            return page.html(story, random, web=True).encode()
        case "pdf":
            return printed(typeset.markup(_quiet(story), random))
        case _:
            return office(page.html(_quiet(story), random, web=False), written="html", to=format_)


def _quiet(story: Story) -> Story:
    """Paper has no navigation."""
    return Story([part for part in story.parts if not isinstance(part, Noise)])
