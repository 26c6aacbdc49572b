"""Words meet their inflected forms, in whatever writing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.search import terms, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Straße", "STRASSE"), ("Häuser", "haeuser"), ("Sprach\u00admittlung", "Sprachmittlung"),
        ("Café", "cafe"), ("a\u0308rzte", "Ärzte"), ("اللُّغَة", "اللغة"),
    ],
)  # fmt: skip
def test_one_word_has_one_writing(one, other):
    assert words.normalise(one) == words.normalise(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kurs", "Kurse"), ("Kurse", "Kursen"), ("Haus", "Häuser"), ("Kind", "Kinder"),
        ("Sprachkurs", "Sprachkurse"), ("Wohnung", "Wohnungen"), ("Beirat", "Beirats"),
        ("Dolmetscher", "Dolmetscherinnen"), ("Schule", "Schulen"), ("Stadtteil", "Stadtteilen"),
    ],
)  # fmt: skip
def test_german_forms_share_a_stem(one, other):
    assert words.stem(words.normalise(one)) == words.stem(words.normalise(other))


def test_english_and_arabic_have_stems_of_their_own():
    assert words.stem("courses", "en") == words.stem("course", "en")
    assert words.stem(words.normalise("اللغة")) == words.stem(words.normalise("لغة"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir brauchen mehr Kurse für die Kinder", "de"),
        ("We need more courses for the children", "en"),
        ("نحتاج إلى دورات", "ar"),
        ("Integration", "de"),
    ],
)
def test_a_text_tells_its_language(text, language):
    assert words.language_of(text) == language


def test_small_words_are_asked_for_only_when_there_are_no_others():
    assert words.asked("die Kurse in der Stadt") == ["kurse", "stadt"]
    assert words.asked("wir sind hier") == ["wir", "sind", "hier"]


@given(st.text())
def test_tokens_stand_where_they_say_and_are_plain(text):
    for token in words.tokens(text):
        assert words.normalise(text[token.start : token.end]) == token.word
        assert token.word.isalnum()


@given(st.text(), st.sampled_from(["de", "en", "ar"]))
def test_writing_and_stem_are_found_once_and_for_all(text, language):
    word = words.normalise(text)
    assert words.normalise(word) == word
    stem = words.stem(word, language)
    assert words.stem(stem, language) == stem


@given(st.text(), st.sampled_from(["de", "en", "ar"]))
def test_every_engine_can_hold_the_terms(text, language):
    found = terms.terms_of(text, language)
    assert all(term.isalnum() and term == term.lower() for term in found.split())
    assert found == "" or (found.startswith(" ") and found.endswith(" "))
