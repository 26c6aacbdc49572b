"""What an amendment says on the thread: reasons, change, recommendation, decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from leitfaden.amendments import words
from leitfaden.amendments.models import Amendment, AmendmentReason
from leitfaden.amendments.words import RECOMMENDED, place_of
from leitfaden.core import ui
from leitfaden.core.choices import chosen
from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.thread import Line, Sign, State, Station
from leitfaden.core.ui import texts
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.written import sentence
from leitfaden.guidelines.diff import compare
from leitfaden.workshops.models import Card, Group


def line_of(
    amendment: Amendment, reasons: Sequence[AmendmentReason], dissents: Mapping[Group, str]
) -> Line:
    return (
        change(amendment, grounds(reasons, dissents)),
        *recommended(amendment),
        *decided(amendment),
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


def grounds(reasons: Sequence[AmendmentReason], dissents: Mapping[Group, str]) -> SafeString:
    """Why: the cards as they were written, the themes, and who saw it otherwise."""
    cards = [reason.card for reason in reasons if reason.card]
    themes = [reason.theme for reason in reasons if reason.theme]
    if not cards and not themes and not dissents:
        return SafeString("")
    return format_html(
        '<div class="stack grounds"><h4>{}</h4>{}{}{}</div>',
        _("Gründe"),
        ui.voices(map(face, cards)) if cards else "",
        format_html_join(
            "",
            '<p>{} <a href="{}">{}</a></p>',
            ((theme.code, theme.get_absolute_url(), theme.title) for theme in themes),
        ),
        dissent(dissents),
    )


def face(card: Card) -> Face:
    note = card.group.label if card.group else ""
    return Face(card.text, card.code, card.colour, note, card.get_absolute_url())


def dissent(told: Mapping[Group, str]) -> SafeString:
    """Who saw it otherwise is kept beside the reasons."""
    lines = (
        (_("Abweichende Meinung:"), group.get_absolute_url(), group.label, words)
        for group, words in told.items()
    )
    return format_html_join("", '<p>{} <a href="{}">{}</a>: <bdi>„{}“</bdi></p>', lines)


def change(amendment: Amendment, why: SafeString) -> Station:
    who = amendment.proposed_by
    said = sentence(_("eingebracht von %(name)s"), name=who) if who else ""
    day = date_format(amendment.proposed_on) if amendment.proposed_on else ""
    return Station(
        Sign.AMENDMENT,
        State.HERE,
        kind=_("Änderung %(code)s") % {"code": amendment.code},
        when=in_a_row(said, day),
        title=_("Was vorgeschlagen war") if amendment.text_decided else _("Was sich ändert"),
        detail=format_html("<p>{}: {}</p>", place_of(amendment), chosen(amendment, "kind")),
        body=texts.diff(compare(*words.proposed(amendment))) + _remark(amendment) + why,
    )


def _remark(amendment: Amendment) -> SafeString:
    """What those who propose it say about it, as they say it."""
    if not amendment.remark:
        return SafeString("")
    return format_html("<p>{}: <bdi>{}</bdi></p>", _("Bemerkung"), amendment.remark)


def recommended(amendment: Amendment) -> list[Station]:
    """On a line of its own: it decides nothing."""
    if not amendment.recommended_on:
        return []
    return [
        Station(
            Sign.GUIDELINE,
            State.REACHED,
            kind=_("Empfohlen"),
            when=in_a_row(amendment.recommended_by, date_format(amendment.recommended_on)),
            title=capfirst(str(RECOMMENDED[Amendment.Decision(amendment.recommendation)])),
        )
    ]


def decided(amendment: Amendment) -> list[Station]:
    """Nothing before somebody decided: that it waits is said by the thread that goes on."""
    if not amendment.decided_on:
        return []
    declined = amendment.decision == Amendment.Decision.DECLINED
    station = Station(
        Sign.GUIDELINE,
        State.ENDED if declined else State.REACHED,
        kind=_("Entschieden"),
        when=in_a_row(amendment.decided_by, date_format(amendment.decided_on)),
        title=capfirst(chosen(amendment, "decision")),
        word=chosen(amendment, "decision") if declined else "",
        detail=_why(amendment),
        body=_decided_words(amendment) + _vote(amendment),
    )
    return [station]


def _decided_words(amendment: Amendment) -> SafeString:
    """Words other than the proposed ones are those of the body that decided."""
    if not amendment.text_decided:
        return SafeString("")
    drawn = texts.diff(compare(*words.decided(amendment)))
    return format_html("<h4>{}</h4>{}", words.compared_with(amendment), drawn)


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
