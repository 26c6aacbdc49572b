"""A summary freezes all cards that lay before the group, not only those it takes up."""

from django.db import migrations, models
from django.db.models import Q


def lay_what_lay_there(apps, schema_editor):
    """The log knows which cards were pinned before a summary was written or confirmed."""
    for summary in apps.get_model("workshops", "Summary").objects.order_by("pk"):
        told = _facts(apps, "summary", "workshops.summed_up", "workshops.confirmed")
        last = told.filter(subject_id=summary.pk).order_by("id").last()
        _freeze(apps, summary, _laid(apps, summary, last))


def _laid(apps, summary, last):
    cards = apps.get_model("workshops", "Card").objects.filter(group=summary.group_id)
    if last is None:
        return cards.filter(withdrawn_at=None)
    pinned_later = _facts(apps, "card", "workshops.pinned").filter(id__gt=last.id)
    standing = Q(withdrawn_at=None) | Q(withdrawn_at__gt=last.at)
    return cards.filter(standing).exclude(pk__in=pinned_later.values("subject_id"))


def _freeze(apps, summary, laid):
    reflected = apps.get_model("workshops", "Reflected").objects
    known = reflected.filter(summary=summary).values("card")
    reflected.bulk_create(
        reflected.model(summary=summary, card=card, taken=False)
        for card in laid.exclude(pk__in=known).order_by("pk")
    )


def _facts(apps, kind, *verbs):
    facts = apps.get_model("audit", "Event").objects
    return facts.filter(verb__in=verbs, subject_type=f"workshops.{kind}")


class Migration(migrations.Migration):
    dependencies = [
        ("audit", "0001_initial"),
        ("workshops", "0004_nobody_passes_on_to_themselves"),
    ]

    operations = [
        migrations.RemoveField(model_name="summary", name="cards"),
        migrations.AddField(
            model_name="reflected",
            name="taken",
            field=models.BooleanField(default=True, verbose_name="aufgenommen"),
        ),
        migrations.RunPython(lay_what_lay_there, migrations.RunPython.noop),
    ]
