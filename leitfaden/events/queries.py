"""What the pages of an event need, in as few questions as possible."""

from functools import cache

from django.db.models import F, OuterRef, QuerySet, Subquery

from leitfaden.core.prepared import Blank, Prepared
from leitfaden.events.models import AgendaEntry, Contributor, Event, Workshop
from leitfaden.people.models.visibility import Visitor, prepared, works_here

LINE = ("pk", "position", "at", "until", "title", "detail")


def event_with_agenda(number: int, visitor: Visitor) -> tuple[Event, list[AgendaEntry]] | None:
    """The event with the lines of its programme, if this visitor may see it: one query."""
    rows = _with_agenda(visitor).ask(number=number)
    if not rows:
        return None
    lines = [{name: vars(row)[f"line_{name}"] for name in LINE} for row in rows]
    return rows[0], [AgendaEntry(event=rows[0], **line) for line in lines if line["pk"]]


@prepared
def _with_agenda(visitor: Visitor) -> QuerySet[Event]:
    """A row for each line of the programme, and one where there is none; `a_group` is the key of
    any group, so that the page links to groups only where there are some."""
    lines = {f"line_{name}": F(f"agenda__{name}") for name in LINE}
    found = Event.objects.visible_to(visitor).filter(number=Blank("number"))
    group = Event.objects.filter(pk=OuterRef("pk")).values("groups__pk")[:1]
    return found.annotate(**lines, a_group=Subquery(group)).order_by("agenda__position")


def workshops_of(event: Event) -> list[Workshop]:
    return _workshops().ask(event=event.pk)


@cache
def _workshops() -> Prepared[Workshop]:
    return Prepared(Workshop.objects.filter(event=Blank("event")).order_by("position"))


def contributors_of(event: Event, visitor: Visitor) -> list[Contributor]:
    """Who contributes; that somebody declined concerns those who work here only."""
    return _contributors(visitor).ask(event=event.pk)


@prepared
def _contributors(visitor: Visitor) -> QuerySet[Contributor]:
    rows = Contributor.objects.filter(event=Blank("event")).select_related("workshop")
    return rows if works_here(visitor) else rows.exclude(state=Contributor.State.DECLINED)
