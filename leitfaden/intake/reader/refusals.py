"""Why a file cannot be read; each refusal carries the one sentence a person is shown."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Refusal(Exception):
    """The file cannot be read; nothing was taken over."""

    sentence: str | Promise = _("Die Datei kann nicht gelesen werden.")

    def __str__(self) -> str:
        return str(self.sentence)


class Unreadable(Refusal):
    """There is no such file, or it may not be opened, or it is a folder."""

    sentence = _("Die Datei ist nicht vorhanden oder darf nicht geöffnet werden.")


class EmptyFile(Refusal):
    """Nothing but white space."""

    sentence = _("Die Datei ist leer.")


class TooLarge(Refusal):
    """More than decoding.LIMIT bytes; found out before anything is read."""

    sentence = _("Die Datei ist größer als 20 MB und wird deshalb nicht gelesen.")


class TooMany(Refusal):
    """More entries than anybody could look through; found out before anything is kept."""

    sentence = _("Das Dokument enthält mehr als 10.000 Einträge; bitte teilen Sie es auf.")


class WrongType(Refusal):
    """Not a text in one of the formats that are read."""

    sentence = _(
        "Gelesen werden DOCX, ODT, PDF, HTML, Markdown und Text; diese Datei ist etwas anderes."
    )


class Picture(WrongType):
    """A photograph or scan."""

    sentence = _("Die Datei ist ein Bild und enthält keinen lesbaren Text.")


class Archive(WrongType):
    """A ZIP or another archive."""

    sentence = _("Die Datei ist ein Archiv; bitte packen Sie es aus und laden Sie den Text hoch.")


class NotText(WrongType):
    """Bytes that no text holds."""

    sentence = _("Die Datei enthält keinen Text.")


class Encrypted(Refusal):
    """Opens only with a password."""

    sentence = _(
        "Die Datei ist mit einem Kennwort geschützt; bitte laden Sie sie ohne Kennwort hoch."
    )


class Undecodable(Refusal):
    """Neither UTF-8 nor UTF-16 nor Windows-1252."""

    sentence = _(
        "Die Zeichen der Datei lassen sich nicht lesen; bitte speichern Sie sie als UTF-8."
    )


class NothingFound(Refusal):
    """A text in which nothing was recognised."""

    sentence = _("In dem Text wurde nichts erkannt, was übernommen werden kann.")


class Damaged(Refusal):
    """Begins as a document of its kind and is broken further on."""

    sentence = _(
        "Die Datei ist beschädigt; bitte speichern Sie sie neu und versuchen Sie es noch einmal."
    )


class BrokenWord(Damaged):
    """Called a Word file and none that can be opened."""

    sentence = _(
        "Die Word-Datei ist beschädigt; bitte öffnen und speichern Sie sie in Word und laden Sie sie"
        " noch einmal hoch."
    )


class Bomb(Refusal):
    """Unpacks to far more than it takes, or to thousands of parts."""

    sentence = _("Die Datei ist ausgepackt unmäßig groß und wird deshalb nicht geöffnet.")


class Macros(Refusal):
    """Holds programs."""

    sentence = _("Die Datei enthält Makros; bitte speichern Sie sie ohne Makros als DOCX oder ODT.")


class ReachesOut(Refusal):
    """Would fetch parts of itself from elsewhere, or declares entities of its own."""

    sentence = _("Die Datei lädt Teile von fremden Stellen nach und wird deshalb nicht geöffnet.")


class TooWide(Refusal):
    """More columns than anybody reads."""

    sentence = _(
        "Eine Tabelle der Datei hat mehr als 100 Spalten; so breite Tabellen werden nicht gelesen."
    )


class TooDeep(Refusal):
    """Tags within tags within tags."""

    sentence = _("Die Datei ist zu tief verschachtelt und wird deshalb nicht gelesen.")


class TooMuch(Refusal):
    """Takes more memory or time than a document of some hundred pages needs."""

    sentence = _(
        "Die Datei enthält mehr, als sich in einer Minute lesen lässt; bitte teilen Sie sie."
    )


class NoText(Refusal):
    """A PDF of pictures, as a scanner makes them."""

    sentence = _(
        "Die PDF-Datei enthält nur Bilder und keinen Text; bitte lassen Sie den Text darin zuerst"
        " erkennen (OCR)."
    )
