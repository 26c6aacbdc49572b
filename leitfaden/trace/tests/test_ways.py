"""No thread, no relation: a measure hangs only on the text it was planned for."""

import datetime as dt

import pytest

from leitfaden.amendments.actions import decide, draft
from leitfaden.amendments.models import Amendment
from leitfaden.bodies.tests.factories import CouncilFactory
from leitfaden.core.tests.page import Page
from leitfaden.core.thread import Fork, Station
from leitfaden.guidelines.tests.factories import WordingFactory
from leitfaden.measures.actions import plan
from leitfaden.trace.stations import ahead
from leitfaden.workshops.actions import sort
from leitfaden.workshops.tests.factories import SortingFactory, ThemeFactory

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 10, 5)
DAY = dt.date(2026, 6, 3)


@pytest.fixture
def story():
    """A voice whose theme changed one guideline, with a measure planned for the theme and another text."""
    sorting = SortingFactory()
    wording = WordingFactory()
    amendment = draft(
        title="Sprachmittlung", kind=Amendment.Kind.REWORD, edition=wording.edition,
        wording=wording, text_after="Die Stadt sorgt dafür.", themes=[sorting.theme],
        publish=True, by=None,
    )  # fmt: skip
    decide(amendment, decision="adopted", organization=CouncilFactory(), on=DAY, by=None)
    return {"card": sorting.card, "theme": sorting.theme, "unit": wording.unit}


def planned(story, unit, title="Kurse im Quartier"):
    themes = [story["theme"]]
    return plan(title=title, unit=unit, themes=themes, begun_on=DAY, publish=True, by=None)


def line_of(thing):
    return ahead.line(thing, visitor=None, today=TODAY)


def signs(stations):
    return [station.sign for station in stations]


def test_a_measure_of_the_theme_parts_from_a_guideline_that_has_none(story):
    measure = planned(story, WordingFactory(edition=story["unit"].wordings.get().edition).unit)
    theme, fork = line_of(story["card"])
    text, done = fork.strands
    assert theme.title == story["theme"].title
    assert signs(text.stations) == ["amendment", "guideline", "measure"]
    assert text.stations[-1].title == "Noch keine Maßnahme"
    assert [station.title for station in done.stations[:1]] == [measure.title]
    assert line_of(story["theme"])[-1] == fork


def test_a_measure_planned_for_the_guideline_hangs_on_it(story):
    planned(story, story["unit"])
    line = line_of(story["card"])
    assert all(isinstance(knot, Station) for knot in line)
    assert signs(line) == ["theme", "amendment", "guideline", "measure", "status"]


def test_where_both_are_each_measure_stands_on_its_own_strand_only(story):
    planned(story, story["unit"], "Aus dem Text")
    planned(story, None, "Aus dem Thema")
    text, done = line_of(story["card"])[-1].strands
    assert [s.title for s in text.stations if s.sign == "measure"] == ["Aus dem Text"]
    assert [s.title for s in done.stations if s.sign == "measure"] == ["Aus dem Thema"]


def test_a_change_that_was_not_adopted_leads_to_no_measure(story):
    Amendment.objects.update(decision="declined", decision_reason="Kein Geld.")
    planned(story, None)
    text, done = line_of(story["theme"])[0].strands
    assert signs(text.stations) == ["amendment"]
    assert signs(done.stations) == ["measure", "status"]


def test_each_thought_parts_for_itself(story):
    planned(story, None)
    card = story["card"]
    card.sortings.update(thought="übersetzen")
    sort(card, into=ThemeFactory(event=card.event), thought="Schilder", by=None)
    (fork,) = line_of(card)
    assert isinstance(fork, Fork)
    assert [strand.title for strand in fork.strands] == [
        "übersetzen",
        "übersetzen: Maßnahmen ohne Änderung am Text",
        "Schilder",
    ]


def test_the_page_names_both_strands(client, story):
    planned(story, None)
    said = Page(client.get(story["card"].get_absolute_url()).text).said
    assert "Strang 1 von 2: Änderung am Text" in said
    assert "Strang 2 von 2: Maßnahmen ohne Änderung am Text" in said
