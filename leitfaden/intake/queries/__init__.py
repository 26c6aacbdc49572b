from leitfaden.intake.queries.certainty import certainty
from leitfaden.intake.queries.documents import documents, parents_for, source_around
from leitfaden.intake.queries.doubts import doubts
from leitfaden.intake.queries.parts import Jump
from leitfaden.intake.queries.review import Review
from leitfaden.intake.queries.twins import Twin, twin_of

__all__ = [
    "Jump",
    "Review",
    "Twin",
    "certainty",
    "documents",
    "doubts",
    "parents_for",
    "source_around",
    "twin_of",
]
