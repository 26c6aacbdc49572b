"""The sorting table, through its page."""

import pytest
from django.urls import reverse

from leitfaden.workshops.models import Card, Theme
from leitfaden.workshops.tests.factories import (
    CardFactory,
    GroupFactory,
    SortingFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def group(staff):
    staff("editor")
    return GroupFactory()


def table(group, query=""):
    return reverse("workshops:sorting", args=[group.event.number]) + query


def merge(group, query=""):
    return reverse("workshops:sorting_merge", args=[group.event.number]) + query


def said(client, url, **words):
    return client.post(url, words, follow=True).content.decode()


def test_cards_are_laid_into_a_new_heap(client, group):
    cards = CardFactory.create_batch(2, group=group)
    pks = [card.pk for card in cards]
    html = said(client, table(group, f"?gruppe={group.number}"), cards=pks, title="Wege")
    theme = Theme.objects.get()
    assert theme.group == group
    assert theme.sortings.standing().count() == 2
    assert "Hier liegt nichts mehr unsortiert." in html


def test_a_card_in_a_second_heap_names_the_thought(client, group):
    card = SortingFactory(card=CardFactory(group=group)).card
    heap = ThemeFactory(event=group.event)
    html = said(client, table(group, "?zeige=alle"), cards=[card.pk], into=heap.pk)
    assert "Nennen Sie den Gedanken" in html
    assert f'value="{card.pk}" id="karte-{card.pk}" checked' in html
    said(client, table(group), cards=[card.pk], into=heap.pk, thought="Schilder")
    assert card.sortings.standing().count() == 2


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ({"title": "Wege"}, "mindestens eine Karte"),
        ({"cards": "own"}, "geben Sie dem neuen einen Namen"),
        ({"cards": "own", "title": "Wege", "into": "own"}, "Entweder ein Thema"),
        ({"cards": "foreign", "title": "Wege"}, "gültige Auswahl"),
        ({"cards": "own", "into": "foreign"}, "gültige Auswahl"),
        ({"cards": "nonsense", "title": "Wege"}, "kein gültiger Wert"),
    ],
)
def test_what_cannot_be_sorted_is_asked_again(client, group, words, why):
    things = {
        ("cards", "own"): CardFactory(group=group).pk,
        ("cards", "foreign"): CardFactory().pk,
        ("into", "own"): ThemeFactory(event=group.event).pk,
        ("into", "foreign"): ThemeFactory().pk,
    }
    answer = client.post(table(group), {k: things.get((k, v), v) for k, v in words.items()})
    assert answer.status_code == 200
    assert why in answer.content.decode()
    assert not Card.objects.filter(sortings__isnull=False).exists()


def test_a_card_is_taken_out_and_the_way_back_leads_to_the_table(client, group):
    lying = SortingFactory(card=CardFactory(group=group))
    url = reverse("workshops:sorting_take_out", args=[lying.pk])
    here = table(group, "?zeige=alle")
    assert client.post(url, {"weiter": here}).url == here
    assert client.post(url, {"weiter": "https://example.org/"}).url == table(group)
    assert not lying.card.sortings.standing().exists()


def test_cards_that_say_the_same_go_into_the_oldest(client, group):
    first, second = CardFactory.create_batch(2, group=group)
    said(client, merge(group, "?zeige=alle"), cards=[second.pk, first.pk])
    second.refresh_from_db()
    assert second.merged_into == first


def test_the_card_that_stays_is_named_by_its_number(client, group):
    first, second = CardFactory.create_batch(2, group=group)
    said(client, merge(group), cards=[first.pk], stays=f"k {second.number}")
    first.refresh_from_db()
    assert first.merged_into == second


@pytest.mark.parametrize("stays", ["K-0", "die erste", "K-" + "9" * 40])
def test_a_card_that_does_not_exist_cannot_stay(client, group, stays):
    card = CardFactory(group=group)
    assert "gibt es in dieser Veranstaltung nicht" in said(
        client, merge(group), cards=[card.pk], stays=stays
    )


def test_one_card_alone_is_not_merged(client, group):
    card = CardFactory(group=group)
    assert "braucht es zwei Karten" in said(client, merge(group), cards=[card.pk])


def test_merging_in_a_circle_is_told(client, group):
    root = CardFactory(group=group)
    card = CardFactory(group=group, merged_into=root)
    html = said(client, merge(group), cards=[root.pk], stays=card.code)
    assert "Das führte im Kreis" in html


def test_a_merged_card_is_parted_from_its_page(client, group):
    card = CardFactory(group=group, merged_into=CardFactory(group=group))
    said(client, reverse("workshops:card_part", args=[card.number]))
    card.refresh_from_db()
    assert card.merged_into is None


@pytest.mark.parametrize("wanted", ["99", "drei", "9" * 30])
def test_a_group_that_does_not_exist_is_not_found(client, group, wanted):
    assert client.get(table(group, f"?gruppe={wanted}")).status_code == 404


def test_the_table_does_not_ask_once_for_each_card(client, group, django_assert_max_num_queries):
    for card in CardFactory.create_batch(30, group=group):
        SortingFactory(card=card)
    with django_assert_max_num_queries(16):
        client.get(table(group, "?zeige=alle"))
