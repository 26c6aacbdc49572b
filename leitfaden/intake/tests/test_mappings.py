"""What was corrected once is offered for the next document of the sort, shown first, and never done by itself."""

import re

import pytest
from django.test import Client

from leitfaden.intake import actions
from leitfaden.intake.models import Document, Item, Mapping
from leitfaden.intake.queries.mappings import offer, signature_of
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory
from leitfaden.people.tests.factories import CoordinatorFactory, DataProtectionFactory

pytestmark = pytest.mark.django_db


def draft(places: list[str]) -> Document:
    """A paper whose fields go by a name that the reader took for a topic of discussion."""
    rows = [f"Schwerpunkt {n}: {place}" for n, place in enumerate(places, 1)]
    document = DocumentFactory(source="\n".join(["Konferenz", *rows, "Foto: Blick in den Saal"]))
    ItemFactory(document=document, type="event", read_as="event", text="Konferenz")
    for n, row in enumerate(rows, 2):
        ItemFactory(
            document=document, type="discussion", read_as="discussion", text=row, first_line=n,
            last_line=n, confidence=0.5,
        )  # fmt: skip
    return document


def kinds(document: Document) -> list[str]:
    return list(document.items.values_list("type", flat=True))


def offered(document: Document):
    return offer(Document.objects.get(pk=document.pk), list(document.items.all()))


@pytest.fixture
def learnt() -> Document:
    """Both topics were corrected to fields, and the document was committed."""
    document = draft(["Wohnen", "Arbeit"])
    for item in document.items.filter(type="discussion"):
        actions.call_it(item, "field", by=None)
    actions.commit(document, by=None, unsure=True)
    return document


@pytest.fixture
def coordinator() -> Client:
    client = Client()
    client.force_login(CoordinatorFactory())
    return client


def test_the_next_document_of_the_sort_is_offered_the_correction(learnt):
    document = draft(["Sport", "Sprache", "Kultur"])
    found = offered(document)
    [change] = found.changes
    assert len(change.items) == 3
    assert "Diskussionsschwerpunkt" in change.words
    assert "beginnt mit „Schwerpunkt“" in change.words
    assert kinds(document) == ["event", "discussion", "discussion", "discussion"]


def test_one_press_applies_it_as_one_step_that_can_be_taken_back(learnt, coordinator):
    document = draft(["Sport", "Sprache"])
    page = coordinator.get(document.get_absolute_url()).content.decode()
    assert "wurde schon einmal berichtigt" in page
    path, key = (
        re.search(r'action="([^"]+/zuordnen/)"', page)[1],
        re.search(r'name="regel" value="(\d+)"', page)[1],
    )
    answer = coordinator.post(path, {"regel": key}, follow=True).content.decode()
    assert "2 Einträge sind geändert." in answer
    assert kinds(document) == ["event", "field", "field"]
    assert "wurde schon einmal berichtigt" not in answer
    actions.undo(document.steps.get(), by=None)
    assert kinds(document) == ["event", "discussion", "discussion"]
    again = coordinator.post(path, {"regel": []}, follow=True).content.decode()
    assert "Inzwischen" in again
    assert kinds(document) == ["event", "discussion", "discussion"]


def test_a_double_click_applies_it_once(learnt):
    document, known = draft(["Sport"]), Mapping.objects.get()
    actions.apply_mapping(document, known, chosen=["0"], by=None)
    with pytest.raises(actions.Stale):
        actions.apply_mapping(document, known, chosen=["0"], by=None)
    assert document.steps.count() == 1


def test_what_a_person_has_looked_at_is_not_changed(learnt):
    document = draft(["Sport", "Sprache"])
    sure = document.items.get(position=1)
    actions.confirm(sure, by=None)
    actions.apply_mapping(document, Mapping.objects.get(), chosen=["0"], by=None)
    assert kinds(document) == ["event", "discussion", "field"]


def test_a_refused_one_is_not_offered_for_this_document_again(learnt, coordinator):
    document = draft(["Sport"])
    page = coordinator.get(document.get_absolute_url()).content.decode()
    coordinator.post(re.search(r'formaction="([^"]+/ablehnen/)"', page)[1])
    assert offered(document) is None
    assert offered(draft(["Kultur"])) is not None


def test_a_forgotten_one_is_offered_for_none(learnt, coordinator):
    page = coordinator.get("/einlesen/gemerkt/").content.decode()
    assert "beginnt mit „Schwerpunkt“" in page
    answer = coordinator.post(re.search(r'action="([^"]+/vergessen/)"', page)[1], follow=True)
    assert "Noch nichts gemerkt." in answer.content.decode()
    assert offered(draft(["Sport"])) is None


def test_a_document_of_another_sort_is_offered_nothing(learnt):
    document = DocumentFactory(source="Tagesordnung\nKapitel 1: Anfang\nQuelle: Amt")
    ItemFactory(document=document, type="discussion", read_as="discussion", confidence=0.5)
    assert offered(document) is None


def test_what_is_remembered_holds_no_words_of_the_document(learnt):
    known = Mapping.objects.get()
    assert "Wohnen" not in str(known.rules) + str(known.signature)
    assert known.rules == [{"read": "discussion", "becomes": "field", "lead": "schwerpunkt"}]


def test_a_later_correction_counts_more(learnt):
    document = draft(["Sport", "Sprache"])
    for item in document.items.filter(type="discussion"):
        actions.leave_out(item, by=None)
    actions.commit(document, by=None, unsure=True)
    assert Mapping.objects.get().rules == [
        {"read": "discussion", "becomes": "out", "lead": "schwerpunkt"}
    ]
    following = draft(["Kultur"])
    actions.apply_mapping(following, Mapping.objects.get(), chosen=["0"], by=None)
    assert Item.objects.filter(document=following, left_out=True).count() == 1


def test_where_nothing_was_corrected_nothing_is_remembered():
    actions.commit(draft(["Wohnen"]), by=None, unsure=True)
    assert not Mapping.objects.exists()


def test_who_only_reads_is_offered_nothing_and_forgets_nothing(learnt):
    officer = Client()
    officer.force_login(DataProtectionFactory())
    document = draft(["Sport"])
    assert (
        "schon einmal berichtigt" not in officer.get(document.get_absolute_url()).content.decode()
    )
    page = officer.get("/einlesen/gemerkt/").content.decode()
    assert "Vergessen" not in page
    known = Mapping.objects.get().pk
    for path in (f"{document.pk}/gemerkt/{known}/zuordnen", f"gemerkt/{known}/vergessen"):
        assert officer.post(f"/einlesen/{path}/").status_code == 403


def test_a_mapping_that_is_not_there_is_not_found(learnt, coordinator):
    document = draft(["Sport"])
    for path in (
        f"{document.pk}/gemerkt/999/zuordnen",
        f"{document.pk}/gemerkt/999/ablehnen",
        "gemerkt/999/vergessen",
    ):
        assert coordinator.post(f"/einlesen/{path}/").status_code == 404


def test_a_committed_document_is_not_mapped(learnt):
    known = Mapping.objects.get()
    for act in (
        lambda: actions.apply_mapping(learnt, known, chosen=["0"], by=None),
        lambda: actions.refuse_mapping(learnt, known, by=None),
    ):
        with pytest.raises(actions.AlreadyCommitted):
            act()


def table(rows: list[tuple[str, str, str]]) -> Document:
    """A list whose third column bears a head that the reader does not know."""
    lines = ["| Nr. | Maßnahme | Wie es steht |", *("| " + " | ".join(row) + " |" for row in rows)]
    document = DocumentFactory(kind="tracker", source="\n".join(lines))
    for line, (number, text, _said) in enumerate(rows, 2):
        ItemFactory(
            document=document, type="measure", read_as="measure", number=number, text=text,
            first_line=line, last_line=line,
        )  # fmt: skip
    return document


def test_a_column_is_told_once_for_all_tables_of_the_sort():
    document = table([("1", "Treff öffnen", "läuft seit Mai"), ("2", "Garten", "im Herbst")])
    for item, said in zip(document.items.all(), ("läuft seit Mai", "im Herbst"), strict=True):
        actions.change(
            item, type="measure", parent=None, number=item.number, text=item.text, by=None,
            corrected={"remark": said},
        )  # fmt: skip
    actions.commit(document, by=None, unsure=True)
    following = table([("1", "Chor gründen", "wartet auf den Raum"), ("2", "Fest", "geplant")])
    [change] = offered(following).changes
    assert change.words == "Spalte 3 der Tabelle ist „Bemerkung“."
    actions.apply_mapping(following, Mapping.objects.get(), chosen=["0"], by=None)
    said = [item.corrected for item in following.items.all()]
    assert said == [{"remark": "wartet auf den Raum"}, {"remark": "geplant"}]
    assert offered(following) is None


def test_what_becomes_a_guideline_finds_its_field():
    document = draft(["Wohnen", "Arbeit"])
    ItemFactory(document=document, type="field", number="1", rank=0, position=9, confidence=0.95)
    Mapping.objects.create(
        kind=document.kind, signature=sorted(signature_of(document)),
        rules=[{"read": "discussion", "becomes": "guideline", "lead": "schwerpunkt"}],
    )  # fmt: skip
    actions.apply_mapping(document, Mapping.objects.get(), chosen=["0"], by=None)
    assert {item.parent.type for item in document.items.filter(type="guideline")} == {"field"}
