"""A page of a PDF beside what was read from it: drawn once, for those who may see the draft only."""

import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from PIL import Image

from leitfaden.core import kept
from leitfaden.intake import actions
from leitfaden.intake.models import Document
from leitfaden.intake.reader.pdf.picture import WIDTH, draw
from leitfaden.intake.reader.refusals import Damaged
from leitfaden.intake.tests.factories import brought
from leitfaden.intake.tests.reader.made import printed
from leitfaden.people.tests.factories import EditorFactory, UserFactory

pytestmark = pytest.mark.django_db
PAGES = """
= Konferenz „Zusammen am Hafen“
Termin: 1. Juni 2026

== Handlungsfeld 1: Wohnen
=== Leitlinien
+ Die Stadt baut Wohnungen.
#pagebreak()
== Handlungsfeld 2: Arbeit
=== Leitlinien
+ Die Stadt sucht Betriebe.
"""


@pytest.fixture(autouse=True)
def _own_files(tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def document() -> Document:
    data = printed(PAGES)
    return actions.bring(kind="proceedings", filename="heft.pdf", data=data, by=None)


@pytest.fixture
def editor() -> Client:
    client = Client()
    client.force_login(EditorFactory())
    return client


def picture(document: Document, number: int) -> str:
    return f"/einlesen/{document.pk}/blatt/{number}.png"


def test_each_line_knows_its_page(document):
    rows = document.source.split("\n")
    line = next(n for n, row in enumerate(rows, 1) if "Betriebe" in row)
    assert (document.page_at(1), document.page_at(line)) == (1, 2)
    item = document.items.get(text__contains="Betriebe")
    assert item.attributes["page"] == 2


def test_a_page_is_drawn_at_a_fixed_width_and_kept(document, editor):
    answer = editor.get(picture(document, 2))
    assert answer["Content-Type"] == "image/png"
    assert "private" in answer["Cache-Control"]
    with Image.open(io.BytesIO(answer.content)) as drawn:
        assert abs(drawn.width - WIDTH) <= 1
    assert len(answer.content) < 150_000
    place = f"made/{document.sha256[:2]}/{document.sha256}/page-2.png"
    assert default_storage.exists(place)
    assert editor.get(picture(document, 2)).content == answer.content


def test_only_those_who_may_see_the_draft_see_its_pages(document):
    assert Client().get(picture(document, 1)).status_code == 302
    stranger = Client()
    stranger.force_login(UserFactory())
    assert stranger.get(picture(document, 1)).status_code == 403


@pytest.mark.parametrize("number", [0, 3, 9_999_999])
def test_a_page_that_is_not_there_is_not_found(document, editor, number):
    assert editor.get(picture(document, number)).status_code == 404


def test_a_text_has_no_pictures(editor):
    assert editor.get(picture(brought(), 1)).status_code == 404


def test_where_the_file_is_lost_the_text_remains(document, editor):
    kept.forget(document.sha256)
    assert editor.get(picture(document, 1)).status_code == 404
    whole = editor.get(f"/einlesen/{document.pk}/lesen/?seite=2").content.decode()
    assert "Die Stadt sucht Betriebe." in whole


def test_the_review_and_the_source_show_pages_with_their_text(document, editor):
    review = editor.get(document.get_absolute_url() + "?reihe=dokument&abschnitt=feld-2")
    page = review.content.decode()
    assert "Bild der Seite 2 von heft.pdf" in page
    assert 'loading="lazy"' in page
    whole = editor.get(f"/einlesen/{document.pk}/lesen/?seite=2").content.decode()
    assert picture(document, 2) in whole
    assert "Die Stadt sucht Betriebe." in whole
    assert picture(document, 1) not in whole


def test_with_the_draft_its_file_and_pictures_are_gone(
    document, editor, django_capture_on_commit_callbacks
):
    editor.get(picture(document, 1))
    with django_capture_on_commit_callbacks(execute=True):
        actions.discard(document, by=None)
    assert default_storage.listdir(f"made/{document.sha256[:2]}/{document.sha256}")[1] == []
    with pytest.raises(kept.Lost):
        kept.kept(document.sha256)


def test_the_file_stays_while_another_draft_needs_it(document, django_capture_on_commit_callbacks):
    data = printed(PAGES)
    other = actions.bring(kind="event", filename="heft.pdf", data=data, by=None)
    with django_capture_on_commit_callbacks(execute=True):
        actions.discard(other, by=None)
    assert kept.kept(document.sha256) == data


def test_many_pages_are_drawn_at_once_without_harm():
    data = printed(PAGES)
    with ThreadPoolExecutor(6) as pool:
        drawn = list(pool.map(lambda n: draw(data, 1 + n % 2), range(24)))
    assert len(set(drawn)) == 2


def test_what_is_no_pdf_is_not_drawn():
    with pytest.raises(Damaged):
        draw(b"%PDF-1.7 nothing", 1)
    with pytest.raises(IndexError):
        draw(printed(PAGES), 3)
