from leitfaden.workshops.forms.answer import AnswerForm
from leitfaden.workshops.forms.board import (
    CardsForm,
    GroupForm,
    MinutesForm,
    QuestionForm,
    SummaryForm,
)
from leitfaden.workshops.forms.sorting import MergeForm, SortForm, ThemeForm, ThemeMergeForm

__all__ = [
    "AnswerForm",
    "CardsForm",
    "GroupForm",
    "MergeForm",
    "MinutesForm",
    "QuestionForm",
    "SortForm",
    "SummaryForm",
    "ThemeForm",
    "ThemeMergeForm",
]
