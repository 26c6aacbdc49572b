import datetime as dt

import pytest
from django.urls import reverse

from leitfaden.audit.models import Event
from leitfaden.bodies import actions
from leitfaden.bodies.forms import PaperForm
from leitfaden.bodies.models import Organization, Paper, Resolution
from leitfaden.bodies.tests.factories import (
    CouncilFactory,
    OrganizationFactory,
    PaperFactory,
    ResolutionFactory,
)
from leitfaden.guidelines.tests.factories import EditionFactory
from leitfaden.people.tests.factories import (
    CoordinatorFactory,
    DataProtectionFactory,
    EditorFactory,
)

pytestmark = pytest.mark.django_db


def test_a_paper_says_what_was_resolved_with_its_figures(client):
    paper = PaperFactory(reference="DS0188/26", name="Neufassung der Leitlinien")
    council = CouncilFactory(name="Rat der Stadt")
    ResolutionFactory(paper=paper, organization=council, text="Der Rat beschließt.")
    page = client.get("/drucksachen/DS0188/26/").content.decode()
    assert "Neufassung der Leitlinien" in page
    assert "Rat der Stadt, 3. Juni 2026" in page
    for figure in ("31", "9", "4"):
        assert f"<dd>{figure}</dd>" in page
    assert "Der Rat beschließt." in page


def test_a_paper_without_resolution_says_so(client):
    paper = PaperFactory()
    assert "Noch kein Beschluss" in client.get(paper.get_absolute_url()).content.decode()


def test_the_list_shows_what_is_public(client):
    shown, hidden = PaperFactory(), PaperFactory(published_at=None)
    page = client.get(reverse("bodies:paper_list")).content.decode()
    assert shown.reference in page
    assert hidden.reference not in page
    assert client.get(hidden.get_absolute_url()).status_code == 404


def test_an_empty_list_says_so(client):
    assert "Noch keine Drucksache." in client.get("/drucksachen/").content.decode()


def test_a_list_of_papers_takes_a_constant_number_of_queries(client, django_assert_max_num_queries):
    PaperFactory.create_batch(60)
    with django_assert_max_num_queries(3):
        assert "?seite=2" in client.get("/drucksachen/").content.decode()


def test_an_editor_registers_a_paper_and_it_is_not_public_yet(client):
    client.force_login(EditorFactory())
    sent = {"reference": "DS0301/16", "name": "Erste Leitlinien", "date": "2016-09-01"}
    answer = client.post(reverse("bodies:paper_new"), sent)
    paper = Paper.objects.get()
    assert answer.url == paper.get_absolute_url()
    assert (paper.date, paper.is_public) == (dt.date(2016, 9, 1), False)
    assert Event.objects.filter(verb="bodies.paper_registered").count() == 1
    assert "nicht öffentlich" in client.get(answer.url).content.decode()


def test_a_reference_is_registered_once(client):
    PaperFactory(reference="DS0301/16")
    client.force_login(EditorFactory())
    page = client.post(reverse("bodies:paper_new"), {"reference": "ds0301/16"}).content.decode()
    assert "schon erfasst" in page
    with pytest.raises(actions.ReferenceTaken):
        actions.register_paper(reference="DS0301/16", by=None)


def test_a_reference_that_is_no_address_is_asked_for_again(client):
    client.force_login(EditorFactory())
    page = client.post(reverse("bodies:paper_new"), {"reference": "?x=1"}).content.decode()
    assert "Bitte nur Buchstaben" in page


def test_the_coordinator_notes_a_resolution(client):
    paper, council = PaperFactory(), CouncilFactory()
    client.force_login(CoordinatorFactory())
    sent = {
        "organization": council.pk,
        "decided_on": "2026-06-03",
        "outcome": "adopted",
        "yes": "31",
        "no": "0",
        "abstained": "4",
    }
    answer = client.post(reverse("bodies:resolution_new", args=[paper.reference]), sent)
    resolution = Resolution.objects.get()
    assert answer.url == paper.get_absolute_url()
    assert (resolution.votes_yes, resolution.votes_no, resolution.votes_abstained) == (31, 0, 4)


def test_nothing_was_resolved_tomorrow(client):
    paper, council = PaperFactory(), CouncilFactory()
    client.force_login(CoordinatorFactory())
    sent = {"organization": council.pk, "decided_on": "2026-10-06", "outcome": "adopted"}
    there = reverse("bodies:resolution_new", args=[paper.reference])
    errors = client.post(there, sent).context["form"].errors
    assert "nicht in der Zukunft" in str(errors["decided_on"])
    with pytest.raises(actions.NotYetResolved):
        actions.note_resolution(
            council, outcome="adopted", decided_on=dt.date(2026, 10, 6), by=None
        )
    client.post(there, sent | {"decided_on": "2026-10-05"})
    assert Resolution.objects.get().decided_on == dt.date(2026, 10, 5)


def test_nothing_was_resolved_before_its_paper(client):
    paper, council = PaperFactory(date=dt.date(2026, 5, 4)), CouncilFactory()
    client.force_login(CoordinatorFactory())
    sent = {"organization": council.pk, "decided_on": "2026-05-03", "outcome": "adopted"}
    there = reverse("bodies:resolution_new", args=[paper.reference])
    errors = client.post(there, sent).context["form"].errors
    assert "erst vom 4. Mai 2026" in str(errors["decided_on"])
    client.post(there, sent | {"decided_on": "2026-05-04"})
    assert Resolution.objects.get().decided_on == dt.date(2026, 5, 4)


def take_back(resolution):
    return reverse("bodies:resolution_withdraw", args=[resolution.paper.reference, resolution.pk])


def test_a_resolution_noted_wrongly_is_taken_back_and_kept_with_the_reason(client):
    council = CouncilFactory(name="Rat der Stadt")
    resolution = ResolutionFactory(
        paper=PaperFactory(), organization=council, text="Falscher Wortlaut."
    )
    client.force_login(CoordinatorFactory())
    page = client.get(resolution.paper.get_absolute_url()).text
    assert take_back(resolution) in page
    assert "Rat der Stadt" in client.get(take_back(resolution)).text
    assert "because" in client.post(take_back(resolution), {"because": " "}).context["form"].errors
    answer = client.post(take_back(resolution), {"because": "Falsche Anlage."})
    assert answer.url == resolution.paper.get_absolute_url()
    assert "ist zurückgenommen" in client.post(take_back(resolution), {"because": "Noch mal."}).text
    fact = Event.objects.get(verb="bodies.resolution_withdrawn")
    assert (fact.subject_id, fact.data) == (
        resolution.pk,
        {"body": council.pk, "outcome": "adopted"},
    )
    client.logout()
    page = client.get(resolution.paper.get_absolute_url()).text
    assert "Rat der Stadt, 3. Juni 2026" in page
    assert "Zurückgenommen am 5. Oktober 2026:" in page
    assert "Falsche Anlage." in page
    assert "Noch kein Beschluss" in page
    assert "Falscher Wortlaut." not in page
    assert 'class="vote' not in page


def test_a_resolution_stands_while_something_rests_on_it(client):
    resolution = ResolutionFactory(paper=PaperFactory())
    edition = EditionFactory(adopted_on=resolution.decided_on, adopted_by=resolution)
    client.force_login(CoordinatorFactory())
    assert "beruht noch" in client.post(take_back(resolution), {"because": "Falsch."}).text
    with pytest.raises(actions.StillReferredTo):
        actions.withdraw_resolution(resolution, because="Falsch.", by=None)
    assert edition.adopted_by == resolution
    with pytest.raises(actions.CorrectionUnexplained):
        actions.withdraw_resolution(ResolutionFactory(), because="\n", by=None)


def test_taking_a_resolution_back_is_for_those_who_decide(client):
    resolution = ResolutionFactory(paper=PaperFactory())
    assert "/anmelden/" in client.get(take_back(resolution)).url
    client.force_login(EditorFactory())
    assert client.get(take_back(resolution)).status_code == 403
    client.force_login(CoordinatorFactory())
    other = reverse("bodies:resolution_withdraw", args=[PaperFactory().reference, resolution.pk])
    assert client.get(other).status_code == 404


def test_half_a_vote_is_no_vote(client):
    paper, council = PaperFactory(), CouncilFactory()
    client.force_login(CoordinatorFactory())
    sent = {
        "organization": council.pk,
        "decided_on": "2026-06-03",
        "outcome": "adopted",
        "yes": "31",
    }
    answer = client.post(reverse("bodies:resolution_new", args=[paper.reference]), sent)
    assert "Ja, Nein und Enthaltung" in answer.content.decode()
    assert not Resolution.objects.exists()


def test_a_resolution_without_figures_draws_none(client):
    paper = PaperFactory()
    told = {"votes_yes": None, "votes_no": None, "votes_abstained": None}
    ResolutionFactory(paper=paper, **told)
    assert 'class="vote' not in client.get(paper.get_absolute_url()).content.decode()


def test_a_body_is_added_once(client):
    OrganizationFactory(name="Integrationsbeirat")
    client.force_login(EditorFactory())
    address = reverse("bodies:body_new")
    told = {"name": "Integrationsbeirat", "classification": "advisory_board"}
    assert "gibt es schon" in client.post(address, told).content.decode()
    assert client.post(address, told | {"name": "Jugendbeirat"}).status_code == 302
    assert Organization.objects.filter(name="Jugendbeirat").exists()


def test_the_coordinator_publishes_and_withdraws(client):
    paper = PaperFactory(published_at=None)
    client.force_login(CoordinatorFactory())
    address = reverse("bodies:paper_publication", args=[paper.reference])
    client.post(address, {"do": "publish"})
    paper.refresh_from_db()
    assert paper.is_public
    client.post(address, {"do": "withdraw", "because": "Irrtum."})
    paper.refresh_from_db()
    assert not paper.is_public
    assert client.get(address).status_code == 405


@pytest.mark.parametrize("name", ["paper_new", "body_new"])
def test_strangers_sign_in_and_others_are_told_that_they_may_not(client, name):
    address = reverse(f"bodies:{name}")
    assert "/anmelden/" in client.get(address).url
    client.force_login(DataProtectionFactory())
    assert client.get(address).status_code == 403


def test_an_editor_does_not_note_resolutions(client):
    paper = PaperFactory()
    client.force_login(EditorFactory())
    assert client.get(reverse("bodies:resolution_new", args=[paper.reference])).status_code == 403
    assert "Beschluss vermerken" not in client.get(paper.get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    "reference", ["erfassen", "a/../b", "a//b", "a/./b", "a/veroeffentlichung"]
)
def test_a_paper_must_be_found_under_its_number(reference):
    form = PaperForm({"reference": reference})
    assert form.errors["reference"] == ["Unter dieser Nummer hätte die Drucksache keine Adresse."]


@pytest.mark.parametrize("reference", ["DS0450/18", "V 12/2026", "A.1-b", "DS0450/18/1"])
def test_usual_numbers_are_taken(reference):
    assert PaperForm({"reference": reference}).is_valid()
