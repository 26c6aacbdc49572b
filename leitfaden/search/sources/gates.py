"""Who may see what has no gate of its own: it is as public as the thing whose page shows it."""

from __future__ import annotations

from django.db.models import QuerySet

from leitfaden.bodies.models import Organization, Paper, Resolution
from leitfaden.events.models import Contributor, Event, Workshop
from leitfaden.measures.models import Measure, StatusReport
from leitfaden.people.models.visibility import Visitor, works_here
from leitfaden.vocab.models import District
from leitfaden.workshops.models import Group, Summary


def workshops(visitor: Visitor) -> QuerySet[Workshop]:
    return Workshop.objects.filter(event__in=Event.objects.visible_to(visitor))


def contributors(visitor: Visitor) -> QuerySet[Contributor]:
    """That somebody declined concerns those who work here only."""
    found = Contributor.objects.filter(event__in=Event.objects.visible_to(visitor))
    return found if works_here(visitor) else found.exclude(state=Contributor.State.DECLINED)


def summaries(visitor: Visitor) -> QuerySet[Summary]:
    return Summary.objects.visible_to(visitor).filter(group__in=Group.objects.visible_to(visitor))


def reports(visitor: Visitor) -> QuerySet[StatusReport]:
    return StatusReport.objects.filter(measure__in=Measure.objects.visible_to(visitor))


def resolutions(visitor: Visitor) -> QuerySet[Resolution]:
    return Resolution.objects.standing().filter(paper__in=Paper.objects.visible_to(visitor))


def bodies(visitor: Visitor) -> QuerySet[Organization]:
    """Bodies and offices are named on public pages throughout."""
    return Organization.objects.all()


def districts(visitor: Visitor) -> QuerySet[District]:
    """Also those that have ended: their pages stay."""
    return District.objects.all()
