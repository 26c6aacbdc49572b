import factory
from factory.django import DjangoModelFactory

from leitfaden.vocab.models import District, FocusArea, Topic


class DistrictFactory(DjangoModelFactory[District]):
    class Meta:
        model = District

    number = factory.Sequence(lambda n: f"{n + 1:02}")
    name = factory.Sequence(lambda n: f"Lindenviertel {n + 1}")
    slug = factory.Sequence(lambda n: f"lindenviertel-{n + 1}")
    outline = [[0, 0], [100, 0], [100, 80], [0, 80]]


class FocusAreaFactory(DjangoModelFactory[FocusArea]):
    class Meta:
        model = FocusArea
        skip_postgeneration_save = True

    name = factory.Sequence(lambda n: f"Schwerpunktbereich {n + 1}")

    @factory.post_generation
    def districts(self, create, extracted, **kwargs):
        if create and extracted:
            self.districts.set(extracted)


class TopicFactory(DjangoModelFactory[Topic]):
    class Meta:
        model = Topic

    name = factory.Sequence(lambda n: f"Thema {n + 1}")
    slug = factory.Sequence(lambda n: f"thema-{n + 1}")
