"""What a paper and its resolutions say on the thread."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from leitfaden.bodies.models import Paper, Resolution
from leitfaden.core.choices import chosen
from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.thread import Line, Sign, State, Station
from leitfaden.core.ui import texts
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.written import Written


def line_of(paper: Paper, resolutions: Sequence[Resolution]) -> Line:
    """The paper itself, then each resolution; none yet is said too."""
    here = Station(
        Sign.GUIDELINE,
        State.HERE,
        kind=_("Drucksache %(reference)s") % {"reference": paper.reference},
        when=date_format(paper.date) if paper.date else "",
        detail=paper.name,
    )
    stands = any(one.withdrawn_at is None for one in resolutions)
    return (here, *map(_told, resolutions), *([] if stands else [_open()]))


def _told(resolution: Resolution) -> Station:
    return withdrawn(resolution) if resolution.withdrawn_at else resolved(resolution)


def withdrawn(resolution: Resolution) -> Station:
    """That it was noted, that it stands no longer, and why; neither its figures nor its words."""
    day = date_format(timezone.localdate(resolution.withdrawn_at))
    return Station(
        Sign.GUIDELINE,
        State.ENDED,
        kind=_("Beschluss"),
        when=in_a_row(resolution.organization, date_format(resolution.decided_on)),
        title=capfirst(chosen(resolution, "outcome")),
        word=_("zurückgenommen"),
        detail=format_html(
            "<p>{} <bdi>{}</bdi></p>",
            _("Zurückgenommen am %(day)s:") % {"day": day},
            Written(resolution.withdrawn_because),
        ),
    )


def resolved(resolution: Resolution) -> Station:
    declined = resolution.outcome == Resolution.Outcome.DECLINED
    return Station(
        Sign.GUIDELINE,
        State.ENDED if declined else State.REACHED,
        kind=_("Beschluss"),
        when=in_a_row(resolution.organization, date_format(resolution.decided_on)),
        title=capfirst(chosen(resolution, "outcome")),
        word=chosen(resolution, "outcome") if declined else "",
        body=figures(resolution) + _text(resolution),
    )


def figures(resolution: Resolution) -> SafeString:
    """The vote, where its figures are known."""
    yes, no, abstained = (
        resolution.votes_yes,
        resolution.votes_no,
        resolution.votes_abstained,
    )
    if yes is None or no is None or abstained is None:
        return SafeString("")
    return texts.vote(yes, no, abstained)


def _text(resolution: Resolution) -> SafeString:
    """The words of the resolution, paragraph by paragraph."""
    paragraphs = ((Written(line),) for line in resolution.text.splitlines() if line.strip())
    return format_html_join("", "<p>{}</p>", paragraphs)


def _open() -> Station:
    return Station(
        Sign.GUIDELINE,
        State.WAITING,
        kind=_("Beschluss"),
        title=_("Noch kein Beschluss"),
        word=_("noch kein Beschluss vermerkt"),
    )
