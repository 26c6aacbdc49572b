"""Bodies, papers and resolutions for tests and for the demo town."""

import datetime as dt

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from leitfaden.bodies.models import Organization, Paper, Resolution


class OrganizationFactory(DjangoModelFactory[Organization]):
    class Meta:
        model = Organization

    name = factory.Sequence(lambda n: f"Beirat {n}")
    classification = Organization.Classification.ADVISORY_BOARD


class CouncilFactory(OrganizationFactory):
    name = factory.Sequence(lambda n: f"Rat der Stadt {n}")
    classification = Organization.Classification.COUNCIL


class PaperFactory(DjangoModelFactory[Paper]):
    class Meta:
        model = Paper

    reference = factory.Sequence(lambda n: f"DS{n:04}/26")
    name = factory.Sequence(lambda n: f"Vorlage {n}")
    date = dt.date(2026, 5, 4)
    originator = factory.SubFactory(OrganizationFactory)
    published_at = factory.LazyFunction(timezone.now)


class ResolutionFactory(DjangoModelFactory[Resolution]):
    class Meta:
        model = Resolution

    organization = factory.SubFactory(CouncilFactory)
    decided_on = dt.date(2026, 6, 3)
    outcome = Resolution.Outcome.ADOPTED
    votes_yes = 31
    votes_no = 9
    votes_abstained = 4
