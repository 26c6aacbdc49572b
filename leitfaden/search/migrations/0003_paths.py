"""What an entry hangs on is named by entries: the index is read anew after this (`leitfaden prepare` does so)."""

from django.db import migrations


def forget_paths(apps, schema_editor):
    apps.get_model("search", "Entry").objects.update(path=[])


class Migration(migrations.Migration):
    dependencies = [("search", "0002_fulltext")]
    operations = [migrations.RunPython(forget_paths, migrations.RunPython.noop)]
