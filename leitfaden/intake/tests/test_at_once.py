"""Two people press the button at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from leitfaden.events.models import Event
from leitfaden.intake import actions
from leitfaden.intake.models import Document
from leitfaden.intake.tests.factories import SAMPLES, brought
from leitfaden.measures.models import Measure

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def both(act):
    """Lets two threads act at once; what each of them got."""
    start = Barrier(2)

    def run(_number):
        try:
            start.wait()
            return act()
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(run, range(2)))


def test_two_commits_at_once_make_everything_once():
    document = brought("massnahmenliste.md", "tracker")
    outcomes = both(
        lambda: actions.commit(Document.objects.get(pk=document.pk), by=None, unsure=True)
    )
    assert sorted(outcome.already for outcome in outcomes) == [False, True]
    assert Measure.objects.count() == document.items.filter(type="measure").count()
    assert Event.objects.count() == 1


def test_the_same_file_brought_twice_at_once_is_kept_once():
    data = (SAMPLES / "massnahmenliste.md").read_bytes()

    def bring():
        try:
            return actions.bring(kind="tracker", filename="a.md", data=data, by=None)
        except actions.AlreadyBrought as known:
            return known.document

    one, other = both(bring)
    assert one == other
    assert Document.objects.count() == 1


def refused(act):
    """What the action gave, or the refusal it met."""
    try:
        return act()
    except actions.Stale as refusal:
        return refusal


def test_two_people_split_the_same_item_and_one_is_told():
    document = brought("massnahmenliste.md", "tracker")
    item = document.items.filter(type="measure")[0]
    before, stand = document.items.count(), item.stand
    outcomes = both(lambda: refused(lambda: actions.split(item, at=4, by=None, stand=stand)))
    assert sum(isinstance(outcome, actions.Stale) for outcome in outcomes) == 1
    assert document.items.count() == before + 1
    assert document.steps.count() == 1


def test_two_people_merge_the_same_pair_and_one_is_told():
    document = brought("massnahmenliste.md", "tracker")
    one, two = document.items.filter(type="measure")[:2]
    before = document.items.count()
    outcomes = both(
        lambda: refused(
            lambda: actions.merge(one, two, by=None, stand=one.stand, other_stand=two.stand)
        )
    )
    assert sum(isinstance(outcome, actions.Stale) for outcome in outcomes) == 1
    assert document.items.count() == before - 1
