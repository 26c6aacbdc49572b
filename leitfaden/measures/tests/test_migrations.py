"""What a report of dropping once began is begun by work alone."""

import datetime as dt
from importlib import import_module

import pytest
from django.apps import apps

from leitfaden.measures.models import StatusReport
from leitfaden.measures.tests.factories import MeasureFactory, StatusReportFactory

pytestmark = pytest.mark.django_db
migration = import_module("leitfaden.measures.migrations.0003_a_drop_is_no_begin")
DROPPED, AT_WORK = StatusReport.State.DROPPED, StatusReport.State.IN_PROGRESS
MAY, JUNE = dt.date(2026, 5, 1), dt.date(2026, 6, 1)


def measure_of(begun_on, *reports):
    measure = MeasureFactory()
    for on, state in reports:
        StatusReportFactory(measure=measure, on=on, state=state)
    type(measure).objects.filter(pk=measure.pk).update(begun_on=begun_on)
    return measure


def test_only_work_begins_a_measure():
    dropped = measure_of(MAY, (MAY, DROPPED))
    taken_up = measure_of(MAY, (MAY, DROPPED), (JUNE, AT_WORK))
    told_by_staff = measure_of(dt.date(2026, 4, 1), (MAY, DROPPED))
    worked = measure_of(MAY, (MAY, AT_WORK), (JUNE, DROPPED))
    migration.forget_such_a_beginning(apps, None)
    begun = {}
    for measure in (dropped, taken_up, told_by_staff, worked):
        measure.refresh_from_db()
        begun[measure] = measure.begun_on
    assert [*begun.values()] == [None, JUNE, dt.date(2026, 4, 1), MAY]
