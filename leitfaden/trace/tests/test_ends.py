"""Each thread ends in a state, and what is only a draft is drawn as one."""

import datetime as dt

import pytest
from django.utils import timezone

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.bodies.tests.factories import PaperFactory, ResolutionFactory
from leitfaden.core.tests.page import Page
from leitfaden.core.thread import Cord, State
from leitfaden.guidelines.tests.factories import EditionFactory
from leitfaden.measures.actions import plan, report
from leitfaden.measures.models import StatusReport
from leitfaden.trace.stations import ahead, back
from leitfaden.workshops.tests.factories import SortingFactory

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 10, 5)
DAY = dt.date(2026, 9, 28)


def after(thing):
    return ahead.line(thing, visitor=None, today=TODAY)


def before(thing):
    return back.line(thing, visitor=None, today=TODAY)


def said_on(client, thing):
    return Page(client.get(thing.get_absolute_url()).text).said


def test_a_paper_on_which_nothing_hangs_says_so_at_both_ends(client):
    said = said_on(client, PaperFactory(reference="DS0041/26"))
    assert "Kein Ursprung vermerkt" in said.partition("Woher kommt das?")[2]
    assert "Noch keine Folge vermerkt" in said.partition("Was wurde daraus?")[2]


def test_a_declined_paper_ends_there():
    paper = ResolutionFactory(outcome="declined", paper=PaperFactory()).paper
    (end,) = after(paper)
    assert (end.state, end.word) == (State.ENDED, "nicht angenommen")


def test_a_resolution_that_was_withdrawn_ends_nothing(client):
    resolution = ResolutionFactory(outcome="declined", paper=PaperFactory())
    type(resolution).objects.update(withdrawn_at=timezone.now(), withdrawn_because="Versehen.")
    assert [station.title for station in after(resolution.paper)] == ["Noch keine Folge vermerkt"]
    assert "cord through open" in client.get(resolution.paper.get_absolute_url()).text


def test_a_paper_leads_back_to_the_voices_behind_what_was_resolved_on_it(
    client, django_assert_max_num_queries
):
    sorting = SortingFactory()
    resolution = ResolutionFactory(paper=PaperFactory())
    amendment = AmendmentFactory(adopted=True, resolution=resolution)
    amendment.reasons.create(theme=sorting.theme)
    assert [station.sign for station in before(resolution.paper)] == ["event", "card", "theme"]
    assert [station.title for station in after(resolution.paper)] == [amendment.title]
    with django_assert_max_num_queries(8):
        assert client.get(resolution.paper.get_absolute_url()).status_code == 200
    with django_assert_max_num_queries(8):
        assert client.get(f"/spur/{resolution.paper.code}/").status_code == 200


def test_a_draft_is_hollow_and_dotted_where_a_paper_leads_to_it(client):
    paper = PaperFactory()
    EditionFactory(paper=paper, label="Entwurf 2028")
    (draft,) = after(paper)
    assert draft.state is State.WAITING
    assert draft.cord_after(runs_on=False) is Cord.DOTTED
    assert "cord through open" in client.get(paper.get_absolute_url()).text


def test_an_adopted_edition_is_whole(client):
    resolution = ResolutionFactory(paper=PaperFactory())
    EditionFactory(paper=resolution.paper, adopted=True)
    (edition,) = after(resolution.paper)
    assert edition.state is State.REACHED
    assert "cord through open" not in client.get(resolution.paper.get_absolute_url()).text


def test_a_paper_leads_to_the_edition_that_its_resolution_adopted():
    resolution = ResolutionFactory(paper=PaperFactory())
    edition = EditionFactory(adopted=True, adopted_by=resolution, label="Fassung 2026")
    assert [station.title for station in after(resolution.paper)] == [edition.label]


def test_the_thread_leaves_a_draft_dotted_and_says_that_nobody_has_decided(client):
    draft, adopted = EditionFactory(), EditionFactory(adopted=True)
    assert [station.title for station in after(draft)] == ["Noch nicht entschieden"]
    assert [station.title for station in after(adopted)] == ["Noch keine Änderung vermerkt"]
    assert "cord through open" in client.get(draft.get_absolute_url()).text
    assert "cord through open" not in client.get(adopted.get_absolute_url()).text


def test_a_draft_that_another_is_based_on_is_hollow_too():
    draft = EditionFactory()
    assert before(EditionFactory(concept=draft.concept, based_on=draft))[0].state is State.WAITING


@pytest.mark.parametrize(
    ("state", "next_on", "bead", "cord"),
    [
        ("in_progress", dt.date(2027, 1, 5), State.REACHED, Cord.DOTTED),
        ("done", None, State.REACHED, Cord.NONE),
        ("dropped", None, State.ENDED, Cord.NONE),
        ("paused", None, State.WAITING, Cord.DOTTED),
    ],
)
def test_a_measure_ends_in_how_it_stands(client, state, next_on, bead, cord):
    measure = plan(title="Kurse", begun_on=DAY, publish=True, by=None)
    report(measure, state=state, on=DAY, text="Stand.", next_on=next_on, by=None)
    (end,) = after(measure)
    assert (end.state, end.cord) == (bead, cord)
    for address in (measure.get_absolute_url(), f"/spur/{measure.code}/"):
        _, _, rest = Page(client.get(address).text).said.partition("Was wurde daraus?")
        assert str(StatusReport.State(state).label).lower() in rest.lower()


def test_a_measure_without_a_report_ends_in_a_gap():
    (gap,) = after(plan(title="Kurse", begun_on=DAY, publish=True, by=None))
    assert gap.title == "Noch kein Stand"
