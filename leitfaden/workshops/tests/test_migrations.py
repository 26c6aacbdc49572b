"""What merging moved goes back to where people had laid it; summaries know all cards that lay there."""

import datetime as dt
from importlib import import_module

import pytest
from django.apps import apps
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import confirm, pin, sort, sum_up, take_out
from leitfaden.workshops.models import Card, Summary
from leitfaden.workshops.tests.factories import CardFactory, GroupFactory, ThemeFactory

pytestmark = pytest.mark.django_db
migration = import_module("leitfaden.workshops.migrations.0002_heaps_keep_every_step")


def merged_as_before(card, into):
    """As merging moved sortings once."""
    for sorting in card.sortings.standing():
        into.sortings.create(theme=sorting.theme, thought=sorting.thought)
    card.sortings.standing().update(withdrawn_at=timezone.now())
    Card.objects.filter(pk=card.pk).update(merged_into=into)
    record(verbs.CARD_MERGED, card, by=None, code=card.code, into=into.code)


def test_sortings_come_home_and_steps_are_noted(time_machine):
    group = GroupFactory()
    card, into = CardFactory.create_batch(2, group=group)
    kept, left = ThemeFactory.create_batch(2, event=group.event)
    time_machine.move_to(dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC))
    take_out(sort(card, into=left, by=None), by=None)
    sort(card, into=kept, by=None)
    time_machine.move_to(dt.datetime(2026, 5, 2, 12, tzinfo=dt.UTC))
    merged_as_before(card, into)
    migration.note_each_step(apps, None)
    migration.bring_sortings_home(apps, None)
    card.refresh_from_db()
    assert card.put_with == into
    assert card.sortings.standing().get().theme == kept
    assert not into.sortings.standing().exists()


def pinned(group):
    return pin(group.event, group=group, text="Kurze Wege.", channel="paper", by=None)


def test_the_cards_that_lay_before_a_group_are_found_in_the_log():
    group = GroupFactory()
    taken, left = pinned(group), pinned(group)
    summary = sum_up(group, text="Kurze Wege.", cards=[taken], by=None)
    confirm(summary, how=Summary.Confirmation.READ_OUT, by=None)
    pinned(group)
    summary.reflected.filter(taken=False).delete()
    whole = import_module("leitfaden.workshops.migrations.0005_the_whole_set_of_cards")
    whole.lay_what_lay_there(apps, None)
    assert dict(summary.reflected.values_list("card", "taken")) == {taken.pk: True, left.pk: False}
