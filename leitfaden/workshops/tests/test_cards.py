import pytest

from leitfaden.audit.models import Event as Fact
from leitfaden.events.tests.factories import EventFactory, WorkshopFactory
from leitfaden.guidelines.models import ActionField, Concept
from leitfaden.workshops import actions
from leitfaden.workshops.models import Card
from leitfaden.workshops.tests.factories import CardFactory, GroupFactory, QuestionFactory

pytestmark = pytest.mark.django_db


def test_a_stack_of_cards_keeps_its_order_and_gets_numbers():
    group = GroupFactory()
    said = ["Schilder", "Termine", "Kurse"]
    cards = actions.pin_all(group.event, texts=said, channel="paper", group=group, by=None)
    assert [(card.code, card.text) for card in cards] == [
        ("K-1", "Schilder"),
        ("K-2", "Termine"),
        ("K-3", "Kurse"),
    ]
    assert Fact.objects.filter(verb="workshops.pinned").count() == 3


def test_a_card_is_internal_until_it_is_published():
    event = EventFactory()
    assert not actions.pin(event, text="Kurse", channel="letter", by=None).is_public
    assert actions.pin(event, text="Kurse", channel="letter", publish=True, by=None).is_public


@pytest.mark.parametrize("texts", [[], [""], ["Kurse", " "]])
def test_a_card_without_words_is_refused(texts):
    with pytest.raises(actions.SaysNothing):
        actions.pin_all(EventFactory(), texts=texts, channel="paper", by=None)
    assert not Card.objects.exists()


def test_a_card_speaks_about_the_field_of_its_group():
    concept = Concept.objects.create(title="Leitlinien", slug="leitlinien")
    field = ActionField.objects.create(concept=concept, number=1, title="Sprache")
    group = GroupFactory(field=field)
    card = actions.pin(group.event, text="Kurse", channel="paper", group=group, by=None)
    assert card.field == field


def test_a_group_or_question_of_another_event_is_refused():
    event = EventFactory()
    with pytest.raises(actions.WrongEvent):
        actions.pin(event, text="Kurse", channel="paper", group=GroupFactory(), by=None)
    with pytest.raises(actions.WrongEvent):
        actions.pin(event, text="Kurse", channel="paper", question=QuestionFactory(), by=None)


def test_a_question_of_one_group_is_answered_there_only():
    group = GroupFactory()
    question = QuestionFactory(event=group.event, group=group)
    other = GroupFactory(event=group.event)
    with pytest.raises(actions.WrongEvent):
        actions.pin(
            group.event, text="Kurse", channel="paper", group=other, question=question, by=None
        )


def test_the_stack_that_was_pinned_last_is_not_pinned_again_by_a_double_click():
    group = GroupFactory()
    words = {"texts": ["Kurse", "Schilder"], "channel": "paper", "group": group, "by": None}
    actions.pin_all(group.event, **words, again=False)
    with pytest.raises(actions.PinnedJustNow):
        actions.pin_all(group.event, **words, again=False)
    assert len(actions.pin_all(group.event, **words)) == 2


def test_all_drafts_of_a_stack_are_published_but_nothing_withdrawn_comes_back(clock):
    draft, public = CardFactory(published_at=None), CardFactory()
    withdrawn = CardFactory(published_at=None, withdrawn_at=public.published_at)
    assert actions.publish_all([draft, public, withdrawn], by=None) == 1
    withdrawn.refresh_from_db()
    assert not withdrawn.is_public


def test_groups_are_numbered_once():
    group = GroupFactory(number=3)
    with pytest.raises(actions.NumberTaken):
        actions.set_up_group(group.event, number=3, title="Wohnen", by=None)
    assert actions.set_up_group(EventFactory(), number=3, title="Wohnen", by=None).label == "AG 3"


def test_a_group_stands_for_a_workshop_of_its_own_event():
    with pytest.raises(actions.WrongEvent):
        actions.set_up_group(
            EventFactory(), number=1, title="Wohnen", workshop=WorkshopFactory(), by=None
        )


def test_asking_and_minuting_twice_is_a_double_click():
    group = GroupFactory()
    ask = {"number": 1, "text": "Was fehlt?", "colour": "gelb", "by": None}
    assert actions.ask(group.event, **ask) == actions.ask(group.event, **ask)
    first = actions.minute(group, text="Kurze Wege.", by=None)
    assert actions.minute(group, text="Kurze Wege.", by=None) == first
    assert actions.minute(group, text="Lange Wege.", by=None).position == 2


def test_voices_that_came_in_different_ways_are_pinned_in_their_order():
    group, other = GroupFactory(), EventFactory()
    voices = [
        actions.Voice(group.event, "Kurse", "photo", group=group, evidence="Zeile 3"),
        actions.Voice(other, "Ein Treff", "letter"),
    ]
    one, two = actions.pin_voices(voices, by=None, publish=True)
    assert [(one.code, one.group, one.evidence), (two.code, two.event, two.channel)] == [
        ("K-1", group, "Zeile 3"),
        ("K-2", other, "letter"),
    ]
    facts = Fact.objects.filter(verb="workshops.pinned").order_by("pk")
    assert [(fact.subject_id, fact.data) for fact in facts] == [
        (one.pk, {"code": "K-1", "published": True}),
        (two.pk, {"code": "K-2", "published": True}),
    ]


def test_one_voice_in_the_wrong_place_pins_none():
    group = GroupFactory()
    lost = actions.Voice(EventFactory(), "Ein Treff", "letter", group=group)
    with pytest.raises(actions.WrongEvent):
        actions.pin_voices([actions.Voice(group.event, "Kurse", "paper"), lost], by=None)
    assert not Card.objects.exists()
