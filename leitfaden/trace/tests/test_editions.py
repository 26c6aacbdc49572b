"""A station names the edition that was meant: the one discussed then, or the one that carries the change."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from leitfaden.amendments.models import Amendment
from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.events.tests.factories import EventFactory
from leitfaden.guidelines.tests.factories import ConceptFactory, EditionFactory, WordingFactory
from leitfaden.trace.stations import ahead, back
from leitfaden.trace.stations.voices import Voice
from leitfaden.workshops.tests.factories import CardFactory

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 10, 5)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def editions():
    """2021 and 2026, with one unit that is numbered and titled anew."""
    concept = ConceptFactory()
    first = EditionFactory(concept=concept, label="Fassung 2021", adopted_on=dt.date(2021, 6, 16))
    second = EditionFactory(concept=concept, label="Fassung 2026", adopted_on=dt.date(2026, 7, 1))
    old = WordingFactory(edition=first, number="1.3", title="Kita und Schule")
    WordingFactory(edition=second, unit=old.unit, number="1.4", title="Kita ohne Wartezeit")
    return first, second, old


def said_about(old, day, **event):
    day = day and dt.datetime(*day, 10, 0, tzinfo=BERLIN)
    card = CardFactory(event=EventFactory(starts_at=day, ends_at=None), group=None, unit=old.unit)
    return back.of_voice(Voice(card, None, TODAY))[0]


@pytest.mark.parametrize(
    ("day", "edition", "kind", "title"),
    [
        ((2026, 3, 14), "Fassung 2021", "Leitlinie 1.3", "Kita und Schule"),
        ((2026, 7, 1), "Fassung 2021", "Leitlinie 1.3", "Kita und Schule"),
        ((2026, 7, 2), "Fassung 2026", "Leitlinie 1.4", "Kita ohne Wartezeit"),
        ((2019, 5, 1), "Fassung 2021", "Leitlinie 1.3", "Kita und Schule"),
        (None, "Fassung 2026", "Leitlinie 1.4", "Kita ohne Wartezeit"),
    ],
)
def test_a_card_speaks_about_the_edition_that_was_discussed(editions, day, edition, kind, title):
    station = said_about(editions[2], day)
    assert (station.when, station.kind, station.title) == (edition, kind, title)


def test_a_draft_counts_from_the_day_everybody_could_read_it(editions):
    old = editions[2]
    draft = EditionFactory(concept=old.edition.concept, label="Entwurf 2028")
    WordingFactory(edition=draft, unit=old.unit)
    type(draft).objects.filter(pk=draft.pk).update(
        published_at=dt.datetime(2028, 2, 1, tzinfo=BERLIN)
    )
    assert said_about(old, (2028, 2, 1)).when == "Fassung 2026"
    assert said_about(old, (2028, 2, 2)).when == "Entwurf 2028"


def carried(old, **words):
    return AmendmentFactory(edition=old.edition, wording=old, unit=old.unit, adopted=True, **words)


def after(amendment):
    return ahead.line(amendment, visitor=None, today=TODAY)[0]


def test_a_change_leads_to_the_edition_that_carries_it(editions):
    _first, second, old = editions
    third = EditionFactory(concept=second.concept, label="Fassung 2030")
    WordingFactory(edition=third, unit=old.unit)
    station = after(carried(old, drawn_up_in=second))
    assert (station.when, station.kind, station.word) == (
        "Fassung 2026",
        "Leitlinie 1.4",
        "im Text",
    )


def test_a_change_nobody_has_drawn_up_is_not_in_the_text(editions):
    assert after(carried(editions[2])).word == "beschlossen, noch nicht im Text"


def test_strangers_do_not_learn_of_an_edition_that_is_internal(editions):
    _first, second, old = editions
    type(second).objects.filter(pk=second.pk).update(published_at=None)
    station = after(carried(old, drawn_up_in=second))
    assert (station.when, station.word) == ("Fassung 2021", "beschlossen, noch nicht im Text")


def test_what_is_struck_is_in_no_edition(editions):
    first, second, _old = editions
    gone = WordingFactory(edition=first)
    struck = carried(gone, kind=Amendment.Kind.STRIKE, drawn_up_in=second)
    assert after(struck).word == "Streichung beschlossen"


def test_the_page_of_a_card_names_both_editions(client, editions):
    _first, second, old = editions
    event = EventFactory(starts_at=dt.datetime(2026, 3, 14, 10, 0, tzinfo=BERLIN), ends_at=None)
    card = CardFactory(event=event, group=None, unit=old.unit)
    carried(old, drawn_up_in=second).reasons.create(card=card)
    page = client.get(card.get_absolute_url()).text
    before, _here, later = page.partition("Was wurde daraus?")
    assert "Fassung 2021" in before
    assert "Fassung 2026" not in before
    assert "Fassung 2026" in later


def test_an_edition_counts_all_changes_to_it_and_names_six(editions, client):
    first, second, old = editions
    for at in range(8):
        carried(old, title=f"Änderung {at + 1} am Text")
    AmendmentFactory.create_batch(2, edition=first, wording=old, unit=old.unit, declined=True)
    AmendmentFactory(edition=first, wording=old, unit=old.unit)
    page = client.get(first.get_absolute_url()).text
    assert "8 von 11 angenommen" in page
    assert "6 von 11" in page
    assert page.count(" am Text") == 6
    second.based_on = first
    second.save()
    page = client.get(second.get_absolute_url()).text
    assert "8 von 8 angenommen" in page
