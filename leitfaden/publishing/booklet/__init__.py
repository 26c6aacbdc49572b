"""One event with all that came of it, drawn up as a document."""

from __future__ import annotations

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from leitfaden.core.paper import Document, Words
from leitfaden.publishing.booklet import closing, fields, front, voices
from leitfaden.publishing.booklet.material import gather
from leitfaden.publishing.booklet.plan import Plan
from leitfaden.publishing.booklet.words import in_words
from leitfaden.publishing.models import HouseStyle, Proceedings

__all__ = ["Plan", "draw_up"]


def draw_up(proceedings: Proceedings, plan: Plan) -> Document:
    """The booklet as a stranger may read it, in the town's language; a dozen questions to the database."""
    with translation.override(settings.LANGUAGE_CODE):
        material = gather(proceedings)
        return Document(
            title=proceedings.title,
            cover=front.cover(material, plan),
            imprint=front.imprint(material, plan),
            body=(
                *front.contents(),
                *front.agenda(material),
                *front.about(material),
                *fields.preamble(material),
                *fields.chapters(material),
                *fields.further_groups(material),
                *closing.account(material, plan),
                *voices.annex(material),
                *voices.minutes(material),
                *closing.codes(material, plan),
            ),
            lang=settings.LANGUAGE_CODE,
            author=proceedings.publisher,
            subject=front.occasion(material.event),
            keywords=(str(_("Integration")), str(_("Beteiligung")), material.event.title),
            day=plan.day,
            draft=_draft_line() if plan.draft else "",
            look=(HouseStyle.objects.first() or HouseStyle()).look(),
            words=_words(),
        )


def _draft_line() -> str:
    return _("Entwurf vom %(day)s, nicht zum Zitieren") % {"day": in_words(timezone.localdate())}


def _words() -> Words:
    return Words(
        page=_("Seite"), table=_("Tabelle"), figure=_("Abbildung"), struck=_("gestrichen"),
        inserted=_("eingefügt"), draft=_("Entwurf"), when=_("Zeit"), what=_("Programm"),
    )  # fmt: skip
