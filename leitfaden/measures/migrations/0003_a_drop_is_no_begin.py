"""What was dropped before it was begun has no day on which it began."""

from django.db import migrations
from django.db.models import F, OuterRef, Subquery


def forget_such_a_beginning(apps, schema_editor):
    """Where a report of dropping began a measure, the first report of work does, if there is one."""
    measures = apps.get_model("measures", "Measure").objects
    reports = apps.get_model("measures", "StatusReport").objects
    told = reports.filter(measure=OuterRef("pk")).exclude(state="open").order_by("on", "pk")
    first = {"first": Subquery(told.values("state")[:1]), "day": Subquery(told.values("on")[:1])}
    dropped = measures.annotate(**first).filter(first="dropped", begun_on=F("day"))
    worked = told.exclude(state="dropped").values("on")[:1]
    found = [measure.pk for measure in dropped]
    measures.filter(pk__in=found).update(begun_on=Subquery(worked))


class Migration(migrations.Migration):
    dependencies = [("measures", "0002_withdrawn_with_a_reason")]

    operations = [migrations.RunPython(forget_such_a_beginning, migrations.RunPython.noop)]
