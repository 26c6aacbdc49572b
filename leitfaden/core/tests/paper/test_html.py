"""The page: the same words, escaped, with the parts every page is built of."""

from hypothesis import given, settings
from hypothesis import strategies as st

from leitfaden.core.paper import cleaned
from leitfaden.core.paper.html import write_html
from leitfaden.core.tests.paper.reading import text_of_html
from leitfaden.core.tests.paper.samples import BOOKLET, holding


def address(sha256: str) -> str:
    return f"/bilder/{sha256}/"


@settings(max_examples=100)
@given(st.text(min_size=1, max_size=60))
def test_every_text_stands_in_it_letter_by_letter(text):
    assert text_of_html(write_html(holding(text), address)).count(cleaned(text)) >= 2


def test_markup_stays_words():
    page = write_html(holding("<script>x</script>"), address)
    assert "<script" not in page


def test_every_kind_of_block_is_drawn():
    page = write_html(BOOKLET, address)
    assert page.count('<article class="voice') == 2
    assert (
        '<h2 id="kapitel-2"><span class="st-kind">Handlungsfeld 2</span> Spracherwerb</h2>' in page
    )
    assert '<a href="#kapitel-2">Handlungsfeld 2: Spracherwerb</a>' in page
    assert "<del><span>fördert</span></del><ins><span>sichert</span></ins>" in page
    assert 'alt="QR-Code: Karte K-1"' in page
    assert f'src="/bilder/{BOOKLET.body[17].sha256}/"' in page


def test_it_says_its_language_on_a_page_of_another():
    assert 'lang="de" dir="ltr"' in write_html(BOOKLET, address)
