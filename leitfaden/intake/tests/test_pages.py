"""Upload, review and commit on plain pages."""

import io
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from leitfaden.events.models import Event
from leitfaden.intake import actions
from leitfaden.intake.models import Document
from leitfaden.intake.models.item import Type
from leitfaden.intake.tests.factories import (
    SAMPLES,
    DocumentFactory,
    ItemFactory,
    brought,
    first,
)
from leitfaden.measures.models import Challenge
from leitfaden.people.tests.factories import (
    CoordinatorFactory,
    DataProtectionFactory,
    EditorFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
LIST = "/einlesen/"


def as_(factory, **more) -> Client:
    client = Client(**more)
    client.force_login(factory())
    return client


@pytest.fixture
def editor():
    return as_(EditorFactory)


@pytest.fixture
def coordinator():
    return as_(CoordinatorFactory)


def upload(client, data=b"", name="heft.txt", kind="proceedings", **more):
    file = SimpleUploadedFile(name, data)
    return client.post(LIST, {"kind": kind, "file": file, **more})


def sample():
    return (SAMPLES / "zukunftswerkstatt.txt").read_bytes()


def text_of(answer):
    return answer.content.decode()


def test_strangers_are_asked_to_sign_in():
    document = brought()
    for path in (LIST, document.get_absolute_url(), f"{LIST}{document.pk}/eintraege/0/"):
        answer = Client().get(path)
        assert answer.status_code == 302
        assert answer.url.startswith("/anmelden/")
    answer = Client().post(f"{LIST}{document.pk}/uebernehmen/")
    assert answer.url.startswith("/anmelden/")


def test_an_account_without_a_role_sees_nothing():
    assert as_(UserFactory).get(brought().get_absolute_url()).status_code == 403


def test_an_upload_becomes_a_draft_to_look_through(editor):
    answer = upload(
        editor, sample(), title="Heft", rights_holder="Büro", licence="CC BY 4.0",
        address="https://musterstadt.example/heft",
    )  # fmt: skip
    document = Document.objects.get()
    assert answer.status_code == 302
    assert answer.url == document.get_absolute_url()
    page = text_of(editor.get(answer.url))
    for words in ("Heft", "Büro", "CC BY 4.0", "https://musterstadt.example/heft", "unsicher von"):
        assert words in page
    assert not Event.objects.exists()


def test_the_same_upload_again_leads_to_the_standing_draft(editor):
    upload(editor, sample())
    answer = upload(editor, sample())
    assert answer.url == Document.objects.get().get_absolute_url()
    assert "liegt schon vor" in text_of(editor.get(answer.url))


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("leer.txt", b"", "Die Datei ist leer."),
        ("heft.pdf", b"%PDF-1.7\n%%EOF", "beschädigt"),
        ("alles.zip", b"PK\x03\x04" + b"\0" * 50, "Archiv"),
        ("bild.png", b"\x89PNG\r\n\x1a\n\0\0", "Bild"),
        ("satz.txt", b"Ein Satz ohne alles.", "nichts erkannt"),
    ],
    ids=["empty", "pdf", "zip", "picture", "nothing"],
)
def test_what_cannot_be_read_is_said_beside_the_field(editor, name, data, sentence):
    answer = upload(editor, data, name=name)
    assert answer.status_code == 200
    assert sentence in text_of(answer)
    assert not Document.objects.exists()


def test_an_upload_without_a_file_says_so(editor):
    answer = editor.post(LIST, {"kind": "proceedings"})
    assert "Bitte prüfen Sie" in text_of(answer)
    assert not Document.objects.exists()


def test_two_hundred_megabytes_are_refused_before_they_are_read(editor):
    class Unread(io.RawIOBase):
        def read(self, size=-1):
            pytest.fail("The body was read.")

    answer = editor.generic(
        "POST", LIST, b"", content_type="multipart/form-data; boundary=x",
        CONTENT_LENGTH=str(200 * 1024 * 1024), **{"wsgi.input": Unread()},
    )  # fmt: skip
    assert answer.status_code == 413
    assert "größer als 20 MB" in text_of(answer)


def test_a_file_just_above_the_limit_is_refused(editor, monkeypatch):
    monkeypatch.setattr("leitfaden.intake.forms.source.LIMIT", 10)
    assert "größer als 20 MB" in text_of(upload(editor, sample()))
    assert not Document.objects.exists()


def test_an_upload_needs_the_token_of_the_form():
    strict = as_(EditorFactory, enforce_csrf_checks=True)
    assert upload(strict, sample()).status_code == 403
    assert not Document.objects.exists()


def test_the_list_shows_what_there_is(editor, django_assert_max_num_queries):
    brought(title="Heft")
    done = brought("massnahmenliste.md", "tracker")
    actions.commit(done, by=None, unsure=True)
    with django_assert_max_num_queries(8):
        page = text_of(editor.get(LIST))
    for words in ("Heft", "Entwurf", "Liste: Zukunftswerkstatt", "übernommen", "Einträge"):
        assert words in page


def test_an_empty_list_says_so(editor):
    assert "Noch kein Dokument." in text_of(editor.get(LIST))


def test_three_hundred_items_stay_quick(editor, django_assert_max_num_queries):
    document = DocumentFactory()
    field = ItemFactory(document=document, type=Type.FIELD, number="1", text="Sport")
    for _ in range(300):
        ItemFactory(document=document, parent=field, confidence=0.5)
    with django_assert_max_num_queries(8):
        page = text_of(editor.get(document.get_absolute_url() + "?abschnitt=feld-1&seite=2"))
    assert page.count('class="item ') == 50


def test_a_committed_document_stays_quick(editor, django_assert_max_num_queries):
    document = brought("massnahmenliste.md", "tracker")
    actions.commit(document, by=None, unsure=True)
    with django_assert_max_num_queries(8):
        editor.get(document.get_absolute_url() + "?abschnitt=massnahmen")


def test_unsure_items_come_first_with_the_reason(editor):
    document = brought()
    page = text_of(editor.get(document.get_absolute_url()))
    item = document.items.filter(confidence__lt=0.75).order_by("confidence", "rank")[0]
    assert re.search(r'<li id="(e\d+)" class="item', page)[1] == f"e{item.position}"
    left = document.items.filter(confidence__lt=0.75).count()
    assert f"noch {left} unsicher von {document.items.count()}" in page
    assert 'class="s why"' in page


def test_no_line_of_the_source_is_hidden(editor):
    document = brought()
    page = text_of(editor.get(document.get_absolute_url()))
    assert "<details>" in page
    assert "Herausgegeben vom Büro für Zusammenleben" in page
    for rest in document.not_placed:
        assert f"{rest['lines'][0]}" in page


def test_a_struck_passage_is_shown_struck(editor):
    page = text_of(editor.get(brought().get_absolute_url() + "?abschnitt=feld-2"))
    assert "<del><span>Wert</span></del> Reichtum" in page


def test_an_item_is_corrected_with_a_plain_form(editor):
    document = brought()
    item = first(document, Type.CARD)
    home = first(document, Type.FIELD, number="2")
    path = f"{LIST}{document.pk}/eintraege/{item.position}/"
    page = text_of(editor.get(path))
    assert "So steht es in der Quelle" in page
    answer = editor.post(
        path, {"type": "minutes", "parent": home.pk, "number": "4", "text": "Zeile\r\nzwei"}
    )
    assert answer.status_code == 302
    assert answer.url == f"{document.get_absolute_url()}?abschnitt=feld-2#e{item.position}"
    item.refresh_from_db()
    assert (item.type, item.parent, item.text) == ("minutes", home, "Zeile\nzwei")


def test_an_item_belongs_to_things_of_its_document_only(editor):
    foreign = ItemFactory(type=Type.FIELD)
    document = brought()
    item = first(document, Type.CARD)
    path = f"{LIST}{document.pk}/eintraege/{item.position}/"
    answer = editor.post(path, {"type": "card", "parent": foreign.pk, "number": "", "text": "x"})
    assert answer.status_code == 200
    item.refresh_from_db()
    assert item.parent != foreign


def test_an_item_is_left_out_and_taken_in_again(editor):
    document = brought()
    item = first(document, Type.CARD)
    path = f"{LIST}{document.pk}/weglassen/"
    answer = editor.post(path, {"weglassen": item.position})
    assert answer.url.endswith(f"#e{item.position}")
    item.refresh_from_db()
    assert item.left_out
    assert "Wieder aufnehmen" in text_of(editor.get(answer.url.partition("#")[0]))
    editor.post(path, {"aufnehmen": item.position})
    item.refresh_from_db()
    assert not item.left_out


@pytest.mark.parametrize("position", ["999999", "", "x", "²", "-1"])
def test_an_item_that_is_not_there_is_not_found(editor, position):
    document = brought()
    answer = editor.post(f"{LIST}{document.pk}/weglassen/", {"weglassen": position})
    assert answer.status_code == 404


def test_what_misses_its_event_says_what_to_do_and_offers_no_button(coordinator):
    document = DocumentFactory()
    ItemFactory(document=document)
    page = text_of(coordinator.get(document.get_absolute_url()))
    assert "fehlt die Veranstaltung" in page
    assert "Dokument übernehmen" not in page
    answer = coordinator.post(f"{LIST}{document.pk}/uebernehmen/", follow=True)
    assert "fehlt die Veranstaltung" in text_of(answer)
    document.refresh_from_db()
    assert not document.is_committed


def test_what_becomes_nothing_is_named_before(coordinator):
    document = DocumentFactory()
    ItemFactory(document=document, type=Type.GUIDELINE, text="Ohne Feld")
    page = text_of(coordinator.get(document.get_absolute_url()))
    assert "1 Eintrag wird nicht übernommen" in page
    assert "gehört zu keinem Handlungsfeld" in page


def test_a_coordinator_commits_and_sees_what_each_became(coordinator):
    document = brought("massnahmenliste.md", "tracker")
    answer = coordinator.post(f"{LIST}{document.pk}/uebernehmen/", {"unsichere": "on"})
    assert answer.url == document.get_absolute_url()
    page = text_of(coordinator.get(answer.url + "?abschnitt=massnahmen"))
    assert "Das Dokument ist übernommen." in page
    challenge = Challenge.objects.order_by("number")[0]
    assert f'<a href="{challenge.get_absolute_url()}">{challenge.code}</a>' in page
    assert "Weglassen" not in page
    again = coordinator.post(f"{LIST}{document.pk}/uebernehmen/", follow=True)
    assert "es wurde nichts geändert" in text_of(again)
    assert Challenge.objects.count() == 5


def test_an_editor_prepares_but_does_not_commit(editor):
    document = brought()
    assert "Dokument übernehmen" not in text_of(editor.get(document.get_absolute_url()))
    assert editor.post(f"{LIST}{document.pk}/uebernehmen/").status_code == 403
    document.refresh_from_db()
    assert not document.is_committed


def test_the_data_protection_officer_reads_and_changes_nothing():
    officer = as_(DataProtectionFactory)
    document = brought()
    item = first(document, Type.CARD)
    page = text_of(officer.get(document.get_absolute_url()))
    for words in ("Weglassen", "Ändern", "Dokument übernehmen", "verwerfen"):
        assert words not in page
    assert "Ein Dokument einlesen" not in text_of(officer.get(LIST))
    for path in ("weglassen", "uebernehmen", "verwerfen", f"eintraege/{item.position}"):
        assert officer.post(f"{LIST}{document.pk}/{path}/").status_code == 403
    assert upload(officer, sample()).status_code == 403


def test_a_draft_is_discarded(editor):
    document = brought()
    answer = editor.post(f"{LIST}{document.pk}/verwerfen/")
    assert answer.url == LIST
    assert not Document.objects.exists()


def test_a_committed_document_is_not_discarded(coordinator):
    document = brought("massnahmenliste.md", "tracker")
    actions.commit(document, by=None, unsure=True)
    answer = coordinator.post(f"{LIST}{document.pk}/verwerfen/", follow=True)
    assert "schon übernommen" in text_of(answer)
    assert coordinator.get(f"{LIST}{document.pk}/eintraege/0/").status_code == 302
    answer = coordinator.post(f"{LIST}{document.pk}/weglassen/", {"weglassen": 0}, follow=True)
    assert "schon übernommen" in text_of(answer)


def test_what_stands_in_a_document_is_never_run(editor):
    evil = "<script>alert(1)</script>"
    document = DocumentFactory(
        title=evil, rights_holder=evil, filename=f"{evil}.txt",
        not_placed=[{"lines": [1, 1], "text": evil}], source=evil,
    )  # fmt: skip
    item = ItemFactory(
        document=document, text=evil, number="<b>", confidence=0.1,
        attributes={"suggested": evil + "!", "remark": evil},
    )  # fmt: skip
    for path in (
        LIST,
        document.get_absolute_url(),
        f"{LIST}{document.pk}/eintraege/{item.position}/",
    ):
        assert "<script>alert" not in text_of(editor.get(path))


def test_a_document_is_found_by_its_own_number_only(editor):
    assert editor.get(f"{LIST}999/").status_code == 404
