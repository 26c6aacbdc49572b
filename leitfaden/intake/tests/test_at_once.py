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
    outcomes = both(lambda: actions.commit(Document.objects.get(pk=document.pk), by=None))
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
