"""What the things of this room say on the thread."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core.addresses import reverse
from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.thread import Cord, Line, Sign, State, Station
from leitfaden.core.ui import texts
from leitfaden.core.written import Written, sentence
from leitfaden.guidelines.diff import Run, compare
from leitfaden.guidelines.models import Edition, Wording
from leitfaden.guidelines.queries import Chapter
from leitfaden.guidelines.words import moved, name_of, standing


def edition_here(edition: Edition) -> Line:
    """The thread leaves a draft dotted."""
    here = Station(
        Sign.GUIDELINE,
        State.HERE,
        kind=edition.label,
        when=standing(edition),
        detail=based_on(edition),
        cord=None if edition.is_frozen else Cord.DOTTED,
    )
    return (here,)


def based_on(edition: Edition) -> SafeString | str:
    if edition.based_on is None:
        return ""
    address = reverse(
        "guidelines:edition_detail", args=[edition.concept.slug, edition.based_on.slug]
    )
    link = format_html('<a href="{}">{}</a>', address, edition.based_on.label)
    return format_html("{} {}", _("Beruht auf:"), link)


def history_of(editions: Iterable[Edition]) -> list[Station]:
    """The editions of a concept; a draft waits."""
    return [
        Station(
            Sign.GUIDELINE,
            State.REACHED if edition.is_frozen else State.WAITING,
            kind=_("Fassung"),
            title=edition.label,
            url=edition.get_absolute_url(),
            word=standing(edition),
        )
        for edition in editions
    ]


def field_here(chapter: Chapter, text: str) -> Line:
    """The field with its text, as one edition has it."""
    count = len(chapter.guidelines)
    words = ngettext("%(count)d Leitlinie", "%(count)d Leitlinien", count) % {"count": count}
    here = Station(
        Sign.GUIDELINE,
        State.HERE,
        kind=_("Handlungsfeld %(number)d") % {"number": chapter.title.number},
        when=words,
        body=text,
    )
    return (here,)


def wording_here(wording: Wording, footnotes: Iterable[Wording]) -> Line:
    """The words as one edition has them, large."""
    here = Station(
        Sign.GUIDELINE,
        State.HERE,
        kind=name_of(wording),
        when=wording.edition.label,
        body=texts.diff([Run("equal", wording.text)]) + notes(footnotes),
    )
    return (here,)


def comparison_here(before: Wording, after: Wording) -> Line:
    """Both wordings in one text, struck and inserted."""
    same = before.text == after.text
    here = Station(
        Sign.GUIDELINE,
        State.HERE,
        kind=name_of(after),
        when=Written(f"{before.edition.label} → {after.edition.label}"),
        title=_("Der Wortlaut ist gleich geblieben") if same else _("Was sich ändert"),
        body=texts.diff(compare(before.text, after.text)),
        detail=moved(before, after),
    )
    return (here,)


def missing_here(edition: Edition) -> Line:
    """A unit that an edition does not have: said, not hidden."""
    return (
        Station(
            Sign.GUIDELINE,
            State.ENDED,
            kind=edition.label,
            title=_("Hier nicht enthalten"),
            word=_("nicht enthalten"),
            detail=sentence(
                _("Diese Textstelle hat in der Fassung „%(label)s“ keinen Wortlaut."),
                label=edition.label,
            ),
        ),
    )


def notes(footnotes: Iterable[Wording]) -> SafeString:
    told = [(note.number, note.text) for note in footnotes]
    if not told:
        return SafeString("")
    return format_html(
        '<ol class="footnotes s">{}</ol>',
        format_html_join("", "<li><sup>{}</sup> {}</li>", told),
    )
