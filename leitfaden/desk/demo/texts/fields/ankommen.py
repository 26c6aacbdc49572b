"""Action field 1, edition of 2021."""

from leitfaden.desk.demo.texts.shapes import Field, Guideline

ANKOMMEN = Field(
    1,
    "Ankommen und Orientierung",
    "Die ersten Monate entscheiden viel. Wer neu in Musterstadt ist, soll wissen, wohin er sich "
    "wenden kann, und dort nicht weitergeschickt werden.",
    (
        Guideline(
            "1.1",
            "Ein Ansprechpartner von Anfang an",
            "Wer neu nach Musterstadt kommt, soll eine Ansprechperson haben. Die Stadt weist auf "
            "die Beratungsstellen hin.",
        ),
        Guideline(
            "1.2",
            "Verlässliche Auskunft",
            "Auskünfte sind richtig, vollständig und überall gleich. Die Beratungsstellen stimmen "
            "sich untereinander ab und nennen, bis wann sie antworten.",
        ),
        Guideline(
            "1.3",
            "Kita und Schule ohne lange Wartezeit",
            "Kinder sollen bald nach ihrer Ankunft eine Kita oder Schule besuchen. Das Jugendamt "
            "und die Schulen unterstützen die Eltern bei der Anmeldung.",
            (2,),
        ),
        Guideline(
            "1.4",
            "Gesund bleiben, Hilfe finden",
            "Vorsorge und Behandlung stehen allen offen. Die Stadt informiert über Ärztinnen und "
            "Ärzte, Beratung und Notdienste.",
        ),
        Guideline(
            "1.5",
            "Ehrenamt gut begleiten",
            "Patinnen, Paten und Helfende werden vorbereitet, begleitet und bedankt. Sie ersetzen "
            "keine Fachkräfte.",
        ),
    ),
    (
        "Begrüßungsgespräch im Stadtteil",
        "Mehrsprachige Erstinformation",
        "Zusammenarbeit von Beratung, Schule und Gesundheitsamt",
        "Begleitung durch Ehrenamtliche",
    ),
)
