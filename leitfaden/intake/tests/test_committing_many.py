"""A document of thousands of voices is taken over in few questions, so that nobody else waits long."""

import pytest

from leitfaden.audit.models import Event as Fact
from leitfaden.intake import actions
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory
from leitfaden.workshops.models import Card

pytestmark = pytest.mark.django_db


def draft(*voices: str) -> Document:
    """Half of the voices speak about a guideline, so that their homes change from one to the next."""
    document = DocumentFactory()
    ItemFactory(document=document, type=Type.EVENT, text="Fachtag", position=0)
    field = ItemFactory(document=document, type=Type.FIELD, text="Sprache", number="1", position=1)
    guideline = ItemFactory(
        document=document, type=Type.GUIDELINE, text="Kurse für alle", number="1.1", position=2,
        parent=field,
    )  # fmt: skip
    for place, text in enumerate(voices):
        home = guideline if place % 2 else field
        ItemFactory(document=document, text=text, parent=home, position=3 + place)
    return document


def told(document: Document) -> list[tuple[str, str]]:
    items = document.items.filter(type=Type.CARD).select_related("card")
    return [(item.text, item.card.text) for item in items.order_by("rank")]


def test_forty_times_as_many_voices_ask_few_more_questions(django_assert_max_num_queries):
    few, many = draft("Ein Treff"), draft(*(f"Treff {number}" for number in range(1200)))
    with django_assert_max_num_queries(150):
        actions.commit(few, by=None, unsure=True)
    with django_assert_max_num_queries(200):
        actions.commit(many, by=None, unsure=True)
    assert Card.objects.count() == 1201
    assert Fact.objects.filter(verb="workshops.pinned").count() == 1201


def test_each_voice_becomes_its_own_card_in_the_order_of_the_document():
    document = draft(*(f"Treff {number}" for number in range(50)))
    for item in document.items.filter(type=Type.CARD, position__gte=30):
        Item.objects.filter(pk=item.pk).update(rank=100 - item.position)  # somebody moved them
    actions.commit(document, by=None, unsure=True)
    pairs = told(document)
    assert [text for text, _card in pairs] == [card for _text, card in pairs]
    cards = Card.objects.order_by("number").values_list("text", flat=True)
    assert list(cards) == [text for text, _card in pairs]
