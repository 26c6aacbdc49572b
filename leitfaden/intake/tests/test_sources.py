"""Whose text it is and on what terms it may be shown: told before the commit, corrected after."""

import pytest
from django.db import IntegrityError
from django.test import Client
from django.utils import timezone

from leitfaden.audit.models import Event as Logged
from leitfaden.events.models import Event
from leitfaden.intake import actions
from leitfaden.intake.models import Document
from leitfaden.intake.tests.factories import DocumentFactory, brought
from leitfaden.people.tests.factories import (
    CoordinatorFactory,
    DataProtectionFactory,
    EditorFactory,
)

pytestmark = pytest.mark.django_db
SENTENCE = "Öffentlich wird ein Dokument nur mit Rechteinhaber und Lizenz der Quelle."
TOLD = {
    "title": "Heft", "rights_holder": "Büro", "licence": "dl-de/by-2-0",
    "address": "https://musterstadt.example/heft",
}  # fmt: skip


def as_(factory) -> Client:
    client = Client()
    client.force_login(factory())
    return client


def page_of(client, path) -> str:
    return client.get(path).content.decode()


def path_of(document) -> str:
    return f"{document.get_absolute_url()}quelle/"


@pytest.mark.parametrize("missing", ["rights_holder", "licence"])
def test_a_draft_without_its_rights_is_not_committed(missing):
    document = brought(**{missing: " "})
    with pytest.raises(actions.RightsMissing) as refusal:
        actions.commit(document, by=None, unsure=True)
    assert str(refusal.value) == SENTENCE
    assert not Event.objects.exists()


def test_the_database_holds_nothing_committed_without_rights():
    with pytest.raises(IntegrityError, match="what_is_committed_names_its_rights"):
        DocumentFactory(licence="", committed_at=timezone.now())


def test_the_review_says_what_is_missing_and_leads_to_the_form():
    document = brought(licence="")
    coordinator = as_(CoordinatorFactory)
    page = page_of(coordinator, document.get_absolute_url())
    assert SENTENCE in page
    assert f'href="{path_of(document)}"' in page
    assert "Dokument übernehmen" not in page
    answer = coordinator.post(f"{document.get_absolute_url()}uebernehmen/", follow=True)
    assert SENTENCE in answer.content.decode()
    document.refresh_from_db()
    assert not document.is_committed


def test_the_source_is_told_on_the_draft_and_the_way_is_free():
    document = brought(licence="", rights_holder="")
    coordinator = as_(CoordinatorFactory)
    answer = coordinator.post(path_of(document), TOLD)
    assert answer.url == document.get_absolute_url()
    document.refresh_from_db()
    assert {word: getattr(document, word) for word in TOLD} == TOLD
    page = page_of(coordinator, document.get_absolute_url())
    assert "Dokument übernehmen" in page
    assert SENTENCE not in page


def test_what_is_known_so_far_may_be_kept_on_a_draft():
    document = brought(licence="")
    answer = as_(EditorFactory).post(path_of(document), {"rights_holder": "Amt"})
    assert answer.status_code == 302
    document.refresh_from_db()
    assert (document.rights_holder, document.licence) == ("Amt", "")


def test_the_public_page_names_the_rights_and_their_correction():
    document = brought(title="Heft")
    actions.commit(document, by=None, unsure=True)
    event = Event.objects.get()
    stranger = Client()
    assert "CC BY 4.0" in page_of(stranger, event.get_absolute_url())
    as_(EditorFactory).post(path_of(document), TOLD)
    page = page_of(stranger, event.get_absolute_url())
    assert "dl-de/by-2-0" in page
    assert "CC BY 4.0" not in page


def test_what_is_public_cannot_lose_its_rights():
    document = brought()
    actions.commit(document, by=None, unsure=True)
    answer = as_(EditorFactory).post(path_of(document), TOLD | {"licence": ""})
    assert answer.status_code == 200
    assert 'href="#id_licence"' in answer.content.decode()
    with pytest.raises(actions.RightsMissing):
        actions.tell_source(document, by=None, **TOLD | {"rights_holder": ""})
    assert Document.objects.get().rights_holder == "Büro für Zusammenleben"


def test_an_address_that_is_none_is_refused_at_its_field():
    document = brought()
    answer = as_(EditorFactory).post(path_of(document), TOLD | {"address": "javascript:alert(1)"})
    assert 'href="#id_address"' in answer.content.decode()
    document.refresh_from_db()
    assert document.address == ""


def test_a_list_is_asked_for_its_day():
    document = brought("massnahmenliste.md", "tracker")
    editor = as_(EditorFactory)
    asked = "Von welchem Tag die Liste ist, ist nicht angegeben"
    assert asked in page_of(editor, document.get_absolute_url())
    told = TOLD | {"dated": "2024-11-05"}
    editor.post(path_of(document), told)
    page = page_of(editor, document.get_absolute_url())
    assert asked not in page
    assert "05.11.2024" in page


def test_a_day_to_come_is_refused_at_its_field():
    document = brought()
    answer = as_(EditorFactory).post(path_of(document), TOLD | {"dated": "2199-01-01"})
    assert "Dieser Tag liegt in der Zukunft." in answer.content.decode()


def test_a_document_nobody_named_goes_by_its_event():
    assert brought().title == "Dokumentation: Zukunftswerkstatt „Ankommen und bleiben“"
    assert brought("massnahmenliste.md", "tracker").title.startswith("Liste: Zukunftswerkstatt")
    assert brought("massnahmenliste.html", "tracker", title="Liste 7").title == "Liste 7"


def test_only_those_who_edit_tell_the_source():
    document = brought()
    officer = as_(DataProtectionFactory)
    assert officer.get(path_of(document)).status_code == 403
    assert path_of(document) not in page_of(officer, document.get_absolute_url())
    assert Client().get(path_of(document)).url.startswith("/anmelden/")


def test_the_log_knows_who_told_it():
    editor = EditorFactory()
    document = brought()
    actions.tell_source(document, by=editor, **TOLD)
    logged = Logged.objects.get(verb="intake.source_told")
    assert (logged.actor_id, logged.subject_id) == (editor.pk, document.pk)
    assert "Büro" not in str(logged.data)
