import pytest
from django.urls import reverse

from leitfaden.core import places
from leitfaden.events.tests.factories import EventFactory, WorkshopFactory
from leitfaden.guidelines.tests.factories import FieldTitleFactory
from leitfaden.people.actions import withdraw
from leitfaden.workshops import actions
from leitfaden.workshops.models import Card
from leitfaden.workshops.tests.factories import (
    AnswerFactory,
    CardFactory,
    GroupFactory,
    MinutesFactory,
    QuestionFactory,
    SortingFactory,
    SummaryFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def quiet(monkeypatch):
    """The page alone, without what other rooms write into its places."""
    monkeypatch.setattr(places, "_fillers", {})


def page(client, thing, query=""):
    return client.get(thing.get_absolute_url() + query).content.decode()


def test_a_group_shows_its_cards_under_their_questions(client, quiet):
    group = GroupFactory()
    asked = QuestionFactory(event=group.event, text="Was fehlt?")
    QuestionFactory(event=group.event, text="Was hilft?", colour="gruen")
    QuestionFactory(event=group.event, group=GroupFactory(event=group.event), text="Fremd?")
    CardFactory(group=group, question=asked, text="Kurse am Abend")
    CardFactory(group=group, text="Ohne Frage")
    html = page(client, group)
    assert html.index("Was fehlt?") < html.index("Kurse am Abend") < html.index("Was hilft?")
    assert "Kartenfarbe: gelb" in html
    assert "Kartenfarbe: grün" not in html  # of no card
    assert "Dieser Frage ist keine Karte zugeordnet." in html
    assert html.index("Ohne Leitfrage") < html.index("Ohne Frage")
    assert "Fremd?" not in html


def test_a_question_waits_for_cards_until_the_event_is_over(client, quiet):
    group = GroupFactory(event=EventFactory(starts_at=None, ends_at=None))
    QuestionFactory(event=group.event, text="Was fehlt?")
    CardFactory(group=group)
    html = page(client, group)
    assert "Dazu hängt hier noch keine Karte." in html
    assert "Kartenfarbe: " in html


def test_a_group_named_as_its_field_is_named_once(client, quiet):
    field = FieldTitleFactory(title="Nachbarschaft").field
    same = GroupFactory(field=field, title="Nachbarschaft")
    other = GroupFactory(event=same.event, field=field, title="Tisch am Fenster")
    facts = page(client, same).partition("Auf einen Blick")[2]
    assert "Nachbarschaft" not in facts
    assert "Nachbarschaft" in page(client, other).partition("Auf einen Blick")[2]
    listed = client.get(reverse("workshops:group_list", args=[same.event.number]))
    assert listed.content.decode().count("Nachbarschaft") == 2


def test_a_group_shows_its_cards_under_their_themes(client, quiet):
    group = GroupFactory()
    card, lonely = CardFactory(group=group), CardFactory(group=group)
    first = actions.sort(card, into=ThemeFactory(event=group.event), thought="eins", by=None).theme
    actions.sort(
        card, into=ThemeFactory(event=group.event, published_at=None), thought="zwei", by=None
    )
    html = page(client, group, "?ansicht=thema")
    assert first.title in html
    assert "eins" in html
    assert "zwei" not in html
    assert html.index("In keinem Thema") < html.index(lonely.text)


def test_the_summary_stands_with_its_dissent_and_its_coverage(client, quiet):
    group = GroupFactory()
    one, two = CardFactory.create_batch(2, group=group)
    actions.sum_up(
        group, text="Kurze Wege.", dissent="Lange Wege.", cards=[one], publish=True, by=None
    )
    html = page(client, group)
    assert "1 von 2 Karten sind aufgenommen; nicht aufgenommen:" in html
    assert html.index("Abweichende Meinung") < html.index("Lange Wege.")
    assert "von der Gruppe noch nicht bestätigt" in html
    assert f">{two.code}</a>." in html


def test_a_group_without_anything_says_so(client, quiet):
    assert "Diese Gruppe hat noch keine Karte." in page(client, GroupFactory())


def test_a_group_takes_five_queries(client, quiet, django_assert_max_num_queries):
    group = GroupFactory()
    question = QuestionFactory(event=group.event)
    cards = CardFactory.create_batch(40, group=group, question=question)
    actions.sum_up(group, text="Kurze Wege.", cards=cards[:10], publish=True, by=None)
    MinutesFactory(group=group)
    with django_assert_max_num_queries(5):
        assert "Die Gruppe wünscht sich" in page(client, group)


def test_a_group_of_many_cards_has_pages(client, quiet, django_assert_max_num_queries):
    group = GroupFactory()
    question = QuestionFactory(event=group.event)
    cards = CardFactory.create_batch(60, group=group, question=question)
    actions.sum_up(group, text="Kurze Wege.", cards=cards[:10], publish=True, by=None)
    MinutesFactory(group=group)
    with django_assert_max_num_queries(8):
        html = page(client, group, "?seite=2")
    assert "10 von 60 Karten" in html
    assert html.count('<article class="voice') == 10


def test_a_group_by_theme_takes_six_queries(client, quiet, django_assert_max_num_queries):
    group = GroupFactory()
    heap = ThemeFactory(event=group.event)
    for card in CardFactory.create_batch(20, group=group):
        SortingFactory(card=card, theme=heap)
    with django_assert_max_num_queries(6):
        page(client, group, "?ansicht=thema")


def test_a_group_of_a_draft_is_not_found(client, staff):
    group = GroupFactory(event=EventFactory(published_at=None))
    assert client.get(group.get_absolute_url()).status_code == 404
    staff("editor")
    assert client.get(group.get_absolute_url()).status_code == 200


def test_the_groups_of_an_event_count_what_may_be_read(client, quiet):
    group = GroupFactory(title="Wohnen")
    CardFactory(group=group)
    CardFactory(group=group, published_at=None)
    html = client.get(reverse("workshops:group_list", args=[group.event.number])).content.decode()
    assert "Wohnen" in html
    assert "1 Karte<" in html


def test_an_event_without_groups_says_so(client):
    html = client.get(reverse("workshops:group_list", args=[EventFactory().number]))
    assert "Noch ist keine Arbeitsgruppe eingerichtet." in html.content.decode()


def test_the_way_from_the_programme_leads_to_the_group(client):
    workshop = WorkshopFactory(capacity=20)
    url = reverse("workshops:workshop_detail", args=[workshop.event.number, workshop.position])
    assert "20 Plätze" in client.get(url).content.decode()
    group = actions.set_up_group(workshop.event, number=1, title="Wege", workshop=workshop, by=None)
    assert client.get(url).url == group.get_absolute_url()


def test_a_card_tells_its_words_its_colour_and_how_it_came(client, quiet):
    group = GroupFactory()
    card = CardFactory(
        group=group,
        question=QuestionFactory(event=group.event),
        text="Schilder <verstehe> ich nicht",
        channel=Card.Channel.PHOTO,
        evidence="Foto 12 https://example.org/12",
    )
    html = page(client, card)
    assert "Schilder &lt;verstehe&gt; ich nicht" in html
    assert "fotografiert und abgetippt" in html
    assert '<a href="https://example.org/12"' in html
    assert "gelb" in html


def test_a_card_from_a_list_does_not_pretend_to_be_a_card(client, quiet):
    html = page(client, CardFactory(channel=Card.Channel.LIST))
    assert "nicht von einer Moderationskarte" in html


def test_every_channel_has_its_sentence():
    from leitfaden.workshops.panels import HOW

    assert set(HOW) == set(Card.Channel)


def test_a_merged_card_says_where_it_went_and_the_other_who_came(client, quiet):
    card = CardFactory()
    root = CardFactory(group=card.group)
    actions.merge_card(card, into=root, by=None)
    assert f"Karte {root.code}</a> und ist in ihr aufgegangen" in page(client, card)
    assert "Dasselbe sagen auch:" in page(client, root)
    withdraw(root, because="Irrtum.", by=None)
    assert root.code not in page(client, card)


@pytest.mark.parametrize("kind", ["stimmen/K", "themen/T"])
@pytest.mark.parametrize("number", [0, 4711, 10**30])
def test_a_number_that_was_never_given_is_not_found(client, kind, number):
    assert client.get(f"/{kind}-{number}/").status_code == 404


def test_a_draft_card_is_for_those_who_work_here(client, staff, quiet):
    card = CardFactory(published_at=None)
    assert client.get(card.get_absolute_url()).status_code == 404
    staff("data_protection")
    assert "intern" in page(client, card)


def test_a_theme_shows_its_heap_with_marks_for_what_was_said_more_than_once(client, quiet):
    heap = ThemeFactory()
    group = GroupFactory(event=heap.event)
    root, one, two = CardFactory.create_batch(3, group=group)
    actions.sort(root, into=heap, thought="übersetzen", by=None)
    for card in (one, two):
        actions.merge_card(card, into=root, by=None)
    html = page(client, heap)
    assert "×3" in html
    assert "3-mal gesagt" in html
    assert "übersetzen" in html
    assert "aus 1 Karte<" in html


def test_a_merged_theme_says_where_it_went_and_its_cards_lie_there(client, quiet):
    heap = ThemeFactory()
    lying = SortingFactory(theme=heap, card=CardFactory(group=GroupFactory(event=heap.event)))
    root = ThemeFactory(event=heap.event)
    actions.merge_theme(heap, into=root, by=None)
    assert f"{root.code} „{root.title}“" in page(client, heap)
    assert lying.card.text in page(client, root)


def test_an_empty_theme_says_so(client, quiet):
    assert "Hier liegt noch keine Karte." in page(client, ThemeFactory())


def test_a_theme_takes_four_queries_and_a_card_two(client, quiet, django_assert_max_num_queries):
    heap = ThemeFactory()
    group = GroupFactory(event=heap.event)
    for card in CardFactory.create_batch(40, group=group):
        SortingFactory(card=card, theme=heap)
    with django_assert_max_num_queries(4):
        page(client, heap)
    with django_assert_max_num_queries(2):
        page(client, card)


def test_the_history_of_answers_is_for_staff(client, staff, quiet):
    card = CardFactory()
    AnswerFactory(card=card, reason="Alte Antwort", withdrawn_at=card.published_at)
    AnswerFactory(card=card, reason="Neue Antwort")
    assert "Alte Antwort" not in page(client, card)
    staff("editor")
    html = page(client, card)
    assert html.index("Neue Antwort") < html.index("Alte Antwort")


def test_versions_of_a_summary_are_listed_newest_first(client, quiet):
    group = GroupFactory()
    SummaryFactory(group=group, text="Erste")
    SummaryFactory(group=group, version=2, text="Zweite")
    url = reverse("workshops:summary_list", args=[group.event.number, group.number])
    html = client.get(url).content.decode()
    assert html.index("Zweite") < html.index("Erste")
    assert "Durch Handzeichen bestätigt" not in html


@pytest.mark.parametrize("asked", ["", "?ansicht=thema", "?seite=2", "?ansicht=thema&seite=2"])
def test_a_group_of_many_cards_asks_eight_questions_at_most(
    client, asked, django_assert_max_num_queries
):
    group = GroupFactory()
    theme = ThemeFactory(event=group.event)
    cards = CardFactory.create_batch(60, group=group)
    for card in cards:
        SortingFactory(card=card, theme=theme)
    actions.sum_up(group, text="Kurze Wege.", cards=cards[:55], publish=True, by=None)
    with django_assert_max_num_queries(8):
        page = client.get(f"{group.get_absolute_url()}{asked}").text
    assert "55" in page
    assert "60" in page
    shown = cards[50:] if "seite" in asked else cards[:50]
    assert all(card.text in page for card in shown)


@pytest.mark.parametrize("asked", ["", "?seite=2"])
def test_a_theme_of_many_cards_asks_eight_questions_at_most(
    client, asked, django_assert_max_num_queries
):
    theme = ThemeFactory()
    for card in CardFactory.create_batch(60, group__event=theme.event):
        SortingFactory(card=card, theme=theme)
    with django_assert_max_num_queries(8):
        assert client.get(f"{theme.get_absolute_url()}{asked}").status_code == 200
