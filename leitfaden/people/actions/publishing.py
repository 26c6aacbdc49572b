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
    thing.withdrawn_at, thing.withdrawn_because = None, ""
    thing.save(update_fields=["published_at", "withdrawn_at", "withdrawn_because"])
    record(PUBLISHED, thing, by=by)


@transaction.atomic
def withdraw(thing: Publishable, *, by: User | None, because: str = "") -> None:
    """Take a thing off the public pages; it stays where it is for those who work here. Whoever holds
    its number is told why."""
    if thing.withdrawn_at:
        return
    thing.withdrawn_at, thing.withdrawn_because = timezone.now(), because.strip()[:500]
    thing.save(update_fields=["withdrawn_at", "withdrawn_because"])
    record(WITHDRAWN, thing, by=by)


def show_or_withdraw(thing: Publishable, *, withdrawn: bool, because: str, by: User | None) -> None:
    """What the button under a thing asks for: to take it back, or to show it."""
    if withdrawn:
        withdraw(thing, because=because, by=by)
    else:
        publish(thing, by=by)
