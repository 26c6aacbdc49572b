"""The pieces of the pages of cards and themes: what is said and how it came."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.html import urlize
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from leitfaden.core import ui
from leitfaden.core.choices import chosen
from leitfaden.core.html import format_html
from leitfaden.core.thread import Sign, State, Station, Tag
from leitfaden.core.written import signed
from leitfaden.workshops.models import Answer, Card, Theme
from leitfaden.workshops.panels.common import dotted, linked, paper, times

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


def how_it_came(card: Card) -> SafeString:
    """The channel and the evidence, told honestly."""
    how = HOW[Card.Channel(card.channel)]
    if not card.evidence:
        return format_html('<p class="s muted">{}</p>', how)
    evidence = signed(urlize(card.evidence, nofollow=True, autoescape=True))
    said = format_html("{}: {}", _("Beleg"), mark_safe(evidence))  # noqa: S308 - urlize escapes
    return format_html('<p class="s muted">{} {}</p>', how, said)


def card_station(card: Card) -> tuple[Station, ...]:
    face = ui.voice(card.text, code=card.code, color=card.colour)
    kind = _("Karte %(code)s") % {"code": card.code}
    body = format_html("{}{}", face, how_it_came(card))
    return (Station(Sign.CARD, State.HERE, kind=kind, body=body),)


def theme_station(
    theme: Theme, lying: Iterable[tuple[Card, list[str]]], alike: dict[int, int]
) -> tuple[Station, ...]:
    """The theme with its cards; ×n for what was said more than once, and the thoughts meant here."""
    papers = [
        paper(card, dotted(times(alike.get(card.pk, 0)), *sorted({*thoughts})))
        for card, thoughts in lying
    ]
    nothing = format_html("<p>{}</p>", _("Hier liegt noch keine Karte."))
    body = ui.voices(papers) if papers else nothing
    kind = _("Thema %(code)s") % {"code": theme.code}
    return (Station(Sign.THEME, State.HERE, kind=kind, title=theme.title, body=body),)


def card_facts(card: Card) -> list[tuple[str, object]]:
    rows: list[tuple[str, object]] = [
        (_("Nummer"), card.code),
        (_("Weg"), chosen(card, "channel")),
    ]
    if card.question:
        rows.append((_("Farbe"), card.colour_said))
        rows.append((_("Leitfrage"), card.question.text))
    if card.group:
        rows.append((_("Gruppe"), linked(card.group.label, card.group)))
    if card.field:
        rows.append((_("Handlungsfeld"), linked(card.field.title, card.field)))
    if card.unit:
        rows.append((_("Spricht über"), linked(card.unit.code, card.unit)))
    return rows


def theme_facts(theme: Theme) -> list[tuple[str, object]]:
    rows: list[tuple[str, object]] = [
        (_("Nummer"), theme.code),
        (_("Veranstaltung"), linked(theme.event.title, theme.event)),
    ]
    if theme.group:
        rows.append((_("Gruppe"), linked(theme.group.label, theme.group)))
    return rows


def answers_of(thing: Card | Theme) -> list[tuple[Tag, Answer]]:
    """Every answer there was, the newest first; those taken back as well."""
    answers = thing.answers.select_related("answered_by", "passed_on_to").order_by("-pk")
    return [(outcome_tag(answer), answer) for answer in answers]


def outcome_tag(answer: Answer) -> Tag:
    outcome = Answer.Outcome(answer.outcome)
    return Tag(OUTCOMES[outcome], outcome.label)
