from leitfaden.workshops.models.answer import Answer
from leitfaden.workshops.models.card import Card, Colour
from leitfaden.workshops.models.group import Group, Minutes, Question
from leitfaden.workshops.models.summary import Reflected, Summary
from leitfaden.workshops.models.theme import Sorting, Theme

__all__ = [
    "Answer",
    "Card",
    "Colour",
    "Group",
    "Minutes",
    "Question",
    "Reflected",
    "Sorting",
    "Summary",
    "Theme",
]
