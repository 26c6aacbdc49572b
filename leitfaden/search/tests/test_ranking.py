"""As written before inflected, before a part of a compound, before a mended error; the newest of equals."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from leitfaden.search.ranking import Asked, Candidate, Evidence, Sign, ranked, worth


def text(number: int, title: str, body: str, newness: int = 0) -> Candidate:
    return Candidate("card", number, Counter(title.split()), Counter(body.split()), newness)


def asked(evidence: Evidence = Evidence.EXACT, term: str = "xkurs", **more) -> Asked:
    return Asked("kurs", (Sign(evidence, (frozenset({term}),)),), entries=3, **more)


BODY = "xkurs skurs xstadt sstadt"
TEXT = text(1, "", BODY)


def test_the_way_of_recognising_decides_among_equal_texts():
    worths = [worth(asked(evidence), TEXT) for evidence in Evidence]
    assert worths == sorted(worths, reverse=True)
    assert len(set(worths)) == len(worths)
    assert worth(asked(mended=True), TEXT) == worth(asked(Evidence.TYPO), TEXT)


def test_the_title_weighs_more_than_the_text_and_the_code_more_than_the_title():
    title = text(1, BODY, BODY)
    assert worth(asked(), title) > worth(asked(), TEXT)
    code = text(1, " ck117 ", "")
    mentioned = text(2, " xkarte skart ", " ck117 ")
    question = [asked(term="ck117")]
    assert ranked(question, [mentioned, code]) == [code, mentioned]


def test_a_code_is_found_by_its_beginning():
    assert worth(asked(term="ck11*"), text(1, " ck117 ", "")) > 0
    assert worth(asked(term="ck11"), text(1, " ck117 ", "")) == 0


def test_all_parts_must_stand_in_the_text():
    both = Asked(
        "sprachkurs", (Sign(Evidence.PART, (frozenset({"ssprach"}), frozenset({"skurs"}))),)
    )
    assert worth(both, text(1, "", " ssprach skurs ")) > 0
    assert worth(both, text(1, "", " skurs skurs ")) == 0


def test_the_newest_of_equal_texts_comes_first():
    old, new = (text(n, "", BODY, newness=n) for n in (1, 2))
    assert ranked([asked()], [old, new]) == [new, old]


COUNTS = st.integers(0, 6)


@given(COUNTS, COUNTS)
def test_a_further_occurrence_never_harms_and_a_longer_text_never_helps(times, filler):
    body = " " + "xkurs " * times + "sanderes " * filler
    base = worth(asked(), text(1, "", body))
    longer = worth(asked(), text(1, "", body + "smehr "))
    assert worth(asked(), text(1, "", body + "xkurs ")) >= base >= longer


@given(st.permutations(range(6)))
def test_the_order_does_not_depend_on_how_the_candidates_came(order):
    texts = [text(n, "", " xkurs skurs " * (n % 3 + 1), n % 2) for n in range(6)]
    assert ranked([asked()], [texts[n] for n in order]) == ranked([asked()], texts)
