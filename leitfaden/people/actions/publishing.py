"""Make things public and take them back."""

from unicodedata import category

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.core.words import says_something
from leitfaden.people.actions.refusals import ReasonTooLong, WithdrawalUnexplained
from leitfaden.people.models import Publishable, User
from leitfaden.people.models.visibility import LONGEST_REASON
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
def withdraw(thing: Publishable, *, because: str, by: User | None) -> None:
    """Take a thing off the public pages; it stays where it is for those who work here. Whoever holds
    its number is told why."""
    if thing.withdrawn_at:
        return
    reason = _as_read(because)
    _check_reason(reason, of=thing)
    thing.withdrawn_at, thing.withdrawn_because = timezone.now(), reason
    thing.save(update_fields=["withdrawn_at", "withdrawn_because"])
    record(WITHDRAWN, thing, by=by)


def _as_read(because: str) -> str:
    """Without signs that steer machines: no reader sees them, and PostgreSQL refuses some."""
    return "".join(sign for sign in because if category(sign) not in ("Cc", "Cs")).strip()


def _check_reason(reason: str, *, of: Publishable) -> None:
    """Nothing that people could read ends silently; a draft nobody has read may."""
    if of.is_public and not says_something(reason):
        raise WithdrawalUnexplained
    if len(reason) > LONGEST_REASON:
        raise ReasonTooLong
