"""Striking and inserting anew, as plain functions of texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.intake.commit.striking import kept_out, struck_anew
from leitfaden.intake.commit.words import without_struck

WORDS = st.lists(st.sampled_from(["eins", "zwei", "drei", "vier"]), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("text", "passages", "expected"),
    [
        ("a ~~b~~ c", ["b"], "a ~~b~~ c"),
        ("a ~~b~~ c", [], "a b c"),
        ("a ~~b~~ c", ["c"], "a b ~~c~~"),
        ("b a ~~b~~", ["b"], "b a ~~b~~"),
        ("a ~~b\nc~~ d", ["b c"], "a ~~b\nc~~ d"),
        ("a ~~ b", ["a"], "~~a~~ b"),
    ],
)
def test_exactly_the_named_passages_are_struck(text, passages, expected):
    assert " ".join(struck_anew(text, passages).split()) == " ".join(expected.split())


@given(WORDS)
def test_striking_nothing_leaves_every_word(words):
    text = " ".join(f"~~{word}~~" if i % 2 else word for i, word in enumerate(words))
    assert without_struck(struck_anew(text, [])) == " ".join(words)


@given(WORDS, WORDS)
def test_leaving_out_nothing_changes_nothing(before, after):
    text = " ".join(after)
    assert kept_out(text, " ".join(before), []) == text


def test_what_an_insertion_replaced_comes_back_unless_it_is_struck():
    before, text = "ein Wert und mehr", "ein Reichtum und mehr"
    assert kept_out(text, before, ["Reichtum"]) == before
    assert kept_out(text, before, ["Reichtum"], struck=["Wert"]) == "ein und mehr"
