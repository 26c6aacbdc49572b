"""Both texts can be read back from the comparison, and a person can read the comparison."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.guidelines.diff import Run, best_match, compare, similarity

WORDS = st.lists(
    st.sampled_from(["Elbe", "Hafen", "und", "die", " ", "\n", ".", ", "]), max_size=60
)
TEXTS = st.one_of(st.text(max_size=80), WORDS.map("".join), WORDS.map(" ".join))


def joined(runs: tuple[Run, ...], *kinds: str) -> str:
    return "".join(run.text for run in runs if run.kind in kinds)


@given(TEXTS, TEXTS)
def test_both_texts_come_back_character_for_character(before: str, after: str) -> None:
    runs = compare(before, after)
    assert joined(runs, "equal", "deleted") == before
    assert joined(runs, "equal", "inserted") == after
    assert all(run.text for run in runs)
    assert all(a.kind != b.kind for a, b in pairwise(runs))
    assert runs == compare(before, after)


@given(TEXTS)
def test_the_same_text_is_one_equal_run(text: str) -> None:
    assert compare(text, text) == ((Run("equal", text),) if text else ())


@given(TEXTS, TEXTS)
def test_similarity_is_a_symmetric_share(a: str, b: str) -> None:
    assert 0 <= similarity(a, b) <= 1
    assert similarity(a, b) == similarity(b, a)
    assert similarity(a, a) == 1


def test_a_reworded_guideline_shows_the_words_and_nothing_else() -> None:
    runs = compare(
        "Die Stadt hilft hier allen Menschen und ist zu loben.",
        "Die Stadt hilft allen Menschen und ist zu loben und zu fördern.",
    )
    assert [(run.kind, run.text) for run in runs] == [
        ("equal", "Die Stadt hilft"),
        ("deleted", " hier"),
        ("equal", " allen Menschen und ist zu loben"),
        ("inserted", " und zu fördern"),
        ("equal", "."),
    ]


def test_a_lone_short_word_between_two_changes_is_no_landmark() -> None:
    runs = compare("Nachbarn reden und lachen gern", "Vereine singen und tanzen gern")
    assert [run.kind for run in runs] == ["deleted", "inserted", "equal"]
    assert runs[0].text == "Nachbarn reden und lachen"


def test_a_changed_line_break_does_not_touch_the_words() -> None:
    runs = compare("am Hafen", "am\nHafen")
    assert [run.kind for run in runs] == ["equal", "deleted", "inserted", "equal"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Hafen bleibt für alle Menschen offen.", 1),
        ("Ganz andere Worte ohne Bezug", None),
    ],
)
def test_an_amended_text_finds_its_guideline(text: str, expected: int | None) -> None:
    found = best_match(text, ["Schulen lehren Sprachen.", "Der Hafen bleibt für alle offen."])
    assert (found and found[0]) == expected


def test_nothing_matches_among_no_candidates() -> None:
    assert best_match("Hafen", []) is None


def test_of_two_equals_the_first_matches() -> None:
    assert best_match("Hafen", ["Hafen", "Hafen"]) == (0, 1.0)


def test_two_thousand_words_each_are_quick() -> None:
    before = " ".join(f"Wort{i * 7919 % 500}" for i in range(2000))
    after = " ".join(f"Wort{i * 104729 % 500}" for i in range(2000))
    best = min(_seconds(before, after) for _ in range(3))
    assert best < 0.25  # typically 0.02 s; the bound leaves room for a busy machine


def test_texts_too_large_for_the_table_count_as_wholly_different() -> None:
    before, after = "Hafen Elbe " * 15_000, "Elbe Hafen " * 15_000
    runs = compare(before, after)
    assert joined(runs, "equal", "deleted") == before
    assert similarity(before, after) == 1


def _seconds(before: str, after: str) -> float:
    started = time.perf_counter()
    compare(before, after)
    return time.perf_counter() - started
