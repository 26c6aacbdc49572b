"""Bring a document, look it through, and let a person turn it into the things of the rooms."""

from leitfaden.intake.actions.documents import bring, commit, discard, tell_source
from leitfaden.intake.actions.items import (
    call_it,
    call_no_name,
    change,
    confirm,
    leave_out,
    take_in,
)
from leitfaden.intake.actions.mappings import apply_mapping, forget_mapping, refuse_mapping
from leitfaden.intake.actions.moving import move, move_under
from leitfaden.intake.actions.passages import take_up
from leitfaden.intake.actions.refusals import (
    AlreadyBrought,
    AlreadyCommitted,
    NearlyTheSame,
    NoNeighbour,
    NoPlaceThere,
    NothingToSplit,
    RightsMissing,
    SaysNothing,
    Stale,
    StillUnsure,
)
from leitfaden.intake.actions.splitting import merge, split
from leitfaden.intake.actions.steps import undo

__all__ = [
    "AlreadyBrought",
    "AlreadyCommitted",
    "NearlyTheSame",
    "NoNeighbour",
    "NoPlaceThere",
    "NothingToSplit",
    "RightsMissing",
    "SaysNothing",
    "Stale",
    "StillUnsure",
    "apply_mapping",
    "bring",
    "call_it",
    "call_no_name",
    "change",
    "commit",
    "confirm",
    "discard",
    "forget_mapping",
    "leave_out",
    "merge",
    "move",
    "move_under",
    "refuse_mapping",
    "split",
    "take_in",
    "take_up",
    "tell_source",
    "undo",
]
