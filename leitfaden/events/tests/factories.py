"""Events as tests and the demo town need them."""

import datetime as dt
from zoneinfo import ZoneInfo

import factory
from factory.django import DjangoModelFactory

from leitfaden.core.numbers import take_one
from leitfaden.events.models import AgendaEntry, Contributor, Event, Workshop

BERLIN = ZoneInfo("Europe/Berlin")


class EventFactory(DjangoModelFactory[Event]):
    """A future workshop of last spring, published; `EventFactory(published_at=None)` is a draft."""

    class Meta:
        model = Event

    number = factory.LazyFunction(lambda: take_one("event"))
    kind = Event.Kind.FUTURE_WORKSHOP
    title = factory.Sequence(lambda n: f"Zukunftswerkstatt „Ankommen {n + 1}“")
    starts_at = dt.datetime(2026, 3, 14, 10, 0, tzinfo=BERLIN)
    ends_at = dt.datetime(2026, 3, 14, 17, 0, tzinfo=BERLIN)
    venue = "Kulturspeicher am Alten Kai"
    published_at = dt.datetime(2026, 2, 1, 9, 0, tzinfo=BERLIN)


class AgendaEntryFactory(DjangoModelFactory[AgendaEntry]):
    class Meta:
        model = AgendaEntry

    event = factory.SubFactory(EventFactory)
    position = factory.Sequence(lambda n: n + 1)
    at = dt.time(10, 0)
    title = "Begrüßung und Rückblick"


class WorkshopFactory(DjangoModelFactory[Workshop]):
    class Meta:
        model = Workshop

    event = factory.SubFactory(EventFactory)
    position = factory.Sequence(lambda n: n + 1)
    label = factory.LazyAttribute(lambda workshop: f"Workshop {workshop.position}")
    title = "Ämter und Wege"


class ContributorFactory(DjangoModelFactory[Contributor]):
    class Meta:
        model = Contributor

    event = factory.SubFactory(EventFactory)
    position = factory.Sequence(lambda n: n + 1)
    role = Contributor.Role.MODERATION
    function = "Volkshochschule"
