import pytest
from django.urls import reverse

from leitfaden.people.models import Role
from leitfaden.people.tests.factories import UserFactory
from leitfaden.workshops.models import Answer, Card, Summary, Theme
from leitfaden.workshops.tests.factories import (
    AnswerFactory,
    CardFactory,
    GroupFactory,
    OfficeFactory,
    QuestionFactory,
    SortingFactory,
    SummaryFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def group():
    return GroupFactory()


def at(name, group):
    return reverse(f"workshops:{name}", args=[group.event.number, group.number])


def said(client, url, **words):
    return client.post(url, words, follow=True).content.decode()


ANSWER = {
    "outcome": "declined",
    "reason": "Dafür fehlt der Raum.",
    "answered_on": "2026-05-04",
}


def test_strangers_and_readers_do_not_write(client, staff, group):
    card = CardFactory(group=group)
    urls = [at("card_new", group), at("summary_new", group)]
    urls += [reverse("workshops:sorting", args=[group.event.number])]
    urls += [reverse("workshops:card_answer", args=[card.number])]
    assert {client.post(url).status_code for url in urls} == {302}
    staff("data_protection")
    assert {client.post(url).status_code for url in urls} == {403}


def test_answering_and_publishing_are_for_those_who_decide(client, staff, group):
    staff("editor")
    card = CardFactory(group=group)
    for name in ("card_answer", "card_publication"):
        assert client.post(reverse(f"workshops:{name}", args=[card.number])).status_code == 403
    assert client.post(at("group_publication", group)).status_code == 403


def test_a_group_is_set_up_and_its_number_taken_once(client, staff, group):
    staff("editor")
    url = reverse("workshops:group_new", args=[group.event.number])
    client.post(url, {"number": "77", "title": "Wohnen"})
    assert group.event.groups.get(number=77).title == "Wohnen"
    assert "trägt schon eine andere Gruppe" in said(client, url, number="77", title="Arbeit")


def test_a_question_gets_its_card_colour(client, staff, group):
    staff("editor")
    url = reverse("workshops:question_new", args=[group.event.number])
    client.post(url, {"number": "1", "text": "Was fehlt?", "colour": "gelb"})
    assert group.event.questions.get().colour == "gelb"


def test_one_card_keeps_its_lines_and_a_stack_is_one_a_line(client, staff, group):
    staff("editor")
    url = at("card_new", group)
    client.post(url, {"text": "Kurse\nam Abend", "channel": "paper"})
    client.post(url, {"text": "Schilder\n\n Termine ", "channel": "paper", "one_a_line": "on"})
    texts = Card.objects.order_by("number").values_list("text", flat=True)
    assert [text.splitlines() for text in texts] == [
        ["Kurse", "am Abend"],
        ["Schilder"],
        ["Termine"],
    ]


def test_a_double_click_pins_once_and_says_how_to_pin_again(client, staff, group):
    staff("editor")
    words = {"text": "Kurse", "channel": "paper"}
    client.post(at("card_new", group), words)
    assert "zuletzt angeheftet" in said(client, at("card_new", group), **words)
    assert group.cards.count() == 1
    client.post(at("card_new", group), words | {"again": "on"})
    assert group.cards.count() == 2


def test_an_editor_cannot_publish_with_the_pin(client, staff, group):
    staff("editor")
    client.post(at("card_new", group), {"text": "Kurse", "channel": "paper", "publish": "on"})
    assert not Card.objects.get().is_public


def test_a_question_of_another_event_is_no_choice(client, staff, group):
    staff("editor")
    words = {"text": "Kurse", "channel": "paper", "question": QuestionFactory().pk}
    client.post(at("card_new", group), words)
    assert not Card.objects.exists()


def test_all_cards_of_a_group_are_published_together(client, staff, group):
    staff("coordinator")
    CardFactory.create_batch(2, group=group, published_at=None)
    assert "2 Karten veröffentlicht." in said(client, at("group_publication", group))


def test_minutes_are_kept(client, staff, group):
    staff("editor")
    client.post(at("minutes_new", group), {"text": "Kurze Wege."})
    assert group.minutes.get().text == "Kurze Wege."


def test_a_summary_is_written_confirmed_and_then_left_alone(client, staff, group):
    staff("coordinator")
    card = CardFactory(group=group)
    client.post(at("summary_new", group), {"text": "Kurze Wege.", "cards": [card.pk]})
    first = Summary.objects.get()
    confirm = reverse("workshops:summary_confirm", args=[first.pk])
    assert "wie die Gruppe bestätigt hat" in said(client, confirm, how="imported")
    assert "Bestätigt." in said(client, confirm, how="read_out")
    assert "schon bestätigt" in said(client, confirm, how="read_out")
    assert "Kurze Wege." in client.get(at("summary_new", group)).content.decode()
    client.post(at("summary_new", group), {"text": "Kürzere Wege.", "cards": [card.pk]})
    assert "neuere Fassung" in said(client, confirm, how="show_of_hands")
    publication = reverse("workshops:summary_publication", args=[first.pk])
    said(client, publication, to="publish")
    said(client, publication, to="withdraw", because="Irrtum.")
    first.refresh_from_db()
    assert first.withdrawn_at


def test_a_summary_takes_no_cards_of_another_group(client, staff, group):
    staff("editor")
    CardFactory(group=group)
    words = {"text": "Kurze Wege.", "cards": [CardFactory().pk]}
    client.post(at("summary_new", group), words)
    assert not Summary.objects.exists()


def test_a_voice_is_answered_and_the_answer_replaced(client, staff):
    staff("coordinator")
    card, office = CardFactory(), OfficeFactory()
    url = reverse("workshops:card_answer", args=[card.number])
    words = ANSWER | {"answered_by": office.pk}
    assert "Die Antwort steht." in said(client, url, **words)
    said(client, url, **words)
    assert card.answers.count() == 1
    said(client, url, **words | {"outcome": "passed_on", "passed_on_to": OfficeFactory().pk})
    assert card.answers.standing().get().outcome == "passed_on"
    answer = card.answers.standing().get()
    withdraw = reverse("workshops:answer_withdraw", args=[answer.pk])
    assert "zurückgenommen" in said(client, withdraw)
    assert not card.answers.standing().exists()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ({"outcome": "passed_on"}, "Weitergegeben an wen?"),
        ({"passed_on_to": "office"}, "nur, wenn die Stimme weitergegeben ist"),
        ({"reason": "  "}, "Begründung"),
        ({"answered_on": "2026-12-24"}, "Dieser Tag liegt noch vor uns."),
        ({"answered_on": "1990-01-01"}, "An diesem Tag gab es die Stimme noch nicht."),
        ({"outcome": "passed_on", "passed_on_to": "office"}, "nicht an sich selbst weitergeben"),
        ({"link": "javascript:alert(1)"}, "gültige"),
    ],
)
def test_an_answer_that_does_not_answer_is_refused(client, staff, words, why):
    staff("coordinator")
    card, office = CardFactory(), OfficeFactory()
    words = {key: office.pk if value == "office" else value for key, value in words.items()}
    url = reverse("workshops:card_answer", args=[card.number])
    html = said(client, url, **ANSWER | {"answered_by": office.pk} | words)
    assert why in html
    assert not Answer.objects.exists()


def test_a_merged_voice_is_answered_at_its_heap(client, staff):
    staff("coordinator")
    root = CardFactory()
    card = CardFactory(group=root.group, merged_into=root)
    answer = client.get(reverse("workshops:card_answer", args=[card.number]))
    assert answer.url == root.get_absolute_url()


def test_a_theme_is_answered_renamed_published_and_merged(client, staff):
    staff("coordinator")
    theme = ThemeFactory(published_at=None)
    other = ThemeFactory(event=theme.event)
    url = lambda name: reverse(f"workshops:{name}", args=[theme.number])  # noqa: E731
    said(client, url("theme_edit"), title="Verstanden werden", description="Im Amt.")
    said(client, url("theme_publication"), to="publish")
    said(client, url("theme_merge"), into=ThemeFactory().pk)
    theme.refresh_from_db()
    assert (theme.title, theme.is_public, theme.merged_into) == ("Verstanden werden", True, None)
    said(client, url("theme_answer"), **ANSWER | {"answered_by": OfficeFactory().pk})
    assert "Hier steht schon eine Antwort." in said(client, url("theme_merge"), into=other.pk)
    Answer.objects.all().update(withdrawn_at=theme.published_at)
    said(client, url("theme_merge"), into=other.pk)
    theme.refresh_from_db()
    assert theme.merged_into == other
    said(client, url("theme_part"))
    theme.refresh_from_db()
    assert theme.merged_into is None


def test_every_staff_page_opens(client, staff, group):
    staff("coordinator")
    QuestionFactory(event=group.event)
    card = CardFactory(group=group)
    SummaryFactory(group=group)
    AnswerFactory(card=card)
    heap = SortingFactory(card=card).theme
    urls = [at(name, group) for name in ("card_new", "minutes_new", "summary_list", "summary_new")]
    urls += [reverse(f"workshops:{name}", args=[group.event.number]) for name in EVENT_PAGES]
    urls += [reverse(f"workshops:{name}", args=[heap.number]) for name in THEME_PAGES]
    urls += [reverse("workshops:card_answer", args=[card.number])]
    urls += [thing.get_absolute_url() for thing in (group, card, heap)]
    assert [client.get(url).status_code for url in urls] == [200] * len(urls)
    assert Theme.objects.count() == 1


EVENT_PAGES = ("group_list", "group_new", "question_new", "sorting")
THEME_PAGES = ("theme_answer", "theme_edit", "theme_merge")


def test_somebody_without_a_role_sees_what_everybody_sees(client, group):
    client.force_login(UserFactory())
    assert client.get(at("group_detail", group)).status_code == 200
    assert client.get(at("card_new", group)).status_code == 403
    assert Role.EDITOR


def test_a_card_longer_than_a_card_is_refused_and_a_stack_is_read_card_by_card(
    client, staff, group
):
    staff("editor")
    words = {"channel": "paper", "text": "x" * 2001}
    assert "höchstens 2.000 Zeichen" in said(client, at("card_new", group), **words)
    assert not Card.objects.exists()
    stack = "\n".join(["x" * 1999, "\u200b", "y" * 1999])
    said(client, at("card_new", group), **words | {"text": stack, "one_a_line": "on"})
    assert Card.objects.count() == 2


def test_the_way_back_after_taking_out_is_an_address(client, staff, group):
    staff("editor")
    lying = SortingFactory(card=CardFactory(group=group))
    url = reverse("workshops:sorting_take_out", args=[lying.pk])
    assert client.post(url, {"weiter": "0001-01-01T00:00"}).status_code == 302
