"""Everything a booklet is made of, as a stranger may see it, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from leitfaden.amendments.models import Amendment
from leitfaden.events.models import AgendaEntry, Contributor, Event
from leitfaden.events.queries import contributors_of
from leitfaden.guidelines.models import ActionField
from leitfaden.guidelines.queries import Outline, outline
from leitfaden.publishing.models import Credit, Introduction, Proceedings
from leitfaden.publishing.queries import came_from
from leitfaden.trace.queries import Account, account_of
from leitfaden.workshops.models import Card, Group, Minutes, Question, Summary

STRANGER = None
"""Only what is public goes into a booklet."""

Chapter = Introduction.Chapter


@dataclass(slots=True)
class Material:
    proceedings: Proceedings
    event: Event
    agenda: list[AgendaEntry]
    contributors: list[Contributor]
    text: Outline
    groups: list[Group]
    questions: list[Question]
    cards: list[Card]
    summaries: list[Summary]
    minutes: dict[int, list[Minutes]]
    amendments: list[Amendment]
    account: Account
    credits: list[Credit]
    introductions: dict[tuple[str, int | None], str] = field(default_factory=dict)

    def introduction(self, chapter: Chapter, field: ActionField | None = None) -> str:
        return self.introductions.get((chapter, field.pk if field else None), "")

    def field_of(self, card: Card) -> int | None:
        """The field a voice speaks of, else the one of the group it was raised in."""
        return card.field_id or (card.group.field_id if card.group else None)

    def groups_of(self, field: int | None) -> list[Group]:
        return [group for group in self.groups if group.field_id == field]


def gather(proceedings: Proceedings) -> Material:
    event = proceedings.event
    return Material(
        proceedings=proceedings,
        event=event,
        agenda=list(event.agenda.all()),
        contributors=contributors_of(event, STRANGER),
        text=_text(proceedings),
        groups=list(Group.objects.visible_to(STRANGER).filter(event=event).select_related("field")),
        questions=list(Question.objects.filter(event=event)),
        cards=list(_cards(event)),
        summaries=_newest(event),
        minutes=_minutes(event),
        amendments=list(_amendments(event)),
        account=account_of(event),
        credits=list(proceedings.credits.select_related("picture")),
        introductions={
            (one.chapter, one.field_id): one.text for one in proceedings.introductions.all()
        },
    )


def _text(proceedings: Proceedings) -> Outline:
    """The guidelines that were spoken about; none where no public edition is named."""
    edition = proceedings.text
    return outline(edition) if edition and edition.is_public else Outline([], [], [])


def _cards(event: Event) -> list[Card]:
    cards = Card.objects.visible_to(STRANGER).filter(event=event).order_by("number")
    return list(cards.select_related("group", "question", "merged_into"))


def _newest(event: Event) -> list[Summary]:
    """The newest public version of each group's summary."""
    found: dict[int, Summary] = {}
    rows = Summary.objects.visible_to(STRANGER).filter(group__event=event)
    for summary in rows.order_by("group__number", "-version"):
        found.setdefault(summary.group_id, summary)
    return list(found.values())


def _minutes(event: Event) -> dict[int, list[Minutes]]:
    found: dict[int, list[Minutes]] = defaultdict(list)
    for one in Minutes.objects.filter(group__event=event).order_by("position", "pk"):
        found[one.group_id].append(one)
    return dict(found)


def _amendments(event: Event) -> list[Amendment]:
    """What the groups of this event proposed, and what answers a voice that was raised here."""
    rows = Amendment.objects.visible_to(STRANGER).filter(came_from(event))
    return list(
        rows.select_related(
            "group", "field", "wording__field", "recommended_by", "decided_by", "resolution"
        ).order_by("number")
    )
