"""Lists of units as HTML: an edition prints a hundred of them, so they are not drawn tag by tag."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from leitfaden.core.addresses import reverse
from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.written import sentence
from leitfaden.guidelines.models import Concept, Edition, Wording
from leitfaden.guidelines.queries import Chapter

NOTHING = SafeString("")


@dataclass(frozen=True, slots=True)
class Printer:
    """Prints the units of one edition; addresses are looked up once."""

    edition: Edition
    unit: str
    field: str
    change: str

    def numbered(self, wordings: Iterable[Wording]) -> SafeString:
        """Guidelines, each behind its printed number."""
        items = (
            (w.unit.code, self._link(w, w.number or w.unit.code), self._words(w, self._also(w)))
            for w in wordings
        )
        return format_html(
            '<ul class="units">{}</ul>',
            format_html_join("", '<li id="{}">{}<div>{}</div></li>', items),
        )

    def quoted(self, wordings: Iterable[Wording]) -> SafeString:
        """Preambles and approaches: no number, the code below."""
        items = (
            (
                w.unit.code,
                self._words(w, format_html("{} {}", self._link(w, w.unit.code), self._also(w))),
            )
            for w in wordings
        )
        return format_html(
            '<ul class="units quoted">{}</ul>',
            format_html_join("", '<li id="{}"><div>{}</div></li>', items),
        )

    def listed(self, wordings: Iterable[Wording]) -> SafeString:
        """Units that are at home in another field; their anchor stays at home."""
        items = (
            (self._link(w, w.number or w.unit.code), self._words(w, self._home(w)))
            for w in wordings
        )
        return format_html(
            '<ul class="units">{}</ul>',
            format_html_join("", "<li>{}<div>{}</div></li>", items),
        )

    def _link(self, wording: Wording, text: str) -> SafeString:
        address = self.unit % wording.unit.number
        return format_html('<a href="{}?fassung={}">{}</a>', address, self.edition.slug, text)

    def _words(self, wording: Wording, below: str) -> SafeString:
        title = format_html("<b>{}</b>", wording.title) if wording.title else NOTHING
        change = self._change(wording)
        foot = (
            format_html('<p class="s muted">{} {}</p>', below, change)
            if below or change
            else NOTHING
        )
        return format_html("{}<p>{}</p>{}", title, wording.text, foot)

    def _also(self, wording: Wording) -> SafeString:
        """In which other fields it is listed."""
        if not wording.also:
            return NOTHING
        places = format_html_join(
            ", ",
            '<a href="{}">{} {}</a>',
            ((self.field % f.number, f.number, f.title) for f in wording.also),
        )
        return format_html("{} {}", _("auch aufgeführt unter"), places)

    def _home(self, wording: Wording) -> str:
        if wording.field is None:
            return ""
        said = _("zu Hause in Handlungsfeld %(number)d: %(title)s")
        return sentence(said, number=wording.field.number, title=wording.field.title)

    def _change(self, wording: Wording) -> SafeString:
        if not self.change:
            return NOTHING
        address = self.change % wording.unit.number
        return format_html('<a href="{}">{}</a>', address, _("bearbeiten"))


@dataclass(frozen=True, slots=True)
class Printed:
    """A chapter, ready to be shown."""

    guidelines: SafeString
    approaches: SafeString
    listed: SafeString


def printed(chapter: Chapter, by: Printer) -> Printed:
    return Printed(
        by.numbered(chapter.guidelines), by.quoted(chapter.approaches), by.listed(chapter.listed)
    )


def printer(concept: Concept, edition: Edition, *, can_change: bool = False) -> Printer:
    """With `can_change` a link to edit stands at each unit."""
    both = [concept.slug, edition.slug]
    return Printer(
        edition,
        _pattern(reverse("guidelines:unit_detail", args=[0]), "E-0/"),
        _pattern(reverse("guidelines:field_detail", args=[concept.slug, 0]), "0/"),
        _pattern(reverse("guidelines:unit_edit", args=[*both, 0]), "E-0/bearbeiten/")
        if can_change
        else "",
    )


def _pattern(address: str, end: str) -> str:
    """The address with a hole where its number stands; slugs hold no percent sign."""
    return address.removesuffix(end) + end.replace("0", "%d")
