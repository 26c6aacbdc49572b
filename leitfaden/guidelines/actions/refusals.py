"""What the room refuses, each with the sentence a person is shown."""

from django.utils.translation import gettext_lazy as _


class EditionFrozen(Exception):
    """An adopted text stands as it was adopted."""

    sentence = _(
        "Diese Fassung ist beschlossen und bleibt, wie sie ist. "
        "Was sich ändern soll, wird als Änderung eingebracht."
    )


class AddressTaken(Exception):
    """Two things of one kind cannot share a printed address."""

    sentence = _("Diese Adresse ist schon vergeben. Bitte wählen Sie eine andere.")


class FieldMissing(Exception):
    """Guidelines and approaches have a home."""

    sentence = _("Leitlinien und Handlungsansätze brauchen ein Handlungsfeld dieser Fassung.")


class FieldTaken(Exception):
    """An edition titles a field once."""

    sentence = _("Ein Handlungsfeld mit dieser Nummer hat die Fassung schon.")


class NoteWithoutUnit(Exception):
    """A footnote explains something."""

    sentence = _("Eine Fußnote gehört zu einer Textstelle dieser Fassung, und nur eine Fußnote.")


class UnitTaken(Exception):
    """An edition words a unit once."""

    sentence = _("Diese Textstelle steht schon in der Fassung.")


class OfAnotherConcept(Exception):
    """Fields, units and editions of two concepts do not mix."""

    sentence = _("Das gehört zu einem anderen Konzept.")


class StillInUse(Exception):
    """What an amendment speaks about stays until the amendment is settled."""

    sentence = _("Zu dieser Textstelle gibt es eine Änderung; sie bleibt deshalb stehen.")


class NothingToAdopt(Exception):
    """An empty text cannot be adopted: it would stay empty for ever."""

    sentence = _("Die Fassung ist noch leer.")


class NotAdoptedByThem(Exception):
    """A body that declined or only noted a text did not adopt it."""

    sentence = _("Mit diesem Beschluss wurde die Fassung nicht angenommen.")


class AdopterMissing(Exception):
    """A text is adopted by somebody."""

    sentence = _(
        "Wer hat die Fassung beschlossen? Bitte nennen Sie den Beschluss oder das Gremium."
    )


class NotThatDay(Exception):
    """An edition is adopted on the day of its resolution."""

    sentence = _("Der Beschluss ist von einem anderen Tag.")


class NotYetAdopted(Exception):
    """What was adopted lies behind us."""

    sentence = _("Dieser Tag liegt in der Zukunft.")
