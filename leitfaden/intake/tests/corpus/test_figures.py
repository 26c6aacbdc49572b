"""The measure of the reader: own documents in many layouts, fitted and held out, tidy and worn.

`pytest -s leitfaden/intake/tests/corpus` prints the table.
"""

from collections.abc import Iterable

import pytest

from leitfaden.intake import reader
from leitfaden.intake.reader import Reading
from leitfaden.intake.reader.refusals import NothingFound
from leitfaden.intake.tests.corpus import degraded, layouts
from leitfaden.intake.tests.corpus.gold import Document
from leitfaden.intake.tests.corpus.measuring import Figures, measure

LEAST_SHARE, LEAST_AUC = 0.95, 0.8


def read(documents: Iterable[tuple[str, Document]]) -> dict[str, Figures]:
    """The figures of each layout."""
    found: dict[str, Figures] = {}
    for name, document in documents:
        reading = _read(document)
        assert reading.coverage == 1.0
        found.setdefault(name, Figures()).add(measure(document, reading))
    return found


def _read(document: Document) -> Reading:
    """What is refused was not read at all, and counts so."""
    try:
        return reader.read(document.data, filename=document.name, kind=document.kind)
    except NothingFound:
        return Reading(document.kind, 1.0, (), (), document.data.decode())


def whole(figures: dict[str, Figures]) -> Figures:
    total = Figures()
    for some in figures.values():
        total.add(some)
    return total


def show(title: str, figures: dict[str, Figures]) -> None:
    for name, some in [*figures.items(), (f"{title}, all", whole(figures))]:
        auc = "–" if some.auc is None else f"{some.auc:.2f}"
        print(
            f"{name:<28} {some.right:>4} of {some.expected:>4} right, {some.read - some.right:>3} too many, "
            f"share {some.share:.3f}, AUC {auc}, lost {len(some.lost)}"
        )


@pytest.fixture(scope="module")
def fitted() -> dict[str, Figures]:
    return read(layouts.documents(layouts.FITTED))


@pytest.fixture(scope="module")
def held_out() -> dict[str, Figures]:
    return read(layouts.documents(layouts.HELD_OUT))


@pytest.fixture(scope="module")
def worn() -> dict[str, Figures]:
    return read(degraded.documents())


def test_the_corpus_is_large_and_varied() -> None:
    both = (*layouts.FITTED, *layouts.HELD_OUT)
    assert len(both) >= 20
    assert layouts.EACH * len(both) >= 40
    assert 3 * len(layouts.HELD_OUT) >= len(both)
    names = {document.name for _, document in layouts.documents(both, each=1)}
    assert {name.rpartition(".")[2] for name in names} == {
        "txt",
        "md",
        "html",
        "docx",
        "odt",
        "pdf",
    }


@pytest.mark.parametrize("which", ["fitted", "held_out"])
def test_items_have_the_right_type_and_parent(which: str, request: pytest.FixtureRequest) -> None:
    figures = request.getfixturevalue(which)
    show(which, figures)
    total = whole(figures)
    assert total.share >= LEAST_SHARE
    assert total.lost == []
    assert total.states_right >= LEAST_SHARE * total.states


def test_wrong_items_are_less_sure_than_right_ones(
    fitted: dict[str, Figures], held_out: dict[str, Figures], worn: dict[str, Figures]
) -> None:
    """Counted on the worn documents alone as well, for the tidy ones hardly hold a wrong item."""
    show("worn", worn)
    alone, together = whole(worn), whole(fitted | held_out | worn)
    assert alone.auc is not None
    assert together.auc is not None
    assert min(alone.auc, together.auc) >= LEAST_AUC
