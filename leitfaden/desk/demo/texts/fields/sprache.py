"""Action field 2, edition of 2021."""

from leitfaden.desk.demo.texts.shapes import Field, Guideline

SPRACHE = Field(
    2,
    "Sprache und Verständigung",
    "Deutsch öffnet Türen. Bis es so weit ist, und auch danach, hat jeder Mensch ein Recht "
    "darauf, zu verstehen und verstanden zu werden.",
    (
        Guideline(
            "2.1",
            "Deutsch lernen können",
            "Alle, die in Musterstadt leben, sollen Deutsch lernen können, unabhängig von Alter "
            "und Aufenthaltsstatus. Die Stadt wirbt für die vorhandenen Kurse.",
        ),
        Guideline(
            "2.2",
            "Kurse, die zum Leben passen",
            "Die Volkshochschule und ihre Partner bieten Kurse zu unterschiedlichen Zeiten an.",
        ),
        Guideline(
            "2.3",
            "Mehrsprachigkeit ist ein Gewinn",
            "Wer mehrere Sprachen spricht, bereichert die Stadt. Kitas, Schulen und Bibliothek "
            "geben den Familiensprachen Raum.",
        ),
        Guideline(
            "2.4",
            "Verständigung in Ämtern",
            "Die Stadt bemüht sich um eine verständliche Sprache in allen Ämtern. Kinder sollen "
            "nach Möglichkeit nicht zum Übersetzen herangezogen werden.",
            (3,),
        ),
        Guideline(
            "2.5",
            "Gute Sprachmittlung",
            "Sprachmittlerinnen und Sprachmittler werden geschult und sind zur Verschwiegenheit "
            "verpflichtet. Die Stadt führt eine Liste.",
        ),
        Guideline(
            "2.6",
            "Lesen und Schreiben lernen",
            "Erwachsene, die nicht oder wenig lesen und schreiben können, finden Kurse ohne Scham "
            "und ohne Prüfungsdruck. Das gilt für alle, gleich wo sie aufgewachsen sind.",
        ),
    ),
    (
        "Kurse mit Kinderbetreuung",
        "Sprachmittlung und Dolmetschen",
        "Leichte und klare Sprache",
        "Familiensprachen in Kita und Schule",
    ),
)
