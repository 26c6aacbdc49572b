"""Two people at the same time: one row, no error page."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from leitfaden.workshops import actions
from leitfaden.workshops.models import Answer, Card, Sorting, Summary
from leitfaden.workshops.tests.factories import (
    CardFactory,
    GroupFactory,
    OfficeFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(act):
    """What two people get who do the same at the same moment."""
    ready = Barrier(2)

    def one(_):
        ready.wait(timeout=10)
        try:
            return act()
        except actions.Refusal as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as both:
        return list(both.map(one, range(2)))


def test_two_people_sort_the_same_card():
    card = CardFactory()
    theme = ThemeFactory(event=card.event)
    first, second = at_once(lambda: actions.sort(card, into=theme, by=None))
    assert first == second
    assert Sorting.objects.count() == 1


def test_two_people_open_a_heap_for_the_same_card():
    card = CardFactory()
    got = at_once(lambda: actions.gather([card], title="Wege", by=None))
    assert sum(isinstance(one, actions.ThoughtMissing) for one in got) == 1
    assert card.sortings.count() == 1


def test_two_clicks_on_answer_make_one_answer():
    card, office = CardFactory(), OfficeFactory()
    words = {"outcome": "noted", "reason": "Wir nehmen es mit.", "answered_by": office}
    first, second = at_once(lambda: actions.answer(card, **words, on=dt.date(2026, 5, 4), by=None))
    assert first == second
    assert Answer.objects.count() == 1


def test_two_clicks_on_a_new_version_make_one():
    group = GroupFactory()
    at_once(lambda: actions.sum_up(group, text="Kurze Wege.", cards=[], by=None))
    assert Summary.objects.get().version == 1


def test_two_clicks_pin_one_stack():
    group = GroupFactory()
    words = {"texts": ["Kurse"], "channel": "paper", "group": group, "by": None, "again": False}
    at_once(lambda: actions.pin_all(group.event, **words))
    assert Card.objects.count() == 1


def test_two_cards_that_merge_into_each_other_do_not_meet_in_a_circle():
    one = CardFactory()
    other = CardFactory(group=one.group)
    pairs = iter([(one.pk, other.pk), (other.pk, one.pk)])

    def merge():
        card, into = next(pairs)
        return actions.merge_card(
            Card.objects.get(pk=card), into=Card.objects.get(pk=into), by=None
        )

    got = at_once(merge)
    assert sum(isinstance(one, actions.MergedInCircle) for one in got) == 1
    assert Card.objects.filter(merged_into=None).count() == 1
