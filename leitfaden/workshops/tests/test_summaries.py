import pytest

from leitfaden.workshops import actions, panels, queries
from leitfaden.workshops.models import Summary
from leitfaden.workshops.tests.factories import CardFactory, GroupFactory, SummaryFactory

pytestmark = pytest.mark.django_db

HANDS = Summary.Confirmation.SHOW_OF_HANDS


def test_a_summary_freezes_its_cards():
    group = GroupFactory()
    cards = CardFactory.create_batch(2, group=group)
    summary = actions.sum_up(group, text="Kurze Wege.", dissent="Nein.", cards=cards, by=None)
    CardFactory(group=group)
    assert (summary.version, set(summary.cards.all())) == (1, set(cards))


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


def covered(summary, visitor=None):
    found = queries.with_coverage(Summary.objects.filter(pk=summary.pk), visitor).get()
    return found.covered, found.total, [code for code, _ in panels.left_out(found)]


def test_coverage_tells_what_was_not_taken_up():
    group = GroupFactory()
    one, two, three = CardFactory.create_batch(3, group=group)
    CardFactory(group=group, published_at=None)
    summary = actions.sum_up(group, text="Kurze Wege.", cards=[one], by=None)
    assert covered(summary) == (1, 3, [two.code, three.code])


def test_a_merged_card_is_taken_up_with_its_heap():
    group = GroupFactory()
    one, two = CardFactory.create_batch(2, group=group)
    summary = actions.sum_up(group, text="Kurze Wege.", cards=[one], by=None)
    actions.merge_card(two, into=one, by=None)
    assert covered(summary) == (2, 2, [])
    other = actions.sum_up(group, text="Anders.", cards=[two], by=None)
    assert covered(other) == (2, 2, [])


def test_everybody_sees_the_newest_published_version():
    group = GroupFactory()
    first = SummaryFactory(group=group)
    SummaryFactory(group=group, version=2, published_at=None)
    SummaryFactory(group=group, version=3, withdrawn_at=first.published_at)
    found = queries.group_with_summary(group.event.number, group.number, None)
    assert found.summary.version == 1


def test_a_group_without_summary_has_none():
    group = GroupFactory()
    found = queries.group_with_summary(group.event.number, group.number, None)
    assert (found.summary, found.size) == (None, 0)
