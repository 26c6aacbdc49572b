"""Reactions wait for the mail, and neither letter nor fact is there without the other."""

import pytest
from django.db import transaction
from django.tasks import task
from django_tasks_db.models import DBTaskResult

from leitfaden.audit import subscriptions
from leitfaden.audit.actions import record, record_all
from leitfaden.audit.letters import take
from leitfaden.audit.models import Event, Letter
from leitfaden.audit.subscriptions import Subscription, name_of, subscribe, subscribers
from leitfaden.audit.verbs import Verb
from leitfaden.people.tests.factories import UserFactory

SAID = Verb("audit.said_in_a_test", "im Test gesagt")
HUSHED = Verb("audit.hushed_in_a_test", "im Test verschwiegen")


@task()
def listen() -> None:
    """Reacts to nothing but what these tests record."""


@pytest.fixture
def heard(monkeypatch):
    """`listen` hears only SAID, while a test of this file runs."""
    monkeypatch.setattr(subscriptions, "_subscriptions", [])
    subscribe("audit.said_*")(listen)
    yield
    subscribers.cache_clear()


def waiting() -> int:
    return DBTaskResult.objects.filter(task_path=name_of(listen)).count()


def test_every_subscription_of_the_house_hears_something():
    found = subscriptions.subscriptions()
    assert found
    assert [one.pattern for one in found if not one.verbs] == []


def test_a_pattern_hears_the_verbs_that_fit():
    assert Subscription("audit.said_*", listen).verbs == [SAID.name]
    assert Subscription("audit.h*_test", listen).verbs == [HUSHED.name]


@pytest.mark.django_db(transaction=True)
def test_one_transaction_asks_once_however_much_it_records(heard):
    user = UserFactory()
    with transaction.atomic():
        for _ in range(30):
            record(SAID, user, by=None)
        record(HUSHED, user, by=None)
    assert waiting() == 1
    assert Letter.objects.count() == 30
    with transaction.atomic():
        record(SAID, user, by=None)
    assert waiting() == 2


@pytest.mark.django_db(transaction=True)
def test_what_is_rolled_back_writes_no_letter_and_asks_nobody(heard):
    user = UserFactory()
    with transaction.atomic():
        record(SAID, user, by=None)
        transaction.set_rollback(True)
    assert (waiting(), Letter.objects.count()) == (0, 0)


@pytest.mark.django_db(transaction=True)
def test_a_part_that_is_rolled_back_does_not_silence_the_rest(heard):
    user = UserFactory()
    with transaction.atomic():
        with transaction.atomic():
            record(SAID, user, by=None)
            transaction.set_rollback(True)
        record(SAID, user, by=None)
    assert (waiting(), Letter.objects.count()) == (1, 1)


@pytest.mark.django_db(transaction=True)
def test_letters_are_taken_only_when_the_work_is_done(heard):
    event = record(SAID, UserFactory(), by=None)
    with transaction.atomic():
        assert take(name_of(listen)) == [event]
        transaction.set_rollback(True)
    with transaction.atomic():
        assert take(name_of(listen)) == [event]
    with transaction.atomic():
        assert take(name_of(listen)) == []


@pytest.mark.django_db(transaction=True)
def test_many_facts_at_once_are_the_same_facts_and_letters(heard):
    users = UserFactory.create_batch(3)
    events = record_all(SAID, [(user, {"code": user.pk}) for user in users], by=users[0])
    assert list(Event.objects.order_by("pk")) == events
    assert [(event.subject_id, event.actor_id, event.data) for event in events] == [
        (user.pk, users[0].pk, {"code": user.pk}) for user in users
    ]
    with transaction.atomic():
        assert take(name_of(listen)) == events
    assert waiting() == 1


@pytest.mark.django_db(transaction=True)
def test_no_facts_ask_nobody_to_work(heard):
    assert record_all(SAID, [], by=None) == []
    assert (waiting(), Letter.objects.count()) == (0, 0)
