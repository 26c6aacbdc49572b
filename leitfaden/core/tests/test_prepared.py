"""A prepared question gives the rows of its queryset, and is put into SQL once."""

import datetime as dt

import pytest
from django.core.paginator import Paginator
from django.db.models import Count, DateTimeField, OuterRef, Subquery
from django.db.models.sql.compiler import SQLCompiler

from leitfaden.core.prepared import Blank, Blanks, Listing, Prepared
from leitfaden.events.models import Event
from leitfaden.events.tests.factories import EventFactory
from leitfaden.workshops.models import Card
from leitfaden.workshops.tests.factories import CardFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def writings(monkeypatch):
    """How often Django put a question into SQL."""
    seen = []
    write = SQLCompiler.as_sql

    def counted(self, *args, **kwargs):
        seen.append(self.query.model)
        return write(self, *args, **kwargs)

    monkeypatch.setattr(SQLCompiler, "as_sql", counted)
    return seen


def test_its_rows_are_the_objects_of_the_queryset(django_assert_num_queries):
    card = CardFactory()
    CardFactory()
    question = Card.objects.public().select_related("event", "group").order_by("pk")
    prepared = Prepared(question.filter(event=Blank("event")))
    with django_assert_num_queries(1):
        (found,) = prepared.ask(event=card.event_id)
        assert (found, found.event, found.group) == (card, card.event, card.group)
        assert found.published_at == card.published_at


def test_it_is_put_into_sql_once(writings):
    cards = [CardFactory() for _ in range(3)]
    prepared = Prepared(Card.objects.filter(number=Blank("number")))
    writings.clear()
    for card in cards:
        assert prepared.ask(number=card.number) == [card]
    assert writings == [Card]


def test_the_same_text_serves_any_number_of_keys(writings):
    cards = [CardFactory() for _ in range(3)]
    prepared = Prepared(Card.objects.filter(pk__in=Blanks("keys")).order_by("pk"))
    writings.clear()
    assert prepared.ask(keys=[]) == []
    assert prepared.ask(keys={cards[1].pk}) == [cards[1]]
    assert prepared.ask(keys=[card.pk for card in cards]) == cards
    assert writings == [Card]


@pytest.mark.parametrize("number", [0, -1, 10**30])
def test_a_number_that_was_never_given_is_not_found(number):
    CardFactory()
    assert Prepared(Card.objects.filter(number=Blank("number"))).ask(number=number) == []
    assert Prepared(Card.objects.filter(number__in=Blanks("numbers"))).ask(numbers=[number]) == []


def test_it_sees_what_changed_since():
    card = CardFactory()
    prepared = Prepared(Card.objects.public().filter(event=Blank("event")))
    assert prepared.ask(event=card.event_id) == [card]
    Card.objects.update(withdrawn_at=card.published_at)
    assert prepared.ask(event=card.event_id) == []


def test_a_blank_takes_moments_and_stands_in_subqueries_too():
    card = CardFactory()
    late = card.event.starts_at + dt.timedelta(days=1)
    EventFactory(starts_at=late, ends_at=None)
    counted = Card.objects.filter(event=OuterRef("pk")).order_by().values("event")
    prepared = Prepared(
        Event.objects.filter(starts_at__lt=Blank("before", DateTimeField())).values_list(
            "pk",
            Subquery(counted.filter(number=Blank("number")).annotate(n=Count("pk")).values("n")),
        )
    )
    assert prepared.ask(before=late, number=card.number) == [(card.event_id, 1)]
    assert prepared.ask(before=late, number=0) == [(card.event_id, None)]


def test_a_blank_left_empty_is_told():
    with pytest.raises(KeyError, match="number"):
        Prepared(Card.objects.filter(number=Blank("number"))).ask()


def test_a_listing_is_counted_and_read_page_by_page(writings):
    cards = [CardFactory() for _ in range(5)]
    CardFactory(event=EventFactory(number=4711))
    other = Card.objects.exclude(event__number=Blank("number")).order_by("-number")
    listed = Listing(other).of(number=4711)
    listed.length = 2
    pages = [Paginator(listed, 2).page(number) for number in (1, 2, 3)]
    assert [[*page] for page in pages] == [cards[:2:-1], cards[2:0:-1], cards[:1]]
    assert [*listed] == cards[::-1]
    writings.clear()
    assert [*Paginator(listed, 2).page(3)] == cards[:1]
    assert writings == [], "neither counting nor cutting is put into SQL again"
