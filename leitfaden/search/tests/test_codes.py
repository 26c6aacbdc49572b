"""Codes are found however they are written."""

import pytest

from leitfaden.search import codes, terms


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("K-117", "k117"), ("k117", "k117"), ("K 117", "k117"), ("K-0117", "k117"),
        ("L 2.3", "l2x3"), ("DS0450/18", "ds450x18"), ("ds 0450/18", "ds450x18"),
        ("Ä-12", "ae12"), ("Ae-12", "ae12"), ("HF 3", "hf3"), ("AG 2", "ag2"),
    ],
)  # fmt: skip
def test_a_code_has_one_form(written, form):
    assert codes.whole(written) == form
    assert codes.found_in(f"Siehe {written}, bitte.") == [form]
    assert f" c{form} " in terms.of_code(written)


@pytest.mark.parametrize("text", ["am 14. März", "seit 2018", "2018", "Kurse", "um 17 Uhr", ""])
def test_dates_and_words_are_no_codes(text):
    assert codes.found_in(text) == []


def test_a_code_among_words_is_told_apart():
    assert codes.found_in("Kurse wie in K-117 und DS0450/18") == ["k117", "ds450x18"]
    assert codes.without("Kurse wie in K-117").split() == ["Kurse", "wie", "in"]


def test_a_number_with_zeros_is_found_with_and_without_them():
    assert terms.of_code("DS0450/18") == " cds0450x18 cds450x18 "
