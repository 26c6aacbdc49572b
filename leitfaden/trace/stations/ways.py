"""Two ways on from a voice: what changes the text, and what is done without such a change."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from leitfaden.core.thread import Fork, Line, Station, Strand, Text
from leitfaden.core.ui.bidi import in_a_row


@dataclass(frozen=True, slots=True)
class Ways:
    """No cord leads from a guideline to a measure that was not planned for it: such measures are
    `done` on a strand of their own, beside the amendments and guidelines of the `text`."""

    trunk: tuple[Station, ...] = ()
    text: tuple[Station, ...] = ()
    done: tuple[Station, ...] = ()

    def as_line(self) -> Line:
        if not self.done:
            return (*self.trunk, *self.text)
        return (*self.trunk, Fork((Strand(_("Änderung am Text"), self.text), *self.apart())))

    def apart(self, title: Text = "", *before: Station) -> tuple[Strand, ...]:
        """The strand of the measures, under the thought it belongs to."""
        if not self.done:
            return ()
        name = in_a_row(title, _("Maßnahmen ohne Änderung am Text"), between=": ")
        return (Strand(name, (*before, *self.done)),)
