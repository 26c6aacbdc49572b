"""From the booklet in the making to an issue that never changes."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation

from leitfaden.audit.actions import record
from leitfaden.core.paper import Document, digest, dump
from leitfaden.files.models import Picture
from leitfaden.people.actions import publish
from leitfaden.people.models import User
from leitfaden.publishing import queries
from leitfaden.publishing.actions.files import shas_of
from leitfaden.publishing.actions.refusals import (
    CorrectionUnexplained,
    EventNotPublic,
    NothingChanged,
    RightsNotStated,
)
from leitfaden.publishing.booklet import Plan, draw_up
from leitfaden.publishing.booklet.front import citation
from leitfaden.publishing.booklet.material import gather
from leitfaden.publishing.models import Issue, Proceedings
from leitfaden.publishing.verbs import ISSUE_PUBLISHED


def preview(proceedings: Proceedings, *, address: str) -> Document:
    """The next issue as it would be now, marked as a draft; nothing is written."""
    plan = Plan(queries.next_number(proceedings), timezone.localdate(), address, draft=True)
    return draw_up(proceedings, plan)


@transaction.atomic
def publish_issue(
    proceedings: Proceedings, *, address: str, by: User | None, correction: str = ""
) -> Issue:
    """Freeze the booklet as it is now; after the first issue every other says what it corrects.

    `address` is where the town's pages are reached ("https://…"). Raises the refusals above.
    """
    proceedings = (
        Proceedings.objects.select_for_update(of=("self",))
        .select_related("event")
        .get(pk=proceedings.pk)
    )
    before = proceedings.issues.newest_first().first()
    _check(proceedings, before, correction)
    plan = Plan(
        queries.next_number(proceedings),
        timezone.localdate(),
        address,
        correction if before else "",
    )
    document = draw_up(proceedings, plan)
    if before and digest(draw_up(proceedings, _as_before(before, address))) == before.sha256:
        raise NothingChanged
    issue = Issue.objects.create(
        proceedings=proceedings,
        number=plan.number,
        content=dump(document).decode(),
        sha256=digest(document),
        citation=_citation(proceedings, plan),
        corrects=before,
        correction=plan.correction,
        published_at=timezone.now(),
    )
    for picture in Picture.objects.filter(sha256__in=shas_of(document)):
        publish(picture, by=by)
    record(ISSUE_PUBLISHED, issue, by=by, number=issue.number)
    return issue


def _check(proceedings: Proceedings, before: Issue | None, correction: str) -> None:
    if not proceedings.event.is_public:
        raise EventNotPublic
    if not (proceedings.rights_holder and proceedings.licence):
        raise RightsNotStated
    if before and not correction.strip():
        raise CorrectionUnexplained


def _as_before(before: Issue, address: str) -> Plan:
    published = before.published_at
    assert published is not None  # noqa: S101 - a_booklet_issue_is_published
    day = timezone.localtime(published).date()
    return Plan(before.number, day, address, before.correction)


def _citation(proceedings: Proceedings, plan: Plan) -> str:
    with translation.override(settings.LANGUAGE_CODE):
        return citation(gather(proceedings), plan)
