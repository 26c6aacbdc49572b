"""A small booklet with every kind of block."""

import datetime as dt
import hashlib
import io

from PIL import Image

from leitfaden.core.paper import (
    Amended,
    Cards,
    Code,
    Codes,
    Contents,
    Counts,
    Cover,
    Credit,
    Credits,
    Document,
    Entry,
    Face,
    Facts,
    Heading,
    Item,
    Items,
    Note,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Share,
    Table,
    Timeline,
    plain,
)

DAY = dt.date(2026, 5, 3)


def emblem() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (60, 24), "#a3164a").save(stream, "PNG")
    return stream.getvalue()


FILES = {hashlib.sha256(emblem()).hexdigest(): emblem()}
PICTURE = Picture(
    next(iter(FILES)), "Rotes Feld, das Zeichen der Stiftung", 30, "Das Zeichen der Stiftung"
)

SHARES = (
    Share("adopted", "übernommen", 1),
    Share("open", "noch ohne Antwort", 1, "seit 50 Tagen"),
)
BLOCKS = (
    Contents("Inhalt"),
    Heading("Ablauf"),
    Timeline((Entry("16:00", "Willkommen", ("Tee und Gebäck",)), Entry("17:00 bis 18:30", "Gespräch"))),
    Heading("Spracherwerb", kind="Handlungsfeld 2"),
    Paragraph(plain("Sprache öffnet Türen.\nSie braucht Zeit."), "lead"),
    Heading("Leitlinien", 2),
    Items((Item(plain("Die Stadt fördert Kurse."), "2.1"), Item(plain("Auch am Abend."), "2.2"))),
    Items((Item(plain("Räume öffnen")), Item((Run("Dringend: ", strong=True), Run("Kinderbetreuung"))))),
    Note("Abweichende Meinung", ("Zwei Teilnehmende sehen das anders.",)),
    Heading("Leitlinie 2.1 neu fassen", 3),
    Amended((Run("Die Stadt "), Run("fördert", "deleted"), Run("sichert", "inserted"), Run(" Kurse.")), "AG 2", DAY),
    Amended((Run("Neue Leitlinie.", "inserted"),), "AG 2", DAY),
    Amended((Run("Alte Leitlinie.", "deleted"),), "AG 2", DAY),
    Cards((Face("Kurse am Abend", "K-1", "gelb", "gelb: Was fehlt?", "AG 2"), Face("دورات مسائية", "K-2"))),
    Counts("Stand am 3. Mai 2026", ("Ergebnis", "Stimmen"), SHARES, 2, "alle"),
    Table("Wer leitete", ("Gruppe", "Leitung"), (("AG 2", "Volkshochschule"),)),
    Facts((("Herausgeberin", "Stabsstelle Integration"),)),
    PICTURE,
    Credits((Credit("Gefördert von der Stiftung.", PICTURE), Credit("Gefördert vom Land."))),
    PageBreak(),
    Heading("Der Spur folgen"),
    Codes((Code("https://stadt.example/spur/K-1/", "Karte K-1", "Was daraus wurde"),)),
)  # fmt: skip

BOOKLET = Document(
    "Dokumentation der Zukunftswerkstatt",
    cover=Cover(
        "Reihe Soziales · Band 12", "Zukunftswerkstatt", "14. März 2026, Bürgerhaus",
        ("Alter Markt 6",), (("2", "Stimmen"),), "Stabsstelle Integration", "Musterstadt, im Mai 2026",
    ),
    imprint=(Heading("Impressum"), Paragraph(plain("Nachdruck nur mit Quellenangabe."), "small")),
    body=BLOCKS,
    author="Stabsstelle Integration",
    subject="Was gesagt und was daraus wurde",
    keywords=("Integration",),
    day=DAY,
)  # fmt: skip


def holding(text: str) -> Document:
    """A document that says one text in every place a person can write into."""
    return Document(
        "Titel", body=(Heading("Kapitel"), Paragraph(plain(text)), Cards((Face(text, "K-1"),)))
    )
