"""What the pages of the booklets need."""

from __future__ import annotations

from django.db.models import Count, F, Max, Q, QuerySet

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, FieldTitle
from leitfaden.guidelines.models import Edition as TextEdition
from leitfaden.guidelines.queries import fields_in
from leitfaden.people.models.visibility import Visitor
from leitfaden.publishing.models import HouseStyle, Introduction, Issue, Proceedings
from leitfaden.workshops.models import Card, Theme


def newest_issues(visitor: Visitor) -> list[Issue]:
    """The newest visible issue of every booklet, the latest event first: one query."""
    visible = Issue.objects.visible_to(visitor)
    found = visible.select_related("proceedings__event").defer("content")
    newest: dict[int, Issue] = {}
    for issue in found.order_by(
        F("proceedings__event__starts_at").desc(nulls_last=True), "proceedings", "-number"
    ):
        newest.setdefault(issue.proceedings_id, issue)
    return list(newest.values())


def issue_at(event: int, number: int, visitor: Visitor) -> Issue | None:
    issues = Issue.objects.visible_to(visitor).filter(proceedings__event__number=event)
    found = issues.select_related("proceedings__event", "corrects", "corrected_by")
    return found.filter(number=number).first()


def withdrawn_at(event: int, number: int) -> Issue | None:
    """An issue that was taken back, by itself or with its event; an issue there is was once published."""
    found = Issue.objects.filter(proceedings__event__number=event, number=number).defer("content")
    taken = Q(withdrawn_at__isnull=False) | Q(proceedings__event__withdrawn_at__isnull=False)
    return found.filter(taken).select_related("proceedings__event").first()


def newest_of(event: Event, visitor: Visitor) -> Issue | None:
    """The booklet of an event as it holds now."""
    issues = Issue.objects.visible_to(visitor).filter(proceedings__event=event)
    return issues.select_related("proceedings__event").defer("content").newest_first().first()


def issues_of(proceedings: Proceedings) -> list[Issue]:
    """All there ever were: a withdrawn one may be cited somewhere, and says here when and why."""
    issues = proceedings.issues.defer("content").newest_first()
    for issue in issues:
        issue.proceedings = proceedings
    return list(issues)


def proceedings_at(event: int) -> Proceedings | None:
    """For those who work here."""
    found = Proceedings.objects.select_related("event", "text__concept", "text__paper")
    return found.filter(event__number=event).first()


def next_number(proceedings: Proceedings) -> int:
    last: int | None = proceedings.issues.aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def without_booklet() -> QuerySet[Event]:
    """Published events of which there is no booklet yet and of which there is something to tell."""
    told = Event.objects.filter(proceedings=None, published_at__isnull=False, withdrawn_at=None)
    return told.annotate(voices=Count("cards")).filter(voices__gt=0).order_by("-starts_at")


def came_from(event: Event) -> Q:
    """Amendments that a group of the event proposed, or that name a public card or theme of it as a reason."""
    cards = Card.objects.public().filter(event=event)
    themes = Theme.objects.public().filter(event=event)
    because = Q(card__in=cards) | Q(theme__in=themes)
    named = AmendmentReason.objects.standing().filter(because).values("amendment")
    return Q(group__event=event) | Q(pk__in=named)


def text_spoken_about(event: Event) -> TextEdition | None:
    """What the amendments that came from there change, else the newest edition of the concept whose fields they had."""
    amendments = Amendment.objects.filter(came_from(event))
    changed = TextEdition.objects.filter(amendments__in=amendments, published_at__isnull=False)
    counted = changed.annotate(n=Count("amendments")).order_by("-n", "-position").first()
    if counted:
        return counted
    concepts = ActionField.objects.filter(groups__event=event).values("concept")
    editions = TextEdition.objects.filter(concept__in=concepts, published_at__isnull=False)
    day = event.day
    before = Q(adopted_on=None) | Q(adopted_on__lte=day) if day else Q()
    return editions.filter(before).order_by("-position").first()


def chapters_of(
    proceedings: Proceedings,
) -> list[tuple[str, ActionField | None, str, Introduction | None]]:
    """(chapter, field, title, introduction) of every chapter that may have one, in reading order."""
    known = {(one.chapter, one.field_id): one for one in proceedings.introductions.all()}
    fields = [t.field for t in _titles(proceedings)]
    rows: list[tuple[str, ActionField | None, str, Introduction | None]] = []
    for chapter in Introduction.Chapter:
        for field in fields if chapter == Introduction.Chapter.FIELD else [None]:
            title = f"{field.code} {field.title}" if field else str(chapter.label)
            rows.append((chapter, field, title, known.get((chapter, field.pk if field else None))))
    return rows


def _titles(proceedings: Proceedings) -> list[FieldTitle]:
    return fields_in(proceedings.text) if proceedings.text else []


def house_style() -> HouseStyle:
    """The town's, or ours where it has none; not saved by asking."""
    return HouseStyle.objects.select_related("emblem").first() or HouseStyle(pk=1)
