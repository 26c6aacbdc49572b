"""What a document says beside its texts is corrected by a person; the source stays to be seen."""

import datetime as dt

import pytest
from django.test import Client

from leitfaden.amendments.models import Amendment
from leitfaden.events.models import AgendaEntry, Contributor, Event
from leitfaden.intake import actions
from leitfaden.intake.models.item import Type
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory
from leitfaden.measures.models import Measure, StatusReport
from leitfaden.people.tests.factories import EditorFactory
from leitfaden.workshops.models import Card

pytestmark = pytest.mark.django_db
BEFORE = "Sprache öffnet Türen und ist ein Wert."
PROPOSED = "Sprache öffnet alle Türen und ist ein ~~Wert~~ Reichtum."


@pytest.fixture
def editor():
    client = Client()
    client.force_login(EditorFactory())
    return client


@pytest.fixture
def document():
    return DocumentFactory()


@pytest.fixture
def event(document):
    return ItemFactory(
        document=document, type=Type.EVENT, text="Konferenz „Zuhause“",
        attributes={"date": "2026-06-12", "starts": "17:00", "ends": "20:00", "venue": "Altes Amt"},
    )  # fmt: skip


@pytest.fixture
def field(document, event):
    return ItemFactory(document=document, type=Type.FIELD, number="2", text="Sprache")


@pytest.fixture
def amendment(document, field):
    unit = ItemFactory(
        document=document, type=Type.GUIDELINE, number="1", text=BEFORE, parent=field
    )
    return ItemFactory(
        document=document, type=Type.AMENDMENT, text=PROPOSED, parent=field,
        attributes={"kind": "reword", "unit": unit.position, "deleted": ["Wert"],
                    "inserted": ["alle", "Reichtum"], "moved_to": None},
    )  # fmt: skip


def path_of(item):
    return f"/einlesen/{item.document_id}/eintraege/{item.position}/"


def post(client, item, **more):
    """The form as the page shows it, with a few words changed."""
    form = client.get(path_of(item)).context["form"]
    shown = {name: form[name].value() for name in form.fields}
    return client.post(
        path_of(item), {k: "" if v is None else v for k, v in (shown | more).items()}
    )


def corrected(client, item, **more):
    answer = post(client, item, **more)
    assert answer.status_code == 302, answer.context["form"].errors
    item.refresh_from_db()
    return item.corrected


def refused(client, item, **more):
    """Which fields say what is wrong with them."""
    answer = post(client, item, **more)
    assert answer.status_code == 200
    item.refresh_from_db()
    assert item.corrected == {}
    page = answer.content.decode()
    wrong = answer.context["form"].errors
    assert all(f'href="#id_{name}"' in page for name in wrong)
    return set(wrong)


def test_what_nobody_changes_is_no_correction(editor, event, amendment):
    assert corrected(editor, event) == {}
    assert corrected(editor, amendment) == {}


def test_an_event_gets_another_day_and_place(editor, event):
    told = {"date": "2026-06-13", "starts": "18:30", "ends": "21:00", "venue": "Neues Amt",
            "registration": "bis 1. Juni"}  # fmt: skip
    assert corrected(editor, event, **told) == told
    assert event.attributes["date"] == "2026-06-12"
    actions.commit(event.document, by=None, unsure=True)
    made = Event.objects.get()
    assert (made.day, made.venue, made.registration) == (
        dt.date(2026, 6, 13), "Neues Amt", "bis 1. Juni",
    )  # fmt: skip
    assert made.starts_at.astimezone().minute == 30


def test_the_source_stays_beside_the_correction(editor, event):
    corrected(editor, event, starts="18:30", venue="")
    form = editor.get(path_of(event)).content.decode()
    assert "In der Quelle: 17:00" in form
    assert 'value="18:30"' in form
    review = editor.get(event.document.get_absolute_url()).content.decode()
    assert "Beginn: 18:30 (in der Quelle: 17:00)" in review
    assert "Ort: nicht genannt (in der Quelle: Altes Amt)" in review


def test_a_correction_can_be_taken_back(editor, event):
    corrected(editor, event, starts="18:30")
    assert corrected(editor, event, starts="17:00") == {}


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        ({"date": "31.2.2026"}, {"date"}),
        ({"date": ""}, {"date"}),
        ({"starts": "25:00"}, {"starts"}),
        ({"ends": "16:00"}, {"ends"}),
        ({"last_date": "2026-06-11"}, {"last_date"}),
        ({"venue": "x" * 201}, {"venue"}),
    ],
)
def test_an_impossible_event_is_refused_at_the_field(editor, event, told, fields):
    assert refused(editor, event, **told) == fields


def test_an_event_may_end_on_another_day(editor, event):
    assert corrected(editor, event, last_date="2026-06-13", ends="12:00")


def test_an_agenda_entry_gets_its_time(editor, event):
    entry = ItemFactory(document=event.document, type=Type.AGENDA_ENTRY, text="Begrüßung",
                        parent=event, attributes={"at": "17:00"})  # fmt: skip
    assert refused(editor, entry, at="", until="17:30") == {"until"}
    assert corrected(editor, entry, at="17:15", until="17:30")
    actions.commit(event.document, by=None, unsure=True)
    made = AgendaEntry.objects.get()
    assert (made.at, made.until) == (dt.time(17, 15), dt.time(17, 30))


def test_a_contributor_gets_role_and_state(editor, event):
    person = ItemFactory(document=event.document, type=Type.CONTRIBUTOR, text="Frau Muster",
                         attributes={"role": "Grußwort"})  # fmt: skip
    assert "In der Quelle: Grußwort" in editor.get(path_of(person)).content.decode()
    assert refused(editor, person, state="vielleicht") == {"state"}
    assert corrected(editor, person, role="panel", state="confirmed")
    actions.commit(event.document, by=None, unsure=True)
    made = Contributor.objects.get()
    assert (made.role, made.state, made.function) == ("panel", "confirmed", "Podium")


def test_a_voice_gets_its_channel(editor, event):
    card = ItemFactory(document=event.document, attributes={"channel": "card"})
    assert "aus einem Dokument eingelesen" in editor.get(path_of(card)).content.decode()
    assert refused(editor, card, channel="brieftaube") == {"channel"}
    assert corrected(editor, card, channel="letter") == {"channel": "letter"}
    actions.commit(event.document, by=None, unsure=True)
    assert Card.objects.get().channel == Card.Channel.LETTER


def measure_in(document, **attributes):
    challenge = ItemFactory(document=document, type=Type.CHALLENGE, text="Zu wenig Treffs")
    return ItemFactory(document=document, type=Type.MEASURE, parent=challenge,
                       text="Raum suchen (in Arbeit)", attributes=attributes)  # fmt: skip


def test_a_measure_gets_status_and_remark(editor, document):
    measure = measure_in(document, status="in_progress", remark="in Arbeit")
    assert refused(editor, measure, status="bald") == {"status"}
    assert corrected(editor, measure, status="done", remark="seit Mai")
    document.dated = dt.date(2026, 5, 4)
    document.save()
    actions.commit(document, by=None, unsure=True)
    report = StatusReport.objects.get()
    assert (report.state, report.text, report.measure.title) == ("done", "seit Mai", "Raum suchen")


def test_a_status_nobody_named_is_none(editor, document):
    measure = measure_in(document, status="unknown", remark="erste Treffen haben stattgefunden")
    form = editor.get(path_of(measure)).context["form"]
    assert form["status"].value() == "in_progress"  # as it would be taken over
    assert corrected(editor, measure, status="") == {"status": ""}
    actions.commit(document, by=None, unsure=True)
    assert not StatusReport.objects.exists()
    assert Measure.objects.exists()


def test_a_kind_that_changes_asks_for_nothing_of_the_old_one(editor, event):
    card = ItemFactory(document=event.document, attributes={"channel": "card"})
    answer = post(editor, card, type="measure", channel="brieftaube")
    assert answer.status_code == 302
    card.refresh_from_db()
    assert (card.type, card.corrected) == ("measure", {})
    assert "status" in editor.get(path_of(card)).context["form"].fields


def after(amendment):
    actions.commit(amendment.document, by=None, unsure=True)
    return Amendment.objects.get()


def test_an_amendment_strikes_what_a_person_says(editor, amendment):
    assert corrected(editor, amendment, deleted="Türen und\nWert") == {
        "deleted": ["Türen und", "Wert"]
    }
    assert after(amendment).text_after == "Sprache öffnet alle ist ein Reichtum."


def test_what_is_struck_no_more_stays(editor, amendment):
    corrected(editor, amendment, deleted="")
    assert after(amendment).text_after == "Sprache öffnet alle Türen und ist ein Wert Reichtum."


def test_an_insertion_taken_back_leaves_the_old_words(editor, amendment):
    corrected(editor, amendment, inserted="Reichtum")
    assert after(amendment).text_after == "Sprache öffnet Türen und ist ein Reichtum."


def test_an_amendment_that_strikes_everything_strikes_the_guideline(editor, amendment):
    corrected(editor, amendment, text="~~Sprache öffnet Türen~~.", deleted="Sprache öffnet Türen",
              inserted="")  # fmt: skip
    assert after(amendment).kind == Amendment.Kind.STRIKE


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        ({"deleted": "Fenster"}, {"deleted"}),
        ({"inserted": "Fenster"}, {"inserted"}),
        ({"moved_to": "7"}, {"moved_to"}),
    ],
)
def test_an_impossible_change_is_refused_at_the_field(editor, amendment, told, fields):
    assert refused(editor, amendment, **told) == fields


def test_an_amendment_moves_to_a_field_of_the_document(editor, amendment, document):
    ItemFactory(document=document, type=Type.FIELD, number="3", text="Arbeit")
    assert corrected(editor, amendment, moved_to="3") == {"moved_to": "3"}
    actions.commit(document, by=None, unsure=True)
    moves = Amendment.objects.filter(kind=Amendment.Kind.MOVE)
    assert [amendment.field.number for amendment in moves] == [3]


def test_another_name_for_a_field_is_corrected(editor, document, field):
    renaming = ItemFactory(
        document=document, type=Type.AMENDMENT, text="Handlungsfeld 2 „Sprachen“", parent=field,
        attributes={"kind": "reword", "renames": "Sprachen", "deleted": [], "inserted": []},
    )  # fmt: skip
    assert corrected(editor, renaming, renames="Sprache und Bildung")
    assert after(renaming).text_after == "Sprache und Bildung"
