"""The account of voices adds up and tells what the thread tells."""

import datetime as dt

import pytest
from django.utils import timezone

from leitfaden.amendments.actions import decide, draft
from leitfaden.amendments.models import Amendment
from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.bodies.tests.factories import CouncilFactory
from leitfaden.events.tests.factories import EventFactory
from leitfaden.guidelines.tests.factories import WordingFactory
from leitfaden.measures.actions import plan, report
from leitfaden.measures.models import StatusReport
from leitfaden.trace.outcome import Outcome
from leitfaden.trace.queries import account_of, account_of_town
from leitfaden.trace.stations.voices import Voice, outcome_of
from leitfaden.workshops.actions import merge_card, merge_theme, sort, withdraw_answer
from leitfaden.workshops.models import Answer
from leitfaden.workshops.tests.factories import (
    AnswerFactory,
    CardFactory,
    GroupFactory,
    OfficeFactory,
    SortingFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 6, 3)


def amendment_for(thing, decision="", *, publish=True):
    wording = WordingFactory()
    reason = {"themes": [thing]} if thing._meta.model_name == "theme" else {"cards": [thing]}
    made = draft(
        title="Verständigung", kind=Amendment.Kind.REWORD, edition=wording.edition,
        wording=wording, text_after="Die Stadt sorgt dafür.", publish=publish, by=None, **reason,
    )  # fmt: skip
    if decision:
        decide(
            made, decision=decision, organization=CouncilFactory(), on=DAY, by=None,
            reason="Kein Geld" if decision == "declined" else "",
        )  # fmt: skip
    return made


def the_outcome(card):
    """As the account has it, and as the card's own page derives it: they must agree."""
    card.refresh_from_db()
    in_account = account_of(card.event).voices[card.number][0]
    assert outcome_of(Voice(card, None, timezone.localdate())) is in_account
    return in_account


def test_a_voice_nobody_answered_is_open():
    assert the_outcome(CardFactory()) is Outcome.OPEN


def test_a_recommendation_and_a_draft_are_no_answer():
    card = CardFactory()
    amendment_for(card)
    assert the_outcome(card) is Outcome.OPEN


def test_an_unpublished_decision_is_not_told():
    card = CardFactory()
    amendment_for(card, "adopted", publish=False)
    assert the_outcome(card) is Outcome.OPEN


def test_a_decided_amendment_carries_the_cards_of_its_theme():
    sorting = SortingFactory()
    amendment_for(sorting.theme, "adopted")
    assert the_outcome(sorting.card) is Outcome.ADOPTED


def test_one_carried_and_one_declined_is_partly():
    card = CardFactory()
    amendment_for(card, "adopted")
    amendment_for(card, "declined")
    assert the_outcome(card) is Outcome.PARTLY


def test_a_begun_measure_carries_and_a_dropped_one_declines():
    card = CardFactory()
    measure = plan(title="Sprachmittlung", begun_on=DAY, cards=[card], publish=True, by=None)
    assert the_outcome(card) is Outcome.ADOPTED
    report(
        measure, on=dt.date(2026, 9, 1), state=StatusReport.State.DROPPED, text="Kein Personal.",
        by=None,
    )  # fmt: skip
    assert the_outcome(card) is Outcome.DECLINED


def test_a_planned_measure_is_no_answer_yet():
    card = CardFactory()
    plan(title="Sprachmittlung", cards=[card], publish=True, by=None)
    assert the_outcome(card) is Outcome.OPEN


@pytest.mark.parametrize("given", ["declined", "noted"])
def test_a_direct_answer_counts_until_it_is_withdrawn(given):
    answer = AnswerFactory(outcome=given)
    assert the_outcome(answer.card) is Outcome(given)
    withdraw_answer(answer, by=None)
    assert the_outcome(answer.card) is Outcome.OPEN


def test_passed_on_names_the_body():
    answer = AnswerFactory(outcome=Answer.Outcome.PASSED_ON, passed_on_to=OfficeFactory())
    assert the_outcome(answer.card) is Outcome.PASSED_ON


def test_an_answer_to_a_theme_answers_its_cards():
    sorting = SortingFactory()
    AnswerFactory(card=None, theme=sorting.theme)
    assert the_outcome(sorting.card) is Outcome.NOTED


def test_merged_cards_share_the_outcome_of_their_heap():
    group = GroupFactory()
    one, other = CardFactory(group=group), CardFactory(group=group)
    merge_card(one, into=other, by=None)
    amendment_for(other, "adopted")
    assert the_outcome(one) is the_outcome(other) is Outcome.ADOPTED


def test_a_theme_that_went_into_another_takes_its_cards_along():
    sorting = SortingFactory()
    into = ThemeFactory(event=sorting.card.event)
    merge_theme(sorting.theme, into=into, by=None)
    amendment_for(into, "adopted")
    assert the_outcome(sorting.card) is Outcome.ADOPTED


def test_a_thought_that_waits_makes_the_card_partly_answered():
    card = CardFactory()
    carried, waiting = ThemeFactory(event=card.event), ThemeFactory(event=card.event)
    sort(card, into=carried, thought="übersetzen", by=None)
    sort(card, into=waiting, thought="Schilder", by=None)
    amendment_for(carried, "adopted")
    assert the_outcome(card) is Outcome.PARTLY


def test_the_classes_add_up_to_the_number_of_public_voices():
    group = GroupFactory()
    cards = [CardFactory(group=group) for _ in range(7)]
    CardFactory(group=group, published_at=None)
    AnswerFactory(card=cards[0])
    amendment_for(cards[1], "adopted")
    merge_card(cards[2], into=cards[1], by=None)
    account = account_of(group.event)
    assert account.total == 7
    assert sum(account.count(outcome) for outcome in Outcome) == 7
    assert account.count(Outcome.ADOPTED) == 2
    assert account_of_town().total == 7


def card_raised_on(day):
    noon = dt.datetime.combine(day, dt.time(12), tzinfo=dt.UTC)
    return CardFactory(group__event=EventFactory(starts_at=noon, ends_at=None))


def test_waiting_voices_are_told_oldest_first():
    old, new = (card_raised_on(day) for day in (dt.date(2026, 3, 14), dt.date(2026, 5, 14)))
    waiting = account_of_town().waiting(on=dt.date(2026, 6, 14))
    assert waiting == [(old.number, 92), (new.number, 31)]


def test_the_account_takes_six_queries_however_many_voices(django_assert_max_num_queries):
    for _ in range(5):
        AmendmentFactory()
        AnswerFactory()
        SortingFactory()
    with django_assert_max_num_queries(6):
        account_of_town()


def test_what_is_dropped_before_it_was_begun_declines():
    card = CardFactory()
    measure = plan(title="Sprachmittlung", cards=[card], publish=True, by=None)
    report(measure, on=DAY, state=StatusReport.State.DROPPED, text="Kein Geld.", by=None)
    measure.refresh_from_db()
    assert measure.begun_on is None
    assert the_outcome(card) is Outcome.DECLINED


def test_the_line_of_a_voice_says_that_what_is_dropped_never_began(client):
    card = CardFactory()
    measure = plan(title="Sprachmittlung", cards=[card], publish=True, by=None)
    assert "noch nicht begonnen" in client.get(card.get_absolute_url()).text
    report(measure, on=DAY, state=StatusReport.State.DROPPED, text="Kein Geld.", by=None)
    page = client.get(card.get_absolute_url()).text
    assert "noch nicht begonnen" not in page
    assert "begonnen am" not in page
    assert "Kein Geld." in page
