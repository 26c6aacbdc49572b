from leitfaden.intake.queries.certainty import certainty
from leitfaden.intake.queries.documents import documents, parents_for, source_around
from leitfaden.intake.queries.parts import Jump
from leitfaden.intake.queries.review import Review

__all__ = ["Jump", "Review", "certainty", "documents", "parents_for", "source_around"]
