"""Bringing a document and looking it through before anybody commits it."""

import pytest

from leitfaden.audit.models import Event as Logged
from leitfaden.intake import actions
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries import Review, certainty, parents_for, source_around
from leitfaden.intake.reader.refusals import EmptyFile, NothingFound, TooLarge, TooMany
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory, brought, first
from leitfaden.people.tests.factories import EditorFactory
from leitfaden.workshops.models import Card

pytestmark = pytest.mark.django_db


def test_a_document_is_brought_as_a_draft_that_keeps_its_source():
    editor = EditorFactory()
    document = brought(by=editor, rights_holder="Büro für Zusammenleben", licence="CC BY 4.0")
    assert not document.is_committed
    assert document.source.startswith("Dokumentation der Zukunftswerkstatt")
    assert (document.brought_by, document.licence) == (editor, "CC BY 4.0")
    assert document.items.count() > 60
    card = first(document, Type.CARD, text__startswith="Treff am Hafen")
    assert card.parent.text == "Wohnen und Nachbarschaft"
    assert document.source.split("\n")[card.first_line - 1] == "- ✓ Treff am Hafen länger öffnen"
    assert not Card.objects.exists()


def test_the_same_bytes_are_brought_once():
    document = brought()
    with pytest.raises(actions.AlreadyBrought) as refusal:
        brought(title="Noch einmal")
    assert refusal.value.document == document
    assert "liegt schon vor" in str(refusal.value)
    assert Document.objects.count() == 1


def test_the_same_bytes_may_be_read_as_another_kind():
    brought("massnahmenliste.md", "tracker")
    brought("massnahmenliste.md", "proceedings")
    assert Document.objects.count() == 2


@pytest.mark.parametrize(
    ("data", "refusal"), [(b"", EmptyFile), (b" \n", EmptyFile), (b"Nur ein Satz.", NothingFound)]
)
def test_what_cannot_be_read_is_not_kept(data, refusal):
    with pytest.raises(refusal):
        actions.bring(kind="proceedings", filename="a.txt", data=data, by=None)
    assert not Document.objects.exists()


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr("leitfaden.intake.reader.decoding.LIMIT", 10)
    with pytest.raises(TooLarge):
        brought()


def test_more_entries_than_anybody_could_look_through_are_refused(monkeypatch):
    monkeypatch.setattr("leitfaden.intake.actions.documents.MOST_ITEMS", 10)
    with pytest.raises(TooMany) as refusal:
        brought()
    assert "10.000 Einträge" in str(refusal.value)
    assert not Document.objects.exists()


def test_items_are_written_once_however_deep_they_hang(django_assert_max_num_queries):
    with django_assert_max_num_queries(14):
        document = brought()
    for item in document.items.exclude(parent=None).select_related("parent"):
        assert item.parent.document_id == document.pk


def test_characters_no_database_holds_are_replaced():
    text = "Konferenz „Ohne\0Null“\n\nTermin: 1. Juni 2026\n" + "Ein Satz.\n" * 20
    data = text.encode("utf-16")
    document = actions.bring(kind="proceedings", filename="a.txt", data=data, by=None)
    assert "\0" not in document.source
    assert "\0" not in document.title
    assert all("\0" not in item.text for item in document.items.all())


def test_a_looked_at_item_counts_as_sure():
    document = brought()
    item = document.items.filter(confidence__lt=0.75)[0]
    home = first(document, Type.FIELD, number="2")
    actions.change(item, type=Type.MINUTES, parent=home, number=" 7 ", text="Neu", by=None)
    item.refresh_from_db()
    assert (item.type, item.parent, item.number, item.text) == ("minutes", home, "7", "Neu")
    assert not certainty(item.confidence).doubtful


def test_an_item_without_text_is_refused():
    item = first(brought(), Type.CARD)
    with pytest.raises(actions.SaysNothing):
        actions.change(item, type=Type.CARD, parent=None, number="", text=" \n", by=None)


def test_an_item_cannot_belong_to_its_own_parts():
    document = brought()
    field = first(document, Type.FIELD)
    part = field.children.first()
    for home in (field, part):
        with pytest.raises(actions.NoPlaceThere):
            actions.change(field, type=Type.FIELD, parent=home, number="1", text="x", by=None)
    assert field not in parents_for(field)


def test_an_item_belongs_to_its_own_document_only():
    foreign = ItemFactory(type=Type.FIELD)
    item = first(brought(), Type.CARD)
    with pytest.raises(actions.NoPlaceThere):
        actions.change(item, type=Type.CARD, parent=foreign, number="", text="x", by=None)


def test_leaving_out_can_be_taken_back():
    item = first(brought(), Type.CARD)
    actions.leave_out(item, by=None)
    item.refresh_from_db()
    assert item.left_out
    actions.take_in(item, by=None)
    item.refresh_from_db()
    assert not item.left_out


def test_a_committed_document_is_not_changed_any_more():
    document = brought()
    item = first(document, Type.CARD)
    actions.commit(document, by=None, unsure=True)
    for act in (
        lambda: actions.leave_out(item, by=None),
        lambda: actions.take_in(item, by=None),
        lambda: actions.discard(document, by=None),
        lambda: actions.change(item, type="card", parent=None, number="", text="x", by=None),
    ):
        with pytest.raises(actions.AlreadyCommitted):
            act()


def test_a_discarded_draft_is_gone_and_may_come_again():
    document = brought()
    actions.discard(document, by=None)
    assert not Item.objects.exists()
    brought()


def test_the_log_knows_who_did_what():
    editor = EditorFactory()
    document = brought(by=editor)
    item = first(document, Type.CARD)
    actions.leave_out(item, by=editor)
    actions.take_in(item, by=editor)
    actions.commit(document, by=editor, unsure=True)
    spoken = Logged.objects.filter(subject_type="intake.document", actor_id=editor.pk)
    assert list(spoken.order_by("pk").values_list("verb", flat=True)) == [
        "intake.brought", "intake.left_out", "intake.taken_in", "intake.committed",
    ]  # fmt: skip


def test_the_review_goes_field_by_field_and_shows_the_least_certain_first():
    review = Review(brought())
    titles = [section.title for section in review.sections]
    assert titles[0] == "Veranstaltung"
    assert {"Präambel", "Handlungsfeld 1", "Handlungsfeld 2", "Handlungsfeld 3"} < {*titles}
    doubtful = [item.confidence for item in review.doubtful]
    assert doubtful
    assert doubtful == sorted(doubtful)
    assert sum(len(section.items) for section in review.sections) == len(review.items)


def test_a_jump_names_section_and_page():
    document = DocumentFactory()
    field = ItemFactory(document=document, type=Type.FIELD, number="3", text="Sport")
    cards = [ItemFactory(document=document, parent=field) for _ in range(60)]
    [near, far] = Review(document).jumps([cards[0], cards[-1]], per_page=50)
    assert near.query == "?abschnitt=feld-3#e1"
    assert far.query == "?abschnitt=feld-3&seite=2#e60"


def test_the_source_is_shown_around_an_item():
    document = brought()
    item = first(document, Type.CARD)
    rows = source_around(item)
    assert [number for number, _text, own in rows if own] == [item.first_line]
    assert len(rows) == 5


@pytest.mark.parametrize(
    ("confidence", "word"),
    [(1.0, "sicher"), (0.9, "sicher"), (0.85, "wahrscheinlich"), (0.7, "bitte prüfen"), (0, "bitte prüfen")],
)  # fmt: skip
def test_certainty_is_said_in_words(confidence, word):
    assert str(certainty(confidence).tag.text) == word
