from leitfaden.workshops.actions.answers import answer, withdraw_answer
from leitfaden.workshops.actions.cards import pin, pin_all
from leitfaden.workshops.actions.groups import ask, minute, set_up_group
from leitfaden.workshops.actions.merging import merge_card, merge_cards, merge_theme, part
from leitfaden.workshops.actions.summaries import confirm, sum_up
from leitfaden.workshops.actions.themes import gather, open_theme, rename_theme, sort, take_out
from leitfaden.workshops.refusals import (
    AlreadyAnswered,
    AlreadyConfirmed,
    AlreadyMerged,
    AnswerItsHeap,
    BodyMissing,
    MergedInCircle,
    NotPassedOn,
    NotTheNewest,
    NumberTaken,
    Refusal,
    SaysNothing,
    ThoughtMissing,
    WrongEvent,
    WrongGroup,
)

__all__ = [
    "AlreadyAnswered",
    "AlreadyConfirmed",
    "AlreadyMerged",
    "AnswerItsHeap",
    "BodyMissing",
    "MergedInCircle",
    "NotPassedOn",
    "NotTheNewest",
    "NumberTaken",
    "Refusal",
    "SaysNothing",
    "ThoughtMissing",
    "WrongEvent",
    "WrongGroup",
    "answer",
    "ask",
    "confirm",
    "gather",
    "merge_card",
    "merge_cards",
    "merge_theme",
    "minute",
    "open_theme",
    "part",
    "pin",
    "pin_all",
    "rename_theme",
    "set_up_group",
    "sort",
    "sum_up",
    "take_out",
    "withdraw_answer",
]
