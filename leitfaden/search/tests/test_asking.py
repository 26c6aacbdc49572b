"""What somebody typed, read with the town's own words."""

from leitfaden.search.asking import Typed, Vocabulary, heads, mendable, question
from leitfaden.search.ranking import Evidence
from leitfaden.search.words import stem

KURS = stem("kurs")


def evidence_of(asked):
    return {sign.evidence: sign.groups for sign in asked.signs}


def test_an_inflected_word_is_looked_for_as_written_by_stem_and_inside_compounds():
    town = Vocabulary(stems={KURS: 3}, compounds={KURS: {"sprachkurs": 2}})
    (asked,) = question(Typed.of("Kurse"), town).asked
    found = evidence_of(asked)
    assert found[Evidence.EXACT] == (frozenset({"xkurse"}),)
    assert f"s{KURS}" in found[Evidence.INFLECTED][0]
    assert found[Evidence.PART] == (frozenset({"xsprachkurs"}),)


def test_a_word_nobody_uses_is_taken_for_its_neighbour():
    town = Vocabulary(near={"sprachkurs": 4})
    assert mendable(Typed.of("Sprachkrus"), town) == {"sprachkrus": "sprachkurs"}


def test_a_word_the_town_uses_is_never_mended():
    town = Vocabulary(stems={stem("kunst"): 1}, near={"kunst": 1, "kunde": 9})
    assert mendable(Typed.of("Kunst"), town) == {}


def test_a_new_compound_of_known_words_is_no_error_and_has_a_head():
    known = {"deutsch", "kurs", KURS}
    town = Vocabulary(stems={"deutsch": 1, KURS: 2}, known=known, near={"deutschkurz": 1})
    typed = Typed.of("Deutschkurse")
    assert mendable(typed, town) == {}
    assert heads(typed, town) == {"deutschkurse": "kurse"}


def test_codes_and_words_are_told_apart_and_much_is_cut():
    typed = Typed.of("Kurse nach DS0450/18 " + "sehr " * 100)
    assert typed.words == ("kurse",)
    assert [code.form for code in typed.codes] == ["ds450x18"]
    assert len(Typed.of(" ".join(f"wort{n}" for n in range(99))).words) == 12
