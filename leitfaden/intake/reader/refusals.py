"""Why a file cannot be read; each refusal carries the one German sentence a person is shown."""


class Refusal(Exception):
    """The file cannot be read; nothing was taken over."""

    sentence = "Die Datei kann nicht gelesen werden."

    def __str__(self) -> str:
        return self.sentence


class Unreadable(Refusal):
    """There is no such file, or it may not be opened, or it is a folder."""

    sentence = "Die Datei ist nicht vorhanden oder darf nicht geöffnet werden."


class EmptyFile(Refusal):
    """Nothing but white space."""

    sentence = "Die Datei ist leer."


class TooLarge(Refusal):
    """More than decoding.LIMIT bytes; found out before anything is read."""

    sentence = "Die Datei ist größer als 20 MB und wird deshalb nicht gelesen."


class TooMany(Refusal):
    """More entries than anybody could look through; found out before anything is kept."""

    sentence = "Das Dokument enthält mehr als 10.000 Einträge; bitte teilen Sie es auf."


class WrongType(Refusal):
    """Not a text in one of the formats that are read."""

    sentence = "Gelesen werden Text, Markdown und HTML; diese Datei ist etwas anderes."


class PortableDocument(WrongType):
    """A PDF without a password."""

    sentence = "PDF wird noch nicht gelesen; bitte speichern Sie den Text als TXT oder HTML."


class WordDocument(WrongType):
    """A DOCX without a password."""

    sentence = (
        "DOCX wird erst in einer späteren Fassung gelesen; "
        "bitte speichern Sie den Text als TXT oder HTML."
    )


class Picture(WrongType):
    """A photograph or scan."""

    sentence = "Die Datei ist ein Bild und enthält keinen lesbaren Text."


class Archive(WrongType):
    """A ZIP or another archive."""

    sentence = "Die Datei ist ein Archiv; bitte packen Sie es aus und laden Sie den Text hoch."


class NotText(WrongType):
    """Bytes that no text holds."""

    sentence = "Die Datei enthält keinen Text."


class Encrypted(Refusal):
    """Opens only with a password."""

    sentence = "Die Datei ist mit einem Kennwort geschützt; bitte laden Sie sie ohne Kennwort hoch."


class Undecodable(Refusal):
    """Neither UTF-8 nor UTF-16 nor Windows-1252."""

    sentence = "Die Zeichen der Datei lassen sich nicht lesen; bitte speichern Sie sie als UTF-8."


class NothingFound(Refusal):
    """A text in which nothing was recognised."""

    sentence = "In dem Text wurde nichts erkannt, was übernommen werden kann."
