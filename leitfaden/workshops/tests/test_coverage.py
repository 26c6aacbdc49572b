from hypothesis import given
from hypothesis import strategies as st

from leitfaden.workshops.coverage import Voice, coverage

VOICES = st.lists(st.integers(1, 30), unique=True, max_size=20).flatmap(
    lambda pks: st.tuples(
        *(st.builds(Voice, st.just(pk), st.just(pk), st.none() | st.integers(1, 30)) for pk in pks)
    )
)


@given(st.sets(st.integers(1, 30)), VOICES)
def test_every_card_is_either_taken_up_or_named(frozen, voices):
    found = coverage(frozen, voices)
    assert found.total == len(voices) == found.covered + len(found.left_out)
    assert not frozen & set(found.left_out)


@given(VOICES)
def test_all_cards_cover_all_cards(voices):
    assert coverage([voice.pk for voice in voices], voices).left_out == ()


def test_a_card_is_taken_up_with_the_one_it_went_into_and_the_other_way_round():
    voices = [Voice(1, 1, None), Voice(2, 2, 1), Voice(3, 3, None)]
    assert coverage([1], voices).left_out == (3,)
    assert coverage([2], voices).left_out == (3,)
