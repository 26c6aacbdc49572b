import datetime as dt

import pytest

from leitfaden.amendments import actions
from leitfaden.amendments.models import Amendment
from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.audit.models import Event
from leitfaden.bodies.tests.factories import CouncilFactory, OrganizationFactory
from leitfaden.guidelines.tests.factories import WordingFactory
from leitfaden.people.models import User

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 6, 3)
Kind, Decision = Amendment.Kind, Amendment.Decision


@pytest.fixture
def coordinator():
    return User.objects.create_user("koordination@musterstadt.example", name="Koordination")


@pytest.fixture
def wording():
    return WordingFactory(edition__adopted=True)


def draft(there, /, **told):
    told = {"title": "Klarer", "kind": Kind.REWORD, "text_after": "Neu.", "by": None} | told
    return actions.draft(edition=there.edition, **told)


def test_an_amendment_keeps_the_words_it_was_made_against(wording, coordinator):
    amendment = draft(wording, wording=wording, by=coordinator)
    assert (amendment.text_before, amendment.unit) == (wording.text, wording.unit)
    assert amendment.code == f"Ä-{amendment.number}"
    assert not amendment.is_public
    fact = Event.objects.get(verb="amendments.drafted")
    assert (fact.subject_id, fact.actor_id) == (amendment.pk, coordinator.pk)


def test_an_amendment_on_an_adopted_edition_changes_nothing_in_it(wording):
    before = wording.text
    amendment = draft(wording, wording=wording)
    actions.decide(
        amendment, decision=Decision.ADOPTED, organization=CouncilFactory(), on=DAY, by=None
    )
    wording.refresh_from_db()
    assert wording.text == before


@pytest.mark.parametrize(
    ("told", "refusal"),
    [
        ({}, actions.TargetMissing),
        ({"kind": Kind.STRIKE}, actions.TargetMissing),
        ({"kind": Kind.ADD}, actions.TargetMissing),
        ({"kind": Kind.RENAME_FIELD}, actions.TargetMissing),
    ],
)
def test_an_amendment_says_what_it_is_about(wording, told, refusal):
    with pytest.raises(refusal):
        draft(wording, **told)


def test_new_words_are_needed_and_they_are_new(wording):
    with pytest.raises(actions.TextMissing):
        draft(wording, wording=wording, text_after=" ")
    with pytest.raises(actions.ChangesNothing):
        draft(wording, wording=wording, text_after=wording.text)
    with pytest.raises(actions.ChangesNothing):
        draft(wording, kind=Kind.MOVE, wording=wording, field=wording.field)
    assert not Amendment.objects.exists()


def test_an_amendment_stays_within_its_edition(wording):
    stranger = WordingFactory()
    with pytest.raises(actions.NotOfThisEdition):
        draft(wording, wording=stranger)
    with pytest.raises(actions.NotOfThisEdition):
        draft(wording, kind=Kind.ADD, field=stranger.field)


def test_recommended_and_decided_are_two_facts():
    amendment = AmendmentFactory()
    board, council = OrganizationFactory(), CouncilFactory()
    actions.recommend(
        amendment, recommendation=Decision.ADOPTED, organization=board, on=DAY, by=None
    )
    assert not amendment.is_carried
    actions.decide(
        amendment,
        decision=Decision.DECLINED,
        organization=council,
        on=DAY,
        reason="Dafür ist das Land zuständig.",
        by=None,
    )
    amendment.refresh_from_db()
    assert (amendment.recommendation, amendment.recommended_by) == (Decision.ADOPTED, board)
    assert (amendment.decision, amendment.decided_by) == (Decision.DECLINED, council)


def test_a_decision_once_noted_stands():
    amendment = AmendmentFactory(adopted=True)
    told = {"organization": CouncilFactory(), "on": DAY, "by": None}
    with pytest.raises(actions.AlreadyDecided):
        actions.decide(amendment, decision=Decision.DECLINED, reason="Doch nicht.", **told)
    with pytest.raises(actions.AlreadyDecided):
        actions.recommend(amendment, recommendation=Decision.DECLINED, **told)


def test_to_decline_takes_a_reason_and_to_change_takes_words():
    told = {"organization": CouncilFactory(), "on": DAY, "by": None}
    with pytest.raises(actions.ReasonMissing):
        actions.decide(AmendmentFactory(), decision=Decision.DECLINED, reason=" ", **told)
    with pytest.raises(actions.ChangedTextMissing):
        actions.decide(AmendmentFactory(), decision=Decision.ADOPTED_CHANGED, **told)
