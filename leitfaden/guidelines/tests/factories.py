"""A concept with editions, fields and wordings for tests and for the demo town."""

import datetime as dt

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from leitfaden.core.numbers import take_one
from leitfaden.guidelines.models import (
    ActionField,
    Concept,
    Edition,
    FieldTitle,
    Kind,
    Unit,
    Wording,
)


class ConceptFactory(DjangoModelFactory[Concept]):
    class Meta:
        model = Concept

    title = factory.Sequence(lambda n: f"Leitlinien der Integration {n}")
    slug = factory.Sequence(lambda n: f"leitlinien-{n}")
    published_at = factory.LazyFunction(timezone.now)


class EditionFactory(DjangoModelFactory[Edition]):
    class Meta:
        model = Edition

    concept = factory.SubFactory(ConceptFactory)
    position = factory.LazyAttribute(lambda made: made.concept.editions.count() + 1)
    label = factory.LazyAttribute(lambda made: f"Fassung {2020 + made.position}")
    slug = factory.LazyAttribute(lambda made: f"{2020 + made.position}")
    published_at = factory.LazyFunction(timezone.now)

    class Params:
        adopted = factory.Trait(adopted_on=dt.date(2021, 6, 3))


class FieldTitleFactory(DjangoModelFactory[FieldTitle]):
    """A field as an edition titles it; `.field` is the field itself."""

    class Meta:
        model = FieldTitle

    edition = factory.SubFactory(EditionFactory)
    number = factory.LazyAttribute(lambda made: made.edition.field_titles.count() + 1)
    title = factory.LazyAttribute(lambda made: f"Handlungsfeld Nummer {made.number}")

    @factory.lazy_attribute
    def field(self) -> ActionField:
        field, _ = ActionField.objects.get_or_create(
            concept=self.edition.concept, number=self.number, defaults={"title": self.title}
        )
        return field


class UnitFactory(DjangoModelFactory[Unit]):
    class Meta:
        model = Unit

    concept = factory.SubFactory(ConceptFactory)
    number = factory.LazyFunction(lambda: take_one("unit"))


class WordingFactory(DjangoModelFactory[Wording]):
    """A guideline in a field of the edition, unless told otherwise."""

    class Meta:
        model = Wording

    edition = factory.SubFactory(EditionFactory)
    unit = factory.SubFactory(UnitFactory, concept=factory.SelfAttribute("..edition.concept"))
    kind = Kind.GUIDELINE
    position = factory.LazyAttribute(lambda made: made.edition.wordings.count() + 1)
    text = "Die Stadt spricht eine Sprache, die alle verstehen."

    @factory.lazy_attribute
    def field(self) -> ActionField | None:
        if self.kind not in (Kind.GUIDELINE, Kind.APPROACH):
            return None
        title = self.edition.field_titles.first() or FieldTitleFactory(edition=self.edition)
        return title.field

    @factory.lazy_attribute
    def number(self) -> str:
        if self.kind != Kind.GUIDELINE or self.field is None:
            return ""
        count = self.edition.wordings.filter(field=self.field, kind=Kind.GUIDELINE).count()
        return f"{self.field.number}.{count + 1}"
