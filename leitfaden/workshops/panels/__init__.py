from leitfaden.workshops.panels.cards import (
    HOW,
    answers_of,
    card_facts,
    card_station,
    how_it_came,
    outcome_tag,
    theme_facts,
    theme_station,
)
from leitfaden.workshops.panels.common import publication
from leitfaden.workshops.panels.groups import (
    Told,
    by_question,
    by_theme,
    covered,
    group_station,
    views_of,
)

__all__ = [
    "HOW",
    "Told",
    "answers_of",
    "by_question",
    "by_theme",
    "card_facts",
    "card_station",
    "covered",
    "group_station",
    "how_it_came",
    "outcome_tag",
    "publication",
    "theme_facts",
    "theme_station",
    "views_of",
]
