"""Several things that share a printed number, each with what tells it from the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from leitfaden.core.html import format_html_join
from leitfaden.core.ui import small
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.guidelines.words import tag_of
from leitfaden.trace.account_rows import ROW
from leitfaden.trace.queries.printed import wording_of
from leitfaden.trace.stations import here


def told(things: Sequence[Any]) -> dict[str, Any]:
    """What the page says that asks which is meant."""
    wordings = [said for thing in things if (said := wording_of(thing))]
    code = wordings[0].code if wordings else things[0].code
    title, lead = _why(wordings)
    return {"code": code, "title": title % {"code": code}, "lead": lead, "rows": listed(things)}


def _why(wordings: Sequence[Any]) -> tuple[str, str]:
    """Why one number means several: several concepts, several editions of one, or twice in one."""
    if len({one.edition.concept_id for one in wordings}) > 1:
        return (
            _("%(code)s steht in mehreren Konzepten"),
            _("Jedes Konzept zählt seine Leitlinien selbst. Welche meinen Sie?"),
        )
    if len({one.edition_id for one in wordings}) > 1:
        return (
            _("%(code)s steht in mehreren Fassungen"),
            _("Leitlinien wurden neu nummeriert. Welche meinen Sie?"),
        )
    return _("%(code)s ist mehrfach vergeben"), _("Welche meinen Sie?")


def listed(things: Sequence[Any]) -> SafeString:
    """Each as a line that leads to it."""
    return format_html_join("\n", ROW, map(_row, things))


def _row(thing: Any) -> tuple[Any, ...]:
    if not (said := wording_of(thing)):
        return thing.get_absolute_url(), thing.code, "", here.name(thing), ""
    where = in_a_row(said.edition.concept.title, said.edition.label)
    return (
        thing.get_absolute_url(),
        said.code,
        said.headline,
        where,
        small.tag(tag_of(said.edition)),
    )
