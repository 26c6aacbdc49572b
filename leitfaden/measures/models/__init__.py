from leitfaden.measures.models.challenge import Challenge
from leitfaden.measures.models.measure import Measure, MeasureReason
from leitfaden.measures.models.report import StatusReport

__all__ = ["Challenge", "Measure", "MeasureReason", "StatusReport"]
