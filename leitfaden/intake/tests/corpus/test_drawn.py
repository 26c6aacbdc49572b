"""Documents drawn by lot: what was held out once, and a seed that nobody fitted.

`make bench` draws with a fresh seed each time; the first readings stand in drawn/README.md.
"""

import pytest

from leitfaden.intake import reader
from leitfaden.intake.tests.corpus import degraded
from leitfaden.intake.tests.corpus.drawn import lot
from leitfaden.intake.tests.corpus.drawn.words import DRAWERS
from leitfaden.intake.tests.corpus.gold import Document
from leitfaden.intake.tests.corpus.test_figures import read, show, whole

LEAST_SHARE, LEAST_STATES, LEAST_AUC = 0.95, 0.9, 0.8
ONCE_HELD_OUT = (
    ("erste", 1),
    ("zweite", 2),
    ("dritte", 3),
    ("vierte", 4),
    ("achte", 5),
    ("sechs1", 6),
)
EACH, FRESH, WORN = 12, 24, 36
FEWEST_WRONG = 25


@pytest.mark.parametrize(("seed", "drawer"), ONCE_HELD_OUT)
def test_what_was_held_out_once_is_read(seed: str, drawer: int) -> None:
    figures = read(lot.documents(seed, drawer=drawer, count=EACH))
    show(seed, figures)
    total = whole(figures)
    assert total.share >= LEAST_SHARE
    assert total.lost == []
    assert total.states_right >= LEAST_STATES * total.states


def test_documents_of_a_seed_that_nobody_fitted_are_read() -> None:
    figures = read(lot.documents("unbesehen", drawer=DRAWERS - 1, count=FRESH))
    show("unbesehen", figures)
    assert whole(figures).share >= LEAST_SHARE
    assert whole(figures).lost == []


def test_wrong_items_of_worn_drawn_documents_are_less_sure() -> None:
    """As careless hands leave them, so that there are enough mistakes to count."""
    total = whole(read(degraded.drawn("abgenutzt", drawers=(1, 3, 5), count=WORN)))
    show("worn, drawn", {"": total})
    assert len(total.sure_wrong) >= FEWEST_WRONG
    assert total.auc is not None
    assert total.auc >= LEAST_AUC


def test_the_same_seed_draws_the_same_documents() -> None:
    once, again = (list(map(_told, lot.documents("gleich", drawer=1, count=3))) for _ in range(2))
    assert once == again


def _told(drawn: tuple[str, Document]) -> tuple[str, list[str]]:
    return drawn[0], [item.text for item in drawn[1].items]


def test_no_bulleted_line_of_a_drawn_document_is_left_out() -> None:
    for _, document in lot.documents("striche", drawer=DRAWERS - 1, count=EACH):
        reading = reader.read(document.data, filename=document.name, kind=document.kind)
        assert reading.coverage == 1.0
        rest = [row for part in reading.not_placed for row in part.text.split("\n")]
        listed = [row for row in rest if row.startswith(("• ", "- ", "– ", "* ", "→ ", "▪ "))]
        assert not [row for row in listed if any(sign.isalpha() for sign in row)]
