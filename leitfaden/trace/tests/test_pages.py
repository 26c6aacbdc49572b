"""A printed code is answered, for every kind of thing and for ever."""

import pytest

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.bodies.tests.factories import PaperFactory
from leitfaden.events.tests.factories import EventFactory
from leitfaden.guidelines.tests.factories import ConceptFactory, EditionFactory, WordingFactory
from leitfaden.measures.tests.factories import ChallengeFactory, MeasureFactory
from leitfaden.workshops.tests.factories import AnswerFactory, CardFactory, ThemeFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "made",
    [
        CardFactory, ThemeFactory, AmendmentFactory, MeasureFactory, ChallengeFactory,
        lambda: WordingFactory().unit, lambda: CardFactory().event,
        lambda: PaperFactory(reference="DS0188/26"),
    ],
)  # fmt: skip
def test_the_thread_of_every_kind_of_thing_is_told(client, made, django_assert_max_num_queries):
    thing = made()
    with django_assert_max_num_queries(8):
        answer = client.get(f"/spur/{thing.code}/")
    assert answer.status_code == 200
    assert thing.code in answer.content.decode()


@pytest.mark.parametrize("written", ["k117", "K 117", "K-0117"])
def test_a_code_is_found_as_people_type_it(client, written):
    CardFactory(number=117, text="Jemand soll übersetzen.")
    found = client.get("/spur/", {"q": written}, follow=True)
    assert "Jemand soll übersetzen." in found.content.decode()


def test_words_lead_to_the_search(client):
    answer = client.get("/spur/", {"q": "klare Schilder"})
    assert answer.status_code == 302
    assert answer["Location"] == "/suche/?q=klare+Schilder"


@pytest.mark.parametrize("code", ["K-999", "unsinn", "L 9.9", "K-1/../x"])
def test_an_unknown_code_is_said_to_be_unknown(client, code):
    assert client.get(f"/spur/{code}/").status_code == 404


@pytest.mark.parametrize("address", ["/spur/%00/", "/spur/?q=%00", "/stimmen/?seite=%00"])
def test_a_nul_byte_in_an_address_is_a_bad_request(client, address):
    assert client.get(address).status_code == 400


def test_a_card_nobody_published_has_no_thread_for_strangers(client):
    assert client.get(f"/spur/{CardFactory(published_at=None).code}/").status_code == 404


def test_a_number_that_two_editions_gave_to_two_guidelines_asks_which(client):
    concept = ConceptFactory()
    for _ in range(2):
        WordingFactory(edition=EditionFactory(concept=concept), number="2.3")
    page = client.get("/spur/L 2.3/").content.decode()
    assert "mehreren Fassungen" in page


def test_a_post_is_refused(client):
    assert client.post("/spur/K-1/").status_code == 405


def test_the_account_lists_every_voice_with_its_outcome(client, django_assert_max_num_queries):
    AnswerFactory(card=CardFactory(text="Beantwortet"))
    CardFactory(text="Wartet")
    with django_assert_max_num_queries(8):
        page = client.get("/stimmen/").content.decode()
    assert "Beantwortet" in page
    assert "Wartet" in page
    only = client.get("/stimmen/", {"ergebnis": "open"}).content.decode()
    assert "Wartet" in only
    assert "Beantwortet</" not in only


@pytest.mark.parametrize("query", [{"ergebnis": "nonsense"}, {"seite": "-3"}, {"seite": "x"}])
def test_nonsense_in_the_address_breaks_nothing(client, query):
    CardFactory()
    assert client.get("/stimmen/", query).status_code == 200


def test_an_empty_town_has_an_account_too(client):
    assert "Noch keine Stimme" in client.get("/stimmen/").content.decode()


def test_texts_are_told_as_text_and_never_as_markup(client):
    card = CardFactory(text="<script>alert(1)</script>")
    page = client.get(f"/spur/{card.code}/").content.decode()
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;" in page


def test_quotation_marks_within_others_are_single(client):
    event = EventFactory(title="Fachtag „Ankommen“")
    CardFactory(event=event, group=None)
    page = client.get(f"/veranstaltungen/{event.code}/stimmen/").text
    assert "aus „Fachtag ‚Ankommen‘“" in page


def test_the_whole_line_of_a_voice_leads_to_it(client):
    card = CardFactory(text="Jemand soll übersetzen.")
    link = f'<a href="{card.get_absolute_url()}"><span><b>{card.code}</b> {card.text}</span>'
    assert link in client.get("/stimmen/").text
