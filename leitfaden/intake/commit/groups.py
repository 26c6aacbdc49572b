"""The groups around the fields: what they were asked, what was minuted and how they sum it up."""

from collections.abc import Iterator

from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField
from leitfaden.intake.commit.events import function_of
from leitfaden.intake.commit.words import clipped, flowing, titled, whole_number
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.workshops import actions as workshops
from leitfaden.workshops.models import Group, Summary

SPOKEN = (Type.DISCUSSION, Type.CARD, Type.MINUTES, Type.FACILITATOR)


def write(writing: Writing) -> None:
    for item in writing.of(Type.FIELD):
        if item.pk in writing.fields:
            _group_of_field(writing, item)
    for item in writing.of(Type.QUESTION):
        _question(writing, item)


def write_down(writing: Writing) -> None:
    """Minutes and summaries, after the voices."""
    for item in writing.of(Type.MINUTES):
        _minutes(writing, item)
    for field in writing.of(Type.FIELD):
        _summary(writing, field)


def _group_of_field(writing: Writing, item: Item) -> None:
    """One group for each field that somebody spoke about; it has the number of its minutes."""
    event, field = writing.event_of(item), writing.fields[item.pk]
    spoken = list(_below(writing, item, *SPOKEN))
    same = next((g for g in writing.groups.values() if g.field_id == field.pk), None)
    if same:
        writing.groups[item.pk] = same
    elif event and spoken:
        minuted = next((i.number for i in spoken if i.type == Type.MINUTES and i.number), "")
        number = whole_number(minuted) or field.number
        leaders = [i for i in spoken if i.type == Type.FACILITATOR]
        group = _set_up(writing, event, number, field.title, field, leaders)
        writing.groups[item.pk] = group


def _set_up(
    writing: Writing,
    event: Event,
    number: int,
    title: str,
    field: ActionField | None = None,
    leaders: list[Item] | None = None,
) -> Group:
    taken = {group.number for group in writing.groups.values() if group.event_id == event.pk}
    workshop = event.workshops.filter(label=f"Workshop {number}").first()
    return workshops.set_up_group(
        event,
        number=number if number not in taken else max(taken) + 1,
        title=clipped(title, 300),
        by=writing.by,
        workshop=workshop,
        field=field,
        facilitator=clipped(", ".join(map(function_of, leaders or [])), 200),
    )


def _below(writing: Writing, field: Item, *types: str) -> Iterator[Item]:
    return (item for item in writing.of(*types) if writing.within(item, Type.FIELD) == field)


def _question(writing: Writing, item: Item) -> None:
    """A document does not say on which colour of cards a question was answered."""
    event = writing.event_of(item)
    if event is None:
        return
    place = event.questions.count()
    workshops.ask(
        event,
        number=whole_number(item.number) or place + 1,
        text=flowing(item.text),
        by=writing.by,
        group=writing.group_of(item),
    )
    writing.became(item, event)


def _minutes(writing: Writing, item: Item) -> None:
    """Kept word by word; minutes of no field have a group of their own."""
    event = writing.event_of(item)
    group = writing.group_of(item)
    if group is None and event:
        title = titled(str(item.told.get("title") or "")) or "Arbeitsgruppe"
        group = _set_up(writing, event, whole_number(item.number) or 1, title)
        writing.groups[item.pk] = group
    if group:
        workshops.minute(group, text=item.text, by=writing.by)
        writing.became(item, group)


def _summary(writing: Writing, field: Item) -> None:
    """All paragraphs of a field are one summary; no card is claimed to stand behind it."""
    paragraphs, group = list(_below(writing, field, Type.DISCUSSION)), writing.groups.get(field.pk)
    if not paragraphs or group is None:
        return
    text = "\n\n".join(flowing(item.text) for item in paragraphs)
    summary = workshops.sum_up(group, text=text, cards=(), by=writing.by, publish=True)
    workshops.confirm(summary, how=Summary.Confirmation.IMPORTED, by=writing.by)
    writing.together_became(paragraphs, "summary", summary)
