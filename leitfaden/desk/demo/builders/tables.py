"""What was said at the tables: groups, questions, cards in heaps, minutes, summaries, answers."""

from __future__ import annotations

from leitfaden.desk.demo.builders.made import Made
from leitfaden.desk.demo.builders.stack import Lying, stack
from leitfaden.desk.demo.texts.shapes import Answered, Heap, SummedUp, Table
from leitfaden.desk.demo.texts.voices import TABLES
from leitfaden.events.models import Event
from leitfaden.workshops import actions as workshops
from leitfaden.workshops.models import Card, Group, Question, Theme


def build(made: Made) -> None:
    for key, tables in TABLES.items():
        for table in tables:
            _hold(key, table, made)


def _hold(key: str, table: Table, made: Made) -> None:
    event, group = made.events[key], _set_up(key, table, made)
    questions = _ask(event, table, group, made)
    for heap in table.heaps:
        made.heaps[heap.key] = workshops.open_theme(
            event,
            title=heap.title,
            description=heap.description,
            group=group,
            publish=True,
            by=made.by,
        )
    lying = stack(table, year=event.starts_at.year if event.starts_at else 0, made=made)
    cards = [_pin(one, event, group, questions, made) for one in lying]
    for one, card in zip(lying, cards, strict=True):
        _sort(one, card, made)
    for one, card in zip(lying, cards, strict=True):
        _settle(one, card, made)
    for heap in table.heaps:
        _settle_heap(heap, made)
    if group:
        _write_down(group, table, lying, cards, made)


def _set_up(key: str, table: Table, made: Made) -> Group | None:
    """The plenary is no group; a table of a symposium is the workshop of the same place."""
    if not table.number:
        return None
    event = made.events[key]
    group = workshops.set_up_group(
        event,
        number=table.number,
        title=table.title,
        workshop=event.workshops.filter(position=table.number).first(),
        field=made.fields[table.field] if table.field else None,
        facilitator=table.facilitator,
        by=made.by,
    )
    made.groups[key, table.number] = group
    return group


def _ask(event: Event, table: Table, group: Group | None, made: Made) -> list[Question]:
    return [
        workshops.ask(
            event, number=number, text=asked.text, colour=asked.colour, group=group, by=made.by
        )
        for number, asked in enumerate(table.questions, 1)
    ]


def _pin(
    one: Lying, event: Event, group: Group | None, questions: list[Question], made: Made
) -> Card:
    voice = one.voice
    card = workshops.pin(
        event,
        text=voice.text,
        channel=one.channel,
        evidence=one.evidence,
        group=group,
        question=questions[voice.question - 1] if voice.question else None,
        unit=made.units[voice.unit] if voice.unit else None,
        publish=True,
        by=made.by,
    )
    if voice.key:
        made.cards[voice.key] = card
    return card


def _sort(one: Lying, card: Card, made: Made) -> None:
    if one.heap:
        theme = made.heaps[one.heap]
        workshops.sort(card, into=theme, thought=one.voice.thought, by=made.by)
    for key, thought in one.voice.also:
        workshops.sort(card, into=made.heaps[key], thought=thought, by=made.by)


def _settle(one: Lying, card: Card, made: Made) -> None:
    if one.voice.into:
        workshops.merge_card(card, into=made.cards[one.voice.into], by=made.by)
    if one.voice.answered:
        _answer(card, one.voice.answered, made)


def _settle_heap(heap: Heap, made: Made) -> None:
    theme = made.heaps[heap.key]
    if heap.answered:
        _answer(theme, heap.answered, made)
    if heap.into:
        workshops.merge_theme(theme, into=made.heaps[heap.into], by=made.by)


def _answer(thing: Card | Theme, said: Answered, made: Made) -> None:
    workshops.answer(
        thing,
        outcome=said.outcome,
        reason=said.reason,
        answered_by=made.bodies[said.by],
        passed_on_to=made.bodies[said.to] if said.to else None,
        link=said.link,
        on=min(said.on, made.today),
        by=made.by,
    )


def _write_down(
    group: Group, table: Table, lying: list[Lying], cards: list[Card], made: Made
) -> None:
    for minutes in table.minutes:
        workshops.minute(group, text=minutes, by=made.by)
    if said := table.summed_up:
        chosen = [c for one, c in zip(lying, cards, strict=True) if one.heap in said.heaps]
        _sum_up(group, said, chosen, made)


def _sum_up(group: Group, said: SummedUp, cards: list[Card], made: Made) -> None:
    summary = workshops.sum_up(
        group, text=said.text, dissent=said.dissent, cards=cards, publish=True, by=made.by
    )
    if said.confirmed:
        workshops.confirm(summary, how=said.confirmed, by=made.by)
