"""The pieces of the pages of groups, cards and themes: plain data for the tags of core."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.html import format_html, format_html_join, urlize
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from leitfaden.core import ui
from leitfaden.core.parts import Card as Paper
from leitfaden.core.parts import Choice
from leitfaden.core.thread import Sign, State, Station, Tag
from leitfaden.people.models import Publishable
from leitfaden.workshops.models import Answer, Card, Group, Question, Summary, Theme

HOW = {
    Card.Channel.PHONE: gettext_lazy("Im Raum mit dem Telefon geschrieben."),
    Card.Channel.PAPER: gettext_lazy("Papierkarte, am Tisch geschrieben und abgetippt."),
    Card.Channel.PHOTO: gettext_lazy(
        "Papierkarte, am Tisch geschrieben, fotografiert und abgetippt."
    ),
    Card.Channel.MINUTES: gettext_lazy("Aus der Mitschrift der Gruppe, nicht von einer Karte."),
    Card.Channel.LIST: gettext_lazy(
        "Aus einer Liste der Gruppe, nicht von einer Moderationskarte."
    ),
    Card.Channel.PLENARY: gettext_lazy("Im Plenum gesagt und dort notiert."),
    Card.Channel.LETTER: gettext_lazy("Aus einem Brief oder einer E-Mail."),
    Card.Channel.CONSULTATION: gettext_lazy("In der Beteiligung im Netz geschrieben."),
    Card.Channel.IMPORT: gettext_lazy("Aus einem veröffentlichten Dokument eingelesen."),
}
OUTCOMES = {
    Answer.Outcome.DECLINED: "end",
    Answer.Outcome.PASSED_ON: "run",
    Answer.Outcome.NOTED: "none",
}


@dataclass(frozen=True, slots=True)
class Stack:
    """Cards of one group under one heading: a question or a theme."""

    title: str
    cards: list[Paper]
    url: str = ""
    hint: str = ""


def publication(thing: Publishable) -> Tag | None:
    """What only those who work here see: that a thing is not public."""
    if thing.is_public:
        return None
    return Tag("end", _("zurückgezogen")) if thing.withdrawn_at else Tag("none", _("intern"))


def paper(card: Card, note: str = "") -> Paper:
    """A card as it hangs on a board; what is not public says so."""
    state = publication(card)
    said = [note, str(state.text) if state else ""]
    return Paper(
        card.text,
        code=card.code,
        color=card.colour,
        note=format_html_join(" · ", "{}", ((part,) for part in said if part)),
        url=card.get_absolute_url(),
    )


def times(alike: int) -> SafeString | str:
    """×3 for a card that was written three times."""
    if not alike:
        return ""
    return format_html(
        '<b aria-hidden="true">×{}</b><span class="vh">{}</span>',
        alike + 1,
        _("%(number)d-mal gesagt") % {"number": alike + 1},
    )


def went_into(card: Card) -> str:
    return (
        _("aufgegangen in %(code)s") % {"code": card.merged_into.code} if card.merged_into else ""
    )


def by_question(cards: Iterable[Card], questions: Iterable[Question]) -> list[Stack]:
    """One stack for each question, empty ones too, and one for what answers none."""
    stacks: dict[int | None, list[Paper]] = {question.pk: [] for question in questions}
    for card in cards:
        stacks.setdefault(card.question_id, []).append(paper(card, went_into(card)))
    named = [
        Stack(question.text, stacks.pop(question.pk), hint=colour_hint(question))
        for question in questions
    ]
    rest = [one for stack in stacks.values() for one in stack]
    return [*named, *([Stack(_("Ohne Leitfrage"), rest)] if rest else [])]


def colour_hint(question: Question) -> str:
    return _("Kartenfarbe: %(colour)s") % {"colour": question.get_colour_display()}


def by_theme(cards: Iterable[Any], *, staff: bool) -> list[Stack]:
    """One stack for each theme; a card with two thoughts lies in two of them."""
    stacks: dict[Theme | None, list[Paper]] = {}
    for card in cards:
        heaps = [(sorting.theme.merged_into or sorting.theme, sorting) for sorting in card.lying]
        shown = [(theme, sorting.thought) for theme, sorting in heaps if staff or theme.is_public]
        for theme, thought in shown or [(None, went_into(card))]:
            stacks.setdefault(theme, []).append(paper(card, thought))
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
    confirmation: Tag
    publication: Tag | None

    @classmethod
    def of(cls, summary: Any) -> Told | None:
        if summary is None:
            return None
        return cls(
            summary,
            coverage(summary),
            left_out(summary),
            confirmation(summary),
            publication(summary),
        )


def coverage(summary: Any) -> str:
    """18 von 22 Karten sind aufgenommen; nicht aufgenommen: …"""
    said = ngettext(
        "%(covered)d von %(total)d Karte ist aufgenommen",
        "%(covered)d von %(total)d Karten sind aufgenommen",
        summary.total,
    ) % {"covered": summary.covered, "total": summary.total}
    return _("%(said)s; nicht aufgenommen:") % {"said": said} if summary.left_out else f"{said}."


def left_out(summary: Any) -> list[tuple[str, str]]:
    """Code and address of each card that is not taken up."""
    numbers = summary.left_out.split(", ") if summary.left_out else []
    return [(f"K-{n}", reverse("workshops:card_detail", args=[n])) for n in numbers]


def confirmation(summary: Summary) -> Tag:
    if summary.confirmed_at is None:
        return Tag("wait", _("von der Gruppe noch nicht bestätigt"))
    how = Summary.Confirmation(summary.confirmed_how).label
    return Tag("ok", _("bestätigt, %(how)s") % {"how": how})


def how_it_came(card: Card) -> SafeString:
    """The channel and the evidence, told honestly."""
    how = HOW[Card.Channel(card.channel)]
    if not card.evidence:
        return format_html('<p class="s muted">{}</p>', how)
    evidence = urlize(card.evidence, nofollow=True, autoescape=True)
    return format_html(
        '<p class="s muted">{} {}</p>', how, _("Beleg: %(what)s") % {"what": evidence}
    )


def card_station(card: Card) -> tuple[Station, ...]:
    face = ui.voice(card.text, code=card.code, color=card.colour)
    kind = _("Karte %(code)s") % {"code": card.code}
    body = format_html("{}{}", face, how_it_came(card))
    return (Station(Sign.CARD, State.HERE, kind=kind, body=body),)


def theme_station(theme: Theme, cards: Iterable[Any]) -> tuple[Station, ...]:
    papers = [
        paper(
            card,
            format_html_join(" · ", "{}", ((p,) for p in (times(card.alike), card.thought) if p)),
        )
        for card in cards
    ]
    body = (
        ui.voices(papers) if papers else format_html("<p>{}</p>", _("Hier liegt noch keine Karte."))
    )
    kind = _("Thema %(code)s") % {"code": theme.code}
    return (Station(Sign.THEME, State.HERE, kind=kind, title=theme.title, body=body),)


def group_station(group: Group) -> tuple[Station, ...]:
    return (
        Station(
            Sign.EVENT,
            State.HERE,
            kind=_("Arbeitsgruppe %(label)s") % {"label": group.label},
            title=group.title,
        ),
    )


def card_facts(card: Card) -> list[tuple[str, object]]:
    rows: list[tuple[str, object]] = [
        (_("Nummer"), card.code),
        (_("Weg"), card.get_channel_display()),
    ]
    if card.question:
        rows.append((_("Farbe"), card.colour_said))
        rows.append((_("Leitfrage"), card.question.text))
    if card.group:
        rows.append((_("Gruppe"), _linked(card.group.label, card.group)))
    if card.field:
        rows.append((_("Handlungsfeld"), _linked(card.field.title, card.field)))
    if card.unit:
        rows.append((_("Spricht über"), _linked(card.unit.code, card.unit)))
    return rows


def theme_facts(theme: Theme) -> list[tuple[str, object]]:
    rows: list[tuple[str, object]] = [
        (_("Nummer"), theme.code),
        (_("Veranstaltung"), _linked(theme.event.title, theme.event)),
    ]
    if theme.group:
        rows.append((_("Gruppe"), _linked(theme.group.label, theme.group)))
    return rows


def answers_of(thing: Card | Theme) -> list[tuple[Tag, Answer]]:
    """Every answer there was, the newest first; those taken back as well."""
    answers = thing.answers.select_related("answered_by", "passed_on_to").order_by("-pk")
    return [(outcome_tag(answer), answer) for answer in answers]


def _linked(words: str, thing: Any) -> SafeString:
    return format_html('<a href="{}">{}</a>', thing.get_absolute_url(), words)


def outcome_tag(answer: Answer) -> Tag:
    outcome = Answer.Outcome(answer.outcome)
    return Tag(OUTCOMES[outcome], outcome.label)
