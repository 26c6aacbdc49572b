"""The rule by which outcomes are derived."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.trace.outcome import ANSWERS, Outcome, Part, Strand, derive

C, D, U = Part.CARRIED, Part.DECLINED, Part.UNDECIDED

strands = st.lists(
    st.builds(
        Strand,
        st.sampled_from(["", "übersetzen", "Schilder"]),
        st.lists(st.sampled_from(Part), max_size=4).map(tuple),
        st.one_of(st.none(), st.sampled_from(ANSWERS)),
    ),
    max_size=4,
)
answers = st.one_of(st.none(), st.sampled_from(ANSWERS))


@pytest.mark.parametrize(
    ("parts", "outcome"),
    [
        ([], Outcome.OPEN),
        ([U], Outcome.OPEN),
        ([C], Outcome.ADOPTED),
        ([C, C, U], Outcome.ADOPTED),
        ([C, D], Outcome.PARTLY),
        ([D], Outcome.DECLINED),
        ([D, U], Outcome.DECLINED),
    ],
)
def test_decided_parts_decide(parts, outcome):
    assert derive([Strand(parts=tuple(parts))]) is outcome


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_direct_answer_counts_where_nothing_is_decided(answer):
    assert derive([Strand(parts=(U,))], answer=answer) is answer


def test_a_card_with_two_thoughts_is_adopted_only_when_both_are():
    carried, waiting = Strand("übersetzen", (C,)), Strand("Schilder")
    assert derive([carried, waiting]) is Outcome.PARTLY
    assert derive([carried, Strand("Schilder", (C,))]) is Outcome.ADOPTED


def test_a_card_with_two_thoughts_is_answered_only_when_both_are():
    noted = Strand("übersetzen", answer=Outcome.NOTED)
    assert derive([noted, Strand("Schilder")]) is Outcome.OPEN
    assert derive([noted, Strand("Schilder", answer=Outcome.PASSED_ON)]) is Outcome.PASSED_ON


@pytest.mark.parametrize("typed", [Outcome.ADOPTED, Outcome.PARTLY, Outcome.OPEN])
def test_nobody_types_what_is_derived(typed):
    with pytest.raises(ValueError, match="derived"):
        derive([], answer=typed)


@given(strands, answers)
def test_every_voice_has_exactly_one_outcome_whatever_the_order(found, answer):
    assert derive(found, answer=answer) is derive(reversed(found), answer=answer)


@given(strands, answers)
def test_adopted_needs_something_carried_and_nothing_declined(found, answer):
    parts = [part for strand in found for part in strand.parts]
    if derive(found, answer=answer) is Outcome.ADOPTED:
        assert C in parts
        assert D not in parts


@given(strands, answers)
def test_a_decision_is_never_covered_by_an_answer(found, answer):
    if any(part is not U for strand in found for part in strand.parts):
        assert derive(found, answer=answer) not in (Outcome.PASSED_ON, Outcome.NOTED)


def test_a_declined_thought_does_not_hide_one_that_waits():
    declined = Strand("übersetzen", (D,))
    assert derive([declined, Strand("Schilder")]) is Outcome.OPEN
    assert derive([declined, Strand("Schilder", answer=Outcome.NOTED)]) is Outcome.DECLINED


@given(strands)
def test_what_is_undecided_changes_nothing(found):
    more = [Strand(s.thought, (*s.parts, U), s.answer) for s in found]
    assert derive(more) is derive(found)


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_to_the_card_answers_each_of_its_thoughts(answer):
    thoughts = [Strand("übersetzen", (D,)), Strand("Schilder")]
    assert derive(thoughts, answer=answer) is Outcome.DECLINED
    assert derive([Strand("übersetzen"), Strand("Schilder")], answer=answer) is answer
