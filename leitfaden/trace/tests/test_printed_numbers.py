"""A printed guideline number keeps its answer, however many concepts and editions count so."""

import datetime as dt

import pytest

from leitfaden.core.tests.page import Page
from leitfaden.guidelines.tests.factories import ConceptFactory, EditionFactory, WordingFactory
from leitfaden.people.tests.factories import EditorFactory

pytestmark = pytest.mark.django_db
ADOPTED = dt.date(2021, 6, 3)


def printed(title, *, concept=None, adopted_on=None, **edition):
    concept = concept or ConceptFactory()
    home = EditionFactory(concept=concept, adopted_on=adopted_on, **edition)
    return WordingFactory(edition=home, number="2.3", title=title)


def asked(client, code="L 2.3"):
    return Page(client.get(f"/spur/{code}/").text).said


def test_an_imported_draft_takes_no_answer_away(client):
    printed("Verstanden werden", adopted_on=ADOPTED)
    draft = printed("Wohnen im Quartier")
    said = asked(client)
    answer, _, also = said.partition("Auch so nummeriert")
    assert "Verstanden werden" in answer
    assert draft.title not in answer
    assert draft.title in also
    assert draft.edition.concept.title in also
    assert draft.edition.label in also
    assert "Entwurf" in also


def test_the_edition_in_force_answers_before_the_one_it_replaced(client):
    old = printed("Kita und Schule", adopted_on=ADOPTED)
    printed("Arbeit", concept=old.edition.concept, adopted_on=dt.date(2026, 7, 1))
    answer, _, also = asked(client).partition("Auch so nummeriert")
    assert "Arbeit" in answer
    assert "Kita und Schule" in also


def test_several_concepts_in_force_are_several_concepts(client):
    first = printed("Verstanden werden", adopted_on=ADOPTED)
    draft = printed("Noch ein Entwurf")
    second = printed("Wohnen im Quartier", adopted_on=dt.date(2024, 1, 10))
    said = asked(client, "l 2,3")
    assert "L 2.3 steht in mehreren Konzepten" in said
    assert "neu nummeriert" not in said
    places = [said.rindex(wording.title) for wording in (second, first, draft)]
    assert places == sorted(places)
    for wording in (first, second, draft):
        assert wording.edition.concept.title in said
        assert wording.edition.label in said


def test_two_editions_of_one_concept_are_said_to_be_editions(client):
    first = printed("Kita und Schule")
    printed("Arbeit", concept=first.edition.concept)
    said = asked(client)
    assert "L 2.3 steht in mehreren Fassungen" in said
    assert "neu nummeriert" in said


def test_a_number_given_twice_in_one_edition_says_so(client):
    first = printed("Kita und Schule")
    WordingFactory(edition=first.edition, number="2.3", title="Arbeit")
    assert "L 2.3 ist mehrfach vergeben" in asked(client)


def test_the_choice_costs_no_more_questions_for_many(client, django_assert_max_num_queries):
    for at in range(12):
        printed(f"Leitlinie Nummer {at}", adopted_on=ADOPTED)
    with django_assert_max_num_queries(8):
        assert "Leitlinie Nummer 11" in asked(client)


def test_the_words_of_an_internal_draft_stay_internal(client):
    wording = printed("Verstanden werden", adopted_on=ADOPTED)
    draft = EditionFactory(concept=wording.edition.concept, published_at=None)
    WordingFactory(edition=draft, unit=wording.unit, title="Noch geheim")
    for code in (wording.unit.code, "L 2.3"):
        assert "Noch geheim" not in asked(client, code)
    client.force_login(EditorFactory())
    assert "Noch geheim" in asked(client, wording.unit.code)


def test_the_way_back_is_named(client):
    printed("Verstanden werden")
    printed("Wohnen im Quartier")
    assert 'class="crumbs"' in client.get("/spur/L 2.3/").text
