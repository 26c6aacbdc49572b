import datetime as dt

import factory
from factory.django import DjangoModelFactory

from leitfaden.measures import actions
from leitfaden.measures.models import Challenge, Measure, StatusReport


class ByAction(DjangoModelFactory):
    """Rows made the way people make them, so that they have numbers and are in the log."""

    class Meta:
        abstract = True

    by = None
    publish = True


class ChallengeFactory(ByAction):
    class Meta:
        model = Challenge

    title = factory.Sequence(lambda n: f"Wege zum Amt sind weit, Fall {n + 1}")

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        return actions.raise_challenge(**kwargs)


class MeasureFactory(ByAction):
    class Meta:
        model = Measure

    title = factory.Sequence(lambda n: f"Sprechstunde im Stadtteil {n + 1}")

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        return actions.plan(**kwargs)


class StatusReportFactory(DjangoModelFactory):
    class Meta:
        model = StatusReport

    measure = factory.SubFactory(MeasureFactory)
    on = dt.date(2026, 9, 14)
    state = StatusReport.State.IN_PROGRESS
    text = "Die Räume sind gefunden."
    by = None

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        return actions.report(kwargs.pop("measure"), **kwargs)
