"""Bring a document, look it through, and let a person turn it into the things of the rooms."""

from leitfaden.intake.actions.documents import bring, commit, discard, tell_source
from leitfaden.intake.actions.items import call_no_name, change, confirm, leave_out, take_in
from leitfaden.intake.actions.refusals import (
    AlreadyBrought,
    AlreadyCommitted,
    NearlyTheSame,
    NoPlaceThere,
    RightsMissing,
    SaysNothing,
)

__all__ = [
    "AlreadyBrought",
    "AlreadyCommitted",
    "NearlyTheSame",
    "NoPlaceThere",
    "RightsMissing",
    "SaysNothing",
    "bring",
    "call_no_name",
    "change",
    "commit",
    "confirm",
    "discard",
    "leave_out",
    "take_in",
    "tell_source",
]
