"""The symposium on interpreting, November 2025."""

import datetime as dt

from leitfaden.desk.demo.texts.shapes import (
    Answered,
    Asked,
    Channel,
    Heap,
    Outcome,
    SummedUp,
    Table,
    Voice,
)
from leitfaden.workshops.models import Colour, Summary

QUALITY = Table(
    1,
    "Was gute Sprachmittlung ausmacht",
    2,
    "Stabsstelle Integration",
    (Asked("Woran merken Sie, dass gut übersetzt wurde?", Colour.BLUE),),
    (
        Heap(
            "schulung",
            "Schulung und Schweigepflicht",
            "Ehrenamtliche werden ins kalte Wasser geworfen. Gefordert sind eine Grundschulung "
            "und klare Rollen.",
            (
                Voice(
                    "Ich habe eine Diagnose übersetzt, die ich selbst nicht verstanden habe.",
                    1,
                    Channel.PAPER,
                    unit="2.5",
                ),
                Voice(
                    "Rolle klären: übersetzen, nicht beraten, nicht trösten",
                    1,
                    Channel.PHOTO,
                    unit="2.5",
                ),
                Voice(
                    "Schweigepflicht unterschreiben lassen, und zwar vorher",
                    1,
                    Channel.PHOTO,
                    unit="2.5",
                ),
                Voice(
                    "In kleinen Gemeinschaften kennt jeder jeden. Wer übersetzt dann beim "
                    "Frauenarzt?",
                    1,
                    Channel.PAPER,
                ),
                Voice(
                    "16 Stunden Grundkurs, bezahlt, mit Zertifikat", 1, Channel.PHOTO, unit="2.5"
                ),
            ),
        ),
    ),
    (
        Voice(
            "Gebärdensprache ist auch eine Sprache. Gehörlose Zugewanderte hat niemand im Blick.",
            1,
            Channel.PAPER,
        ),
    ),
    (
        "Die Gruppe trennt drei Stufen: Begleiten, Sprachmitteln, Dolmetschen. Für jede Stufe "
        "soll klar sein, was sie darf und was sie kostet.",
    ),
    SummedUp(
        "Wer übersetzt, braucht eine Grundschulung, eine schriftliche Schweigepflicht und das "
        "Recht, Nein zu sagen.",
        ("schulung",),
        "",
        Summary.Confirmation.READ_OUT,
    ),
)

PAY = Table(
    2,
    "Ehrenamt oder Honorar",
    2,
    "Freiwilligenagentur",
    (Asked("Wo hört Hilfe auf, wo fängt Arbeit an?", Colour.YELLOW),),
    (
        Heap(
            "honorar",
            "Ehrenamt und Honorar",
            "Ein fester Satz je Stunde für alle Einsätze in städtischen Ämtern.",
            (
                Voice("Drei Stunden Termin, zwei Stunden Bus, null Euro.", 1, Channel.PAPER),
                Voice("25 Euro je Stunde, das zahlt der Nachbarkreis auch", 1, Channel.PHOTO),
                Voice("Wenn es bezahlt wird, kommen die Falschen.", 1, Channel.PAPER),
                Voice(
                    "Wenn es nicht bezahlt wird, können nur die helfen, die es sich leisten "
                    "können.",
                    1,
                    Channel.PAPER,
                ),
                Voice(
                    "Fahrgeld wenigstens",
                    1,
                    Channel.PHOTO,
                    answered=Answered(
                        Outcome.NOTED,
                        "Fahrkosten werden seit Januar 2026 auf Antrag erstattet. Das Formular "
                        "liegt bei der Freiwilligenagentur.",
                        "freiwillige",
                        dt.date(2026, 1, 12),
                    ),
                ),
            ),
            answered=Answered(
                Outcome.DECLINED,
                "Ein fester Stundensatz für alle Einsätze kostet nach Rechnung der Kämmerei "
                "310.000 Euro im Jahr. Dafür ist im Haushalt 2026 kein Geld vorgesehen. Für "
                "Gespräche, von denen Rechte abhängen, bezahlt die Stadt seit der Fassung 2026 "
                "den Einsatz.",
                "soziales",
                dt.date(2026, 7, 9),
            ),
        ),
    ),
    (
        Voice(
            "Wer versichert mich, wenn ich beim Übersetzen einen Fehler mache?",
            1,
            Channel.PAPER,
        ),
    ),
)

CLINIC = Table(
    3,
    "Dolmetschen in Praxis und Klinik",
    2,
    "Klinikum, Sozialdienst",
    (Asked("Was passiert, wenn niemand übersetzt?", Colour.PINK),),
    (
        Heap(
            "klinik",
            "Verständigung in Praxis und Klinik",
            "Aufklärung vor einer Operation ohne Übersetzung ist gefährlich.",
            (
                Voice(
                    "Unterschrieben habe ich. Verstanden habe ich, dass ich unterschreiben soll.",
                    1,
                    Channel.PAPER,
                    unit="1.4",
                ),
                Voice(
                    "Die Tochter, 11, hat der Mutter den Befund gesagt. Das geht nicht.",
                    1,
                    Channel.MINUTES,
                    unit="1.4",
                ),
                Voice(
                    "Videodolmetschen in der Notaufnahme, es gibt Geräte dafür", 1, Channel.PHOTO
                ),
                Voice(
                    "Kassen bezahlen Dolmetschen nicht. Solange bleibt alles Flickwerk.",
                    1,
                    Channel.PLENARY,
                ),
            ),
            answered=Answered(
                Outcome.PASSED_ON,
                "Über die Aufklärung im Krankenhaus entscheidet das Klinikum. Die Pflegedirektion "
                "hat die Karten angenommen und einen Versuch mit Videodolmetschen angekündigt.",
                "gesundheit",
                dt.date(2026, 1, 22),
                to="klinikum",
            ),
        ),
    ),
    (Voice("Impfaktion im Stadtteil, zweisprachig: war gut, bitte wieder.", 1, Channel.PHOTO),),
)

TABLES = (QUALITY, PAY, CLINIC)
