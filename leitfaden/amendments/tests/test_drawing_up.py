import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leitfaden.amendments import actions
from leitfaden.amendments.models import Amendment
from leitfaden.bodies.tests.factories import CouncilFactory
from leitfaden.guidelines import actions as text
from leitfaden.guidelines.models import Kind
from leitfaden.guidelines.tests.factories import (
    ConceptFactory,
    EditionFactory,
    FieldTitleFactory,
    WordingFactory,
)

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 6, 3)
TOLD = ("unit", "kind", "field", "number", "position", "title", "text", "note_to")
Change = Amendment.Kind


@pytest.fixture
def base():
    """An adopted edition with two fields: 1.1, 1.2 and 2.1."""
    edition = EditionFactory(label="Fassung 2021", slug="2021")
    one = FieldTitleFactory(edition=edition, number=1, title="Ankommen").field
    two = FieldTitleFactory(edition=edition, number=2, title="Sprache").field
    for field, words in ((one, "Wohnen"), (one, "Schule"), (two, "Ämter")):
        text.add_unit(edition, kind=Kind.GUIDELINE, field=field, text=words, by=None)
    return text.adopt(edition, on=dt.date(2021, 6, 3), organization=CouncilFactory(), by=None)


def carried(base, kind, *, number=None, by_number=None, words="", decided_as=""):
    """A carried amendment on the guideline printed as `number`, towards field `by_number`."""
    amendment = actions.draft(
        title="Klarer",
        kind=kind,
        edition=base,
        wording=base.wordings.get(number=number) if number else None,
        field=base.concept.fields.get(number=by_number) if by_number else None,
        text_after=words,
        by=None,
    )
    changed = Amendment.Decision.ADOPTED_CHANGED if decided_as else Amendment.Decision.ADOPTED
    return actions.decide(
        amendment,
        decision=changed,
        text_decided=decided_as,
        organization=CouncilFactory(),
        on=DAY,
        by=None,
    )


def draw_up(base, slug="2026"):
    return actions.draw_up_edition(base, label=f"Fassung {slug}", slug=slug, by=None)


def printed(edition):
    return sorted(edition.wordings.values_list("number", "text"))


def unit_of(base, number):
    return base.wordings.get(number=number).unit


def test_a_rewording_changes_the_words_and_not_the_unit(base):
    carried(base, Change.REWORD, number="1.1", words="Wohnen für alle")
    drawn = draw_up(base)
    assert printed(drawn) == [("1.1", "Wohnen für alle"), ("1.2", "Schule"), ("2.1", "Ämter")]
    assert unit_of(drawn, "1.1") == unit_of(base, "1.1")
    assert printed(base) == [("1.1", "Wohnen"), ("1.2", "Schule"), ("2.1", "Ämter")]


def test_adopted_with_changes_stands_as_it_was_decided(base):
    carried(base, Change.REWORD, number="1.1", words="Wohnen für alle", decided_as="Gut wohnen")
    assert ("1.1", "Gut wohnen") in printed(draw_up(base))


def test_a_strike_adopted_with_changes_is_a_rewording(base):
    carried(base, Change.STRIKE, number="1.1", decided_as="Gut wohnen")
    assert ("1.1", "Gut wohnen") in printed(draw_up(base))


def test_a_strike_closes_the_gap_in_the_numbers(base):
    school = unit_of(base, "1.2")
    carried(base, Change.STRIKE, number="1.1")
    drawn = draw_up(base)
    assert printed(drawn) == [("1.1", "Schule"), ("2.1", "Ämter")]
    assert unit_of(drawn, "1.1") == school


def test_a_move_changes_the_home_field_and_counts_both_anew(base):
    housing = unit_of(base, "1.1")
    carried(base, Change.MOVE, number="1.1", by_number=2)
    drawn = draw_up(base)
    assert printed(drawn) == [("1.1", "Schule"), ("2.1", "Ämter"), ("2.2", "Wohnen")]
    assert unit_of(drawn, "2.2") == housing


def test_a_unit_may_be_moved_and_reworded(base):
    carried(base, Change.MOVE, number="1.1", by_number=2)
    carried(base, Change.REWORD, number="1.1", words="Wohnen für alle")
    assert ("2.2", "Wohnen für alle") in printed(draw_up(base))


def test_an_addition_makes_a_unit_and_remembers_it(base):
    amendment = carried(base, Change.ADD, by_number=2, words="Dolmetschen")
    drawn = draw_up(base)
    amendment.refresh_from_db()
    assert printed(drawn)[-1] == ("2.2", "Dolmetschen")
    assert amendment.unit == unit_of(drawn, "2.2")
    assert amendment.drawn_up_in == drawn


def test_an_addition_stands_behind_the_unit_it_names(base):
    carried(base, Change.ADD, number="1.1", by_number=1, words="Wohnung suchen")
    assert printed(draw_up(base))[:3] == [
        ("1.1", "Wohnen"),
        ("1.2", "Wohnung suchen"),
        ("1.3", "Schule"),
    ]


def test_an_addition_behind_an_approach_is_an_approach():
    edition = EditionFactory()
    approach = WordingFactory(edition=edition, kind=Kind.APPROACH, text="Ein Lotse je Schule")
    text.adopt(edition, on=DAY, organization=CouncilFactory(), by=None)
    amendment = actions.draft(
        title="Noch ein Ansatz",
        kind=Change.ADD,
        edition=edition,
        wording=approach,
        field=approach.field,
        text_after="Ein Lotse je Kita",
        by=None,
    )
    council = CouncilFactory()
    actions.decide(amendment, decision="adopted", organization=council, on=DAY, by=None)
    drawn = draw_up(edition)
    assert list(drawn.wordings.values_list("kind", "text")) == [
        ("approach", "Ein Lotse je Schule"),
        ("approach", "Ein Lotse je Kita"),
    ]


def test_a_field_is_renamed_in_the_new_edition_only(base):
    carried(base, Change.RENAME_FIELD, by_number=2, words="Verständigung")
    drawn = draw_up(base)
    assert drawn.field_titles.get(number=2).title == "Verständigung"
    assert base.field_titles.get(number=2).title == "Sprache"


def test_what_was_declined_or_is_open_changes_nothing(base):
    wording = base.wordings.get(number="1.1")
    told = {"edition": base, "wording": wording, "by": None}
    actions.draft(title="Offen", kind=Change.STRIKE, **told)
    declined = actions.draft(title="Nein", kind=Change.REWORD, text_after="Anders", **told)
    council = CouncilFactory()
    actions.decide(
        declined, decision="declined", organization=council, on=DAY, reason="Zu teuer.", by=None
    )
    assert printed(draw_up(base)) == printed(base)


def test_a_withdrawn_amendment_is_not_carried_out(base):
    amendment = carried(base, Change.STRIKE, number="1.1")
    Amendment.objects.filter(pk=amendment.pk).update(withdrawn_at="2026-06-04T10:00+02:00")
    assert printed(draw_up(base)) == printed(base)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"kind": Change.REWORD, "words": "A"}, {"kind": Change.REWORD, "words": "B"}),
        ({"kind": Change.STRIKE}, {"kind": Change.REWORD, "words": "B"}),
        ({"kind": Change.STRIKE}, {"kind": Change.MOVE, "by_number": 2}),
        (
            {"kind": Change.MOVE, "by_number": 2, "decided_as": "C"},
            {"kind": Change.REWORD, "words": "B"},
        ),
    ],
    ids=["two rewordings", "strike and reword", "strike and move", "changed move and reword"],
)
def test_colliding_amendments_are_refused_by_their_codes(base, first, second):
    one = carried(base, number="1.1", **first)
    other = carried(base, number="1.1", **second)
    with pytest.raises(actions.CollidingAmendments) as refusal:
        draw_up(base)
    assert one.code in refusal.value.sentence
    assert other.code in refusal.value.sentence
    assert base.concept.editions.count() == 1


def test_two_strikes_of_one_unit_agree(base):
    carried(base, Change.STRIKE, number="1.1")
    carried(base, Change.STRIKE, number="1.1")
    assert printed(draw_up(base)) == [("1.1", "Schule"), ("2.1", "Ämter")]


def test_two_names_for_one_field_collide(base):
    carried(base, Change.RENAME_FIELD, by_number=2, words="Verständigung")
    carried(base, Change.RENAME_FIELD, by_number=2, words="Sprechen")
    with pytest.raises(actions.CollidingAmendments):
        draw_up(base)


def test_drawing_up_twice_applies_nothing_twice(base):
    carried(base, Change.ADD, by_number=2, words="Dolmetschen")
    drawn = draw_up(base)
    with pytest.raises(actions.AlreadyDrawnUp) as refusal:
        draw_up(base, "2027")
    assert refusal.value.edition == drawn


def test_what_was_decided_later_is_drawn_up_with_the_units_made_before(base):
    amendment = carried(base, Change.ADD, by_number=2, words="Dolmetschen")
    first = draw_up(base)
    carried(base, Change.STRIKE, number="1.1")
    second = draw_up(base, "2026-b")
    amendment.refresh_from_db()
    assert printed(second) == [("1.1", "Schule"), ("2.1", "Ämter"), ("2.2", "Dolmetschen")]
    assert unit_of(second, "2.2") == unit_of(first, "2.2") == amendment.unit
    assert amendment.drawn_up_in == second


def test_after_the_next_edition_is_adopted_nothing_more_is_drawn_up_beside_it(base):
    carried(base, Change.STRIKE, number="1.1")
    text.adopt(draw_up(base), on=DAY, organization=CouncilFactory(), by=None)
    carried(base, Change.STRIKE, number="1.2")
    with pytest.raises(actions.AlreadyDrawnUp):
        draw_up(base, "2027")


UNITS = st.lists(
    st.tuples(
        st.sampled_from([Kind.PREAMBLE, Kind.GUIDELINE, Kind.APPROACH, Kind.FOOTNOTE]),
        st.integers(0, 2),
        st.sampled_from(["", "7", "2.9", "II", "a)"]),
        st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20),
    ),
    min_size=1,
    max_size=8,
)


def edition_of(units):
    """An edition with three fields and these units; a footnote hangs on the first unit."""
    edition = EditionFactory(concept=ConceptFactory())
    fields = [FieldTitleFactory(edition=edition, number=n).field for n in (1, 2, 3)]
    first = None
    for kind, home, number, words in units:
        note = kind == Kind.FOOTNOTE and first is not None
        told = Kind.PREAMBLE if kind == Kind.FOOTNOTE and not note else kind
        wording = text.add_unit(
            edition,
            kind=told,
            number=number,
            text=words,
            field=fields[home] if told in (Kind.GUIDELINE, Kind.APPROACH) else None,
            note_to=first if note else None,
            by=None,
        )
        first = first or wording.unit
    return edition


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(units=UNITS)
def test_without_carried_amendments_the_next_edition_equals_its_base(units):
    base = edition_of(units)
    drawn = draw_up(base)
    assert list(drawn.wordings.values_list(*TOLD)) == list(base.wordings.values_list(*TOLD))
    told = ("field", "number", "title", "introduction")
    assert list(drawn.field_titles.values_list(*told)) == list(base.field_titles.values_list(*told))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(units=UNITS, data=st.data())
def test_the_units_survive_rewording_moving_and_renumbering(units, data):
    base = edition_of([(Kind.GUIDELINE, 0, "", "Erste"), *units])
    homed = list(base.wordings.filter(field__isnull=False))
    moved = data.draw(st.sampled_from(homed))
    into = data.draw(st.sampled_from(list(base.field_titles.all())))
    reworded = data.draw(st.sampled_from(list(base.wordings.all())))
    council = CouncilFactory()
    told = {"edition": base, "by": None, "title": "Ä"}
    proposals = [
        actions.draft(
            kind=Change.REWORD, wording=reworded, text_after=reworded.text + " neu", **told
        )
    ]
    if into.field_id != moved.field_id:
        proposals.append(actions.draft(kind=Change.MOVE, wording=moved, field=into.field, **told))
    for amendment in proposals:
        actions.decide(amendment, decision="adopted", organization=council, on=DAY, by=None)
    drawn = draw_up(base)
    assert set(drawn.wordings.values_list("unit")) == set(base.wordings.values_list("unit"))
    assert drawn.wordings.get(unit=reworded.unit_id).text == reworded.text + " neu"
    assert drawn.wordings.get(unit=moved.unit_id).field_id == into.field_id
    for wording in drawn.wordings.exclude(unit__in=[moved.unit_id, reworded.unit_id]):
        before = base.wordings.get(unit=wording.unit_id)
        assert (wording.text, wording.kind, wording.field_id) == (
            before.text,
            before.kind,
            before.field_id,
        )
