"""What an amendment says on the thread: reasons, change, recommendation, decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.amendments.words import changes, place_of
from leitfaden.core import ui
from leitfaden.core.thread import Line, Sign, State, Station
from leitfaden.core.ui import texts
from leitfaden.guidelines.diff import compare
from leitfaden.workshops.models import Card, Summary, Theme


def line_of(
    amendment: Amendment, reasons: Sequence[AmendmentReason], dissents: Sequence[Summary]
) -> Line:
    return (
        grounds(reasons, dissents),
        change(amendment),
        *recommended(amendment),
        decided(amendment),
        *drawn_up(amendment),
    )


@dataclass(frozen=True, slots=True)
class Face:
    """A card as it is drawn small."""

    text: str
    code: str
    color: str
    note: str
    url: str


def grounds(reasons: Sequence[AmendmentReason], dissents: Sequence[Summary]) -> Station:
    """Why: the voices behind it, as they were written; none is said too."""
    cards = [reason.card for reason in reasons if reason.card]
    themes = [reason.theme for reason in reasons if reason.theme]
    if not cards and not themes:
        return Station(
            Sign.CARD,
            State.WAITING,
            kind=_("Warum?"),
            title=_("Kein Grund genannt"),
            word=_("noch kein Grund genannt"),
            detail=dissent(dissents),
        )
    return Station(
        Sign.CARD,
        State.REACHED,
        kind=_("Warum?"),
        when=_counted(cards, themes),
        title=_("Gründe"),
        body=ui.voices(map(face, cards)) if cards else "",
        detail=dissent(dissents),
        more_label=_("Aus den Themen") if themes else "",
        more=tuple((f"{theme.code} {theme.title}", theme.get_absolute_url()) for theme in themes),
    )


def face(card: Card) -> Face:
    note = card.group.label if card.group else ""
    return Face(card.text, card.code, card.colour, note, card.get_absolute_url())


def _counted(cards: Sequence[Card], themes: Sequence[Theme]) -> str:
    said = []
    if cards:
        count = len(cards)
        said.append(ngettext("%(count)d Karte", "%(count)d Karten", count) % {"count": count})
    if themes:
        count = len(themes)
        said.append(ngettext("%(count)d Thema", "%(count)d Themen", count) % {"count": count})
    return ", ".join(said)


def dissent(summaries: Sequence[Summary]) -> SafeString:
    """Who saw it otherwise is kept beside the reasons."""
    told = (
        (_("Abweichende Meinung:"), s.group.get_absolute_url(), s.group.label, s.dissent)
        for s in summaries
    )
    return format_html_join("", '<p>{} <a href="{}">{}</a>: „{}“</p>', told)


def change(amendment: Amendment) -> Station:
    before, after = changes(amendment)
    proposed = amendment.proposed_by
    said = _("eingebracht von %(name)s") % {"name": proposed} if proposed else ""
    day = date_format(amendment.proposed_on) if amendment.proposed_on else ""
    return Station(
        Sign.AMENDMENT,
        State.HERE,
        kind=_("Änderung %(code)s") % {"code": amendment.code},
        when=", ".join(filter(None, (said, day))),
        title=_("Was sich ändert"),
        detail=format_html("<p>{}: {}</p>", place_of(amendment), amendment.get_kind_display()),
        body=texts.diff(compare(before, after)),
    )


def recommended(amendment: Amendment) -> list[Station]:
    """On a line of its own: it decides nothing."""
    if not amendment.recommended_on:
        return []
    return [
        Station(
            Sign.GUIDELINE,
            State.REACHED,
            kind=_("Empfohlen"),
            when=f"{amendment.recommended_by}, {date_format(amendment.recommended_on)}",
            title=amendment.get_recommendation_display().capitalize(),
            word=_("empfohlen, nicht entschieden"),
        )
    ]


def decided(amendment: Amendment) -> Station:
    if not amendment.decided_on:
        return Station(
            Sign.GUIDELINE,
            State.WAITING,
            kind=_("Entschieden"),
            title=_("Noch nicht entschieden"),
            word=_("noch keine Entscheidung"),
        )
    declined = amendment.decision == Amendment.Decision.DECLINED
    return Station(
        Sign.GUIDELINE,
        State.ENDED if declined else State.REACHED,
        kind=_("Entschieden"),
        when=f"{amendment.decided_by}, {date_format(amendment.decided_on)}",
        title=amendment.get_decision_display().capitalize(),
        word=amendment.get_decision_display() if declined else "",
        detail=_why(amendment),
        body=_vote(amendment),
    )


def _why(amendment: Amendment) -> SafeString:
    """The reason of the decision, and the paper it can be read in."""
    parts = []
    if amendment.decision_reason:
        parts.append(format_html("<p>{}</p>", amendment.decision_reason))
    paper = amendment.resolution.paper if amendment.resolution else None
    if paper and paper.is_public:
        parts.append(
            format_html(
                '<p>{} <a href="{}">{}</a></p>',
                _("Drucksache"),
                paper.get_absolute_url(),
                paper.reference,
            )
        )
    return SafeString("".join(parts))


def _vote(amendment: Amendment) -> SafeString:
    vote = amendment.resolution
    if vote is None or vote.votes_yes is None:
        return SafeString("")
    return texts.vote(vote.votes_yes, vote.votes_no or 0, vote.votes_abstained or 0)


def drawn_up(amendment: Amendment) -> list[Station]:
    """The edition in which it was carried out, once that is public."""
    edition = amendment.drawn_up_in
    if edition is None or not edition.is_public:
        return []
    return [
        Station(
            Sign.GUIDELINE,
            State.REACHED if edition.is_frozen else State.WAITING,
            kind=_("Steht im Text"),
            title=edition.label,
            url=edition.get_absolute_url(),
            word="" if edition.is_frozen else _("Entwurf, nicht beschlossen"),
        )
    ]
