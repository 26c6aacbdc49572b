from leitfaden.measures.models.challenge import Challenge
from leitfaden.measures.models.measure import Measure, MeasureReason
from leitfaden.measures.models.report import StatusReport
from leitfaden.measures.models.standing import Standing

__all__ = ["Challenge", "Measure", "MeasureReason", "Standing", "StatusReport"]
