from leitfaden.intake.queries.certainty import certainty
from leitfaden.intake.queries.documents import documents, parents_for, source_around
from leitfaden.intake.queries.doubts import doubts
from leitfaden.intake.queries.lines import PER_PAGE as LINES_PER_PAGE
from leitfaden.intake.queries.lines import beside, read
from leitfaden.intake.queries.parts import Jump
from leitfaden.intake.queries.review import Review
from leitfaden.intake.queries.twins import Twin, twin_of

__all__ = [
    "LINES_PER_PAGE",
    "Jump",
    "Review",
    "Twin",
    "beside",
    "certainty",
    "documents",
    "doubts",
    "parents_for",
    "read",
    "source_around",
    "twin_of",
]
