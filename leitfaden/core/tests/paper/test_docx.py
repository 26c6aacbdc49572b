"""The DOCX: real styles, contents, captions, and amendments one can accept or reject."""

import dataclasses
import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leitfaden.core.paper import Amended, Document, Heading, Run, cleaned
from leitfaden.core.paper.docx import write_docx
from leitfaden.core.tests.paper.office import as_text, settled
from leitfaden.core.tests.paper.reading import W, changes, paragraphs_of_docx, part
from leitfaden.core.tests.paper.samples import BOOKLET, FILES, holding
from leitfaden.guidelines.diff import compare


@pytest.fixture(scope="module")
def booklet():
    return write_docx(BOOKLET, FILES)


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=60))
def test_every_text_stands_in_it_letter_by_letter(text):
    found = paragraphs_of_docx(write_docx(holding(text), {}))
    assert found.count(cleaned(text)) >= 2 or not cleaned(text)


def test_headings_are_headings(booklet):
    styles = {p.text: p.style.name for p in docx.Document(io.BytesIO(booklet)).paragraphs}
    assert styles["Handlungsfeld 2: Spracherwerb"] == "Heading 1"
    assert styles["Leitlinien"] == "Heading 2"
    assert styles["Leitlinie 2.1 neu fassen"] == "Heading 3"
    assert styles["Räume öffnen"] == "List Bullet"


def test_the_contents_are_there_at_once_and_can_be_counted_anew(booklet):
    document = docx.Document(io.BytesIO(booklet))
    lines = [p for p in document.paragraphs if p.style.name.startswith("toc")]
    words = ["".join(t.text for t in p._p.iter(f"{W}t")) for p in lines]
    assert words == ["Ablauf", "Handlungsfeld 2: Spracherwerb", "Leitlinien", "Der Spur folgen"]
    marks = {b.get(f"{W}name") for b in part(booklet).iter(f"{W}bookmarkStart")}
    links = [
        a.get(f"{W}anchor") for a in part(booklet).iter(f"{W}hyperlink") if a.get(f"{W}anchor")
    ]
    assert set(links) <= marks
    fields = [t.text for t in part(booklet).iter(f"{W}instrText")]
    assert ' TOC \\o "1-2" \\h \\z \\u ' in fields


def test_captions_are_counted_by_fields(booklet):
    captions = [
        p.text for p in docx.Document(io.BytesIO(booklet)).paragraphs if p.style.name == "Caption"
    ]
    assert captions == [
        "Tabelle 1: Stand am 3. Mai 2026",
        "Tabelle 2: Wer leitete",
        "Abbildung 1: Das Zeichen der Stiftung",
    ]
    fields = [t.text.strip() for t in part(booklet).iter(f"{W}instrText")]
    assert fields.count("SEQ Tabelle \\* ARABIC") == 2


def test_every_picture_has_words(booklet):
    drawn = list(
        part(booklet).iter(
            "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
        )
    )
    assert [d.get("descr") for d in drawn][-1] == "QR-Code: Karte K-1"
    assert all(d.get("descr") for d in drawn)


def test_it_says_its_language_and_who_made_it(booklet):
    (language,) = part(booklet, "word/styles.xml").iterfind(
        f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang"
    )
    assert language.get(f"{W}val") == "de-DE"
    told = docx.Document(io.BytesIO(booklet)).core_properties
    assert (told.title, told.author, told.language) == (BOOKLET.title, BOOKLET.author, "de-DE")


def test_the_head_of_a_table_repeats(booklet):
    tables = docx.Document(io.BytesIO(booklet)).tables
    assert all(t.rows[0]._tr.find(f"{W}trPr/{W}tblHeader") is not None for t in tables)


def test_the_same_document_gives_the_same_bytes(booklet, clock):
    clock.shift(100_000)
    assert write_docx(BOOKLET, FILES) == booklet


def test_changes_are_signed_and_dated(booklet):
    signed = [
        (c.get(f"{W}author"), c.get(f"{W}date")) for c in part(booklet).iter(f"{W}ins", f"{W}del")
    ]
    assert set(signed) == {("AG 2", "2026-05-03T00:00:00Z")}


def test_accepting_all_gives_the_new_text_and_rejecting_all_the_old(booklet):
    assert "Die Stadt sichert Kurse." in changes(booklet, accept=True)
    assert "Die Stadt fördert Kurse." in changes(booklet, accept=False)
    assert "Neue Leitlinie." not in changes(booklet, accept=False)
    assert "Alte Leitlinie." not in changes(booklet, accept=True)


@settings(max_examples=40)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_can_be_won_back(before, after):
    before, after = cleaned(before), cleaned(after)
    runs = tuple(Run(run.text, run.kind) for run in compare(before, after))
    content = write_docx(Document("T", body=(Heading("H"), Amended(runs))), {})
    assert after in changes(content, accept=True) or not after
    assert before in changes(content, accept=False) or not before


def test_a_draft_says_so_on_every_page():
    draft = write_docx(dataclasses.replace(BOOKLET, draft="Entwurf, nicht zum Zitieren"), FILES)
    heads = [s.header.paragraphs[0].text for s in docx.Document(io.BytesIO(draft)).sections]
    assert heads == ["Entwurf, nicht zum Zitieren"]


@pytest.mark.slow
def test_libreoffice_opens_it_and_shows_the_contents(booklet, tmp_path):
    text = as_text(booklet, tmp_path)
    contents = text.partition("Inhalt\n")[2].splitlines()[:4]
    chapters = ["Ablauf", "Handlungsfeld 2: Spracherwerb", "Leitlinien", "Der Spur folgen"]
    assert [line.strip() for line in contents] == chapters
    assert "Tabelle 2: Wer leitete" in text


@pytest.mark.slow
def test_libreoffice_accepts_and_rejects_all_changes(booklet, tmp_path):
    new = settled(booklet, tmp_path, "AcceptAllTrackedChanges")
    assert {"Die Stadt sichert Kurse.", "Neue Leitlinie."} <= set(new)
    assert "Alte Leitlinie." not in new
    old = settled(booklet, tmp_path, "RejectAllTrackedChanges")
    assert {"Die Stadt fördert Kurse.", "Alte Leitlinie."} <= set(old)
    assert "Neue Leitlinie." not in old
