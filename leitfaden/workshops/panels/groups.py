"""The pieces of a group's page: stacks of cards, the summary with its coverage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core.addresses import reverse
from leitfaden.core.choices import chosen
from leitfaden.core.parts import Card as Paper
from leitfaden.core.parts import Choice
from leitfaden.core.thread import Sign, State, Station, Tag
from leitfaden.workshops.coverage import Coverage, Voice, coverage
from leitfaden.workshops.models import Card, Group, Question, Summary, Theme
from leitfaden.workshops.panels.common import paper, publication, went_into


@dataclass(frozen=True, slots=True)
class Stack:
    """Cards of one group under one heading: a question or a theme."""

    title: str
    cards: list[Paper]
    url: str = ""
    hint: str = ""


def by_question(cards: Iterable[Card], questions: Iterable[Question]) -> list[Stack]:
    """One stack for each question, empty ones too, and one for what answers none."""
    asked = {question.pk: question for question in questions}
    stacks: dict[int | None, list[Paper]] = {question.pk: [] for question in questions}
    for card in cards:
        if question := asked.get(card.question_id or 0):
            card.question = question
        stacks.setdefault(card.question_id, []).append(paper(card, went_into(card)))
    named = [
        Stack(question.text, stacks.pop(question.pk), hint=colour_hint(question))
        for question in questions
    ]
    rest = [one for stack in stacks.values() for one in stack]
    return [*named, *([Stack(_("Ohne Leitfrage"), rest)] if rest else [])]


def colour_hint(question: Question) -> str:
    return _("Kartenfarbe: %(colour)s") % {"colour": chosen(question, "colour")}


def by_theme(cards: Iterable[Any], questions: Iterable[Question], *, staff: bool) -> list[Stack]:
    """One stack for each theme; a card with two thoughts lies in two of them."""
    asked = {question.pk: question for question in questions}
    stacks: dict[Theme | None, list[Paper]] = {}
    for card in cards:
        if question := asked.get(card.question_id):
            card.question = question
        heaps = [(sorting.theme.merged_into or sorting.theme, sorting) for sorting in card.lying]
        shown = [(theme, sorting.thought) for theme, sorting in heaps if staff or theme.is_public]
        for theme, thought in shown or [(None, went_into(card))]:
            stacks.setdefault(theme, []).append(paper(card, thought or went_into(card)))
    rest = stacks.pop(None, [])
    named = [
        Stack(theme.title, found, url=theme.get_absolute_url(), hint=theme.code)
        for theme, found in stacks.items()
        if theme
    ]
    return [*named, *([Stack(_("In keinem Thema"), rest)] if rest else [])]


def views_of(group: Group, here: str) -> list[Choice]:
    url = group.get_absolute_url()
    return [
        Choice(_("nach Leitfrage"), url, here=here == "frage"),
        Choice(_("nach Thema"), f"{url}?ansicht=thema", here=here == "thema"),
    ]


@dataclass(frozen=True, slots=True)
class Told:
    """A summary as a page tells it: with its coverage and how the group confirmed it."""

    summary: Summary
    coverage: str
    left_out: list[tuple[str, str]]
    hidden: str
    later: list[tuple[str, str]]
    confirmation: Tag
    publication: Tag | None

    @classmethod
    def of(cls, summary: Any, voices: Sequence[Voice]) -> Told:
        cards = summary.laid or ()
        laid = [Voice(card["pk"], card["number"], card["into"]) for card in cards]
        found = coverage((card["pk"] for card in cards if card["taken"]), laid, voices)
        told = not _is_silent(summary, found)
        return cls(
            summary,
            covered(found) if told else _("Die Quelle sagt nicht, welche Karten eingegangen sind."),
            _linked(found.left_out) if told else [],
            hidden(found) if told else "",
            _linked(found.later) if told else [],
            confirmation(summary),
            publication(summary),
        )


def _linked(numbers: Iterable[int]) -> list[tuple[str, str]]:
    return [(f"K-{n}", reverse("workshops:card_detail", args=[n])) for n in numbers]


def _is_silent(summary: Summary, found: Coverage) -> bool:
    """A document was taken over that counts no cards behind its words."""
    imported = summary.confirmed_how == Summary.Confirmation.IMPORTED
    return imported and not found.covered and bool(found.total or found.later)


def covered(found: Coverage) -> str:
    """18 von 22 Karten sind aufgenommen; nicht aufgenommen: …"""
    said = ngettext(
        "%(covered)d von %(total)d Karte ist aufgenommen",
        "%(covered)d von %(total)d Karten sind aufgenommen",
        found.total,
    ) % {"covered": found.covered, "total": found.total}
    return _("%(said)s; nicht aufgenommen:") % {"said": said} if found.left_out else f"{said}."


def hidden(found: Coverage) -> str:
    """What is counted and not shown is told."""
    if not found.hidden:
        return ""
    return ngettext(
        "Eine der gezählten Karten ist nicht öffentlich.",
        "%(hidden)d der gezählten Karten sind nicht öffentlich.",
        found.hidden,
    ) % {"hidden": found.hidden}


def confirmation(summary: Summary) -> Tag:
    if summary.confirmed_at is None:
        return Tag("wait", _("von der Gruppe noch nicht bestätigt"))
    how = Summary.Confirmation(summary.confirmed_how).label
    if summary.confirmed_how == Summary.Confirmation.IMPORTED:
        return Tag("none", how)
    return Tag("ok", _("bestätigt, %(how)s") % {"how": how})


def group_station(group: Group) -> tuple[Station, ...]:
    return (
        Station(
            Sign.EVENT,
            State.HERE,
            kind=_("Arbeitsgruppe %(label)s") % {"label": group.label},
            title=group.title,
        ),
    )
