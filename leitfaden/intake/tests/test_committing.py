"""A draft becomes the things of the rooms, all or none, once."""

import datetime as dt

import pytest

from leitfaden.amendments.models import Amendment
from leitfaden.bodies.models import Paper
from leitfaden.bodies.tests.factories import PaperFactory
from leitfaden.events.models import AgendaEntry, Contributor, Event
from leitfaden.guidelines.models import ActionField, Concept, Edition, Wording
from leitfaden.intake import actions
from leitfaden.intake.commit import EventMissing
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory, brought, first, real
from leitfaden.measures.models import Challenge, Measure, StatusReport
from leitfaden.people.tests.factories import CoordinatorFactory
from leitfaden.vocab.models import District, FocusArea
from leitfaden.workshops.models import Card, Group, Minutes, Question, Summary

pytestmark = pytest.mark.django_db


def committed(*args, **more):
    document = brought(*args, **more)
    actions.commit(document, by=None, unsure=True)
    return document


def test_the_event_comes_with_day_place_and_programme():
    committed()
    event = Event.objects.get()
    assert event.title == "Zukunftswerkstatt „Ankommen und bleiben“"
    assert event.kind == Event.Kind.FUTURE_WORKSHOP
    assert event.day == dt.date(2024, 6, 14)
    assert (event.venue, event.address) == (
        "Bürgerhaus am Deich",
        "Deichstraße 7, 01999 Musterstadt an der Elbe",
    )
    assert event.is_public
    entries = list(event.agenda.all())
    assert [entry.at.hour for entry in entries] == [14, 15, 15, 15, 18, 19]
    assert entries[3].until == dt.time(17, 45)
    assert "AG 2: Sprache und Bildung" in entries[3].detail


def test_questions_get_no_colour_the_document_does_not_name():
    committed()
    colours = list(Question.objects.order_by("number").values_list("number", "colour"))
    assert colours == [(1, "weiss"), (2, "weiss"), (3, "weiss")]


def test_the_concept_becomes_an_edition_nobody_has_adopted():
    committed()
    edition = Edition.objects.get()
    assert (edition.label, edition.slug) == ("Fassung 2024", "fassung-2024")
    assert edition.concept.title == "Ankommen und bleiben"
    assert edition.paper.reference == "DS0815/24"
    assert not edition.is_frozen
    assert edition.is_public
    assert edition.concept.is_public
    numbers = edition.wordings.filter(kind="guideline").values_list("number", flat=True)
    assert list(numbers) == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3"]
    note = edition.wordings.get(kind="footnote")
    assert note.note_to == edition.wordings.get(kind="preamble").unit


def test_a_second_document_on_the_same_concept_begins_another_edition():
    committed()
    again = brought_with("zukunftswerkstatt.txt", b"\n\n")
    actions.commit(again, by=None, unsure=True, again=True)
    assert Concept.objects.count() == 1
    assert ActionField.objects.count() == 3
    labels = list(Edition.objects.order_by("position").values_list("label", flat=True))
    assert labels == ["Fassung 2024", "Fassung 2024 (2)"]


def brought_with(name, more):
    from leitfaden.intake.tests.factories import SAMPLES

    data = (SAMPLES / name).read_bytes() + more
    return actions.bring(
        kind="proceedings", filename=name, data=data, by=None, rights_holder="Büro", licence="CC0"
    )


def test_voices_hang_where_they_were_raised():
    committed()
    on_preamble = Card.objects.filter(unit__wordings__kind="preamble")
    assert on_preamble.count() == 2
    assert set(on_preamble.values_list("field", flat=True)) == {None}
    card = Card.objects.get(text__startswith="Hausordnungen")
    assert (card.field.number, card.group.number) == (1, 1)
    assert card.unit.wordings.get().number == "1.3"
    assert card.is_public
    assert not Card.objects.filter(unit=None, field=None).exists()


def test_the_way_a_voice_came_is_told_honestly():
    committed(title="Heft zur Zukunftswerkstatt")
    listed = Card.objects.filter(channel="list")
    assert listed.count() == 6
    assert {card.field.number for card in listed} == {3}
    one = listed.first()
    assert one.evidence.startswith("Heft zur Zukunftswerkstatt, Zeile ")
    assert one.evidence.endswith("(keine Moderationskarten)")
    ways = set(Card.objects.exclude(channel="list").values_list("channel", flat=True))
    assert len(ways) == 1
    assert ways < {"photo", "import"}


def test_groups_keep_their_minutes_and_their_summary_without_claiming_cards():
    committed()
    assert list(Group.objects.values_list("number", "field__number")) == [(1, 1), (2, 2), (3, 3)]
    minutes = Minutes.objects.get(group__number=3)
    assert "Offen blieb" in minutes.text
    summary = Summary.objects.get(group__number=1)
    assert summary.confirmed_how == Summary.Confirmation.IMPORTED
    assert not summary.reflected.taken().exists()
    assert "Hausmeister" in summary.text


def test_amendments_name_what_they_change():
    committed()
    renamed = Amendment.objects.get(kind="rename_field")
    assert renamed.text_after == "Sprache, Bildung und Begegnung"
    struck = Amendment.objects.get(kind="strike")
    assert struck.wording.number == "2.2"
    reworded = Amendment.objects.get(kind="reword", wording__number="2.3")
    assert "~~" not in reworded.text_after
    assert "den Reichtum der Herkunftssprachen" in reworded.text_after
    assert "den Wert der" in reworded.text_before
    moved = Amendment.objects.get(kind="add")
    assert moved.field.number == 1
    assert moved.group.number == 2
    assert moved.proposed_on == dt.date(2024, 6, 14)
    assert set(Amendment.objects.values_list("decision", flat=True)) == {""}


def test_a_paper_that_is_known_is_used_again():
    known = PaperFactory(reference="DS0815/24", published_at=None)
    committed()
    assert Paper.objects.count() == 2
    assert Edition.objects.get().paper == known


def test_a_tracker_becomes_challenges_and_measures_with_their_state():
    document = committed("massnahmenliste.md", "tracker")
    assert Challenge.objects.count() == 5
    assert Challenge.objects.filter(measures=None).count() == 2
    pool = Measure.objects.get(title="Pool von Ehrenamtlichen aufbauen")
    report = pool.reports.get()
    assert (report.state, report.text) == ("in_progress", "in Bearbeitung")
    assert report.on == dt.date(2025, 3, 3)
    assert report.evidence.startswith(f"{document.title}, Zeile ")
    assert pool.text == "Zuständig: Jugendamt"
    done = Measure.objects.get(title="Raum in der Werft angemietet")
    assert done.reports.get().state == StatusReport.State.DONE
    assert set(Challenge.objects.values_list("districts", flat=True)) == {None}


def test_brackets_that_become_a_report_leave_the_title():
    committed("massnahmenliste.md", "tracker")
    plan = Measure.objects.get(title__startswith="Stadtplan")
    assert plan.title == "Stadtplan in sechs Sprachen"
    assert plan.reports.get().text == "in Bearbeitung"


def test_districts_are_made_once_and_belong_to_their_focus_area():
    District.objects.create(name="Werft", slug="werft")
    committed("massnahmenliste.md", "tracker")
    area = FocusArea.objects.get(name="Hafen/Speicherstadt/Werft")
    assert {district.name for district in area.districts.all()} == {
        "Hafen",
        "Speicherstadt",
        "Werft",
    }
    assert District.objects.filter(name="Werft").count() == 1


def test_what_is_left_out_becomes_nothing():
    document = brought()
    item = first(document, Type.CARD)
    actions.leave_out(item, by=None)
    actions.commit(document, by=None, unsure=True)
    item.refresh_from_db()
    assert item.card is None
    assert not Card.objects.filter(text=item.text).exists()


def test_each_item_knows_what_it_became():
    document = committed()
    kept = document.items.exclude(type__in=[Type.DISTRICT, Type.CONSENT])
    keys = ("event", "paper", "field", "unit", "group", "card", "summary", "amendment")
    for item in kept:
        assert sum(getattr(item, key) is not None for key in keys) == 1, item.type


def test_committing_twice_changes_nothing():
    document = brought()
    once = actions.commit(document, by=None, unsure=True)
    told = document.committed_at
    twice = actions.commit(document, by=None, unsure=True)
    document.refresh_from_db()
    assert (once.already, twice.already) == (False, True)
    assert document.committed_at == told
    assert [made.thing for made in twice.made] == [made.thing for made in once.made]
    assert Event.objects.count() == 1


def test_a_commit_that_fails_leaves_nothing(monkeypatch):
    document = brought()

    def breaks(*args, **more):
        raise RuntimeError

    monkeypatch.setattr("leitfaden.amendments.actions.draft", breaks)
    with pytest.raises(RuntimeError):
        actions.commit(document, by=None, unsure=True)
    document.refresh_from_db()
    assert document.committed_at is None
    for model in (Event, Card, Paper, Edition, Group, Minutes, AgendaEntry):
        assert not model.objects.exists(), model
    assert not Item.objects.exclude(event=None).exists()


def test_voices_without_an_event_are_refused():
    document = DocumentFactory()
    ItemFactory(document=document, type=Type.CARD)
    with pytest.raises(EventMissing):
        actions.commit(document, by=None, unsure=True)
    assert not Card.objects.exists()


def test_the_states_of_a_list_have_its_own_day():
    committed("massnahmenliste.md", "tracker", dated=dt.date(2024, 11, 5))
    assert set(StatusReport.objects.values_list("on", flat=True)) == {dt.date(2024, 11, 5)}


def test_amendments_are_called_by_what_they_change():
    committed()
    called = dict(Amendment.objects.values_list("kind", "title"))
    assert called["rename_field"] == (
        "Handlungsfeld 2 soll „Sprache, Bildung und Begegnung“ heißen"
    )
    assert called["strike"].startswith("Streichen: „Die Stadt unterstützt Kitas")
    assert called["add"].startswith("Neu: „Eltern bekommen")
    assert "„Reichtum“ statt „Wert“" in Amendment.objects.values_list("title", flat=True)


def test_a_voice_nobody_decided_about_says_so():
    document = brought()
    offered = next(i for i in document.items.filter(type=Type.CARD) if i.attributes.get("decide"))
    looked_at = ItemFactory(document=document, text="Bänke am Kanal", position=9000,
                            attributes={"decide": True}, confidence=1)  # fmt: skip
    actions.commit(document, by=None, unsure=True)
    for item, said in ((offered, True), (looked_at, False)):
        item.refresh_from_db()
        assert ("von niemandem geprüft" in item.card.evidence) == said


def test_groups_named_in_one_line_stand_one_below_the_other():
    document = DocumentFactory()
    event = ItemFactory(document=document, type=Type.EVENT, text="Konferenz")
    ItemFactory(document=document, type=Type.AGENDA_ENTRY, parent=event,
                text="Arbeit in Gruppen AG 1: Wohnen AG 2: Sprache")  # fmt: skip
    actions.commit(document, by=None, unsure=True)
    entry = AgendaEntry.objects.get()
    assert (entry.title, entry.detail) == ("Arbeit in Gruppen", "AG 1: Wohnen\nAG 2: Sprache")


def test_what_a_list_says_of_no_day_is_not_dated_by_the_day_of_the_import():
    document = DocumentFactory(kind="tracker")
    challenge = ItemFactory(document=document, type=Type.CHALLENGE, text="Zu wenig Treffs")
    ItemFactory(
        document=document, type=Type.MEASURE, text="Raum gesucht", parent=challenge,
        attributes={"status": "in_progress", "remark": ""},
    )  # fmt: skip
    actions.commit(document, by=None, unsure=True)
    measure = Measure.objects.get()
    assert (measure.begun_on, measure.reports.count()) == (None, 0)
    assert measure.text == "Stand laut Dokument, ohne Angabe des Tages: in Arbeit"
    assert Challenge.objects.get().raised_at is None


def test_names_of_persons_stay_hidden():
    document = DocumentFactory()
    ItemFactory(document=document, type=Type.EVENT, text="Fachtag Wohnen")
    ItemFactory(
        document=document, type=Type.CONTRIBUTOR, text="Frau Dr. Erfunden",
        attributes={"role": "Grußwort", "state": "confirmed"},
    )  # fmt: skip
    ItemFactory(document=document, type=Type.FACILITATOR, text="Herr Ausgedacht")
    actions.commit(document, by=None, unsure=True)
    greeting, moderation = Contributor.objects.order_by("position")
    assert (greeting.name, greeting.shown_as) == ("Frau Dr. Erfunden", "Grußwort")
    assert (greeting.role, greeting.state) == ("greeting", "confirmed")
    assert moderation.shown_as == "Moderation"
    assert moderation.state == "requested"


def test_what_has_no_place_is_said_and_stops_nothing():
    document = DocumentFactory()
    ItemFactory(document=document, type=Type.EVENT, text="Konferenz")
    lost = ItemFactory(document=document, type=Type.GUIDELINE, text="Ohne Feld")
    consent = ItemFactory(document=document, type=Type.CONSENT, text="Einwilligung")
    outcome = actions.commit(document, by=None, unsure=True)
    assert not {lost, consent} & {made.item for made in outcome.made}
    assert not Wording.objects.exists()


def test_an_amendment_that_changes_nothing_is_not_drafted():
    document = DocumentFactory()
    field = ItemFactory(document=document, type=Type.FIELD, number="1", text="Wohnen")
    unit = ItemFactory(
        document=document, type=Type.GUIDELINE, number="1", text="Es bleibt so.", parent=field
    )
    ItemFactory(
        document=document, type=Type.AMENDMENT, text="Es bleibt\nso.", parent=field,
        attributes={"kind": "reword", "unit": unit.position},
    )  # fmt: skip
    actions.commit(document, by=None, unsure=True)
    assert not Amendment.objects.exists()


def test_a_unit_that_moves_with_other_words_is_reworded_and_moved():
    document = DocumentFactory()
    one = ItemFactory(document=document, type=Type.FIELD, number="1", text="Wohnen")
    ItemFactory(document=document, type=Type.FIELD, number="2", text="Sprache")
    unit = ItemFactory(
        document=document, type=Type.GUIDELINE, number="1", text="Treffs öffnen.", parent=one
    )
    ItemFactory(
        document=document, type=Type.AMENDMENT, text="Treffs weit öffnen.", parent=one,
        attributes={"kind": "move", "unit": unit.position, "moved_to": "2"},
    )  # fmt: skip
    actions.commit(document, by=None, unsure=True)
    assert list(Amendment.objects.values_list("kind", flat=True)) == ["reword", "move"]


@pytest.mark.slow
def test_real_proceedings_are_taken_over_whole(django_assert_max_num_queries):
    path = real("004")
    if path is None:
        pytest.skip("The real documents are not beside the checkout.")
    document = actions.bring(
        kind="proceedings", filename=path.name, data=path.read_bytes(), by=CoordinatorFactory(),
        rights_holder="Stadt", licence="dl-de/by-2-0",
    )  # fmt: skip
    with django_assert_max_num_queries(3300):  # each recorded fact also writes to the search
        actions.commit(document, by=None, unsure=True)
    counted = (
        Event.objects.count(), AgendaEntry.objects.count(), ActionField.objects.count(),
        Wording.objects.filter(kind="guideline").count(),
        Wording.objects.filter(kind="approach").count(), Question.objects.count(),
        Minutes.objects.count(), Paper.objects.count(), Card.objects.count(),
        Card.objects.filter(channel="list").count(), Group.objects.count(),
    )  # fmt: skip
    voices = document.items.filter(type=Type.CARD).count()
    assert counted == (1, 7, 6, 32, 26, 3, 6, 2, voices, 18, 6)
    assert voices in (124, 125)
    assert Amendment.objects.count() >= 8
    assert Event.objects.get().day == dt.date(2018, 10, 9)
    assert Edition.objects.get().paper.reference == "DS0450/18"
    assert Card.objects.filter(channel="photo").exists()


@pytest.mark.slow
def test_a_real_list_is_taken_over_whole():
    path = real("002")
    if path is None:
        pytest.skip("The real documents are not beside the checkout.")
    document = actions.bring(
        kind="tracker", filename=path.name, data=path.read_bytes(), by=None,
        rights_holder="Stadt", licence="dl-de/by-2-0", dated=dt.date(2024, 6, 30),
    )  # fmt: skip
    actions.commit(document, by=None, unsure=True)
    assert (Challenge.objects.count(), Measure.objects.count()) == (10, 22)
    assert Challenge.objects.filter(measures=None).count() == 2
    assert StatusReport.objects.filter(text__icontains="in Bearbeitung").count() == 9
    assert FocusArea.objects.count() == 2
