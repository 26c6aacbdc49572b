"""The PDF: what people wrote stands in it, it is tagged, and it is the same every time."""

import dataclasses
import os
import subprocess
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leitfaden.core.paper import (
    Contents,
    Document,
    Heading,
    Look,
    Paragraph,
    Picture,
    cleaned,
    plain,
)
from leitfaden.core.paper.pdf import NotSet, write_pdf
from leitfaden.core.tests.paper.reading import text_of_pdf, visible, without_hyphens
from leitfaden.core.tests.paper.samples import BOOKLET, FILES, holding

TOOL = Path(__file__).resolve().parents[4] / ".tools/outloud"

# Letters of the typefaces that come along. Signs beside right-to-left letters are left out: PDFium, with which
# the tests read, mirrors or simplifies some of them while it turns the line round.
LEFT = st.one_of(
    st.characters(min_codepoint=0x20, max_codepoint=0x17F, exclude_categories=["Cc", "Cf", "No"]),
    st.characters(min_codepoint=0x391, max_codepoint=0x3C9, categories=["L"]),
    st.characters(min_codepoint=0x410, max_codepoint=0x44F),
    st.characters(min_codepoint=0x1200, max_codepoint=0x1215),
    st.sampled_from("#[]*_$\\@<>\"'`~=-+/|^{}()&%;:„“–…😀🎉"),
)
RIGHT = st.one_of(
    st.characters(min_codepoint=0x5D0, max_codepoint=0x5EA),
    st.characters(min_codepoint=0x621, max_codepoint=0x63A),
    st.characters(min_codepoint=0x641, max_codepoint=0x64A),
    st.sampled_from(" abcABC"),
)


@settings(max_examples=60)
@given(st.one_of(st.text(LEFT, min_size=1, max_size=60), st.text(RIGHT, min_size=1, max_size=60)))
def test_every_letter_of_a_voice_stands_in_the_pdf(text):
    found = Counter(without_hyphens(visible(text_of_pdf(write_pdf(holding(text), {})))))
    wanted = Counter(without_hyphens(visible(text)))
    assert not Counter({sign: 2 * times for sign, times in wanted.items()}) - found


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=60))
def test_no_text_at_all_is_refused(text):
    assert write_pdf(holding(text), {}).startswith(b"%PDF-1.7")


@pytest.mark.parametrize(
    "text",
    [
        '#import "x.typ": *',
        "#{panic()} #[x] $x^2$ *fett* _kursiv_ `roh` @verweis <marke> \\ ~ -- --- ...",
        "= keine Überschrift",
        "- kein Punkt\n+ keine Nummer\n/ kein: Begriff",
        "https://stadt.example/spur/K-117/?a=b&c=d#e",
        "// kein Kommentar /* auch keiner */",
        "\"gerade\" „deutsche“ 'einfache'",
    ],
)
def test_nothing_is_read_as_markup(text):
    pdf = visible(text_of_pdf(write_pdf(holding(text), {})))
    assert pdf.count(visible(text)) == 2


def test_a_very_long_word_stays_whole_and_on_the_page():
    word = "Donaudampfschifffahrtsgesellschaft" * 8
    pdf = write_pdf(holding(word), {})
    assert visible(text_of_pdf(pdf)).count(visible(word)) == 2
    page = pypdfium2.PdfDocument(pdf)[1]
    texts = page.get_textpage()
    right = max(texts.get_charbox(n)[2] for n in range(texts.count_chars()))
    assert right < page.get_width() - 60


def test_the_same_document_gives_the_same_bytes():
    assert write_pdf(BOOKLET, FILES) == write_pdf(BOOKLET, FILES)


def test_it_names_itself_and_has_an_outline():
    pdf = pypdfium2.PdfDocument(write_pdf(BOOKLET, FILES))
    told = pdf.get_metadata_dict()
    assert (told["Title"], told["Author"]) == (BOOKLET.title, BOOKLET.author)
    marks = [mark.get_title() for mark in pdf.get_toc()]
    assert "Handlungsfeld 2: Spracherwerb" in marks
    assert "Impressum" not in marks


def test_struck_and_inserted_words_are_told_by_signs():
    text = " ".join(text_of_pdf(write_pdf(BOOKLET, FILES)).split())
    assert "[− fördert −] [+ sichert +]" in text


def test_a_draft_says_so():
    draft = dataclasses.replace(BOOKLET, draft="Entwurf, nicht zum Zitieren")
    assert "Entwurf, nicht zum Zitieren" in text_of_pdf(write_pdf(draft, FILES))


def test_a_missing_picture_is_refused_by_name():
    with pytest.raises(NotSet):
        write_pdf(Document("T", body=(Heading("H"), Picture("0" * 64, "fehlt"))), {})


def test_right_to_left_documents_are_set():
    document = Document(
        "وثيقة",
        lang="ar",
        body=(Contents("المحتويات"), Heading("المقدمة"), Paragraph(plain("مرحبا بكم"))),
    )
    text = Counter(visible(text_of_pdf(write_pdf(document, {}))))
    assert not Counter(visible("مرحبا بكم")) - text


def test_the_colour_of_the_house_is_used():
    green = write_pdf(dataclasses.replace(BOOKLET, look=Look(accent="#0a6450")), FILES)
    assert green != write_pdf(BOOKLET, FILES)


@pytest.mark.slow
def test_an_examiner_finds_neither_error_nor_warning(tmp_path):
    if not (TOOL / "bin/outloud").exists():
        pytest.skip("outloud is not in .tools; .ci/run fetches it")
    many = dataclasses.replace(BOOKLET, body=BOOKLET.body * 4)
    for number, document in enumerate((BOOKLET, many)):
        (tmp_path / f"{number}.pdf").write_bytes(write_pdf(document, FILES))
    answer = subprocess.run(
        [TOOL / "bin/outloud", "--fail-on", "warning", tmp_path], capture_output=True, text=True,
        env=os.environ | {"PYTHONPATH": str(TOOL)}, check=False,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_cleaned_text_is_what_is_set():
    assert "ab" in visible(text_of_pdf(write_pdf(holding(cleaned("a\x00b")), {})))
