import datetime as dt

import pytest

from leitfaden.workshops import actions, panels, queries
from leitfaden.workshops.models import Card, Summary
from leitfaden.workshops.tests.factories import CardFactory, GroupFactory, SummaryFactory

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 10, 5, 9, tzinfo=dt.UTC)
HANDS = Summary.Confirmation.SHOW_OF_HANDS


def test_a_summary_freezes_its_cards():
    group = GroupFactory()
    cards, left = CardFactory.create_batch(2, group=group), CardFactory(group=group)
    CardFactory(group=group, withdrawn_at=NOW)
    summary = actions.sum_up(group, text="Kurze Wege.", dissent="Nein.", cards=cards, by=None)
    CardFactory(group=group)
    frozen = summary.reflected.values_list("card", "taken").order_by("card")
    assert (summary.version, [*frozen]) == (
        1,
        [(card.pk, card in cards) for card in [*cards, left]],
    )


def test_the_next_version_leaves_the_older_one_as_it_is():
    group = GroupFactory()
    first = actions.sum_up(group, text="Kurze Wege.", cards=[], by=None)
    second = actions.sum_up(group, text="Kürzere Wege.", cards=[], by=None)
    first.refresh_from_db()
    assert (first.text, second.version) == ("Kurze Wege.", 2)


def test_saying_the_same_again_makes_no_version():
    group = GroupFactory()
    cards = [CardFactory(group=group)]
    first = actions.sum_up(group, text="Kurze Wege.", cards=cards, by=None)
    assert actions.sum_up(group, text="Kurze Wege.", cards=cards, by=None) == first
    assert actions.sum_up(group, text="Kurze Wege.", cards=[], by=None).version == 2
    CardFactory(group=group)
    assert actions.sum_up(group, text="Kurze Wege.", cards=[], by=None).version == 3


def test_an_empty_summary_or_one_with_foreign_cards_is_refused():
    group = GroupFactory()
    with pytest.raises(actions.SaysNothing):
        actions.sum_up(group, text=" ", cards=[], by=None)
    with pytest.raises(actions.WrongGroup):
        actions.sum_up(group, text="Kurze Wege.", cards=[CardFactory()], by=None)


def test_the_group_confirms_its_newest_version_once():
    group = GroupFactory()
    first = actions.sum_up(group, text="Kurze Wege.", cards=[], by=None)
    second = actions.sum_up(group, text="Kürzere Wege.", cards=[], by=None)
    with pytest.raises(actions.NotTheNewest):
        actions.confirm(first, how=HANDS, by=None)
    assert actions.confirm(second, how=HANDS, by=None).confirmed_at
    with pytest.raises(actions.AlreadyConfirmed):
        actions.confirm(second, how=HANDS, by=None)


def told(group, summary=None):
    [*found] = queries.summaries_of(group, None)
    wanted = next(one for one in found if summary is None or one == summary)
    return panels.Told.of(wanted, queries.voices_of(group, None))


def codes(linked):
    return [code for code, _ in linked]


def test_coverage_tells_what_was_not_taken_up():
    group = GroupFactory()
    one, two, three = CardFactory.create_batch(3, group=group)
    CardFactory(group=group, published_at=None)
    actions.sum_up(group, text="Kurze Wege.", cards=[one], publish=True, by=None)
    found = told(group)
    assert found.coverage == "1 von 4 Karten sind aufgenommen; nicht aufgenommen:"
    assert [code for code, _ in found.left_out] == [two.code, three.code]
    assert found.hidden == "Eine der gezählten Karten ist nicht öffentlich."


def test_cards_that_come_after_the_confirmation_are_told_apart():
    group = GroupFactory()
    one, two = CardFactory.create_batch(2, group=group)
    summary = actions.sum_up(group, text="Kurze Wege.", cards=[one], publish=True, by=None)
    meanwhile = CardFactory(group=group)
    assert codes(told(group).later) == [meanwhile.code]
    actions.confirm(summary, how=HANDS, by=None)
    late, draft = CardFactory(group=group), CardFactory(group=group, published_at=None)
    found = told(group)
    assert found.coverage == "1 von 3 Karten sind aufgenommen; nicht aufgenommen:"
    assert codes(found.left_out) == [two.code, meanwhile.code]
    assert codes(found.later) == [late.code]
    assert draft.code not in codes(found.later)


def test_what_was_counted_stays_counted_when_a_card_is_withdrawn():
    group = GroupFactory()
    one, two = CardFactory.create_batch(2, group=group)
    summary = actions.sum_up(group, text="Kurze Wege.", cards=[one], publish=True, by=None)
    actions.confirm(summary, how=HANDS, by=None)
    Card.objects.filter(pk=two.pk).update(withdrawn_at=NOW)
    found = told(group)
    assert found.coverage == "1 von 2 Karten sind aufgenommen."
    assert (found.left_out, found.later) == ([], [])
    assert found.hidden == "Eine der gezählten Karten ist nicht öffentlich."


def test_a_merged_card_is_taken_up_with_its_heap():
    group = GroupFactory()
    one, two = CardFactory.create_batch(2, group=group)
    root = actions.sum_up(group, text="Kurze Wege.", cards=[one], publish=True, by=None)
    leaf = actions.sum_up(group, text="Anders.", cards=[two], publish=True, by=None)
    actions.merge_card(two, into=one, by=None)
    for summary in (root, leaf):
        assert told(group, summary).coverage == "2 von 2 Karten sind aufgenommen."


def test_everybody_sees_the_newest_published_version():
    group = GroupFactory()
    first = SummaryFactory(group=group)
    SummaryFactory(group=group, version=2, published_at=None)
    SummaryFactory(group=group, version=3, withdrawn_at=first.published_at)
    assert told(group).summary == first


def test_an_imported_summary_claims_nothing_about_cards():
    group = GroupFactory()
    CardFactory(group=group)
    summary = actions.sum_up(group, text="Kurze Wege.", cards=[], publish=True, by=None)
    actions.confirm(summary, how=Summary.Confirmation.IMPORTED, by=None)
    CardFactory(group=group)
    found = told(group)
    assert found.coverage == "Die Quelle sagt nicht, welche Karten eingegangen sind."
    assert (found.left_out, found.later, found.hidden) == ([], [], "")


def test_a_summary_of_no_cards_takes_up_none():
    group = GroupFactory()
    SummaryFactory(group=group)
    assert told(group).coverage == "0 von 0 Karten sind aufgenommen."
