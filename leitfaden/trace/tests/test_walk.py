"""The thread walked both ways, quickly, however much there is."""

import datetime as dt
import time

import pytest

from leitfaden.amendments.actions import decide, draft
from leitfaden.amendments.models import Amendment
from leitfaden.bodies.tests.factories import CouncilFactory
from leitfaden.core.thread import Fork, Join, State
from leitfaden.guidelines.tests.factories import WordingFactory
from leitfaden.measures.actions import give_reasons, plan, report
from leitfaden.measures.models import StatusReport
from leitfaden.measures.tests.factories import ChallengeFactory
from leitfaden.trace.queries import Kind, ahead, back
from leitfaden.trace.stations import ahead as ahead_line
from leitfaden.trace.stations import back as back_line
from leitfaden.trace.stations.voices import Voice, line
from leitfaden.workshops.actions import sort
from leitfaden.workshops.models import Card, Sorting, Theme
from leitfaden.workshops.tests.factories import (
    AnswerFactory,
    CardFactory,
    OfficeFactory,
    SortingFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 10, 5)


@pytest.fixture
def story():
    """A voice, its theme, the amendment decided, the guideline, the measure, the report."""
    sorting = SortingFactory()
    wording = WordingFactory()
    amendment = draft(
        title="Sprachmittlung wird Aufgabe der Stadt", kind=Amendment.Kind.REWORD,
        edition=wording.edition, wording=wording, text_after="Die Stadt sorgt dafür.",
        themes=[sorting.theme], publish=True, by=None,
    )  # fmt: skip
    decide(
        amendment, decision="adopted", organization=CouncilFactory(),
        on=dt.date(2026, 6, 3), by=None,
    )  # fmt: skip
    measure = plan(
        title="Sprachmittlung im Bürgerservice", unit=wording.unit,
        begun_on=dt.date(2026, 9, 1), publish=True, by=None,
    )  # fmt: skip
    report(
        measure, on=dt.date(2026, 9, 28), state=StatusReport.State.DONE,
        text="Montags und donnerstags.", by=None,
    )  # fmt: skip
    return {
        "card": sorting.card, "theme": sorting.theme, "amendment": amendment,
        "unit": wording.unit, "measure": measure,
    }  # fmt: skip


def test_a_voice_can_be_followed_to_the_reported_status(story):
    line = ahead_line.line(story["card"], visitor=None, today=TODAY)
    assert [station.sign for station in line] == [
        "theme", "amendment", "guideline", "measure", "status",
    ]  # fmt: skip
    assert line[-1].tag.text == "umgesetzt"
    assert "Montags" in line[-1].detail


def test_a_measure_can_be_followed_back_to_the_voice(story):
    line = back_line.line(story["measure"], visitor=None, today=TODAY)
    assert [station.sign for station in line] == [
        "event", "card", "theme", "amendment", "guideline",
    ]  # fmt: skip
    assert line[1].title == story["card"].text


def test_a_measure_keeps_apart_what_reached_it_by_the_text_and_what_did_not(story):
    other = SortingFactory()
    give_reasons(story["measure"], things=[other.theme], by=None)
    fork, join = back_line.line(story["measure"], visitor=None, today=TODAY)
    assert isinstance(fork, Fork)
    assert isinstance(join, Join)
    text, voices = fork.strands
    assert [station.sign for station in text.stations] == [
        "event", "card", "theme", "amendment", "guideline",
    ]  # fmt: skip
    assert [station.sign for station in voices.stations] == ["event", "card", "theme"]
    assert voices.stations[-1].title == other.theme.title


def test_a_measure_that_names_the_theme_of_its_own_text_has_one_way(story):
    give_reasons(story["measure"], things=[story["theme"]], by=None)
    line = back_line.line(story["measure"], visitor=None, today=TODAY)
    assert [station.sign for station in line] == [
        "event", "card", "theme", "amendment", "guideline",
    ]  # fmt: skip


def test_a_challenge_hangs_on_no_theme(story):
    challenge = ChallengeFactory()
    measure = plan(
        title="Sprachcafé", challenge=challenge, themes=[story["theme"]], publish=True, by=None
    )
    fork, _join = back_line.line(measure, visitor=None, today=TODAY)
    voices, answered = fork.strands
    assert [station.sign for station in voices.stations] == ["event", "card", "theme"]
    assert answered.stations[-1].title == challenge.title
    assert "theme" not in [station.sign for station in answered.stations]


def test_both_walkers_find_the_same_chain(story):
    forth = ahead(Kind.CARD, [story["card"]], visitor=None)
    assert story["measure"].pk in forth.things[Kind.MEASURE]
    home = back(Kind.MEASURE, [story["measure"]], visitor=None)
    assert story["card"].pk in home.things[Kind.CARD]


def test_a_withdrawn_link_is_none(story):
    story["theme"].amendment_reasons.update(withdrawn_at=dt.datetime(2026, 7, 1, tzinfo=dt.UTC))
    line = ahead_line.line(story["card"], visitor=None, today=TODAY)
    assert [station.sign for station in line] == ["theme"] or line[-1].state is State.WAITING


def test_strangers_do_not_meet_what_is_not_published(story):
    Amendment.objects.update(published_at=None)
    line = ahead_line.line(story["card"], visitor=None, today=TODAY)
    assert "Sprachmittlung wird Aufgabe der Stadt" not in [s.title for s in line]


def test_a_voice_without_anything_ends_in_a_gap_that_is_drawn():
    (gap,) = ahead_line.line(CardFactory(), visitor=None, today=TODAY)
    assert gap.state is State.WAITING
    assert gap.title == "Noch keine Antwort"


def test_a_measure_without_any_voice_says_so():
    measure = plan(title="Ohne Karte", publish=True, by=None)
    (gap,) = back_line.line(measure, visitor=None, today=TODAY)
    assert gap.title == "Kein Ursprung vermerkt"


def test_a_card_with_two_thoughts_forks(story):
    card = CardFactory(group=story["card"].group, event=story["theme"].event)
    sort(card, into=story["theme"], thought="übersetzen", by=None)
    sort(card, into=ThemeFactory(event=card.event), thought="Schilder", by=None)
    (fork,) = ahead_line.line(card, visitor=None, today=TODAY)
    assert isinstance(fork, Fork)
    assert [strand.title for strand in fork.strands] == ["übersetzen", "Schilder"]
    assert fork.strands[0].stations[-1].sign == "status"
    assert fork.strands[1].stations[-1].state is State.WAITING


def test_the_trace_of_one_among_ten_thousand_cards_is_quick(story, django_assert_max_num_queries):
    first = story["card"]
    cards = Card.objects.bulk_create(
        Card(
            number=1000 + n, text=f"Stimme {n}", event=first.event, group=first.group,
            channel="paper", published_at=first.published_at,
        )
        for n in range(10_000)
    )  # fmt: skip
    themes = Theme.objects.bulk_create(
        Theme(number=1000 + n, title=f"Thema {n}", event=first.event) for n in range(200)
    )
    Sorting.objects.bulk_create(
        Sorting(card=card, theme=themes[n % 200]) for n, card in enumerate(cards)
    )
    times = []
    for _ in range(5):
        begun = time.process_time()
        with django_assert_max_num_queries(8):
            card = Card.objects.select_related("event", "group", "question").get(pk=first.pk)
            voice = Voice(card, None, TODAY)
            back_line.of_voice(voice)
            line(voice)
        times.append(time.process_time() - begun)
    assert min(times) <= 0.050


def test_an_answer_stands_on_the_page_whatever_is_decided_about_the_thoughts(story):
    card = CardFactory(group=story["card"].group, event=story["theme"].event)
    answer = AnswerFactory(card=card, outcome="passed_on", passed_on_to=OfficeFactory())
    sort(card, into=story["theme"], thought="übersetzen", by=None)
    sort(card, into=ThemeFactory(event=card.event), thought="Schilder", by=None)
    given, fork = ahead_line.line(card, visitor=None, today=TODAY)
    assert str(answer.passed_on_to) in given.title
    assert [strand.stations[-1].sign for strand in fork.strands] == ["status", "theme"]


def test_an_answer_given_before_the_decision_stays_on_the_line(story):
    answer = AnswerFactory(card=story["card"])
    line = ahead_line.line(story["card"], visitor=None, today=TODAY)
    assert [s.sign for s in line] == [
        "theme",
        "status",
        "amendment",
        "guideline",
        "measure",
        "status",
    ]
    assert answer.reason in line[1].detail
