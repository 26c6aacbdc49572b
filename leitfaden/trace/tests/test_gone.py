"""A printed code is answered for ever, also when what stood under it was withdrawn."""

import pytest
from django.core.cache import cache
from django.utils import timezone

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.bodies.tests.factories import PaperFactory
from leitfaden.core.tests.page import Page
from leitfaden.guidelines.tests.factories import WordingFactory
from leitfaden.measures.tests.factories import ChallengeFactory, MeasureFactory
from leitfaden.people.actions import publish, withdraw
from leitfaden.people.tests.factories import CoordinatorFactory, EditorFactory
from leitfaden.trace.queries import account_of, account_of_town
from leitfaden.workshops.actions import merge_card
from leitfaden.workshops.tests.factories import CardFactory, GroupFactory, ThemeFactory

pytestmark = pytest.mark.django_db


def said_in_main(answer) -> str:
    return (
        answer.text.partition("<h1>")[2]
        .partition("</main>")[0]
        .strip()
        .removesuffix("</div>")
        .strip()
    )


def spur(client, thing):
    return client.get(f"/spur/{thing.code}/")


@pytest.mark.parametrize(
    "made",
    [
        lambda: CardFactory(text="Geheim geworden"),
        lambda: ThemeFactory(title="Geheim geworden"),
        lambda: AmendmentFactory(title="Geheim geworden"),
        lambda: MeasureFactory(title="Geheim geworden"),
        lambda: ChallengeFactory(title="Geheim geworden"),
        lambda: PaperFactory(reference="DS0188/26", name="Geheim geworden"),
    ],
)
def test_what_was_withdrawn_says_when_and_why_and_not_what_it_said(client, made):
    thing = made()
    withdraw(thing, because="Enthielt den Namen eines Kindes.", by=None)
    answer = spur(client, thing)
    assert answer.status_code == 410
    said = Page(answer.text).said
    assert f"Zurückgezogen am {thing.withdrawn_at.day}. " in said
    assert "Enthielt den Namen eines Kindes." in said
    assert "Geheim geworden" not in answer.text
    at_its_own = client.get(thing.get_absolute_url())
    assert at_its_own.status_code == 410
    assert said_in_main(at_its_own) == said_in_main(answer)
    publish(thing, by=None)
    assert (
        spur(client, thing).status_code == client.get(thing.get_absolute_url()).status_code == 200
    )


def test_a_voice_of_a_withdrawn_event_names_the_event(client):
    card = CardFactory()
    type(card.event).objects.update(withdrawn_at=timezone.now())  # before reasons were asked for
    answer = spur(client, card)
    assert answer.status_code == 410
    assert f"die Veranstaltung {card.event.code}" in answer.text
    assert "Eine Begründung ist nicht vermerkt." in answer.text
    assert spur(client, card.event).status_code == 410
    assert client.get(card.get_absolute_url()).status_code == 410
    assert client.get(card.event.get_absolute_url()).status_code == 410


def test_a_withdrawn_card_leads_on_to_the_one_it_went_into(client):
    group = GroupFactory()
    card, root = CardFactory.create_batch(2, group=group)
    merge_card(card, into=root, by=None)
    withdraw(card, because="Irrtum.", by=None)
    assert root.get_absolute_url() in spur(client, card).text


def test_a_guideline_is_gone_with_its_only_edition(client):
    wording = WordingFactory(number="2.3")
    withdraw(wording.edition, because="Neu gefasst", by=None)
    for code in ("L 2.3", wording.unit.code):
        answer = client.get(f"/spur/{code}/")
        assert answer.status_code == 410
        assert "Neu gefasst" in answer.text


def test_a_code_typed_into_the_search_leads_there_too(client):
    card = CardFactory()
    withdraw(card, because="Irrtum.", by=None)
    assert client.get("/spur/", {"q": card.code}).status_code == 302


def test_a_draft_that_was_withdrawn_never_had_a_thread(client):
    card = CardFactory(published_at=None)
    withdraw(card, because="Irrtum.", by=None)
    assert spur(client, card).status_code == 404
    assert client.get(card.get_absolute_url()).status_code == 404


def test_those_who_work_here_still_read_it(client):
    card = CardFactory(text="Nur intern")
    withdraw(card, because="Irrtum.", by=None)
    client.force_login(EditorFactory())
    assert "Nur intern" in spur(client, card).text
    assert "Nur intern" in client.get(card.get_absolute_url()).text


def test_a_hyphen_as_word_writes_it_is_a_hyphen(client):
    card = CardFactory(number=8)
    assert client.get(f"/spur/K\u2011{card.number}/").status_code == 200


def test_withdrawn_voices_are_counted_apart(client):
    group = GroupFactory()
    kept, gone = CardFactory.create_batch(2, group=group)
    CardFactory(group=group, published_at=None)
    withdraw(gone, because="Irrtum.", by=None)
    of_another = CardFactory()
    withdraw(of_another.event, because="Irrtum.", by=None)
    cache.clear()
    account = account_of_town()
    assert (account.total, account.withdrawn) == (1, 2)
    assert account_of(group.event).withdrawn == 1
    assert "2 weitere Stimmen sind zurückgezogen" in client.get("/stimmen/").text
    event = client.get(group.event.get_absolute_url()).text
    assert "Eine weitere Stimme ist zurückgezogen" in event
    assert kept.text in client.get("/stimmen/").text


def test_the_reason_is_asked_for_where_one_withdraws(client):
    card = CardFactory()
    client.force_login(CoordinatorFactory())
    page = client.get(card.get_absolute_url())
    assert 'name="because"' in page.text
    words = {"to": "withdraw", "because": " Doppelt erfasst "}
    client.post(f"{card.get_absolute_url()}veroeffentlichung/", words)
    card.refresh_from_db()
    assert card.withdrawn_because == "Doppelt erfasst"
