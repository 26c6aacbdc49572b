from leitfaden.amendments.models.amendment import Amendment
from leitfaden.amendments.models.past import PastDecision
from leitfaden.amendments.models.reason import AmendmentReason

__all__ = ["Amendment", "AmendmentReason", "PastDecision"]
