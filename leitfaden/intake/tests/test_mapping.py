"""Rules from corrections: they repeat them, touch nothing else, and hold no word of anybody."""

from hypothesis import given
from hypothesis import strategies as st

from leitfaden.intake import mapping
from leitfaden.intake.mapping import (
    FEWEST,
    MARKS,
    NUMBERS,
    OUT,
    STEMS,
    BesideRule,
    ColumnRule,
    KindRule,
    Seen,
    Shape,
)

KINDS = ("field", "guideline", "card", "discussion")
shapes = st.builds(
    Shape, st.sampled_from(KINDS), st.sampled_from(("", "ziel", "thema")),
    st.sampled_from(("", "idee", "kritik")), st.sampled_from(NUMBERS), st.sampled_from(MARKS),
)  # fmt: skip
seen = st.lists(st.builds(Seen, shapes, st.sampled_from((*KINDS, OUT))), max_size=12)
CLOSED = {*STEMS, *NUMBERS, *MARKS, *KINDS, OUT}


@given(seen)
def test_a_rule_says_of_every_item_what_a_person_said(items):
    for rule in mapping.learn(items):
        assert {item.now for item in items if rule.fits(item.shape)} == {rule.becomes}


@given(seen)
def test_rules_are_the_same_after_they_were_kept(items):
    rules = mapping.learn(items)
    assert mapping.from_json(mapping.as_json(rules)) == rules


@given(st.lists(shapes, min_size=1))
def test_where_nothing_was_corrected_nothing_is_learnt(found):
    assert mapping.learn([Seen(one, one.read) for one in found]) == []


@given(st.text(max_size=80), st.text(max_size=8), st.text(max_size=80))
def test_no_word_of_a_document_gets_into_a_shape(row, number, heading):
    [_, above] = mapping.headings([heading, row])
    found = mapping.shape("card", number, row, above)
    assert {found.lead, found.heading, found.number, found.mark} <= CLOSED


@given(st.lists(st.text(max_size=60), max_size=10))
def test_no_word_of_a_document_gets_into_a_signature(rows):
    for token in mapping.signature("proceedings", rows):
        what, *parts = token.split(":")
        assert what in {"kind", "head", "lead", "heading", "number"}
        if what in {"lead", "heading"}:
            assert set(parts) <= CLOSED


@given(st.sets(st.sampled_from("abcdef")), st.sets(st.sampled_from("abcdef")))
def test_likeness_goes_both_ways(one, other):
    assert mapping.alike(one, other) == mapping.alike(other, one)
    assert mapping.alike(one, one) == (1 if one else 0)


def test_names_are_no_heading_words():
    rows = ["Feldmann 3: Wir brauchen Räume", "Maria Zielinski", "Ortrud Themann:", "Yusuf Demir"]
    said = str(mapping.signature("proceedings", rows)) + str(mapping.headings([*rows, ""]))
    assert not any(name in said.lower() for name in ("feldmann", "maria", "zielinski", "demir"))


def test_a_leading_word_is_enough_to_learn_from_one():
    one = mapping.shape("discussion", "", "Schwerpunkt 2: Wohnen am Hafen", "")
    assert one == Shape("discussion", lead="schwerpunkt", number="1")
    assert mapping.learn([Seen(one, "field")]) == [
        KindRule("discussion", "field", lead="schwerpunkt")
    ]


def test_without_a_leading_word_one_is_no_habit():
    found = [Seen(Shape("card", number="1.1"), "guideline")] * FEWEST
    assert mapping.learn(found[:1]) == []
    assert mapping.learn(found) == [KindRule("card", "guideline", number="1.1")]


def test_what_contradicts_itself_is_told_apart_or_not_learnt():
    under = [Seen(Shape("card", heading="idee", number="1"), "measure")] * 2
    other = [Seen(Shape("card", heading="kritik", number="1"), "card")] * 2
    assert mapping.learn(under + other) == [KindRule("card", "measure", heading="idee")]
    assert mapping.learn([*under, Seen(under[0].shape, "card")]) == []


def test_what_is_always_left_out_is_remembered_so():
    foto = mapping.shape("discussion", "", "Foto: Blick in den Saal", "")
    assert mapping.learn([Seen(foto, OUT)]) == [KindRule("discussion", OUT, lead="foto")]


def test_a_column_that_means_something_else():
    rows = [
        Seen(Shape("measure"), "measure", {"responsible": said}, {"remark": said})
        for said in ("läuft seit Mai", "beginnt im Herbst")
    ]
    assert mapping.learn(rows) == [BesideRule("measure", "responsible", "remark")]
    assert mapping.learn(rows[:1]) == []
    odd = Seen(Shape("measure"), "measure", {"responsible": "Amt"}, {"remark": "anderes"})
    assert mapping.learn([*rows, odd]) == []


def test_a_heading_holds_until_the_next():
    rows = [
        "Ideen und Anregungen",
        "- eins",
        "- zwei",
        "Kritik",
        "1. drei",
        "Ein langer Satz über Ziele steht hier.",
    ]
    assert mapping.headings([*rows, ""])[1:] == [
        "idee",
        "idee",
        "idee",
        "kritik",
        "kritik",
        "kritik",
    ]


def test_documents_of_one_sort_look_alike():
    one = ["Schwerpunkt 1: Wohnen", "1.1 Räume öffnen", "Ideen", "Ergebnisse"]
    two = ["Schwerpunkt 4: Arbeit", "4.1 Betriebe finden", "Ideen", "Ergebnisse"]
    other = ["| Herausforderung | Maßnahme | Bemerkung |", "Foto: Saal"]
    signed = [mapping.signature("proceedings", rows) for rows in (one, two, other)]
    assert mapping.alike(signed[0], signed[1]) == 1
    assert mapping.alike(signed[0], signed[2]) < mapping.SAME_SORT
    assert mapping.alike(signed[0], mapping.signature("tracker", one)) == 0


def test_what_another_version_wrote_is_passed_over():
    assert mapping.from_json([{"colour": "red"}, {"read": "card", "becomes": "field"}]) == [
        KindRule("card", "field")
    ]


def test_a_column_that_the_reader_did_not_know():
    rows = [("1", "Treff öffnen", "läuft"), ("2", "Garten anlegen", "im Herbst")]
    found = [
        Seen(Shape("measure"), "measure", {}, {"remark": row[2]}, mapping.cells(["|".join(row)]))
        for row in rows
    ]
    assert mapping.learn(found) == [ColumnRule("measure", 3, "remark")]
    assert mapping.from_json(mapping.as_json(mapping.learn(found))) == mapping.learn(found)
    other = Seen(Shape("measure"), "measure", {}, {"remark": "anders"}, ["3", "x", "y"])
    assert mapping.learn([*found, other]) == []


def test_cells_stand_on_one_line_or_on_several():
    assert mapping.cells(["| 1 | Treff || läuft |"]) == ["1", "Treff", "", "läuft"]
    assert mapping.cells(["1", "", "Treff\tläuft"]) == ["1", "Treff", "läuft"]
