"""Why something cannot be done with a document; each carries the sentence a person is shown."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.intake.models import Document
from leitfaden.intake.queries import Twin


class AlreadyBrought(Exception):
    """Dieses Dokument liegt schon vor."""

    def __init__(self, document: Document) -> None:
        self.document = document
        super().__init__(_("Dieses Dokument liegt schon vor: %(title)s.") % {"title": document})


class AlreadyCommitted(Exception):
    """Dieses Dokument ist schon übernommen und lässt sich hier nicht mehr ändern."""

    def __str__(self) -> str:
        return _("Dieses Dokument ist schon übernommen und lässt sich hier nicht mehr ändern.")


class NearlyTheSame(Exception):
    """Ein fast gleiches Dokument ist schon übernommen; alles würde ein zweites Mal angelegt."""

    def __init__(self, twin: Twin) -> None:
        self.twin = twin
        super().__init__(
            _(
                "Fast dasselbe ist schon übernommen: „%(title)s“ (%(percent)d %% gleich). Alles"
                " würde ein zweites Mal angelegt."
            )
            % {"title": twin.document, "percent": twin.percent}
        )


class RightsMissing(Exception):
    """Rechteinhaber und Lizenz der Quelle fehlen."""

    def __str__(self) -> str:
        return _("Öffentlich wird ein Dokument nur mit Rechteinhaber und Lizenz der Quelle.")


class StillUnsure(Exception):
    """Unsichere Einträge würden öffentlich, ohne dass jemand über sie entschieden hat."""

    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(
            ngettext(
                "%(count)d Eintrag ist noch unsicher und würde so öffentlich, wie er gelesen ist.",
                "%(count)d Einträge sind noch unsicher und würden so öffentlich, wie sie gelesen"
                " sind.",
                count,
            )
            % {"count": count}
        )


class NoPlaceThere(Exception):
    """Ein Eintrag kann nicht zu sich selbst, zu seinen eigenen Teilen oder anderswohin gehören."""

    def __str__(self) -> str:
        return _("Ein Eintrag kann nicht zu sich selbst oder zu seinen eigenen Teilen gehören.")


class SaysNothing(Exception):
    """Ein Eintrag braucht einen Text; sonst lassen Sie ihn bitte weg."""

    def __str__(self) -> str:
        return _("Ein Eintrag braucht einen Text; sonst lassen Sie ihn bitte weg.")


class Stale(Exception):
    """Inzwischen wurde hier etwas geändert."""

    def __str__(self) -> str:
        return _(
            "Inzwischen wurde hier etwas geändert; es ist nichts geschehen. Bitte sehen Sie noch einmal hin."
        )


class NothingToSplit(Exception):
    """An dieser Stelle gibt es nichts zu teilen."""

    def __str__(self) -> str:
        return _("Geteilt wird zwischen zwei Worten: Vor und nach der Stelle muss etwas stehen.")


class NoNeighbour(Exception):
    """In dieser Richtung steht kein Eintrag, mit dem es ginge."""

    def __str__(self) -> str:
        return _("In dieser Richtung steht kein Eintrag, mit dem das ginge.")
