from leitfaden.amendments.actions.deciding import decide, recommend, withdraw_decision
from leitfaden.amendments.actions.drafting import draft, give_reason, withdraw_reason
from leitfaden.amendments.actions.drawing_up import draw_up_edition
from leitfaden.amendments.actions.refusals import (
    AlreadyDecided,
    AlreadyDrawnUp,
    BeforeItWasProposed,
    ChangedTextMissing,
    ChangesNothing,
    CollidingAmendments,
    CorrectionUnexplained,
    NotOfThisEdition,
    NotThatDay,
    NotTheirResolution,
    NotYetDecided,
    NotYetHappened,
    ReasonMissing,
    TargetMissing,
    TextMissing,
)
from leitfaden.bodies.actions import NotCompetent

__all__ = [
    "AlreadyDecided",
    "AlreadyDrawnUp",
    "BeforeItWasProposed",
    "ChangedTextMissing",
    "ChangesNothing",
    "CollidingAmendments",
    "CorrectionUnexplained",
    "NotCompetent",
    "NotOfThisEdition",
    "NotThatDay",
    "NotTheirResolution",
    "NotYetDecided",
    "NotYetHappened",
    "ReasonMissing",
    "TargetMissing",
    "TextMissing",
    "decide",
    "draft",
    "draw_up_edition",
    "give_reason",
    "recommend",
    "withdraw_decision",
    "withdraw_reason",
]
