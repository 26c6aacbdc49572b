import datetime as dt

import pytest
from django.urls import reverse

from leitfaden.amendments import actions
from leitfaden.amendments.models import Amendment
from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.bodies.tests.factories import (
    CouncilFactory,
    OrganizationFactory,
    PaperFactory,
    ResolutionFactory,
)
from leitfaden.guidelines.tests.factories import EditionFactory, FieldTitleFactory, WordingFactory
from leitfaden.people.tests.factories import CoordinatorFactory, EditorFactory
from leitfaden.workshops.tests.factories import (
    CardFactory,
    GroupFactory,
    SummaryFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 6, 3)


def read(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_list_is_filtered_by_how_far_an_amendment_is(client):
    made = {
        "offen": AmendmentFactory(title="Offene Sache"),
        "empfohlen": AmendmentFactory(title="Empfohlene Sache", recommended=True),
        "angenommen": AmendmentFactory(title="Angenommene Sache", adopted=True),
        "nicht-angenommen": AmendmentFactory(title="Abgewiesene Sache", declined=True),
    }
    everything = read(client, "/aenderungen/")
    assert all(amendment.title in everything for amendment in made.values())
    for state, shown in made.items():
        page = read(client, f"/aenderungen/?stand={state}")
        assert [a.title for a in made.values() if a.title in page] == [shown.title]


def test_the_list_is_filtered_by_edition_and_by_field(client):
    one, other = AmendmentFactory(), AmendmentFactory()
    page = read(client, f"/aenderungen/?fassung={one.edition_id}")
    assert one.title in page
    assert other.title not in page
    page = read(client, f"/aenderungen/?feld={other.wording.field_id}")
    assert other.title in page
    assert one.title not in page
    assert "Hier steht keine Änderung." in read(client, "/aenderungen/?feld=99999")
    assert one.title in read(client, "/aenderungen/?feld=unsinn&fassung=²")


def test_what_is_not_public_is_not_listed_and_not_found(client):
    hidden = AmendmentFactory(published_at=None)
    assert hidden.title not in read(client, "/aenderungen/")
    assert client.get(hidden.get_absolute_url()).status_code == 404
    client.force_login(EditorFactory())
    assert hidden.title in read(client, "/aenderungen/")


def test_a_long_list_is_paged_and_takes_a_constant_number_of_queries(
    client, django_assert_max_num_queries
):
    edition = EditionFactory(adopted=True)
    AmendmentFactory.create_batch(55, edition=edition)
    with django_assert_max_num_queries(4):
        assert "seite=2" in read(client, "/aenderungen/")


def test_an_amendment_shows_what_is_struck_and_what_comes_in(client):
    amendment = AmendmentFactory(
        text_before="Die Stadt bemüht sich um klare Sprache.",
        text_after="Die Stadt sorgt für klare Sprache.",
        proposed_by="Integrationsbeirat",
    )
    page = read(client, amendment.get_absolute_url())
    assert "bemüht sich um</span></del>" in page
    assert "sorgt für</span></ins>" in page
    assert "eingebracht von Integrationsbeirat, 2. April 2026" in page
    assert "Noch nicht entschieden" in page
    assert "<h4>Gründe</h4>" not in page


def test_the_reasons_are_the_cards_themselves(client):
    amendment = AmendmentFactory()
    card, theme = CardFactory(text="Briefe vom Amt in klaren Sätzen!"), ThemeFactory()
    hidden = CardFactory(published_at=None, text="Noch nicht freigegeben.")
    for thing in (card, theme, hidden):
        actions.give_reason(amendment, thing=thing, by=None)
    page = read(client, amendment.get_absolute_url())
    assert "Briefe vom Amt in klaren Sätzen!" in page
    assert f'href="{card.get_absolute_url()}"' in page
    assert f'href="{theme.get_absolute_url()}"' in page
    assert "Noch nicht freigegeben." not in page


def test_a_withdrawn_reason_is_no_longer_shown(client):
    amendment, card = AmendmentFactory(), CardFactory(text="Irrtum.")
    actions.withdraw_reason(actions.give_reason(amendment, thing=card, by=None), by=None)
    assert "Irrtum." not in read(client, amendment.get_absolute_url())


def test_the_dissent_of_the_group_stands_beside_the_reasons(client):
    group = GroupFactory()
    SummaryFactory(group=group, version=1, dissent="Überholt.")
    SummaryFactory(group=group, version=2, dissent="Deutsch lernen geht vor.")
    amendment = AmendmentFactory(group=group)
    page = read(client, amendment.get_absolute_url())
    assert "Deutsch lernen geht vor." in page
    assert group.get_absolute_url() in page
    assert "Überholt." not in page


def test_recommended_and_decided_stand_on_separate_lines_with_the_vote(client):
    amendment = AmendmentFactory()
    board, council = OrganizationFactory(name="Beirat"), CouncilFactory(name="Rat der Stadt")
    paper = PaperFactory(reference="DS0188/26")
    actions.recommend(
        amendment, recommendation="adopted", organization=board, on=dt.date(2026, 5, 6), by=None
    )
    actions.decide(
        amendment,
        decision="adopted",
        organization=council,
        on=DAY,
        votes=(31, 9, 4),
        paper=paper,
        by=None,
    )
    page = read(client, amendment.get_absolute_url())
    assert "Beirat, 6. Mai 2026" in page
    assert "Annehmen" in page
    assert "Rat der Stadt, 3. Juni 2026" in page
    assert "<dd>31</dd>" in page
    assert paper.get_absolute_url() in page
    amendment.refresh_from_db()
    assert amendment.resolution.paper == paper


def as_drawn(page):
    """The page's two beads: what was proposed, and what was decided."""
    before, _, after = page.partition("Entschieden")
    return before, after


def test_what_was_proposed_stays_beside_what_was_decided(client):
    amendment = AmendmentFactory(
        adopted=True,
        text_before="Die Stadt bemüht sich um klare Sprache.",
        text_after="Die Stadt sorgt für klare Sprache.",
        decision="adopted_changed",
        text_decided="Die Stadt sorgt für leichte Sprache.",
        decided_by=CouncilFactory(name="Rat der Stadt"),
    )
    proposed, decided = as_drawn(read(client, amendment.get_absolute_url()))
    assert "eingebracht von Integrationsbeirat" in proposed
    assert "sorgt für</span></ins>" in proposed
    assert "leichte" not in proposed
    assert "Rat der Stadt, 3. Juni 2026" in decided
    assert "verglichen mit dem Vorschlag" in decided
    assert "klare</span></del>" in decided
    assert "leichte</span></ins>" in decided


def test_a_strike_adopted_with_other_words_shows_both(client):
    amendment = AmendmentFactory(
        adopted=True,
        kind="strike",
        text_before="Alle Briefe.",
        text_after="",
        decision="adopted_changed",
        text_decided="Wichtige Briefe.",
    )
    proposed, decided = as_drawn(read(client, amendment.get_absolute_url()))
    assert "Alle Briefe.</span></del>" in proposed
    assert "Wichtige" not in proposed
    assert "verglichen mit dem bisherigen" in decided
    assert "Wichtige</span></ins>" in decided


def test_a_declined_amendment_gives_the_reason(client):
    amendment = AmendmentFactory(declined=True)
    page = read(client, amendment.get_absolute_url())
    assert "Nicht angenommen" in page
    assert "Dafür ist das Land zuständig." in page


def test_adopted_with_changes_shows_the_words_that_were_adopted(client):
    amendment = AmendmentFactory(text_before="Alt.")
    actions.decide(
        amendment,
        decision="adopted_changed",
        organization=CouncilFactory(),
        on=DAY,
        text_decided="Beschlossen.",
        by=None,
    )
    page = read(client, amendment.get_absolute_url())
    assert "Beschlossen" in page
    assert amendment.text_after not in page


@pytest.mark.parametrize("kind", Amendment.Kind.values)
def test_every_kind_says_what_it_is_about(client, kind):
    edition = EditionFactory()
    wording = WordingFactory(edition=edition)
    field = FieldTitleFactory(edition=edition, number=7).field
    amendment = actions.draft(
        title="Sache",
        kind=kind,
        edition=edition,
        wording=None if kind == "rename_field" else wording,
        field=None if kind in ("reword", "strike") else field,
        text_after="Neue Worte.",
        publish=True,
        by=None,
    )
    page = read(client, amendment.get_absolute_url())
    assert amendment.get_kind_display() in page
    assert ("Handlungsfeld 7" in page) == (kind not in ("reword", "strike"))
    assert ("Neue Worte" in page) == (kind not in ("strike", "move"))


def test_the_page_takes_three_queries_of_its_own(
    client, django_assert_max_num_queries, monkeypatch
):
    monkeypatch.setattr("leitfaden.core.places._fillers", {})
    amendment = whole_story()
    with django_assert_max_num_queries(3):
        read(client, amendment.get_absolute_url())


def test_the_page_takes_few_queries_with_everything_that_hangs_on_it(
    client, django_assert_max_num_queries
):
    amendment = whole_story()
    with django_assert_max_num_queries(9):
        read(client, amendment.get_absolute_url())


def whole_story():
    """An adopted amendment with cards, themes, a dissent and a resolution."""
    group = GroupFactory()
    SummaryFactory(group=group, dissent="Anders gesehen.")
    amendment = AmendmentFactory(group=group, recommended=True, adopted=True)
    amendment.resolution = ResolutionFactory(paper=PaperFactory())
    amendment.save()
    for card in CardFactory.create_batch(5, group=group):
        actions.give_reason(amendment, thing=card, by=None)
    actions.give_reason(amendment, thing=ThemeFactory(event=group.event), by=None)
    return amendment


def test_who_decides_sees_the_way_there_and_others_do_not(client):
    amendment = AmendmentFactory()
    decide = reverse("amendments:decision_note", args=[amendment.number])
    assert decide not in read(client, amendment.get_absolute_url())
    client.force_login(EditorFactory())
    page = read(client, amendment.get_absolute_url())
    assert decide not in page
    assert reverse("amendments:recommendation_note", args=[amendment.number]) in page
    client.force_login(CoordinatorFactory())
    assert decide in read(client, amendment.get_absolute_url())
