"""The annexes: every voice by field and question, and the minutes word by word."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import cast

from django.utils.translation import gettext as _

from leitfaden.core.paper import Block, Cards, Face, Heading, Paragraph, plain
from leitfaden.core.paper.model import Colour as Paper
from leitfaden.publishing.booklet.material import Chapter, Material
from leitfaden.publishing.booklet.words import prose
from leitfaden.workshops.models import Card, Colour


def annex(material: Material) -> Iterator[Block]:
    if not material.cards:
        return
    yield Heading(_("Stimmen"), kind=_("Anlage 1"))
    yield from prose(material.introduction(Chapter.VOICES) or _explained())
    channel = _usual(material.cards)
    yield Paragraph(plain(_said_once(channel)), "small")
    several = len({card.group_id for card in material.cards}) > 1
    for title, kind, cards in by_field(material):
        yield Heading(title, 2, kind=kind)
        for question, answers in _by_question(material, cards):
            if question:
                yield Heading(question, 3)
            yield Cards(tuple(_face(card, several, channel) for card in answers))


def _explained() -> str:
    return _(
        "Jede Karte ist eine Stimme, im Wortlaut. Ihre Nummer bleibt: Unter „Der Spur folgen“ steht, wie Sie damit "
        "nachlesen, was aus ihr wurde."
    )


def _usual(cards: list[Card]) -> str:
    """The way most voices came; it is said once and not on every card."""
    return Counter(card.channel for card in cards).most_common(1)[0][0]


def _said_once(channel: str) -> str:
    return _("Wo nichts anderes dabeisteht, kam die Stimme so: %(channel)s.") % {
        "channel": Card.Channel(channel).label
    }


def by_field(material: Material) -> Iterator[tuple[str, str, list[Card]]]:
    """(title, "Handlungsfeld 2", its cards): the fields of the text, then other groups, then the rest."""
    rest: dict[int | None, list[Card]] = defaultdict(list)
    for card in material.cards:
        rest[material.field_of(card)].append(card)
    for chapter in material.text.chapters:
        if cards := rest.pop(chapter.title.field_id, []):
            number = _("Handlungsfeld %(number)d") % {"number": chapter.title.number}
            yield chapter.title.title, number, cards
    left = [card for cards in rest.values() for card in cards]
    yield from _by_group(material, sorted(left, key=lambda card: card.number))


def _by_group(material: Material, cards: Iterable[Card]) -> Iterator[tuple[str, str, list[Card]]]:
    found: dict[int | None, list[Card]] = defaultdict(list)
    for card in cards:
        found[card.group_id].append(card)
    for group in material.groups:
        if own := found.pop(group.pk, []):
            yield group.title, group.label, own
    if found.get(None):
        yield _("Ohne Arbeitsgruppe"), "", found[None]


def _by_question(material: Material, cards: list[Card]) -> Iterator[tuple[str, list[Card]]]:
    found: dict[int | None, list[Card]] = defaultdict(list)
    for card in cards:
        found[card.question_id].append(card)
    for question in material.questions:
        if answers := found.pop(question.pk, []):
            yield question.text, answers
    if found.get(None):
        alone = len(found[None]) == len(cards)
        yield "" if alone else _("Ohne Leitfrage"), found[None]


def _face(card: Card, several: bool, usual: str) -> Face:
    """The voice with colour and way in words; where it went when it says the same as another."""
    group = card.group.label if card.group and several else ""
    into = _("geht in %(code)s auf") % {"code": card.merged_into.code} if card.merged_into else ""
    channel = "" if card.channel == usual else str(card.get_channel_display())
    note = " · ".join(filter(None, (group, channel, into)))
    colour = card.colour_said if card.colour else ""
    return Face(card.text, card.code, cast(Paper, card.colour or str(Colour.WHITE)), colour, note)


def minutes(material: Material) -> Iterator[Block]:
    """Kept word by word, group by group."""
    if not material.minutes:
        return
    yield Heading(_("Mitschriften"), kind=_("Anlage 2"))
    yield from prose(material.introduction(Chapter.MINUTES))
    for group in material.groups:
        if noted := material.minutes.get(group.pk):
            yield Heading(group.title, 2, kind=group.label)
            if group.facilitator:
                line = _("Moderation: %(who)s") % {"who": group.facilitator}
                yield Paragraph(plain(line), "small")
            for one in noted:
                yield from prose(one.text)
