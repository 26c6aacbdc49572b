"""Record a fact in the transaction of the change itself, and write to those who react to it."""

from collections.abc import Mapping, Sequence

from django.db import models, transaction
from django.utils import timezone

from leitfaden.audit.letters import post, post_all
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


@transaction.atomic(savepoint=False)
def record_all(
    verb: Verb,
    facts: Sequence[tuple[models.Model, Mapping[str, object]]],
    *,
    by: models.Model | None,
) -> list[Event]:
    """As many rows as `record` would write for each subject with its data, in a few questions."""
    at, actor = timezone.now(), by.pk if by else None
    events = Event.objects.bulk_create(
        [
            Event(
                verb=verb.name,
                subject_type=subject._meta.label_lower,
                subject_id=subject.pk,
                actor_id=actor,
                at=at,
                data=dict(data),
            )
            for subject, data in facts
        ]
    )
    post_all(verb.name, events)
    return events
