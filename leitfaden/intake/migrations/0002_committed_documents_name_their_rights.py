"""What was committed before rights were asked for says so instead of nothing."""

from typing import Any

from django.db import migrations, models
from django.db.models import Q

UNTOLD = "nicht angegeben"


def say_so(apps: Any, schema_editor: Any) -> None:
    committed = apps.get_model("intake", "Document").objects.exclude(committed_at=None)
    for word in ("rights_holder", "licence"):
        committed.filter(**{word: ""}).update(**{word: UNTOLD})


class Migration(migrations.Migration):
    dependencies = [("intake", "0001_initial")]

    operations = [
        migrations.RunPython(say_so, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(
                condition=Q(committed_at=None) | (~Q(rights_holder="") & ~Q(licence="")),
                name="what_is_committed_names_its_rights",
            ),
        ),
    ]
