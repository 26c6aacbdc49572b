"""What the source does not say is said of nobody: no day, no place, no confirmation."""

import datetime as dt

import pytest

from leitfaden.amendments.models import Amendment
from leitfaden.events.models import Event
from leitfaden.intake import actions
from leitfaden.intake.models import Document
from leitfaden.intake.queries import Review
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory, brought, first
from leitfaden.measures.models import Challenge, Measure, StatusReport
from leitfaden.privacy.declaration import declaration_of
from leitfaden.workshops.models import Card, Group, Summary

pytestmark = pytest.mark.django_db
LISTE = """Herausforderungen

Es gibt zu wenig Treffpunkte in den Stadtteilen Altstadt und Hafen

Zu wenig Treffpunkte

- Raum suchen im Stadtteil Altstadt (in Bearbeitung)
- Träger ansprechen (offen)
"""
TABELLE = """| Herausforderung | Maßnahme | Stand | Verantwortlich |
| --- | --- | --- | --- |
| Zu wenig Treffs | Raum suchen | offen | Amt A |
| Zu wenig  Treffs | Träger ansprechen | umgesetzt | Amt B |
| Wege sind dunkel | Lampen | offen | Amt C |
"""
SOURCE = {"rights_holder": "Amt", "licence": "CC0", "address": "", "by": None}


def bring(text, kind="tracker"):
    return actions.bring(
        kind=kind, filename="a.md", data=text.encode(), by=None, rights_holder="Amt", licence="CC0"
    )


def test_a_day_told_later_dates_what_stood_without(client):
    document = bring(LISTE)
    actions.commit(document, by=None, unsure=True)
    measure = Measure.objects.get(title__startswith="Raum")
    page = client.get(measure.get_absolute_url()).content.decode()
    assert "nicht angegeben" in page
    assert "ganze Stadt" not in page
    assert not StatusReport.objects.exists()
    actions.tell_source(document, title="Liste", dated=dt.date(2024, 6, 3), **SOURCE)
    assert {report.on for report in StatusReport.objects.all()} == {dt.date(2024, 6, 3)}
    page = client.get(measure.get_absolute_url()).content.decode()
    assert "spätestens 3. Juni 2024" in page


def test_a_measure_that_names_a_place_is_asked_about():
    document = bring(LISTE)
    item = first(document, "measure", text__contains="Altstadt")
    assert item.attributes["place_named"] == "Altstadt"
    assert item in Review(document).doubtful
    other = first(document, "measure", text__contains="Träger")
    assert "place_named" not in other.attributes


def test_a_corrected_title_is_the_title_in_every_evidence():
    document = brought(title="Alt")
    actions.commit(document, by=None, unsure=True)
    actions.tell_source(document, title="Neu", **SOURCE)
    evidence = set(Card.objects.values_list("evidence", flat=True))
    assert all(said.startswith("Neu, Zeile") for said in evidence)


def test_reports_name_the_corrected_title_and_no_report_is_doubled():
    document = brought("massnahmenliste.md", "tracker", title="Alt", dated=dt.date(2024, 6, 3))
    actions.commit(document, by=None, unsure=True)
    count = StatusReport.objects.count()
    actions.tell_source(document, title="Neu", dated=dt.date(2024, 6, 3), **SOURCE)
    assert StatusReport.objects.count() == count
    assert all(report.evidence.startswith("Neu, ") for report in StatusReport.objects.all())


def test_one_challenge_in_two_rows_is_one_with_both_measures():
    document = bring(TABELLE)
    assert document.not_placed == [] or "Treffs" not in str(document.not_placed)
    actions.commit(document, by=None, unsure=True)
    counts = {c.title: c.measures.count() for c in Challenge.objects.all()}
    assert counts == {"Zu wenig Treffs": 2, "Wege sind dunkel": 1}


def test_nobody_is_said_to_have_confirmed_an_imported_summary(client):
    actions.commit(brought(), by=None, unsure=True)
    summary = Summary.objects.all()[0]
    page = client.get(summary.group.get_absolute_url()).content.decode()
    assert "aus der Dokumentation übernommen" in page
    assert "bestätigt, aus" not in page


def test_an_event_without_groups_links_to_none(client):
    document = DocumentFactory()
    ItemFactory(document=document, type="event", text="Konferenz „Nachbarn“")
    actions.commit(document, by=None, unsure=True)
    page = client.get(Event.objects.get().get_absolute_url()).content.decode()
    assert "Alle Arbeitsgruppen" not in page


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (Document, {"source": "", "not_placed": [], "brought_by": None}),
        (Amendment, {"proposed_by": ""}),
        (Group, {"facilitator": ""}),
    ],
)
def test_full_texts_that_name_persons_are_declared_as_personal(model, fields):
    declared = declaration_of(model)
    assert declared.personal == fields
    assert declared.subject
    assert declared.keep_for
