"""How a measure stands: the states there are, and what the newest word means on a given day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from leitfaden.core import thread
from leitfaden.core.thread import Tag

SILENT_AFTER = 90
"""Days after which a measure without a new word counts as silent."""


class State(models.TextChoices):
    OPEN = "open", gettext_lazy("offen")
    IN_PROGRESS = "in_progress", gettext_lazy("in Arbeit")
    DONE = "done", gettext_lazy("umgesetzt")
    PAUSED = "paused", gettext_lazy("ruht")
    DROPPED = "dropped", gettext_lazy("nicht weiterverfolgt")


ENDED = (State.DONE, State.DROPPED)

TAGS = {
    State.OPEN: Tag("none", State.OPEN.label),
    State.IN_PROGRESS: Tag("run", State.IN_PROGRESS.label),
    State.DONE: Tag("ok", State.DONE.label),
    State.PAUSED: Tag("wait", State.PAUSED.label),
    State.DROPPED: Tag("end", State.DROPPED.label),
}
BEADS = {
    State.OPEN: thread.State.WAITING,
    State.IN_PROGRESS: thread.State.REACHED,
    State.DONE: thread.State.REACHED,
    State.PAUSED: thread.State.WAITING,
    State.DROPPED: thread.State.ENDED,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """The newest word on a measure, seen on the day `today`; `state` is empty before the first."""

    state: str
    on: dt.date | None
    next_on: dt.date | None
    today: dt.date

    @property
    def is_ended(self) -> bool:
        return self.state in ENDED

    @property
    def silent_for(self) -> int:
        """Days since the last word, 0 while nothing is owed."""
        if self.on is None or self.is_ended:
            return 0
        days = (self.today - self.on).days
        return days if days > SILENT_AFTER else 0

    @property
    def is_silent(self) -> bool:
        return self.on is None or self.silent_for > 0

    @property
    def is_late(self) -> bool:
        """Whether a report that was promised has not come."""
        return self.next_on is not None and self.next_on < self.today and not self.is_ended

    @property
    def silence(self) -> str:
        """The silence in words, empty while nothing is owed."""
        if self.on is None:
            return _("noch kein Stand")
        days = self.silent_for
        if not days:
            return ""
        return ngettext("seit %(n)d Tag kein Stand", "seit %(n)d Tagen kein Stand", days) % {
            "n": days
        }

    @property
    def tag(self) -> Tag:
        """The silence where there is one, else the state."""
        return Tag("wait", self.silence) if self.is_silent else self.state_tag

    @property
    def state_tag(self) -> Tag:
        """The state, whatever its age."""
        return TAGS[State(self.state)] if self.state else Tag("wait", _("noch kein Stand"))

    @property
    def said(self) -> str:
        """The state in words, whatever its age."""
        return str(State(self.state).label) if self.state else _("noch kein Stand")

    @property
    def bead(self) -> thread.State:
        return thread.State.WAITING if self.is_silent else BEADS[State(self.state)]
