import datetime as dt

import pytest

from leitfaden.audit.models import Event as Fact
from leitfaden.events import actions
from leitfaden.events.models import Contributor, Event
from leitfaden.events.tests.factories import (
    BERLIN,
    AgendaEntryFactory,
    ContributorFactory,
    EventFactory,
    WorkshopFactory,
)

pytestmark = pytest.mark.django_db
EVENING = dt.datetime(2026, 11, 27, 17, 0, tzinfo=BERLIN)


def announced(**words):
    words = {"kind": Event.Kind.DISCUSSION, "title": "Abend am Hafen", "by": None} | words
    return actions.announce(**words)


def test_an_announced_event_is_internal_and_recorded():
    event = announced(starts_at=EVENING)
    assert event.code == "V-1"
    assert not event.is_public
    assert Fact.objects.get().verb == "events.announced"


def test_an_event_can_be_published_at_once():
    assert announced(publish=True).is_public


def test_an_event_without_a_title_is_refused():
    with pytest.raises(actions.SaysNothing):
        announced(title="  ")


@pytest.mark.parametrize("starts", [EVENING, None])
def test_an_event_that_ends_before_it_begins_is_refused(starts):
    with pytest.raises(actions.EndsBeforeItBegins, match="vor dem Beginn"):
        announced(starts_at=starts, ends_at=EVENING - dt.timedelta(hours=1))


def test_rewriting_an_event_keeps_its_number():
    event = announced()
    actions.rewrite(event, kind=Event.Kind.SYMPOSIUM, title="Fachtag", by=None)
    event.refresh_from_db()
    assert (event.number, event.title, event.kind) == (1, "Fachtag", "symposium")


def test_the_programme_keeps_its_order():
    event = EventFactory()
    for title in ("Ankommen", "Begrüßung", "Plenum"):
        actions.add_entry(event, title=title, by=None)
    assert [line.title for line in event.agenda.all()] == ["Ankommen", "Begrüßung", "Plenum"]


def test_the_same_line_twice_in_a_row_is_a_double_click():
    event = EventFactory()
    first = actions.add_entry(event, title="Plenum", at=dt.time(18, 45), by=None)
    assert actions.add_entry(event, title="Plenum", at=dt.time(18, 45), by=None) == first
    assert event.agenda.count() == 1


def test_a_workshop_at_a_line_of_another_event_is_refused():
    line = AgendaEntryFactory()
    with pytest.raises(actions.WrongEvent):
        actions.add_workshop(EventFactory(), label="AG 1", title="Sprache", entry=line, by=None)


def test_a_contributor_of_another_events_workshop_is_refused():
    with pytest.raises(actions.WrongEvent):
        actions.invite(
            EventFactory(), role="input", function="Hochschule", workshop=WorkshopFactory(), by=None
        )


def test_a_reply_is_noted_once():
    one = ContributorFactory()
    actions.note_reply(one, state=Contributor.State.CONFIRMED, by=None)
    actions.note_reply(one, state=Contributor.State.CONFIRMED, by=None)
    assert one.get_state_display() == "zugesagt"
    assert Fact.objects.filter(verb="events.reply_noted").count() == 1


def test_a_name_is_shown_once_it_is_released_and_hidden_when_held_back():
    one = ContributorFactory(name="Ada Beispiel", function="Hochschule")
    assert one.shown_as == "Hochschule"
    actions.release_name(one, by=None)
    assert one.shown_as == "Ada Beispiel, Hochschule"
    actions.hold_back_name(one, by=None)
    assert one.shown_as == "Hochschule"


def test_without_a_name_nothing_is_released():
    with pytest.raises(actions.NoNameToRelease):
        actions.release_name(ContributorFactory(), by=None)


def test_an_event_under_way_is_not_past():
    now = dt.datetime(2026, 3, 14, 12, 0, tzinfo=BERLIN)
    event, undated = EventFactory(), EventFactory(starts_at=None, ends_at=None)
    assert list(Event.objects.upcoming(now)) == [event, undated]
    assert not Event.objects.past(now)
    assert list(Event.objects.past(now + dt.timedelta(days=1))) == [event]
