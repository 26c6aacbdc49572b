"""An event says by itself that nobody can register any more."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0002_withdrawn_with_a_reason"),
    ]

    operations = [
        migrations.AddField(
            model_name="event",
            name="registration_closed",
            field=models.BooleanField(default=False, verbose_name="Die Anmeldung ist geschlossen"),
        ),
    ]
