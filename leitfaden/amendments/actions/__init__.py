from leitfaden.amendments.actions.deciding import decide, recommend
from leitfaden.amendments.actions.drafting import draft, give_reason, withdraw_reason
from leitfaden.amendments.actions.drawing_up import draw_up_edition
from leitfaden.amendments.actions.refusals import (
    AlreadyDecided,
    AlreadyDrawnUp,
    ChangedTextMissing,
    ChangesNothing,
    CollidingAmendments,
    NotOfThisEdition,
    ReasonMissing,
    TargetMissing,
    TextMissing,
)

__all__ = [
    "AlreadyDecided",
    "AlreadyDrawnUp",
    "ChangedTextMissing",
    "ChangesNothing",
    "CollidingAmendments",
    "NotOfThisEdition",
    "ReasonMissing",
    "TargetMissing",
    "TextMissing",
    "decide",
    "draft",
    "draw_up_edition",
    "give_reason",
    "recommend",
    "withdraw_reason",
]
