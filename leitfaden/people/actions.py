"""Make things public and take them back; give roles and take them back."""

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.people.models import Publishable, Role, RoleGrant, User
from leitfaden.people.verbs import PUBLISHED, ROLE_GRANTED, ROLE_WITHDRAWN, WITHDRAWN


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


@transaction.atomic
def grant_role(user: User, role: Role, *, by: User | None) -> RoleGrant:
    grant, made = RoleGrant.objects.get_or_create(user=user, role=role, withdrawn_at=None)
    if made:
        record(ROLE_GRANTED, user, by=by, role=str(role))
    return grant


@transaction.atomic
def withdraw_role(user: User, role: Role, *, by: User | None) -> None:
    held = RoleGrant.objects.filter(user=user, role=role, withdrawn_at=None)
    if held.update(withdrawn_at=timezone.now()):
        record(ROLE_WITHDRAWN, user, by=by, role=str(role))
