"""Give roles and take them back; an installation never loses its last administrator."""

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.people.actions.refusals import LastAdministrator, OwnAdministration
from leitfaden.people.models import Role, RoleGrant, User
from leitfaden.people.verbs import ROLE_GRANTED, ROLE_WITHDRAWN


@transaction.atomic
def grant_role(user: User, role: Role, *, by: User | None) -> RoleGrant:
    grant, made = RoleGrant.objects.get_or_create(user=user, role=role, withdrawn_at=None)
    if made:
        record(ROLE_GRANTED, user, by=by, role=str(role))
    return grant


@transaction.atomic
def withdraw_role(user: User, role: Role, *, by: User | None) -> None:
    held = RoleGrant.objects.filter(user=user, role=role, withdrawn_at=None)
    if not held.exists():
        return
    if role == Role.ADMINISTRATOR:
        keep_an_administrator(besides=user, by=by)
    held.update(withdrawn_at=timezone.now())
    record(ROLE_WITHDRAWN, user, by=by, role=str(role))


def keep_an_administrator(*, besides: User, by: User | None) -> None:
    """Refuse what would leave nobody, or oneself, without the administration; locks its grants."""
    if by == besides:
        raise OwnAdministration
    held = RoleGrant.objects.select_for_update().filter(
        role=Role.ADMINISTRATOR, withdrawn_at=None, user__is_active=True
    )
    if all(grant.user_id == besides.pk for grant in held):
        raise LastAdministrator
