"""One heap, one outcome, walked both ways: whatever was put together shares what is said of any part."""

import datetime as dt
from itertools import pairwise

import pytest
from django.core.cache import cache
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.core.tests.page import Page
from leitfaden.core.thread import Fork
from leitfaden.measures.actions import plan, report
from leitfaden.measures.models import StatusReport
from leitfaden.measures.queries import voices_behind
from leitfaden.people.actions import withdraw
from leitfaden.trace.outcome import Outcome
from leitfaden.trace.queries import (
    Kind,
    account_of,
    account_of_town,
    back,
    outcomes_of_themes,
    reach_of,
)
from leitfaden.trace.stations.voices import Voice, line, outcome_of
from leitfaden.workshops.actions import merge_card, merge_theme, part
from leitfaden.workshops.models import Card, Theme
from leitfaden.workshops.tests.factories import (
    AnswerFactory,
    CardFactory,
    GroupFactory,
    SortingFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 6, 3)


@pytest.fixture
def group():
    return GroupFactory()


def begun_for(*things):
    cards = [thing for thing in things if isinstance(thing, Card)]
    themes = [thing for thing in things if isinstance(thing, Theme)]
    return plan(
        title="Sprachmittlung", begun_on=DAY, cards=cards, themes=themes, publish=True, by=None
    )


def the_outcome(card):
    """As the account of the event, of the town and the card's page have it: they must agree."""
    card = Card.objects.select_related("event", "merged_into").get(pk=card.pk)
    in_account = account_of(card.event).voices[card.number][0]
    cache.clear()
    assert account_of_town().voices[card.number][0] is in_account
    assert outcome_of(Voice(card, None, timezone.localdate())) is in_account
    return in_account


def titles(thing):
    thing = type(thing).objects.select_related("event", "merged_into").get(pk=thing.pk)
    return [s.title for s in stations_of(line(Voice(thing, None, timezone.localdate())))]


def stations_of(line):
    """Every station, those of the strands too."""
    return [
        station
        for knot in line
        for station in (
            [s for strand in knot.strands for s in strand.stations]
            if isinstance(knot, Fork)
            else [knot]
        )
    ]


def test_a_merged_card_brings_its_own_reason_into_the_heap(group):
    small, big = CardFactory(group=group), CardFactory(group=group)
    measure = begun_for(small)
    merge_card(small, into=big, by=None)
    assert the_outcome(small) is the_outcome(big) is Outcome.ADOPTED
    assert measure.title in titles(small)
    assert measure.title in titles(big)
    found = back(Kind.MEASURE, [measure], visitor=None)
    assert {*found.things[Kind.CARD]} == {small.pk, big.pk}
    assert voices_behind([measure], None) == {measure.pk: 2}


def test_a_reason_leads_to_its_heap_even_when_the_card_that_names_it_is_withdrawn(group):
    small, big = CardFactory(group=group), CardFactory(group=group)
    measure = begun_for(small)
    merge_card(small, into=big, by=None)
    withdraw(small, because="Irrtum.", by=None)
    assert the_outcome(big) is Outcome.ADOPTED
    assert [*back(Kind.MEASURE, [measure], visitor=None).things[Kind.CARD]] == [big.pk]


def test_the_page_of_each_card_names_its_whole_heap(client, group):
    small, other, big = CardFactory.create_batch(3, group=group)
    for card in (small, other):
        merge_card(card, into=big, by=None)
    said = Page(client.get(small.get_absolute_url()).text).said
    assert big.code in said
    assert other.code in said


def test_a_heap_of_cards_lies_where_any_of_them_lies(group):
    lying = SortingFactory(card=CardFactory(group=group))
    big = CardFactory(group=group)
    begun_for(lying.theme)
    AnswerFactory(card=big)
    assert (the_outcome(lying.card), the_outcome(big)) == (Outcome.ADOPTED, Outcome.NOTED)
    merge_card(lying.card, into=big, by=None)
    assert the_outcome(lying.card) is the_outcome(big) is Outcome.ADOPTED
    lying.card.refresh_from_db()
    part(lying.card, by=None)
    assert (the_outcome(lying.card), the_outcome(big)) == (Outcome.ADOPTED, Outcome.NOTED)


def test_a_heap_of_themes_shares_what_grew_out_of_any_of_them(client, group):
    small, big = (ThemeFactory(event=group.event) for _ in range(2))
    in_small, in_big = (
        SortingFactory(card=CardFactory(group=group), theme=t) for t in (small, big)
    )
    begun = begun_for(small)
    amendment = AmendmentFactory(declined=True)
    amendment.reasons.create(theme=big)
    merge_theme(small, into=big, by=None)
    assert the_outcome(in_small.card) is the_outcome(in_big.card) is Outcome.PARTLY
    assert {*outcomes_of_themes([small.pk, big.pk]).values()} == {Outcome.PARTLY}
    for thing in (small, big, in_small.card, in_big.card):
        assert {begun.title, amendment.title} <= {*titles(thing)}
    found = back(Kind.MEASURE, [begun], visitor=None)
    assert {*found.things[Kind.CARD]} == {in_small.card.pk, in_big.card.pk}
    assert [theme.pk for theme in found.all(Kind.THEME)] == [big.pk]
    assert voices_behind([begun], None) == {begun.pk: 2}


def test_a_hidden_theme_lends_its_heap_the_face_of_one_that_may_be_seen(group):
    small = ThemeFactory(event=group.event)
    draft = ThemeFactory(event=group.event, published_at=None)
    card = SortingFactory(card=CardFactory(group=group), theme=draft).card
    begun_for(draft)
    assert the_outcome(card) is Outcome.OPEN
    merge_theme(small, into=draft, by=None)
    assert the_outcome(card) is Outcome.ADOPTED
    assert small.title in titles(card)
    assert draft.title not in titles(card)


def test_nothing_leads_on_from_a_hidden_theme_beside_one_that_may_be_seen(group):
    shown = ThemeFactory(event=group.event)
    draft = ThemeFactory(event=group.event, published_at=None)
    card = CardFactory(group=group)
    for theme in (shown, draft):
        SortingFactory(card=card, theme=theme, thought=theme.title)
    begun_for(draft)
    assert the_outcome(card) is Outcome.OPEN
    assert Voice(card, None, timezone.localdate()).walk.all(Kind.MEASURE) == []


def test_the_crowd_of_a_group_counts_what_its_heaps_reach(group):
    elsewhere = CardFactory(group=GroupFactory(event=group.event))
    ours = CardFactory(group=group)
    begun_for(elsewhere)
    merge_card(ours, into=elsewhere, by=None)
    reach = reach_of(group, visitor=None)
    assert (reach.cards, reach.measures, reach.begun) == (1, 1, 1)


# -- any heaps whatever: the account, the card's page and the walk tell the same --

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["merge_card", "merge_theme", "sort", "begin", "drop", "answer", "hide"]),
        st.integers(0, 4),
        st.integers(0, 4),
    ),
    max_size=12,
)


def apply(steps, cards, themes):
    for verb, i, j in steps:
        if verb == "merge_card":
            _put(cards[i], cards[j])
        elif verb == "merge_theme":
            _put(themes[i % 3], themes[j % 3])
        elif verb == "sort":
            thought = "" if (i + j) % 2 else f"Gedanke {j}"
            cards[i].sortings.get_or_create(theme=themes[j % 3], defaults={"thought": thought})
        elif verb == "hide":
            type(themes[0]).objects.filter(pk=themes[j % 3].pk).update(published_at=None)
        elif verb == "answer" and not cards[i].answers.exists():
            AnswerFactory(card=cards[i], outcome=["noted", "declined"][j % 2])
        else:
            measure = begun_for((cards + themes)[(i + j) % 8])
            if verb == "drop":
                report(measure, on=DAY, state=StatusReport.State.DROPPED, text="Aus.", by=None)


def _put(thing, into):
    """As merging leaves it, whatever was answered before."""
    thing.refresh_from_db()
    into.refresh_from_db()
    root = into.merged_into or into
    if thing.merged_into_id or root.pk == thing.pk:
        return
    thing.merged.update(merged_into=root)
    type(thing).objects.filter(pk=thing.pk).update(merged_into=root, put_with=into)


@given(steps=STEPS)
@settings(max_examples=30, deadline=None)
def test_whatever_is_put_together_has_one_outcome_and_leads_both_ways(steps):
    group = GroupFactory()
    cards = CardFactory.create_batch(5, group=group)
    themes = ThemeFactory.create_batch(3, event=group.event)
    apply(steps, cards, themes)
    outcomes = {card.pk: the_outcome(card) for card in cards}
    fresh = {c.pk: c for c in Card.objects.filter(pk__in=outcomes)}
    for one, other in pairwise(sorted(fresh.values(), key=lambda c: c.merged_into_id or c.pk)):
        if (one.merged_into_id or one.pk) == (other.merged_into_id or other.pk):
            assert outcomes[one.pk] is outcomes[other.pk]
    for card in fresh.values():
        walk = Voice(card, None, timezone.localdate()).walk
        for measure in walk.all(Kind.MEASURE):
            home = back(Kind.MEASURE, [measure], visitor=None)
            assert card.pk in home.things[Kind.CARD]
