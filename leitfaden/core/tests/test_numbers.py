"""A number that somebody sends in an address."""

import pytest

from leitfaden.core.numbers import number_in


@pytest.mark.parametrize(
    "said", ["", None, "-1", "1.5", "٣", "²", "1" * 10, "9" * 5000, "0x1", " 1"]
)
def test_what_is_no_number_is_the_number_of_nothing(said):
    assert number_in(said) == -1


def test_a_number_is_itself():
    assert [number_in("0"), number_in("007"), number_in("9" * 9)] == [0, 7, 999_999_999]
