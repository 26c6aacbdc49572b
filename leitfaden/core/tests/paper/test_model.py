"""The document as data: it survives being kept, and says the same with the same bytes."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.core.contrast import is_colour, ratio
from leitfaden.core.paper import Document, Heading, cleaned, digest, dump, load
from leitfaden.core.paper.codec import Unreadable
from leitfaden.core.tests.paper.samples import BOOKLET, holding


def test_a_document_comes_back_as_it_was_kept():
    assert load(dump(BOOKLET)) == BOOKLET
    assert dump(load(dump(BOOKLET))) == dump(BOOKLET)


def test_another_word_is_another_document():
    other = dataclasses.replace(BOOKLET, title="Dokumentation")
    assert digest(other) != digest(BOOKLET)


@given(st.text())
def test_only_what_no_document_can_hold_is_dropped(text):
    kept = cleaned(text)
    assert cleaned(kept) == kept
    assert dump(holding(text)) == dump(load(dump(holding(text))))
    printable = "".join(sign for sign in text if sign.isprintable())
    assert "".join(sign for sign in kept if sign.isprintable()) == printable


def test_control_characters_go_and_line_breaks_become_one_kind():
    assert cleaned("a\x00b\x1bc\r\nd\x0be\u2028f\ud800g\ufffeh\ti") == "abc\nd\ne\nfgh\ti"


@pytest.mark.parametrize(
    "broken", [b"", b"[]", b"{}", b'{"type":"Heading","text":"x"}', b'{"type":"os"}']
)
def test_what_is_no_document_is_refused(broken):
    with pytest.raises(Unreadable):
        load(broken)


def test_contents_name_the_chapters_down_to_a_depth():
    document = Document("T", body=(Heading("Eins"), Heading("Zwei", 2), Heading("Drei", 3)))
    assert [heading.text for heading in document.headings(2)] == ["Eins", "Zwei"]


def test_contrast_is_that_of_the_guidelines():
    assert round(ratio("#000000", "#ffffff"), 1) == 21.0
    assert ratio("#a3164a", "#ffffff") == pytest.approx(7.6, abs=0.1)
    assert ratio("#777777", "#ffffff") < 4.5 < ratio("#767676", "#ffffff")
    assert not is_colour("red")
    with pytest.raises(ValueError, match="no colour"):
        ratio("red", "#ffffff")
