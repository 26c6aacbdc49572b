import datetime as dt

import pytest

from leitfaden.audit.models import Event
from leitfaden.bodies.actions import NotCompetent
from leitfaden.bodies.models import Resolution
from leitfaden.bodies.tests.factories import CouncilFactory, OrganizationFactory, ResolutionFactory
from leitfaden.guidelines import actions
from leitfaden.guidelines.models import Kind
from leitfaden.guidelines.tests.factories import (
    ConceptFactory,
    EditionFactory,
    FieldTitleFactory,
    WordingFactory,
)

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 6, 3)


def draft_with(*texts):
    """An edition with one field and a guideline per text."""
    edition = EditionFactory()
    field = FieldTitleFactory(edition=edition, number=2).field
    return edition, [
        actions.add_unit(edition, kind=Kind.GUIDELINE, field=field, text=text, by=None)
        for text in texts
    ]


def numbers(edition, field):
    return list(
        edition.wordings.filter(field=field).order_by("position").values_list("number", "text")
    )


def test_guidelines_are_numbered_by_their_field():
    _, (first, second) = draft_with("Eins", "Zwei")
    assert (first.code, second.code) == ("L 2.1", "L 2.2")
    assert second.unit.code == f"E-{first.unit.number + 1}"


def test_a_number_that_the_document_prints_is_kept():
    edition, (first,) = draft_with("Eins")
    later = actions.add_unit(
        edition, kind=Kind.GUIDELINE, field=first.field, number="II.b", text="Zwei", by=None
    )
    assert later.number == "II.b"
    third = actions.add_unit(edition, kind=Kind.GUIDELINE, field=first.field, text="Drei", by=None)
    assert third.number == ""  # a scheme nobody counts by is not continued


def test_a_unit_added_behind_another_pushes_the_numbers_on():
    edition, (first, _) = draft_with("Eins", "Zwei")
    actions.add_unit(
        edition, kind=Kind.GUIDELINE, field=first.field, text="Dazwischen", after=first, by=None
    )
    assert numbers(edition, first.field) == [
        ("2.1", "Eins"),
        ("2.2", "Dazwischen"),
        ("2.3", "Zwei"),
    ]


def test_an_edition_based_on_another_begins_as_its_copy_and_keeps_the_units():
    edition, (first, _) = draft_with("Eins", "Zwei")
    elsewhere = FieldTitleFactory(edition=edition, number=3).field
    first.also_under.add(elsewhere)
    actions.add_unit(edition, kind=Kind.FOOTNOTE, text="Gemeint ist …", note_to=first.unit, by=None)
    copy = actions.start_edition(
        edition.concept, label="Fassung 2026", slug="2026", based_on=edition, by=None
    )
    told = ("unit", "kind", "field", "number", "position", "title", "text", "note_to")
    assert list(copy.wordings.values_list(*told)) == list(edition.wordings.values_list(*told))
    assert list(copy.wordings.get(unit=first.unit).also_under.all()) == [elsewhere]
    assert copy.position == edition.position + 1


def test_a_moved_unit_keeps_its_identity_and_both_fields_are_counted_anew():
    edition, (first, second) = draft_with("Eins", "Zwei")
    into = FieldTitleFactory(edition=edition, number=3).field
    first.also_under.add(into)
    moved = actions.move(first, into=into, by=None)
    assert (moved.number, moved.unit) == ("3.1", first.unit)
    assert numbers(edition, second.field) == [("2.1", "Zwei")]
    assert not moved.also_under.exists()


def test_what_is_taken_out_leaves_with_its_footnotes_and_stays_known():
    edition, (first, second) = draft_with("Eins", "Zwei")
    actions.add_unit(edition, kind=Kind.FOOTNOTE, text="Gemeint ist …", note_to=first.unit, by=None)
    unit = first.unit
    actions.take_out(first, by=None)
    assert numbers(edition, second.field) == [("2.1", "Zwei")]
    assert edition.wordings.count() == 1
    assert unit.concept.units.filter(pk=unit.pk).exists()


def test_an_adopted_edition_says_what_its_fields_are_called():
    edition, _ = draft_with("Eins")
    field = edition.field_titles.get().field
    later = actions.start_edition(
        edition.concept, label="Fassung 2026", slug="2026", based_on=edition, by=None
    )
    actions.rename_field(later, field=field, title="Verständigung", by=None)
    field.refresh_from_db()
    assert field.title == "Handlungsfeld Nummer 2"
    actions.adopt(later, on=DAY, organization=CouncilFactory(), by=None)
    field.refresh_from_db()
    assert field.title == "Verständigung"


CHANGES = {
    "add_field": lambda e, w: actions.add_field(e, number=9, title="Neu", by=None),
    "rename_field": lambda e, w: actions.rename_field(e, field=w.field, title="Neu", by=None),
    "add_unit": lambda e, w: actions.add_unit(
        e, kind=Kind.GUIDELINE, field=w.field, text="Neu", by=None
    ),
    "reword": lambda e, w: actions.reword(w, text="Neu", by=None),
    "move": lambda e, w: actions.move(w, into=w.field, by=None),
    "take_out": lambda e, w: actions.take_out(w, by=None),
    "adopt": lambda e, w: actions.adopt(e, on=DAY, organization=CouncilFactory(), by=None),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_an_adopted_edition_refuses_every_change(change):
    edition, (wording,) = draft_with("Eins")
    actions.adopt(edition, on=DAY, organization=CouncilFactory(), by=None)
    facts = Event.objects.count()
    with pytest.raises(actions.EditionFrozen):
        change(edition, wording)
    assert numbers(edition, wording.field) == [("2.1", "Eins")]
    assert Event.objects.count() == facts


def test_a_body_that_declined_did_not_adopt():
    edition, _ = draft_with("Eins")
    declined = ResolutionFactory(outcome=Resolution.Outcome.DECLINED)
    with pytest.raises(actions.NotAdoptedByThem):
        actions.adopt(edition, on=DAY, resolution=declined, by=None)


@pytest.mark.parametrize(
    ("told", "refusal"),
    [
        ({"on": dt.date(2026, 10, 6), "organization": CouncilFactory}, actions.NotYetAdopted),
        ({"on": DAY}, actions.AdopterMissing),
        ({"on": DAY, "organization": OrganizationFactory}, NotCompetent),
        ({"on": dt.date(2026, 6, 2), "resolution": ResolutionFactory}, actions.NotThatDay),
    ],
)
def test_an_edition_is_adopted_by_a_body_that_may_on_a_day_that_was(told, refusal):
    edition, _ = draft_with("Eins")
    made = {key: value() if callable(value) else value for key, value in told.items()}
    with pytest.raises(refusal):
        actions.adopt(edition, by=None, **made)
    edition.refresh_from_db()
    assert not edition.is_frozen


def test_the_resolution_of_a_body_is_noted_along_with_the_adoption():
    edition, _ = draft_with("Eins")
    council = CouncilFactory()
    actions.adopt(edition, on=DAY, organization=council, by=None)
    assert edition.adopted_by.organization == council
    assert edition.adopted_by.decided_on == DAY


def test_an_empty_text_is_not_adopted():
    with pytest.raises(actions.NothingToAdopt):
        actions.adopt(EditionFactory(), on=DAY, organization=CouncilFactory(), by=None)


def test_addresses_are_given_once():
    edition = EditionFactory()
    with pytest.raises(actions.AddressTaken):
        actions.start_edition(edition.concept, label="Noch eine", slug=edition.slug, by=None)
    with pytest.raises(actions.AddressTaken):
        actions.start_concept(title="Noch eines", slug=edition.concept.slug, by=None)
    FieldTitleFactory(edition=edition, number=2)
    with pytest.raises(actions.FieldTaken):
        actions.add_field(edition, number=2, title="Noch eines", by=None)


def test_things_of_two_concepts_do_not_mix():
    edition, (wording,) = draft_with("Eins")
    stranger = WordingFactory()
    with pytest.raises(actions.OfAnotherConcept):
        actions.add_unit(edition, kind=Kind.GUIDELINE, field=stranger.field, text="Neu", by=None)
    with pytest.raises(actions.OfAnotherConcept):
        actions.start_edition(
            ConceptFactory(), label="Fremd", slug="fremd", based_on=edition, by=None
        )
    with pytest.raises(actions.FieldMissing):
        actions.move(wording, into=stranger.field, by=None)


def test_a_guideline_needs_a_home_and_a_footnote_something_to_explain():
    edition, (wording,) = draft_with("Eins")
    with pytest.raises(actions.FieldMissing):
        actions.add_unit(edition, kind=Kind.GUIDELINE, text="Neu", by=None)
    with pytest.raises(actions.NoteWithoutUnit):
        actions.add_unit(edition, kind=Kind.FOOTNOTE, text="Neu", by=None)
    with pytest.raises(actions.NoteWithoutUnit):
        actions.add_unit(edition, kind=Kind.PREAMBLE, note_to=wording.unit, text="Neu", by=None)
    with pytest.raises(actions.UnitTaken):
        actions.add_unit(
            edition, kind=Kind.GUIDELINE, field=wording.field, unit=wording.unit, text="N", by=None
        )
