"""What people change is found as they changed it, once the worker has come by."""

import pytest
from django_tasks_db.models import DBTaskResult

from leitfaden.amendments.actions import draw_up_edition
from leitfaden.audit.models import Letter
from leitfaden.audit.subscriptions import name_of
from leitfaden.core.work import Worker
from leitfaden.events import actions as events
from leitfaden.events.tests.factories import EventFactory
from leitfaden.guidelines import actions as guidelines
from leitfaden.guidelines.tests.factories import EditionFactory, WordingFactory
from leitfaden.measures import actions as measures
from leitfaden.people.actions import publish, withdraw
from leitfaden.search import actions
from leitfaden.search.models import Entry
from leitfaden.search.queries import search
from leitfaden.search.tasks import keep_fresh
from leitfaden.workshops import actions as workshops
from leitfaden.workshops.models import Card
from leitfaden.workshops.tests.factories import CardFactory, GroupFactory

pytestmark = pytest.mark.django_db


def settle() -> None:
    actions.catch_up(name_of(keep_fresh))


def found(text: str) -> list[str]:
    return [hit.kind for hit in search(text, visitor=None).hits]


def test_a_pinned_card_is_found():
    workshops.pin(
        EventFactory(),
        text="Leuchtturmwärter gesucht",
        channel=Card.Channel.PAPER,
        by=None,
        publish=True,
    )
    assert found("Leuchtturmwärter") == []
    settle()
    assert found("Leuchtturmwärter") == ["card"]
    assert not Letter.objects.exists()


def test_with_its_event_everything_said_there_is_published():
    event = EventFactory(published_at=None)
    CardFactory(group=GroupFactory(event=event), text="Leuchtturm")
    actions.rebuild()
    publish(event, by=None)
    settle()
    assert Entry.objects.get(kind="card").public
    withdraw(event, because="Irrtum.", by=None)
    settle()
    assert not Entry.objects.get(kind="card").public


def test_a_report_a_workshop_and_a_contributor_are_found_by_the_fact_of_their_whole():
    measure = measures.plan(title="Sprechstunde", by=None, publish=True)
    measures.report(
        measure, on=measure.published_at.date(), state="open", text="Kranichflug", by=None
    )
    event = EventFactory()
    events.add_workshop(event, label="Workshop 1", title="Kranichflug", by=None)
    events.invite(event, role="input", function="Kranichflug", by=None)
    settle()
    assert set(found("Kranichflug")) == {"report", "workshop", "contributor"}


def test_an_edition_that_is_drawn_up_brings_all_its_texts():
    wording = WordingFactory(text="Kranichflug", edition=EditionFactory(adopted=True))
    settle()
    drawn = draw_up_edition(wording.edition, label="Neu", slug="neu", by=None, publish=True)
    settle()
    edition = Entry.objects.get(kind="edition", thing_id=drawn.pk)
    assert Entry.objects.filter(kind="wording", path__0=edition.pk).count() == 1


def test_a_text_that_was_taken_out_is_forgotten():
    wording = WordingFactory(text="Kranichflug")
    actions.rebuild()
    guidelines.take_out(wording, by=None)
    settle()
    assert not Entry.objects.filter(kind="wording").exists()


@pytest.mark.django_db(transaction=True)
def test_the_worker_does_it_in_the_background():
    workshops.pin(
        EventFactory(), text="Leuchtturm", channel=Card.Channel.PAPER, by=None, publish=True
    )
    assert DBTaskResult.objects.count() == 1
    Worker(batch=True, interval=0).run()
    assert found("Leuchtturm") == ["card"]


def test_a_reaction_that_fails_keeps_its_letters(monkeypatch):
    class Stumbled(Exception):
        """The index cannot be written."""

    def stumble(*_args, **_named):
        raise Stumbled

    workshops.pin(
        EventFactory(), text="Leuchtturm", channel=Card.Channel.PAPER, by=None, publish=True
    )
    before = Letter.objects.count()
    with monkeypatch.context() as broken:
        broken.setattr("leitfaden.search.actions.freshness.refresh", stumble)
        with pytest.raises(Stumbled):
            settle()
    assert Letter.objects.count() == before
    settle()
    assert found("Leuchtturm") == ["card"]


def test_many_facts_about_one_thing_are_read_once(django_assert_max_num_queries):
    card = CardFactory(text="Leuchtturm")
    for _ in range(20):
        publish(card, by=None)
        withdraw(card, because="Irrtum.", by=None)
    with django_assert_max_num_queries(40):
        settle()
