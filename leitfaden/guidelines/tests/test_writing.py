import datetime as dt

import pytest
from django.urls import reverse

from leitfaden.audit.models import Event
from leitfaden.bodies.models import Resolution
from leitfaden.bodies.tests.factories import CouncilFactory, ResolutionFactory
from leitfaden.guidelines import actions
from leitfaden.guidelines.models import Concept, Kind
from leitfaden.guidelines.tests.factories import (
    ConceptFactory,
    EditionFactory,
    FieldTitleFactory,
    WordingFactory,
)
from leitfaden.people.tests.factories import (
    CoordinatorFactory,
    DataProtectionFactory,
    EditorFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(EditorFactory())
    return client


@pytest.fixture
def coordinator(client):
    client.force_login(CoordinatorFactory())
    return client


@pytest.fixture
def edition():
    edition = EditionFactory(concept__slug="integration", label="Fassung 2026", slug="2026")
    FieldTitleFactory(edition=edition, number=1, title="Wohnen")
    FieldTitleFactory(edition=edition, number=2, title="Sprache")
    return edition


def at(name, edition, *more):
    return reverse(f"guidelines:{name}", args=[edition.concept.slug, edition.slug, *more])


def field(edition, number):
    return edition.concept.fields.get(number=number)


def test_an_editor_starts_a_concept_and_it_is_not_public_yet(editor):
    told = {"title": "Leitlinien", "slug": "Leitlinien-2", "description": ""}
    answer = editor.post(reverse("guidelines:concept_new"), told)
    concept = Concept.objects.get()
    assert answer.url == "/leitlinien/leitlinien-2/"
    assert not concept.is_public
    assert "schon vergeben" in editor.post(reverse("guidelines:concept_new"), told).content.decode()


@pytest.mark.parametrize("slug", ["neu", "einheiten"])
def test_words_that_addresses_use_are_not_given_away(editor, slug):
    page = editor.post(reverse("guidelines:concept_new"), {"title": "X", "slug": slug})
    assert "braucht Leitfaden selbst" in page.content.decode()


def test_an_edition_starts_empty_or_as_a_copy(editor, edition):
    WordingFactory(edition=edition)
    address = reverse("guidelines:edition_new", args=["integration"])
    editor.post(address, {"label": "Leer", "slug": "leer"})
    editor.post(address, {"label": "Abschrift", "slug": "abschrift", "based_on": edition.pk})
    counts = {e.slug: e.wordings.count() for e in edition.concept.editions.all()}
    assert counts == {"2026": 1, "leer": 0, "abschrift": 1}
    again = editor.post(address, {"label": "Leer", "slug": "leer"})
    assert "schon vergeben" in again.content.decode()


def test_an_edition_is_not_based_on_that_of_another_concept(editor, edition):
    stranger = EditionFactory()
    address = reverse("guidelines:edition_new", args=["integration"])
    answer = editor.post(address, {"label": "Leer", "slug": "leer", "based_on": stranger.pk})
    assert answer.status_code == 200
    assert edition.concept.editions.count() == 1


def test_an_editor_writes_field_by_field_and_unit_by_unit(editor, edition):
    editor.post(at("field_new", edition), {"number": 3, "title": "Arbeit"})
    work = field(edition, 3)
    told = {"kind": "guideline", "field": work.pk, "text": "Arbeit für alle."}
    assert editor.post(at("unit_new", edition), told).url == edition.get_absolute_url()
    wording = edition.wordings.get()
    assert wording.number == "3.1"
    editor.post(at("unit_new", edition), {"kind": "preamble", "field": work.pk, "text": "Wir."})
    assert edition.wordings.get(kind=Kind.PREAMBLE).field is None
    note = {"kind": "footnote", "text": "Alle.", "note_to": wording.unit_id}
    editor.post(at("unit_new", edition), note)
    assert edition.wordings.get(kind=Kind.FOOTNOTE).note_to == wording.unit


def test_what_is_missing_is_said_and_nothing_is_written(editor, edition):
    page = editor.post(at("unit_new", edition), {"kind": "guideline", "text": "Heimatlos."})
    assert "brauchen ein Handlungsfeld" in page.content.decode()
    page = editor.post(at("unit_new", edition), {"kind": "footnote", "text": "Lose."})
    assert "gehört zu einer Textstelle" in page.content.decode()
    page = editor.post(at("field_new", edition), {"number": 1, "title": "Wohnen"})
    assert "hat die Fassung schon" in page.content.decode()
    assert not edition.wordings.exists()


def test_an_editor_rewords_moves_and_takes_out(editor, edition):
    wording = WordingFactory(edition=edition, field=field(edition, 1))
    number = wording.unit.number
    told = {"text": "Neu.", "title": "Kurz", "also_under": [field(edition, 2).pk]}
    editor.post(at("unit_edit", edition, number), told)
    wording.refresh_from_db()
    assert (wording.text, wording.title) == ("Neu.", "Kurz")
    editor.post(at("unit_move", edition, number), {"into": field(edition, 2).pk})
    wording.refresh_from_db()
    assert (wording.number, wording.also_under.count()) == ("2.1", 0)
    editor.post(at("unit_remove", edition, number))
    assert not edition.wordings.exists()


def test_a_unit_is_not_moved_into_a_strange_field(editor, edition):
    wording = WordingFactory(edition=edition, field=field(edition, 1))
    stranger = FieldTitleFactory().field
    address = at("unit_move", edition, wording.unit.number)
    page = editor.post(address, {"into": stranger.pk}, follow=True).content.decode()
    assert "Handlungsfeld dieser Fassung" in page
    wording.refresh_from_db()
    assert wording.field == field(edition, 1)


def test_a_field_is_renamed_in_the_draft(editor, edition):
    editor.post(at("field_edit", edition, 2), {"title": "Verständigung", "introduction": "Warum."})
    named = edition.field_titles.get(number=2)
    assert (named.title, named.introduction) == ("Verständigung", "Warum.")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("field_new", {"number": 9, "title": "Neu"}),
        ("unit_new", {"kind": "preamble", "text": "Neu."}),
        ("unit_edit", {"text": "Neu."}),
        ("unit_move", {}),
        ("unit_remove", {}),
        ("field_edit", {"title": "Neu"}),
    ],
)
def test_an_adopted_edition_is_refused_on_every_page(editor, edition, name, told):
    wording = WordingFactory(edition=edition, field=field(edition, 1))
    actions.adopt(edition, on=dt.date(2026, 6, 3), organization=CouncilFactory(), by=None)
    more = {"unit_edit": [wording.unit.number], "field_edit": [1]}
    more |= {"unit_move": [wording.unit.number], "unit_remove": [wording.unit.number]}
    told = told or {"into": field(edition, 2).pk}
    facts = Event.objects.count()
    page = editor.post(at(name, edition, *more.get(name, [])), told, follow=True).content.decode()
    assert "ist beschlossen und bleibt, wie sie ist" in page
    assert Event.objects.count() == facts


def test_the_coordinator_adopts_after_a_look_at_every_change(coordinator, edition):
    wording = WordingFactory(edition=edition, field=field(edition, 1), text="Alt bleibt.")
    gone = WordingFactory(edition=edition, field=field(edition, 1), text="Geht.")
    actions.adopt(edition, on=dt.date(2021, 6, 3), organization=CouncilFactory(), by=None)
    later = actions.start_edition(
        edition.concept, label="Fassung 2028", slug="2028", based_on=edition, by=None
    )
    actions.reword(later.wordings.get(unit=wording.unit), text="Neu bleibt.", by=None)
    actions.take_out(later.wordings.get(unit=gone.unit), by=None)
    address = at("edition_adopt", later)
    page = coordinator.get(address).content.decode()
    assert "Neu</span></ins>" in page
    assert "(gestrichen)" in page
    for told, why in (
        ({"on": "2026-06-03"}, "nennen Sie den Beschluss oder das Gremium"),
        ({"on": "2099-06-03", "organization": CouncilFactory().pk}, "liegt in der Zukunft"),
    ):
        assert why in coordinator.post(address, told).content.decode()
    resolution = ResolutionFactory()
    coordinator.post(address, {"on": "2026-06-03", "resolution": resolution.pk})
    later.refresh_from_db()
    assert later.adopted_by == resolution
    again = coordinator.post(address, {"on": "2026-06-04"}).content.decode()
    assert "ist beschlossen" in again


def test_an_edition_is_not_adopted_by_a_body_that_declined(coordinator, edition):
    WordingFactory(edition=edition)
    declined = ResolutionFactory(outcome=Resolution.Outcome.DECLINED)
    told = {"on": "2026-06-03", "resolution": declined.pk}
    coordinator.post(at("edition_adopt", edition), told)
    edition.refresh_from_db()
    assert not edition.is_frozen


def test_the_coordinator_publishes_editions_and_concepts(coordinator):
    edition = EditionFactory(published_at=None, concept=ConceptFactory(published_at=None))
    coordinator.post(at("edition_publication", edition), {"do": "publish"})
    concept_address = reverse("guidelines:concept_publication", args=[edition.concept.slug])
    coordinator.post(concept_address, {"do": "publish"})
    edition.refresh_from_db()
    assert edition.is_public
    assert Concept.objects.get().is_public
    coordinator.post(concept_address, {"do": "withdraw", "because": "Irrtum."})
    assert not Concept.objects.get().is_public


def test_who_may_write_and_who_may_adopt(client, edition):
    WordingFactory(edition=edition)
    assert "/anmelden/" in client.get(at("unit_new", edition)).url
    client.force_login(DataProtectionFactory())
    assert client.get(at("unit_new", edition)).status_code == 403
    client.force_login(EditorFactory())
    assert client.get(at("edition_adopt", edition)).status_code == 403
    assert client.post(at("edition_publication", edition)).status_code == 403
