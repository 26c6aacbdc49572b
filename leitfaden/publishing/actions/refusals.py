"""What is not done; each sentence is for people."""

from django.utils.translation import gettext_lazy as _


class Refused(Exception):
    """So lässt sich die Dokumentation nicht bearbeiten oder veröffentlichen."""

    sentence = _("So geht es nicht.")

    def __str__(self) -> str:
        return str(self.sentence)


class AlreadyBegun(Refused):
    sentence = _("Zu dieser Veranstaltung gibt es schon eine Dokumentation.")


class EventNotPublic(Refused):
    sentence = _(
        "Die Veranstaltung ist nicht öffentlich; veröffentlichen Sie zuerst die Veranstaltung."
    )


class RightsNotStated(Refused):
    sentence = _(
        "Sagen Sie zuerst, wer die Rechte hält und unter welcher Lizenz die Dokumentation steht."
    )


class CorrectionUnexplained(Refused):
    sentence = _("Es gibt schon eine Ausgabe. Sagen Sie in einem Satz, was die neue berichtigt.")


class NothingChanged(Refused):
    sentence = _("Seit der letzten Ausgabe hat sich nichts geändert.")


class HardToRead(Refused):
    sentence = _(
        "Diese Farben sind zu schwach voneinander zu unterscheiden: Der Kontrast liegt unter 4,5 zu 1."
    )


class ContentChanged(Refused):
    """The frozen content does not fit its hash: somebody wrote past the actions."""

    sentence = _("Der Inhalt dieser Ausgabe ist nicht mehr der veröffentlichte.")


class FileChanged(Refused):
    """A lost file was made anew and has other bytes than the one that was published."""

    sentence = _(
        "Die Datei dieser Ausgabe ging verloren und lässt sich nicht gleich wiederherstellen."
    )
