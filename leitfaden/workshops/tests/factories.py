"""Groups, cards, themes, summaries and answers as tests and the demo town need them."""

import datetime as dt

import factory
from factory.django import DjangoModelFactory

from leitfaden.bodies.models import Organization
from leitfaden.core.numbers import take_one
from leitfaden.events.tests.factories import BERLIN, EventFactory
from leitfaden.workshops.models import (
    Answer,
    Card,
    Colour,
    Group,
    Minutes,
    Question,
    Sorting,
    Summary,
    Theme,
)

PUBLISHED = dt.datetime(2026, 4, 1, 9, 0, tzinfo=BERLIN)


class GroupFactory(DjangoModelFactory[Group]):
    class Meta:
        model = Group

    event = factory.SubFactory(EventFactory)
    number = factory.Sequence(lambda n: n + 1)
    title = "Ämter und Wege"
    facilitator = "Volkshochschule"


class QuestionFactory(DjangoModelFactory[Question]):
    """Asked of all groups of its event."""

    class Meta:
        model = Question

    event = factory.SubFactory(EventFactory)
    number = factory.Sequence(lambda n: n + 1)
    text = "Was macht Wege in der Verwaltung schwer?"
    colour = Colour.YELLOW


class CardFactory(DjangoModelFactory[Card]):
    """A published paper card; its event is that of its group."""

    class Meta:
        model = Card

    number = factory.LazyFunction(lambda: take_one("card"))
    group = factory.SubFactory(GroupFactory)
    event = factory.LazyAttribute(lambda card: card.group.event)
    text = factory.Sequence(lambda n: f"Im Bürgerservice soll jemand übersetzen können ({n + 1}).")
    channel = Card.Channel.PAPER
    published_at = PUBLISHED


class ThemeFactory(DjangoModelFactory[Theme]):
    class Meta:
        model = Theme

    number = factory.LazyFunction(lambda: take_one("theme"))
    event = factory.SubFactory(EventFactory)
    title = factory.Sequence(lambda n: f"Verstanden werden im Amt {n + 1}")
    published_at = PUBLISHED


class SortingFactory(DjangoModelFactory[Sorting]):
    class Meta:
        model = Sorting

    card = factory.SubFactory(CardFactory)
    theme = factory.LazyAttribute(lambda sorting: ThemeFactory(event=sorting.card.event))


class MinutesFactory(DjangoModelFactory[Minutes]):
    class Meta:
        model = Minutes

    group = factory.SubFactory(GroupFactory)
    text = "Die Gruppe wünscht sich kurze Wege."


class SummaryFactory(DjangoModelFactory[Summary]):
    class Meta:
        model = Summary

    group = factory.SubFactory(GroupFactory)
    version = 1
    text = "Wer im Amt nicht verstanden wird, kommt nicht wieder."
    published_at = PUBLISHED


class OfficeFactory(DjangoModelFactory[Organization]):
    """A department that answers."""

    class Meta:
        model = Organization

    name = factory.Sequence(lambda n: f"Fachbereich Gebäude {n + 1}")
    classification = Organization.Classification.DEPARTMENT


class AnswerFactory(DjangoModelFactory[Answer]):
    class Meta:
        model = Answer

    card = factory.SubFactory(CardFactory)
    outcome = Answer.Outcome.NOTED
    reason = "Die Schilder werden 2027 ohnehin erneuert."
    answered_by = factory.SubFactory(OfficeFactory)
    answered_on = dt.date(2026, 5, 4)
