"""One typing error is mended, and never more than one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.search import typing

WORD = st.text("abcde", min_size=4, max_size=9)


def distance(one: str, other: str) -> int:
    """Damerau and Levenshtein (optimal string alignment), by the book."""
    rows = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            same = one[i - 1] == other[j - 1]
            rows[i, j] = min(
                rows[i - 1, j] + 1, rows[i, j - 1] + 1, rows[i - 1, j - 1] + (not same)
            )
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                rows[i, j] = min(rows[i, j], rows[i - 2, j - 2] + 1)
    return rows[len(one), len(other)]


@given(WORD, WORD)
def test_near_means_a_distance_of_one(one, other):
    assert typing.is_near(one, other) == (distance(one, other) == 1)


@given(WORD, st.data())
def test_every_error_is_found_by_a_common_key(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdexyz"))
    errors = [
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
    ]
    for typed in errors:
        if typing.may_err(typed):
            assert typing.keys(typed) & typing.keys(word)


@pytest.mark.parametrize("word", ["rat", "2018", "ds450", "k117"])
def test_short_words_numbers_and_codes_are_left_alone(word):
    assert typing.keys(word) == frozenset()
    assert typing.mended(word, {"rad": 9, "2019": 9, "ds451": 9, "k118": 9}) == ""


def test_the_usual_word_wins_among_those_that_begin_alike():
    assert typing.mended("kusre", {"kurse": 3}) == "kurse"
    assert typing.mended("kurze", {"kurve": 1, "kurse": 5, "hurze": 99}) == "kurse"
    assert typing.mended("kurse", {"kurse": 5}) == ""
    assert typing.mended("sprachmitlung", {"sprachmittlung": 1}) == "sprachmittlung"
