from hypothesis import given
from hypothesis import strategies as st

from leitfaden.workshops.coverage import Voice, coverage

VOICES = st.lists(st.integers(1, 30), unique=True, max_size=20).flatmap(
    lambda pks: st.tuples(
        *(st.builds(Voice, st.just(pk), st.just(pk), st.none() | st.integers(1, 30)) for pk in pks)
    )
)


@given(st.sets(st.integers(1, 30)), VOICES)
def test_every_card_is_either_taken_up_or_named(taken, voices):
    found = coverage(taken, voices, voices)
    assert found.total == len(voices) == found.covered + len(found.left_out)
    assert not taken & set(found.left_out)
    assert (found.hidden, found.later) == (0, ())


@given(VOICES)
def test_all_cards_cover_all_cards(voices):
    assert coverage([voice.pk for voice in voices], voices, voices).left_out == ()


@given(st.sets(st.integers(1, 30)), VOICES, VOICES)
def test_what_is_seen_later_changes_no_count(taken, laid, seen):
    found, then = coverage(taken, laid, seen), coverage(taken, laid, laid)
    assert (found.covered, found.total) == (then.covered, then.total)
    assert set(found.left_out) <= set(then.left_out)
    assert len(seen) == len(found.later) + found.total - found.hidden


def test_a_card_is_taken_up_with_the_one_it_went_into_and_the_other_way_round():
    voices = [Voice(1, 1, None), Voice(2, 2, 1), Voice(3, 3, None)]
    assert coverage([1], voices, voices).left_out == (3,)
    assert coverage([2], voices, voices).left_out == (3,)
