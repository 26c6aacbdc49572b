"""Make things public and take them back."""

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.people.models import Publishable, User
from leitfaden.people.verbs import PUBLISHED, WITHDRAWN


@transaction.atomic
def publish(thing: Publishable, *, by: User | None) -> None:
    """Show a thing to everybody; publishing twice changes nothing."""
    if thing.is_public:
        return
    thing.published_at = thing.published_at or timezone.now()
    thing.withdrawn_at = None
    thing.save(update_fields=["published_at", "withdrawn_at"])
    record(PUBLISHED, thing, by=by)


@transaction.atomic
def withdraw(thing: Publishable, *, by: User | None) -> None:
    """Take a thing off the public pages; it stays where it is for those who work here."""
    if thing.withdrawn_at:
        return
    thing.withdrawn_at = timezone.now()
    thing.save(update_fields=["withdrawn_at"])
    record(WITHDRAWN, thing, by=by)
