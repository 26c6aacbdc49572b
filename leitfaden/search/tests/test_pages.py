"""The page: what is found, how the question was taken, and where each result hangs on the thread."""

import pytest
from django.core.cache import cache
from django.db import connection

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.guidelines.tests.factories import WordingFactory
from leitfaden.people.tests.factories import CoordinatorFactory
from leitfaden.search import actions
from leitfaden.workshops.tests.factories import CardFactory, SortingFactory, ThemeFactory

pytestmark = pytest.mark.django_db


def page(client, text: str, **more) -> str:
    return client.get("/suche/", {"q": text} | more).content.decode()


def test_a_word_is_marked_where_it_answers(client):
    card = CardFactory(text="Die Schilder im Rathaus sind klein.")
    actions.rebuild()
    shown = page(client, "Schild")
    assert "Die <mark>Schilder</mark> im Rathaus sind klein." in shown
    assert card.get_absolute_url() in shown


def test_a_voice_is_never_cut(client):
    text = "Schilder fehlen. " + "Das ist wichtig. " * 200
    CardFactory(text=text)
    actions.rebuild()
    assert "Das ist wichtig. " * 199 in page(client, "Schild")


def test_a_code_leads_straight_to_its_thread(client):
    card = CardFactory()
    answer = client.get("/suche/", {"q": card.code.lower()})
    assert answer.status_code == 302
    assert answer["Location"].lower() == f"/spur/{card.code}/".lower()


def test_a_beginning_of_a_code_lists_what_begins_so(client):
    CardFactory(number=1170)
    actions.rebuild()
    assert "K-1170" in page(client, "K-117")


def test_the_place_in_the_thread_is_shown(client):
    card = CardFactory(text="Schilder im Rathaus")
    theme = SortingFactory(card=card, theme=ThemeFactory(event=card.event, title="Wege")).theme
    wording = WordingFactory(number="2.3")
    amendment = AmendmentFactory(adopted=True, wording=wording, edition=wording.edition)
    amendment.reasons.create(theme=theme)
    actions.rebuild()
    shown = page(client, "Schilder")
    steps = [card.event.title, card.group.label, card.code, f"Thema {theme.code}: Wege", "L 2.3"]
    places = [shown.index(step, shown.index('class="steps"')) for step in steps]
    assert places == sorted(places)


def test_what_became_of_a_voice_is_shown(client):
    CardFactory(text="Schilder im Rathaus")
    actions.rebuild()
    assert "noch ohne Antwort" in page(client, "Schilder")


def test_a_mended_error_is_said(client):
    CardFactory(text="Schilder im Rathaus")
    actions.rebuild()
    assert "Meinten Sie „Schilder“?" in page(client, "Schidler")


def test_without_results_there_are_ways_on(client):
    shown = page(client, "Raumschiff")
    assert "Kein Treffer" in shown
    assert "/stimmen/" in shown


def test_results_are_filtered_by_kind_and_paged(client):
    for _ in range(25):
        CardFactory(text="Schilder im Rathaus")
    ThemeFactory(title="Schilder")
    actions.rebuild()
    shown = page(client, "Schilder")
    assert "Karten (25)" in shown
    assert "seite=2" in shown
    assert page(client, "Schilder", art="theme").count("<article>") == 1
    assert page(client, "Schilder", seite="2").count("<article>") == 6


def test_a_very_long_question_is_cut_with_a_sentence(client):
    assert "ersten 200 Zeichen" in page(client, "Schilder " * 60)


@pytest.mark.parametrize(
    "text", ["<script>", '"', "' OR 1=1 --", "* : { }", "\\", "%", "K-" + "9" * 40]
)
def test_whatever_is_typed_is_only_words(client, text):
    CardFactory(text="Schilder")
    actions.rebuild()
    answer = client.get("/suche/", {"q": text})
    assert answer.status_code == 200
    assert b"<script>" not in answer.content


def test_the_page_stands_in_arabic_with_german_results(client):
    CardFactory(text="Schilder im Rathaus")
    actions.rebuild()
    shown = client.get("/ar/suche/", {"q": "Schilder"}).content.decode()
    assert 'lang="de" dir="ltr"' in shown
    assert "/ar/stimmen/K-" in shown


def test_drafts_are_shown_to_staff_and_called_internal(client):
    CardFactory(text="Schilder im Rathaus", published_at=None)
    actions.rebuild()
    assert "<article>" not in page(client, "Schilder")
    client.force_login(CoordinatorFactory())
    assert "intern" in page(client, "Schilder")


def test_a_page_of_results_asks_eight_questions_at_most(client, django_assert_max_num_queries):
    for _ in range(30):
        card = CardFactory(text="Schilder im Rathaus")
        SortingFactory(card=card, theme=ThemeFactory(event=card.event, title="Schilder"))
    actions.rebuild()
    assert connection.features.supports_json_field
    for text in ("Schilder", "Schidler"):
        cache.clear()
        with django_assert_max_num_queries(8 + (text == "Schidler")):
            assert "<mark>" in page(client, text)
