import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.trace.codes import Code, read


@pytest.mark.parametrize(
    "written", ["K-117", "k 117", "K117", " K-0117 ", "k–117", "K:117", "K.117",
     "K\u2011117", "K\u2010117", "K\u2012117", "K\u2014117", "K\u2015117", "K\u2212117", "K\ufe63117", "K\uff0d117",
     "K\u00ad-117", "K\u00a0117", "K\u202f117", "K\u2009-\u2009117", "\u200eK-117\u200f", "\ufeffK-117", "K-117\u200b"],
)  # fmt: skip
def test_a_card_number_is_read_as_people_write_it(written):
    assert read(written) == Code("card", 117)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Ä-12", Code("amendment", 12)),
        ("A\u0308-12", Code("amendment", 12)),
        ("L\u00a02.3", Code("wording", label="2.3")),
        ("ae 12", Code("amendment", 12)),
        ("L 2.3", Code("wording", label="2.3")),
        ("Leitlinie 2,3", Code("wording", label="2.3")),
        ("M-14", Code("measure", 14)),
        ("H 3", Code("challenge", 3)),
        ("V-2", Code("event", 2)),
    ],
)
def test_the_letter_says_what_kind_of_thing_it_is(written, meant):
    assert read(written) == meant


@pytest.mark.parametrize("written", ["", "DS0450/18", "Q-3", "K-", "117", "K-1234567890", "K-1 2"])
def test_what_is_no_code_of_ours_is_none(written):
    assert read(written) is None


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading(text):
    read(text)
