"""What the room refuses, each with the sentence a person is shown."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from leitfaden.amendments.models import Amendment
    from leitfaden.guidelines.models import Edition


class TargetMissing(Exception):
    """An amendment says which unit or which field it means."""

    sentence = _("Bitte nennen Sie die Textstelle oder das Handlungsfeld, um das es geht.")


class TextMissing(Exception):
    """To reword or to add takes words."""

    sentence = _("Bitte geben Sie den vorgeschlagenen Wortlaut an.")


class ChangesNothing(Exception):
    """What is proposed stands there already."""

    sentence = _("Der vorgeschlagene Wortlaut unterscheidet sich nicht vom bisherigen.")


class NotOfThisEdition(Exception):
    """The unit or field belongs to another text."""

    sentence = _("Diese Textstelle oder dieses Handlungsfeld gehört nicht zu der Fassung.")


class AlreadyDecided(Exception):
    """A decision once noted stands."""

    sentence = _("Über diese Änderung ist schon entschieden.")


class NotYetDecided(Exception):
    """There is no decision that could be taken back."""

    sentence = _("Über diese Änderung ist noch nicht entschieden.")


class CorrectionUnexplained(Exception):
    """Who takes a decision back says why; the reason stays in the history."""

    sentence = _("Bitte nennen Sie den Grund, aus dem die Entscheidung zurückgenommen wird.")


class NotYetHappened(Exception):
    """What was recommended or decided lies behind us."""

    sentence = _("Dieser Tag liegt in der Zukunft.")


class BeforeItWasProposed(Exception):
    """Nobody decides about a change before there is one."""

    def __init__(self, day: dt.date) -> None:
        super().__init__(day.isoformat())
        self.day = day

    @property
    def sentence(self) -> str:
        return gettext("Die Änderung gab es erst ab dem %(day)s.") % {
            "day": date_format(self.day, "DATE_FORMAT")
        }


class BeforeItWasRecommended(Exception):
    """First a body recommends, then the competent one decides."""

    def __init__(self, day: dt.date) -> None:
        super().__init__(day.isoformat())
        self.day = day

    @property
    def sentence(self) -> str:
        return gettext("Die Empfehlung ist erst vom %(day)s.") % {
            "day": date_format(self.day, "DATE_FORMAT")
        }


class NotTheirResolution(Exception):
    """Who decides refers to a resolution of their own."""

    sentence = _("Diesen Beschluss hat ein anderes Gremium gefasst.")


class NotThatDay(Exception):
    """A decision is of the day of its resolution."""

    sentence = _("Der Beschluss ist von einem anderen Tag.")


class NotWithThatOutcome(Exception):
    """What a body declined carries nothing; of what it adopted as a whole, parts may be declined."""

    sentence = _("Mit diesem Ergebnis trägt der Beschluss die Entscheidung nicht.")


class NotThatPaper(Exception):
    """A resolution is of its own paper."""

    sentence = _("Der gewählte Beschluss gehört nicht zu dieser Drucksache.")


class ReasonMissing(Exception):
    """Who declines says why."""

    sentence = _("Wer nicht annimmt, nennt die Gründe.")


class ChangedTextMissing(Exception):
    """Adopted with changes: the words that were adopted are needed."""

    sentence = _("Mit Änderungen angenommen: Bitte geben Sie den beschlossenen Wortlaut an.")


class AlreadyDrawnUp(Exception):
    """The carried amendments stand in an edition already; nothing is applied twice."""

    def __init__(self, edition: Edition) -> None:
        super().__init__(edition.label)
        self.edition = edition

    @property
    def sentence(self) -> str:
        return gettext("Diese Änderungen stehen schon in der Fassung „%(label)s“.") % {
            "label": self.edition.label
        }


class CollidingAmendments(Exception):
    """Two carried amendments cannot both be done; people decide which one holds."""

    def __init__(self, one: Amendment, other: Amendment) -> None:
        super().__init__(one.code, other.code)
        self.one, self.other = one, other

    @property
    def sentence(self) -> str:
        return gettext("%(one)s und %(other)s lassen sich nicht beide ausführen.") % {
            "one": self.one.code,
            "other": self.other.code,
        }
