"""Merging moves nothing any more: what it moved before goes back to where people laid it."""

import datetime as dt

import django.db.models.deletion
import django.db.models.functions.comparison
from django.db import migrations, models
from django.db.models import F

AT_ONCE = dt.timedelta(seconds=5)
"""A merging and the sortings it moved were written in one transaction."""


def note_each_step(apps, schema_editor):
    """Older steps are lost: each counts as put with the one that stands."""
    for name in ("Card", "Theme"):
        things = apps.get_model("workshops", name).objects
        things.filter(merged_into__isnull=False).update(put_with=F("merged_into"))


def bring_sortings_home(apps, schema_editor):
    """The merged card lies again where it lay; the card it went into leaves where nobody laid it."""
    mergings = _facts(apps, "workshops.card_merged").order_by("id")
    newest = {fact.subject_id: fact for fact in mergings}
    cards = apps.get_model("workshops", "Card").objects.filter(merged_into__isnull=False)
    for card in cards.filter(pk__in=newest):
        _bring_home(apps, card, newest[card.pk].at)


def _bring_home(apps, card, at):
    sortings = apps.get_model("workshops", "Sorting").objects
    moved = sortings.filter(card=card, withdrawn_at__range=(at - AT_ONCE, at))
    for one in moved.select_related("theme"):
        if _told(apps, "workshops.taken_out", card.pk, one.theme, one.withdrawn_at):
            continue
        copies = sortings.filter(card=card.merged_into_id, theme=one.theme, withdrawn_at=None)
        for copy in copies.filter(sorted_at__range=(at - AT_ONCE, at)):
            if not _told(apps, "workshops.sorted", card.merged_into_id, one.theme, copy.sorted_at):
                sortings.filter(pk=copy.pk).update(withdrawn_at=at)
        sortings.filter(pk=one.pk).update(withdrawn_at=None)


def _told(apps, verb, card, theme, at):
    """Whether a person did it, and not the merging."""
    facts = _facts(apps, verb).filter(subject_id=card, at__range=(at - AT_ONCE, at + AT_ONCE))
    return any(fact.data.get("theme") == f"T-{theme.number}" for fact in facts)


def _facts(apps, verb):
    return apps.get_model("audit", "Event").objects.filter(verb=verb, subject_type="workshops.card")


class Migration(migrations.Migration):
    dependencies = [
        ("audit", "0001_initial"),
        ("events", "0001_initial"),
        ("guidelines", "0001_initial"),
        ("workshops", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="card",
            name="put_with",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="workshops.card",
            ),
        ),
        migrations.AddField(
            model_name="theme",
            name="put_with",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="workshops.theme",
            ),
        ),
        migrations.RunPython(note_each_step, migrations.RunPython.noop),
        migrations.RunPython(bring_sortings_home, migrations.RunPython.noop),
        migrations.AddIndex(
            model_name="card",
            index=models.Index(
                django.db.models.functions.comparison.Coalesce("merged_into", "id"),
                name="cards_of_a_heap",
            ),
        ),
        migrations.AddIndex(
            model_name="theme",
            index=models.Index(
                django.db.models.functions.comparison.Coalesce("merged_into", "id"),
                name="themes_of_a_heap",
            ),
        ),
    ]
