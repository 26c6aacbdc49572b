"""Compounds are taken apart by words the town uses, and by no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.search import compounds
from leitfaden.search.words import normalise, stem

WORDS = """
Sprache Kurs deutsch Wohnung Suche Arbeit Angebot Stadt Teil Kinder Garten Rat Integration Beirat Amt
"""
TOWN = {stem(normalise(word)) for word in WORDS.split()}


def known(part):
    return part in TOWN


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Sprachkurse", ("Sprache", "Kurs")),
        ("Deutschkurs", ("deutsch", "Kurs")),
        ("Wohnungssuche", ("Wohnung", "Suche")),
        ("Arbeitsangebote", ("Arbeit", "Angebot")),
        ("Stadtteil", ("Stadt", "Teil")),
        ("Kindergarten", ("Kinder", "Garten")),
        ("Sprachkursangebot", ("Sprache", "Kurs", "Angebot")),
        ("Integrationsbeirat", ("Integration", "Beirat")),
    ],
)
def test_known_parts_are_found_with_what_joins_them(word, parts):
    expected = tuple(stem(normalise(part)) for part in parts)
    assert compounds.split(normalise(word), known) == expected
    assert set(expected) <= compounds.parts(normalise(word), known)


@pytest.mark.parametrize("word", ["Beirat", "Kurs", "Verein", "Rathaus", "Stadt", "K117"])
def test_what_is_no_compound_of_the_town_stays_whole(word):
    assert compounds.split(normalise(word), known) == ()


def test_one_known_side_makes_the_other_one_findable():
    assert stem("kurse") in compounds.parts("sprachkurs", lambda part: part == "sprach")
    assert stem("vermittlung") in compounds.parts("sprachvermittlung", known)


LETTERS = st.text("abdeiklmnorstu", min_size=1, max_size=24)


@given(LETTERS, st.sets(LETTERS, max_size=6))
def test_parts_are_known_and_the_candidates_suffice(word, vocabulary):
    split = compounds.split(word, vocabulary.__contains__)
    assert set(split) <= vocabulary | {stem(known) for known in vocabulary}
    asked = compounds.candidates(word)
    assert compounds.split(word, (vocabulary & asked).__contains__) == split


@given(LETTERS)
def test_without_vocabulary_there_are_no_compounds(word):
    assert compounds.split(word, lambda _: False) == ()
    assert compounds.parts(word, lambda _: False) == frozenset()
