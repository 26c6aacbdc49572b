"""Record a fact in the transaction of the change itself, and write to those who react to it."""

from django.db import models, transaction
from django.utils import timezone

from leitfaden.audit.letters import post
from leitfaden.audit.models import Event
from leitfaden.audit.verbs import Verb


@transaction.atomic(savepoint=False)
def record(verb: Verb, subject: models.Model, *, by: models.Model | None, **data: object) -> Event:
    """Write one row; `data` holds ids and codes only."""
    event = Event.objects.create(
        verb=verb.name,
        subject_type=subject._meta.label_lower,
        subject_id=subject.pk,
        actor_id=by.pk if by else None,
        at=timezone.now(),
        data=data,
    )
    post(event)
    return event
