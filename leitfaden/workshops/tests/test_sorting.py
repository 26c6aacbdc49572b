import pytest

from leitfaden.audit.models import Event as Fact
from leitfaden.workshops import actions
from leitfaden.workshops.models import Sorting, Theme
from leitfaden.workshops.tests.factories import (
    AnswerFactory,
    CardFactory,
    GroupFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def group():
    return GroupFactory()


def card(group):
    return CardFactory(group=group)


def theme(group):
    return ThemeFactory(event=group.event)


def test_a_card_with_two_thoughts_lies_in_two_heaps(group):
    one, first, second = card(group), theme(group), theme(group)
    actions.sort(one, into=first, by=None)
    actions.sort(one, into=first, thought="übersetzen", by=None)
    actions.sort(one, into=second, thought="Schilder", by=None)
    lying = one.sortings.standing().order_by("pk").values_list("theme", "thought")
    assert list(lying) == [(first.pk, "übersetzen"), (second.pk, "Schilder")]


def test_the_second_heap_needs_a_thought(group):
    one = card(group)
    actions.sort(one, into=theme(group), by=None)
    with pytest.raises(actions.ThoughtMissing, match="Gedanken"):
        actions.sort(one, into=theme(group), by=None)


def test_sorting_twice_changes_nothing(group):
    one, heap = card(group), theme(group)
    assert actions.sort(one, into=heap, by=None) == actions.sort(one, into=heap, by=None)
    assert Fact.objects.filter(verb="workshops.sorted").count() == 1


def test_a_theme_of_another_event_is_refused(group):
    with pytest.raises(actions.WrongEvent):
        actions.sort(card(group), into=ThemeFactory(), by=None)


def test_what_was_taken_out_can_come_back_and_both_stay_on_record(group):
    one, heap = card(group), theme(group)
    first = actions.take_out(actions.sort(one, into=heap, by=None), by=None)
    actions.take_out(first, by=None)
    second = actions.sort(one, into=heap, by=None)
    assert first != second
    assert Sorting.objects.count() == 2
    assert Fact.objects.filter(verb="workshops.taken_out").count() == 1


def test_several_cards_open_a_heap_together(group):
    cards = [card(group), card(group)]
    heap = actions.gather(cards, title="Verstanden werden", group=group, by=None)
    assert heap.group == group
    assert heap.sortings.standing().count() == 2


def test_a_heap_without_cards_or_name_is_refused(group):
    with pytest.raises(actions.SaysNothing):
        actions.gather([], title="Leer", by=None)
    with pytest.raises(actions.SaysNothing):
        actions.gather([card(group)], by=None)
    assert not Theme.objects.exists()


def test_a_merged_card_points_to_where_it_went(group):
    one, other = card(group), card(group)
    actions.merge_card(one, into=other, by=None)
    actions.merge_card(one, into=other, by=None)
    one.refresh_from_db()
    assert one.merged_into == other
    assert Fact.objects.filter(verb="workshops.card_merged").count() == 1


def test_merging_follows_to_the_card_that_stands(group):
    first, second, third = card(group), card(group), card(group)
    actions.merge_card(first, into=second, by=None)
    actions.merge_card(second, into=third, by=None)
    late = actions.merge_card(card(group), into=first, by=None)
    first.refresh_from_db()
    assert first.merged_into == late.merged_into == third


def test_merging_in_a_circle_is_refused(group):
    one, other = card(group), card(group)
    actions.merge_card(one, into=other, by=None)
    for target in (one, other):
        with pytest.raises(actions.MergedInCircle):
            actions.merge_card(other, into=target, by=None)


def test_what_went_into_one_card_does_not_go_into_another(group):
    one = card(group)
    actions.merge_card(one, into=card(group), by=None)
    with pytest.raises(actions.AlreadyMerged):
        actions.merge_card(one, into=card(group), by=None)
    with pytest.raises(actions.AlreadyMerged):
        actions.sort(one, into=theme(group), by=None)


def test_cards_of_two_events_are_not_merged(group):
    with pytest.raises(actions.WrongEvent):
        actions.merge_card(card(group), into=CardFactory(), by=None)


def test_an_answered_card_does_not_vanish_in_another(group):
    one = AnswerFactory(card=card(group)).card
    with pytest.raises(actions.AlreadyAnswered):
        actions.merge_card(one, into=card(group), by=None)


def test_merging_moves_nothing_each_card_lies_where_it_was_laid(group):
    one, other, heap = card(group), card(group), theme(group)
    lying = actions.sort(one, into=heap, by=None)
    actions.merge_card(one, into=other, by=None)
    assert one.sortings.standing().get() == lying
    assert not other.sortings.exists()


def test_what_lies_in_a_theme_with_its_heap_needs_a_thought_for_another(group):
    one, other, heap = card(group), card(group), theme(group)
    lying = actions.sort(one, into=heap, by=None)
    actions.merge_card(one, into=other, by=None)
    assert actions.sort(other, into=heap, by=None) == lying
    with pytest.raises(actions.ThoughtMissing):
        actions.sort(other, into=theme(group), by=None)


def test_parted_cards_lie_where_they_lay_before(group):
    one, other = card(group), card(group)
    first, second = theme(group), theme(group)
    actions.sort(one, into=first, by=None)
    actions.sort(other, into=second, by=None)
    actions.merge_cards([one, other], into=other, by=None)
    one.refresh_from_db()
    actions.part(one, by=None)
    one.refresh_from_db()
    assert one.merged_into is one.put_with is None
    assert one.sortings.standing().get().theme == first
    assert other.sortings.standing().get().theme == second


@pytest.mark.parametrize("made", [card, theme])
def test_what_went_along_comes_back_along(group, made):
    merge = actions.merge_card if made is card else actions.merge_theme
    first, second, third, fourth = (made(group) for _ in range(4))
    merge(first, into=second, by=None)
    merge(second, into=third, by=None)
    merge(fourth, into=third, by=None)
    second.refresh_from_db()
    actions.part(second, by=None)
    actions.part(second, by=None)
    for thing in (first, second, third, fourth):
        thing.refresh_from_db()
    assert first.merged_into == second
    assert second.merged_into is None
    assert fourth.merged_into == third
    assert Fact.objects.filter(verb="workshops.parted").count() == 1


def test_one_card_alone_cannot_be_merged(group):
    one = card(group)
    with pytest.raises(actions.MergedInCircle):
        actions.merge_cards([one], into=one, by=None)


def test_a_merged_theme_keeps_its_cards_and_points_to_where_it_went(group):
    one, first, second = card(group), theme(group), theme(group)
    lying = actions.sort(one, into=first, by=None)
    actions.merge_theme(first, into=second, by=None)
    first.refresh_from_db()
    assert first.merged_into == second
    assert one.sortings.standing().get() == lying
    assert actions.sort(one, into=second, by=None) == lying


def test_a_card_for_a_merged_theme_goes_where_that_went(group):
    first, second = theme(group), theme(group)
    actions.merge_theme(first, into=second, by=None)
    assert actions.sort(card(group), into=first, by=None).theme == second


def test_themes_are_not_merged_in_a_circle_or_across_events(group):
    first, second = theme(group), theme(group)
    actions.merge_theme(first, into=second, by=None)
    with pytest.raises(actions.MergedInCircle):
        actions.merge_theme(second, into=first, by=None)
    with pytest.raises(actions.WrongEvent):
        actions.merge_theme(second, into=ThemeFactory(), by=None)
