"""What every action of this room asks before it changes anything."""

from leitfaden.core.words import says_something
from leitfaden.events.models import Event, Workshop
from leitfaden.workshops.models import Card, Group, Question, Theme
from leitfaden.workshops.refusals import SaysNothing, WrongEvent


def words(*said: str) -> None:
    if not all(says_something(text) for text in said):
        raise SaysNothing


def same_event(event_id: int, *things: Card | Group | Question | Theme | Workshop | None) -> None:
    if any(thing is not None and thing.event_id != event_id for thing in things):
        raise WrongEvent


def asked_here(event: Event, group: Group | None, question: Question | None) -> None:
    """A question of one group is answered in that group only."""
    same_event(event.pk, group, question)
    if question and question.group_id and (group is None or question.group_id != group.pk):
        raise WrongEvent
