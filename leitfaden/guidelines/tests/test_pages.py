import datetime as dt

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.urls import reverse

from leitfaden.bodies.tests.factories import CouncilFactory, ResolutionFactory
from leitfaden.guidelines import actions, queries
from leitfaden.guidelines.models import Kind
from leitfaden.guidelines.tests.factories import (
    ConceptFactory,
    EditionFactory,
    FieldTitleFactory,
    WordingFactory,
)
from leitfaden.people.tests.factories import EditorFactory

pytestmark = pytest.mark.django_db
STRANGER = AnonymousUser()
OLD = "Die Stadt bemüht sich um eine verständliche Sprache."
NEW = "Die Stadt sorgt für eine verständliche Sprache."


def read(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.fixture
def concept():
    return ConceptFactory(title="Leitlinien der Integration", slug="integration")


@pytest.fixture
def edition(concept):
    """Adopted 2021, with a preamble, a footnote, a guideline and an approach in field 2."""
    edition = EditionFactory(concept=concept, label="Fassung 2021", slug="2021")
    field = FieldTitleFactory(edition=edition, number=2, title="Sprache").field
    preamble = actions.add_unit(
        edition, kind=Kind.PREAMBLE, text="Musterstadt ist für alle da.", by=None
    )
    told = {"field": field, "by": None}
    actions.add_unit(
        edition, kind=Kind.GUIDELINE, title="Verständigung in Ämtern", text=OLD, **told
    )
    actions.add_unit(edition, kind=Kind.APPROACH, text="Schilder in klaren Worten.", **told)
    actions.add_unit(
        edition,
        kind=Kind.FOOTNOTE,
        text="Gemeint sind alle, die hier leben.",
        number="1",
        note_to=preamble.unit,
        by=None,
    )
    council = CouncilFactory(name="Rat der Stadt")
    resolution = ResolutionFactory(organization=council, decided_on=dt.date(2021, 6, 3))
    return actions.adopt(edition, on=dt.date(2021, 6, 3), resolution=resolution, by=None)


@pytest.fixture
def later(edition):
    """A draft of 2026 in which the guideline is worded anew."""
    later = actions.start_edition(
        edition.concept, label="Fassung 2026", slug="2026", based_on=edition, publish=True, by=None
    )
    actions.reword(later.wordings.get(kind=Kind.GUIDELINE), text=NEW, by=None)
    return later


def guideline(edition):
    return edition.wordings.get(kind=Kind.GUIDELINE)


def test_the_list_names_what_is_public(client, concept):
    hidden = ConceptFactory(published_at=None)
    page = read(client, "/leitlinien/")
    assert concept.title in page
    assert hidden.title not in page
    assert client.get(hidden.get_absolute_url()).status_code == 404


def test_without_a_concept_the_list_says_so(client):
    assert "Noch kein Konzept." in read(client, "/leitlinien/")


def test_a_concept_shows_the_edition_that_holds_and_says_which_is_a_draft(client, later):
    page = read(client, "/leitlinien/integration/")
    assert "beschlossen am 3. Juni 2021: Rat der Stadt" in page
    assert "Entwurf, nicht beschlossen" in page
    assert "2 Sprache" in page
    assert "1 Leitlinie, 1 Handlungsansatz" in page


def that_holds(concept, visitor):
    return queries.newest_that_holds(list(concept.editions.visible_to(visitor)))


def test_the_adopted_edition_holds_until_the_next_is_adopted(concept, edition, later):
    assert that_holds(concept, STRANGER) == edition
    actions.adopt(later, on=dt.date(2026, 6, 3), organization=CouncilFactory(), by=None)
    assert that_holds(concept, STRANGER) == later


def test_before_the_first_adoption_the_newest_draft_is_shown_to_those_who_may_see_it(concept):
    draft = EditionFactory(concept=concept, published_at=None)
    assert that_holds(concept, STRANGER) is None
    assert that_holds(concept, EditorFactory()) == draft


def test_an_edition_reads_from_the_preamble_to_its_footnotes(client, edition):
    page = read(client, "/leitlinien/integration/fassungen/2021/")
    told = ["Musterstadt ist für alle da.", "2 Sprache", OLD, "Schilder", "Gemeint sind alle"]
    assert sorted(told, key=page.rindex) == told
    assert "Leitlinien der Integration, Fassung 2021, beschlossen am 3. Juni 2021" in page


def test_a_draft_says_that_it_is_one_and_is_cited_as_one(client, later):
    page = read(client, later.get_absolute_url())
    assert "Dieser Text ist ein Entwurf" in page
    assert "Fassung 2026, Entwurf, nicht beschlossen" in page


def test_an_edition_that_is_not_public_is_not_found(client, concept):
    draft = EditionFactory(concept=concept, published_at=None)
    assert client.get(draft.get_absolute_url()).status_code == 404


def test_an_empty_edition_says_so(client, concept):
    page = read(client, EditionFactory(concept=concept).get_absolute_url())
    assert "In dieser Fassung steht noch nichts." in page


def test_a_field_lists_what_is_at_home_and_what_is_listed_besides(client, concept):
    edition = EditionFactory(concept=concept)
    home = FieldTitleFactory(edition=edition, number=1, title="Wohnen").field
    other = FieldTitleFactory(edition=edition, number=2, title="Sprache").field
    WordingFactory(edition=edition, field=home, text="Wohnungen für alle.").also_under.add(other)
    at_home = read(client, "/leitlinien/integration/felder/1/")
    assert "auch aufgeführt unter" in at_home
    besides = read(client, "/leitlinien/integration/felder/2/")
    assert "Auch hier aufgeführt" in besides
    assert "zu Hause in Handlungsfeld 1: Wohnen" in besides
    assert "Hier steht noch keine Leitlinie." in besides


def test_a_field_is_called_as_the_asked_edition_calls_it(client, edition, later):
    field = later.field_titles.get().field
    actions.rename_field(later, field=field, title="Verständigung", by=None)
    assert "<h1>Sprache</h1>" in read(client, field.get_absolute_url())
    assert "<h1>Verständigung</h1>" in read(client, f"{field.get_absolute_url()}?fassung=2026")
    assert client.get(f"{field.get_absolute_url()}?fassung=1990").status_code == 404


def test_a_unit_shows_the_words_that_hold(client, edition, later):
    wording = guideline(edition)
    page = read(client, wording.get_absolute_url())
    assert "Verständigung in Ämtern" in page
    assert "Leitlinie 2.1" in page
    assert OLD in page
    assert f"beschlossen am 3. Juni 2021, {wording.unit.code}" in page


def test_a_unit_shows_another_edition_when_asked(client, later):
    assert NEW in read(client, f"{guideline(later).get_absolute_url()}?fassung=2026")


def test_two_editions_of_a_unit_are_compared_word_by_word(client, later):
    page = read(client, f"{guideline(later).get_absolute_url()}?fassung=vergleich")
    assert "bemüht sich um</span></del>" in page
    assert "sorgt für</span></ins>" in page


def test_what_moved_is_said_beside_the_words(client, later):
    into = FieldTitleFactory(edition=later, number=3, title="Ämter").field
    actions.move(guideline(later), into=into, by=None)
    page = read(client, f"{guideline(later).get_absolute_url()}?fassung=vergleich")
    assert "Verschoben: aus „Sprache“ in „Ämter“." in page
    assert "Nummer früher 2.1, jetzt 3.1." in page


def test_among_three_editions_the_neighbours_are_compared(client, edition, later):
    actions.adopt(later, on=dt.date(2026, 6, 3), organization=CouncilFactory(), by=None)
    third = actions.start_edition(
        later.concept, label="Fassung 2028", slug="2028", based_on=later, publish=True, by=None
    )
    address = guideline(third).get_absolute_url()
    page = read(client, f"{address}?fassung=vergleich&ab=2026")
    assert "Der Wortlaut ist gleich geblieben" in page
    assert "<del>" not in page
    assert "<del>" in read(client, f"{address}?fassung=vergleich&ab=2021")
    assert "<del>" in read(client, f"{address}?fassung=vergleich")  # unasked: the last change
    assert client.get(f"{address}?fassung=vergleich&ab=1990").status_code == 404


def test_a_unit_says_when_an_edition_does_not_have_it(client, later):
    field = later.field_titles.get().field
    new = actions.add_unit(later, kind=Kind.GUIDELINE, field=field, text="Neu.", by=None)
    page = read(client, f"{new.get_absolute_url()}?fassung=2021")
    assert "hat in der Fassung „Fassung 2021“ keinen Wortlaut" in page
    assert "Zitieren als" not in page
    assert client.get(f"{new.get_absolute_url()}?fassung=vergleich").status_code == 404
    assert client.get(f"{new.get_absolute_url()}?fassung=1990").status_code == 404


def test_a_footnote_stands_below_the_unit_it_explains(client, edition):
    preamble = edition.wordings.get(kind=Kind.PREAMBLE)
    page = read(client, preamble.get_absolute_url())
    assert "Gemeint sind alle, die hier leben." in page


def test_a_unit_of_a_hidden_draft_is_not_found(client, concept):
    hidden = WordingFactory(edition=EditionFactory(concept=concept, published_at=None))
    assert client.get(hidden.get_absolute_url()).status_code == 404
    client.force_login(EditorFactory())
    assert client.get(hidden.get_absolute_url()).status_code == 200


@pytest.mark.parametrize(
    ("page", "most"), [("concept", 4), ("edition", 4), ("field", 3), ("unit", 4)]
)
def test_a_page_of_the_text_takes_few_queries_of_its_own(
    client, edition, later, page, most, django_assert_max_num_queries, monkeypatch
):
    monkeypatch.setattr("leitfaden.core.places._fillers", {})
    for _ in range(20):
        field = later.field_titles.get().field
        actions.add_unit(later, kind=Kind.GUIDELINE, field=field, text="Noch eine.", by=None)
    address = {
        "concept": later.concept.get_absolute_url(),
        "edition": later.get_absolute_url(),
        "field": f"{field.get_absolute_url()}?fassung=2026",
        "unit": f"{guideline(edition).get_absolute_url()}?fassung=vergleich",
    }[page]
    with django_assert_max_num_queries(most):
        read(client, address)


def test_the_pages_take_eight_queries_with_everything_that_hangs_on_them(
    client, edition, later, django_assert_max_num_queries
):
    assert connection.features.supports_json_field  # asked once per connection, by queries
    for thing in (later, later.field_titles.get().field, guideline(edition).unit):
        address = thing.get_absolute_url()
        with django_assert_max_num_queries(8):
            read(client, address)


def test_staff_pages_are_reached_from_the_public_ones(client, later):
    client.force_login(EditorFactory())
    page = read(client, later.get_absolute_url())
    for name in ("field_new", "unit_new"):
        assert reverse(f"guidelines:{name}", args=["integration", "2026"]) in page
    assert "Beschluss der Fassung vermerken" not in page
