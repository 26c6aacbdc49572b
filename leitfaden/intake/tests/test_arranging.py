"""Items are split, merged and moved, and each step can be taken back."""

import pytest

from leitfaden.audit.models import Event as Logged
from leitfaden.intake import actions
from leitfaden.intake.models import Document, Item, Step
from leitfaden.intake.models.item import Type
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory, brought, first
from leitfaden.people.tests.factories import EditorFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def document() -> Document:
    """A field with three voices, the second with a footnote of its own."""
    document = DocumentFactory(source="Feld 1\n- eins\nnoch eins\n- zwei\nFußnote\n- drei")
    field = ItemFactory(document=document, type=Type.FIELD, number="1", text="Feld")
    two = {"text": "eins\nnoch eins", "first_line": 2, "last_line": 3, "confidence": 0.5}
    ItemFactory(document=document, parent=field, **two)
    home = ItemFactory(document=document, parent=field, text="zwei", first_line=4, last_line=4)
    ItemFactory(document=document, parent=home, type=Type.FOOTNOTE, first_line=5, last_line=5)
    ItemFactory(document=document, parent=field, text="drei", first_line=6, last_line=6)
    return document


def at(document: Document, position: int) -> Item:
    return document.items.get(position=position)


def told(document: Document) -> list[tuple]:
    """All that anybody can see of the items, in their order."""
    said = ("position", "type", "number", "text", "first_line", "last_line", "parent",
            "confidence", "attributes", "left_out")  # fmt: skip
    return list(document.items.values_list(*said))


def order(document: Document) -> list[int]:
    return list(document.items.values_list("position", flat=True))


def test_an_item_is_split_and_both_keep_their_lines(document):
    other = actions.split(at(document, 1), at=5, by=None)
    one = at(document, 1)
    assert (one.text, one.first_line, one.last_line) == ("eins", 2, 2)
    assert (other.text, other.first_line, other.last_line) == ("noch eins", 3, 3)
    assert (other.type, other.parent_id, other.confidence) == (one.type, one.parent_id, 1.0)
    assert order(document) == [0, 1, 5, 2, 3, 4]


@pytest.mark.parametrize("where", [0, 14, 400])
def test_nothing_is_split_at_an_end(document, where):
    with pytest.raises(actions.NothingToSplit):
        actions.split(at(document, 1), at=where, by=None)
    assert document.items.count() == 5


def test_two_neighbours_become_one_with_all_that_belonged_to_either(document):
    merged = actions.merge(at(document, 1), at(document, 2), by=None)
    one = at(document, 1)
    assert merged.item == one
    assert (one.text, one.first_line, one.last_line) == ("eins\nnoch eins\nzwei", 2, 4)
    assert at(document, 3).parent == one
    assert order(document) == [0, 1, 3, 4]


def test_from_behind_it_is_the_same(document):
    actions.merge(at(document, 2), at(document, 1), by=None)
    assert at(document, 1).text == "eins\nnoch eins\nzwei"


def test_what_two_items_say_differently_is_named(document):
    one, two = at(document, 1), at(document, 2)
    one.attributes, two.attributes = {"status": "done"}, {"status": "open", "district": "Hafen"}
    two.type, two.number = Type.MEASURE, "7"
    Item.objects.bulk_update([one, two], ["attributes", "type", "number"])
    merged = actions.merge(one, two, by=None)
    assert merged.differs == {"status": "open", "type": "measure"}
    kept = at(document, 1)
    assert (kept.attributes["status"], kept.attributes["district"], kept.number) == (
        "done",
        "Hafen",
        "7",
    )
    assert kept.attributes["differs"] == merged.differs


def test_what_spoke_of_the_second_speaks_of_the_first(document):
    Item.objects.filter(document=document, position=4).update(attributes={"unit": 2})
    actions.merge(at(document, 1), at(document, 2), by=None)
    assert at(document, 4).attributes == {"unit": 1}


def test_only_neighbours_are_merged(document):
    with pytest.raises(actions.NoNeighbour):
        actions.merge(at(document, 1), at(document, 4), by=None)
    with pytest.raises(actions.NoNeighbour):
        actions.merge(at(document, 1), ItemFactory(), by=None)


def test_nothing_swallows_its_own_home(document):
    Item.objects.filter(document=document, position=2).update(parent=at(document, 4))
    Item.objects.filter(document=document, position=3).update(rank=9)
    with pytest.raises(actions.NoPlaceThere):
        actions.merge(at(document, 2), at(document, 4), by=None)


def test_an_item_changes_places_and_takes_its_parts_along(document):
    actions.move(at(document, 2), past=at(document, 1), by=None)
    assert order(document) == [0, 2, 3, 1, 4]
    actions.move(at(document, 2), past=at(document, 1), by=None)
    assert order(document) == [0, 1, 2, 3, 4]


def test_places_are_changed_with_a_neighbour_of_the_same_home_only(document):
    for stranger in (at(document, 3), at(document, 4), ItemFactory()):
        with pytest.raises(actions.NoNeighbour):
            actions.move(at(document, 1), past=stranger, by=None)


def test_an_item_goes_to_another_home_and_takes_its_parts_along(document):
    field = ItemFactory(document=document, type=Type.FIELD, number="2", first_line=6, last_line=6)
    ItemFactory(document=document, parent=field)
    actions.move_under(at(document, 2), parent=field, by=None)
    assert at(document, 2).parent == field
    assert order(document) == [0, 1, 4, 5, 6, 2, 3]
    actions.move_under(at(document, 2), parent=at(document, 0), by=None)
    assert order(document) == [0, 1, 4, 2, 3, 5, 6]


def test_what_follows_goes_along_up_to_the_next_field(document):
    field = ItemFactory(document=document, type=Type.FIELD, number="2", first_line=6, last_line=6)
    ItemFactory(document=document, parent=field)
    before = told(document)
    actions.move_under(at(document, 1), parent=None, following=True, by=None)
    assert [at(document, n).parent for n in (1, 2, 4)] == [None] * 3
    assert at(document, 3).parent == at(document, 2)
    assert at(document, 6).parent == field
    actions.undo(document.steps.get(), by=None)
    assert told(document) == before
    actions.move_under(at(document, 2), parent=field, following=True, by=None)
    assert [item.position for item in field.children.all()] == [6, 2, 4]
    assert order(document) == [0, 1, 5, 6, 2, 3, 4]


def test_nothing_moves_into_itself_or_into_another_document(document):
    for home in (at(document, 2), at(document, 3), ItemFactory(type=Type.FIELD)):
        with pytest.raises(actions.NoPlaceThere):
            actions.move_under(at(document, 2), parent=home, by=None)


STEPS = {
    "split": lambda d: actions.split(at(d, 1), at=5, by=None),
    "merge": lambda d: actions.merge(at(d, 1), at(d, 2), by=None),
    "move": lambda d: actions.move(at(d, 2), past=at(d, 1), by=None),
    "move under": lambda d: actions.move_under(at(d, 2), parent=None, by=None),
    "confirm": lambda d: actions.confirm(at(d, 1), by=None),
    "leave out": lambda d: actions.leave_out(at(d, 1), by=None),
    "kind": lambda d: actions.call_it(at(d, 1), Type.MEASURE, by=None),
    "change": lambda d: actions.change(
        at(d, 1), type=Type.FIELD, parent=None, number="3", text="neu", by=None
    ),
}


@pytest.mark.parametrize("act", STEPS.values(), ids=STEPS)
def test_every_step_can_be_taken_back(document, act):
    before = told(document)
    act(document)
    assert told(document) != before
    actions.undo(document.steps.get(), by=None)
    assert told(document) == before
    assert not document.steps.exists()


def test_steps_are_taken_back_one_after_the_other_to_the_very_beginning(document):
    before = told(document)
    for act in ("confirm", "move", "leave out", "kind"):
        STEPS[act](document)
    actions.split(at(document, 1), at=5, by=None)
    actions.merge(at(document, 2), at(document, 3), by=None)
    while step := document.steps.first():
        actions.undo(step, by=None)
    assert told(document) == before


def test_only_the_last_step_is_taken_back(document):
    STEPS["confirm"](document)
    STEPS["split"](document)
    with pytest.raises(actions.Stale):
        actions.undo(document.steps.last(), by=None)


def test_what_was_placed_nowhere_becomes_an_item_where_it_stands(document):
    rest = [{"lines": [4, 5], "text": "Baustein\nWas gilt"}, {"lines": [7, 7], "text": ""}]
    Document.objects.filter(pk=document.pk).update(not_placed=rest)
    before = told(document)
    item = actions.take_up(document, line=4, type=Type.GUIDELINE, by=None)
    assert (item.text, item.first_line, item.last_line) == ("Baustein\nWas gilt", 4, 5)
    assert item.parent == at(document, 0)
    assert order(document) == [0, 1, 5, 2, 3, 4]
    document.refresh_from_db()
    assert document.not_placed == rest[1:]
    for line in (4, 7, 9):
        with pytest.raises(actions.Stale):
            actions.take_up(document, line=line, type=Type.CARD, by=None)
    actions.undo(document.steps.get(), by=None)
    document.refresh_from_db()
    assert (told(document), document.not_placed) == (before, rest)


def test_the_first_item_of_a_document_is_taken_up():
    document = DocumentFactory(not_placed=[{"lines": [1, 1], "text": "Konferenz"}])
    item = actions.take_up(document, line=1, type=Type.EVENT, by=None)
    assert (item.position, item.rank, item.parent) == (0, 0, None)


def test_what_becomes_a_guideline_belongs_to_the_field_it_stands_under(document):
    actions.move_under(at(document, 2), parent=None, by=None)
    actions.call_it(at(document, 2), Type.GUIDELINE, by=None)
    assert at(document, 2).parent == at(document, 0)


def test_a_stale_form_changes_nothing(document):
    item = at(document, 1)
    seen = item.stand
    actions.split(item, at=5, by=None, stand=seen)
    before = told(document)
    for again in (
        lambda: actions.split(item, at=2, by=None, stand=seen),
        lambda: actions.merge(at(document, 0), item, by=None, other_stand=seen),
        lambda: actions.move(item, past=at(document, 5), by=None, stand=seen),
        lambda: actions.move_under(item, parent=None, by=None, stand=seen),
        lambda: actions.call_it(item, Type.FIELD, by=None, stand=seen),
        lambda: actions.change(
            item, type="card", parent=None, number="", text="x", by=None, stand=seen
        ),
    ):
        with pytest.raises(actions.Stale) as refusal:
            again()
        assert "Inzwischen" in str(refusal.value)
    assert told(document) == before


def test_an_item_that_is_gone_is_not_changed(document):
    gone = at(document, 2)
    actions.merge(at(document, 1), gone, by=None)
    with pytest.raises(actions.Stale):
        actions.confirm(gone, by=None)


def test_confirming_and_leaving_out_twice_is_one_step(document):
    for _twice in range(2):
        actions.confirm(at(document, 1), by=None)
        actions.leave_out(at(document, 1), by=None)
    assert document.steps.count() == 2


def test_the_log_says_who_did_what_and_holds_no_words(document):
    editor = EditorFactory()
    actions.split(at(document, 1), at=5, by=editor)
    actions.undo(document.steps.get(), by=editor)
    events = Logged.objects.filter(actor_id=editor.pk).order_by("pk")
    assert [event.verb for event in events] == ["intake.split", "intake.undone"]
    assert "eins" not in str([event.data for event in events])


def test_what_was_done_is_forgotten_with_the_commit():
    document = brought("massnahmenliste.md", "tracker")
    actions.confirm(first(document, Type.MEASURE), by=None)
    actions.split(first(document, Type.MEASURE), at=3, by=None)
    actions.commit(document, by=None, unsure=True)
    assert not Step.objects.exists()


def test_a_committed_document_is_not_rearranged():
    document = brought("massnahmenliste.md", "tracker")
    one, two = document.items.all()[:2]
    actions.commit(document, by=None, unsure=True)
    for act in (
        lambda: actions.split(one, at=2, by=None),
        lambda: actions.merge(one, two, by=None),
        lambda: actions.move(one, past=two, by=None),
        lambda: actions.move_under(two, parent=one, by=None),
    ):
        with pytest.raises(actions.AlreadyCommitted):
            act()


@pytest.mark.parametrize(
    ("name", "kind"), [("zukunftswerkstatt.txt", "proceedings"), ("massnahmenliste.md", "tracker")]
)
def test_no_word_of_a_real_draft_is_lost_by_splitting_all_of_it(name, kind):
    document = brought(name, kind)
    words = " ".join(document.items.values_list("text", flat=True)).split()
    lines = {n for i in document.items.all() for n in range(i.first_line, i.last_line + 1)}
    for item in list(document.items.filter(text__contains="\n")):
        actions.split(item, at=item.text.index("\n"), by=None)
    assert " ".join(document.items.values_list("text", flat=True)).split() == words
    assert {n for i in document.items.all() for n in range(i.first_line, i.last_line + 1)} == lines


def test_what_may_be_a_name_is_still_asked_about_after_a_split(document):
    Item.objects.filter(document=document, position=1).update(
        text="Einführung Tesfay Berhane\nnoch eins", confidence=0.2
    )
    other = actions.split(at(document, 1), at=26, by=None)
    assert at(document, 1).confidence < 0.75
    assert other.confidence == 1.0
    merged = actions.merge(at(document, 1), other, by=None)
    assert merged.item.confidence < 0.75
