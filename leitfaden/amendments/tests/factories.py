"""Amendments and their reasons for tests and for the demo town."""

import datetime as dt

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from leitfaden.amendments.models import Amendment
from leitfaden.bodies.tests.factories import CouncilFactory, OrganizationFactory
from leitfaden.core.numbers import take_one
from leitfaden.guidelines.tests.factories import EditionFactory, WordingFactory


class AmendmentFactory(DjangoModelFactory[Amendment]):
    """A published proposal to reword a guideline of an adopted edition."""

    class Meta:
        model = Amendment

    number = factory.LazyFunction(lambda: take_one("amendment"))
    title = factory.Sequence(lambda n: f"Klarere Worte {n}")
    kind = Amendment.Kind.REWORD
    edition = factory.SubFactory(EditionFactory, adopted=True)
    wording = factory.LazyAttribute(lambda made: WordingFactory(edition=made.edition))
    unit = factory.LazyAttribute(lambda made: made.wording and made.wording.unit)
    text_before = factory.LazyAttribute(lambda made: made.wording.text if made.wording else "")
    text_after = "Die Stadt sorgt für eine Sprache, die alle verstehen."
    proposed_by = "Integrationsbeirat"
    proposed_on = dt.date(2026, 4, 2)
    published_at = factory.LazyFunction(timezone.now)

    class Params:
        recommended = factory.Trait(
            recommendation=Amendment.Decision.ADOPTED,
            recommended_by=factory.SubFactory(OrganizationFactory),
            recommended_on=dt.date(2026, 5, 6),
        )
        adopted = factory.Trait(
            decision=Amendment.Decision.ADOPTED,
            decided_by=factory.SubFactory(CouncilFactory),
            decided_on=dt.date(2026, 6, 3),
        )
        declined = factory.Trait(
            decision=Amendment.Decision.DECLINED,
            decided_by=factory.SubFactory(CouncilFactory),
            decided_on=dt.date(2026, 6, 3),
            decision_reason="Dafür ist das Land zuständig.",
        )
