import datetime as dt

import pytest

from leitfaden.amendments import actions
from leitfaden.amendments.models import Amendment, PastDecision
from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.audit.models import Event
from leitfaden.bodies.models import Organization
from leitfaden.bodies.tests.factories import (
    CouncilFactory,
    OrganizationFactory,
    PaperFactory,
    ResolutionFactory,
)
from leitfaden.guidelines.tests.factories import EditionFactory, WordingFactory
from leitfaden.people.models import User
from leitfaden.workshops.tests.factories import GroupFactory

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


def adopted_on(day, amendment=None, **told):
    told = {"organization": CouncilFactory(), "decision": Decision.ADOPTED, "by": None} | told
    return actions.decide(amendment or AmendmentFactory(), on=day, **told)


@pytest.mark.parametrize("kind", ["advisory_board", "network", "department", "partner"])
def test_who_only_advises_does_not_decide(kind):
    with pytest.raises(actions.NotCompetent):
        adopted_on(DAY, organization=OrganizationFactory(classification=kind))
    assert not Organization.objects.that_may_decide().filter(classification=kind).exists()


def test_the_council_and_its_committees_decide():
    committee = OrganizationFactory(classification=Organization.Classification.COMMITTEE)
    assert adopted_on(DAY, organization=committee).is_carried
    assert committee in Organization.objects.that_may_decide()


def test_nothing_is_recommended_or_decided_tomorrow():
    amendment, tomorrow = AmendmentFactory(), dt.date(2026, 10, 6)
    with pytest.raises(actions.NotYetHappened):
        adopted_on(tomorrow, amendment)
    with pytest.raises(actions.NotYetHappened):
        actions.recommend(
            amendment, recommendation=Decision.ADOPTED, organization=CouncilFactory(),
            on=tomorrow, by=None,
        )  # fmt: skip
    assert adopted_on(dt.date(2026, 10, 5), amendment).is_carried


def test_nobody_decides_before_there_is_something_to_decide():
    proposed = AmendmentFactory(proposed_on=DAY)
    begin = dt.datetime(2026, 6, 3, 9, tzinfo=dt.UTC)
    group = GroupFactory(event__starts_at=begin, event__ends_at=begin + dt.timedelta(hours=6))
    of_a_group = AmendmentFactory(proposed_on=None, group=group)
    for amendment in (proposed, of_a_group):
        with pytest.raises(actions.BeforeItWasProposed) as refused:
            adopted_on(DAY - dt.timedelta(days=1), amendment)
        assert "3. Juni 2026" in refused.value.sentence
        assert adopted_on(DAY, amendment).is_carried
    of_old = AmendmentFactory(proposed_on=None)
    assert adopted_on(dt.date(2001, 1, 1), of_old).is_carried


def test_a_decision_is_of_the_body_and_of_the_day_of_its_resolution():
    resolution = ResolutionFactory(decided_on=DAY)
    with pytest.raises(actions.NotTheirResolution):
        adopted_on(DAY, resolution=resolution)
    theirs = {"organization": resolution.organization, "resolution": resolution}
    with pytest.raises(actions.NotThatDay):
        adopted_on(DAY - dt.timedelta(days=1), **theirs)
    assert adopted_on(DAY, **theirs).resolution == resolution


@pytest.mark.parametrize(
    ("outcome", "decision", "goes"),
    [
        ("declined", "adopted", False),
        ("declined", "adopted_changed", False),
        ("declined", "declined", True),
        ("noted", "adopted", False),
        ("noted", "declined", False),
        ("adopted", "adopted", True),
        ("adopted", "declined", True),
        ("adopted_changed", "adopted", True),
    ],
)
def test_a_resolution_carries_what_its_outcome_allows(outcome, decision, goes):
    resolution = ResolutionFactory(decided_on=DAY, outcome=outcome)
    told = {"reason": "Kein Geld.", "text_decided": "Anders.", "resolution": resolution}
    told |= {"organization": resolution.organization, "decision": decision}
    if goes:
        assert adopted_on(DAY, **told).decision == decision
        return
    amendment = AmendmentFactory()
    with pytest.raises(actions.NotWithThatOutcome):
        adopted_on(DAY, amendment, **told)
    amendment.refresh_from_db()
    assert not amendment.decision


def test_a_resolution_belongs_to_the_paper_that_is_named_with_it():
    paper = PaperFactory()
    resolution = ResolutionFactory(decided_on=DAY, paper=paper)
    theirs = {"organization": resolution.organization, "resolution": resolution}
    with pytest.raises(actions.NotThatPaper):
        adopted_on(DAY, paper=PaperFactory(), **theirs)
    assert adopted_on(DAY, paper=paper, **theirs).resolution == resolution


def test_nothing_is_decided_before_it_was_recommended_or_printed():
    advised = AmendmentFactory(recommended=True)
    with pytest.raises(actions.BeforeItWasRecommended) as refused:
        adopted_on(dt.date(2026, 5, 5), advised)
    assert "6. Mai 2026" in refused.value.sentence
    assert adopted_on(dt.date(2026, 5, 6), advised).is_carried
    with pytest.raises(actions.BeforeItsPaper):
        adopted_on(DAY, paper=PaperFactory(date=dt.date(2026, 6, 4)))


def test_a_decision_noted_wrongly_is_taken_back_and_noted_anew(coordinator):
    amendment = AmendmentFactory()
    wrong = adopted_on(DAY, amendment, votes=(20, 3, 0))
    council, resolution = wrong.decided_by, wrong.resolution
    past = actions.withdraw_decision(amendment, because=" Falsche Anlage. ", by=coordinator)
    assert (past.decision, past.decided_by, past.decided_on) == (Decision.ADOPTED, council, DAY)
    assert (past.resolution, past.withdrawn_because) == (resolution, "Falsche Anlage.")
    assert (amendment.decision, amendment.decided_by, amendment.resolution) == ("", None, None)
    fact = Event.objects.get(verb="amendments.decision_withdrawn")
    assert (fact.subject_id, fact.actor_id) == (amendment.pk, coordinator.pk)
    assert fact.data == {"code": amendment.code, "decision": "adopted"}
    right = adopted_on(DAY, amendment, decision=Decision.DECLINED, reason="Sache des Landes.")
    assert right.decision == Decision.DECLINED
    actions.withdraw_decision(amendment, because="Doch nicht.", by=None)
    assert [one.decision for one in amendment.past_decisions.all()] == ["adopted", "declined"]


def test_the_resolution_goes_along_when_it_is_asked_for_and_carries_nothing_else():
    amendment = adopted_on(DAY, votes=(20, 3, 0))
    resolution = amendment.resolution
    actions.withdraw_decision(amendment, because="Irrtum.", with_resolution=True, by=None)
    resolution.refresh_from_db()
    assert resolution.withdrawn_because == "Irrtum."
    with pytest.raises(actions.ResolutionWithdrawn):
        adopted_on(DAY, organization=resolution.organization, resolution=resolution)


def test_a_resolution_that_carries_more_stays_and_so_does_the_decision():
    resolution = ResolutionFactory(decided_on=DAY)
    theirs = {"organization": resolution.organization, "resolution": resolution}
    one, other = adopted_on(DAY, **theirs), adopted_on(DAY, **theirs)
    with pytest.raises(actions.StillReferredTo):
        actions.withdraw_decision(one, because="Irrtum.", with_resolution=True, by=None)
    one.refresh_from_db()
    assert one.decision
    actions.withdraw_decision(one, because="Irrtum.", by=None)
    actions.withdraw_decision(other, because="Irrtum.", with_resolution=True, by=None)
    resolution.refresh_from_db()
    assert resolution.withdrawn_at


def test_nothing_is_taken_back_without_a_decision_or_without_a_reason():
    with pytest.raises(actions.NotYetDecided):
        actions.withdraw_decision(AmendmentFactory(), because="Falsch.", by=None)
    with pytest.raises(actions.CorrectionUnexplained):
        actions.withdraw_decision(AmendmentFactory(adopted=True), because=" \n", by=None)
    assert not PastDecision.objects.exists()


def test_what_stands_in_an_edition_is_taken_back_only_with_the_edition():
    drawn = EditionFactory()
    amendment = AmendmentFactory(adopted=True, drawn_up_in=drawn)
    with pytest.raises(actions.AlreadyDrawnUp):
        actions.withdraw_decision(amendment, because="Falsche Anlage.", by=None)
    drawn.withdrawn_at = dt.datetime(2026, 10, 1, tzinfo=dt.UTC)
    drawn.save()
    amendment.refresh_from_db()
    actions.withdraw_decision(amendment, because="Falsche Anlage.", by=None)
    assert not amendment.decision
