import datetime as dt

import pytest
from django.db import IntegrityError

from leitfaden.audit.models import Event as Fact
from leitfaden.workshops import actions
from leitfaden.workshops.models import Answer
from leitfaden.workshops.tests.factories import (
    AnswerFactory,
    CardFactory,
    OfficeFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db


def answered(thing, **words):
    words.setdefault("answered_by", OfficeFactory.build())
    if words["answered_by"].pk is None:
        words["answered_by"].save()
    return actions.answer(
        thing,
        **{
            "outcome": Answer.Outcome.NOTED,
            "reason": "Wir nehmen es mit.",
            "on": dt.date(2026, 5, 4),
            "by": None,
        }
        | words,
    )


@pytest.mark.parametrize("make", [CardFactory, ThemeFactory])
def test_a_voice_or_a_heap_is_answered(make):
    thing = make()
    answer = answered(thing)
    assert answer.thing == thing
    assert Fact.objects.get(verb="workshops.answered").data["code"] == thing.code


def test_a_new_answer_withdraws_the_old_one_and_keeps_it():
    card, office = CardFactory(), OfficeFactory()
    old = answered(card, answered_by=office)
    new = answered(card, answered_by=office, reason="Wir bauen es 2027.")
    old.refresh_from_db()
    assert old.withdrawn_at
    assert card.answers.standing().get() == new


def test_the_same_answer_twice_stays_one():
    card, office = CardFactory(), OfficeFactory()
    assert answered(card, answered_by=office) == answered(card, answered_by=office)
    assert card.answers.count() == 1


def test_passed_on_names_the_body_and_only_then():
    with pytest.raises(actions.BodyMissing):
        answered(CardFactory(), outcome="passed_on")
    office = OfficeFactory()
    with pytest.raises(actions.NotPassedOn):
        answered(CardFactory(), passed_on_to=office)
    answer = answered(CardFactory(), outcome="passed_on", passed_on_to=office)
    assert answer.passed_on_to == office


def test_nobody_passes_a_voice_on_to_themselves():
    office = OfficeFactory()
    told = {"outcome": "passed_on", "passed_on_to": office, "answered_by": office}
    with pytest.raises(actions.PassedOnToItself):
        answered(CardFactory(), **told)
    with pytest.raises(IntegrityError, match="nobody_passes_on_to_themselves"):
        AnswerFactory(**told)


@pytest.mark.parametrize("make", [CardFactory, ThemeFactory])
def test_an_answer_is_given_after_the_voice_and_before_tomorrow(make):
    thing = make()
    with pytest.raises(actions.AnsweredTooEarly):
        answered(thing, on=thing.event.day - dt.timedelta(days=1))
    with pytest.raises(actions.NotYetHappened):
        answered(thing, on=dt.date(2026, 10, 6))
    assert answered(thing, on=thing.event.day)


def test_an_answer_without_reason_is_refused():
    with pytest.raises(actions.SaysNothing):
        answered(CardFactory(), reason=" \n")


def test_a_merged_voice_is_answered_where_it_went():
    card = CardFactory()
    actions.merge_card(card, into=CardFactory(group=card.group), by=None)
    with pytest.raises(actions.AnswerItsHeap):
        answered(card)


def test_an_answer_is_withdrawn_once():
    answer = answered(CardFactory())
    actions.withdraw_answer(answer, by=None)
    actions.withdraw_answer(answer, by=None)
    assert Fact.objects.filter(verb="workshops.answer_withdrawn").count() == 1
