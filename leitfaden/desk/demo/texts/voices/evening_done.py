"""The discussion evening of October 2024, first table; written on paper, spoken in the plenary."""

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

DONE = Table(
    1,
    "Was ist geworden?",
    None,
    "Volkshochschule",
    (
        Asked("Was haben Sie seit 2021 von den Leitlinien gemerkt?", Colour.GREEN),
        Asked("Was wurde versprochen und ist nicht gekommen?", Colour.YELLOW),
    ),
    (
        Heap(
            "bericht",
            "Niemand erfährt, was daraus wird",
            "Wer mitmacht, hört danach nichts mehr. Gewünscht wird ein Stand zu jeder Maßnahme, "
            "öffentlich.",
            (
                Voice(
                    "Ich war 2020 dabei und habe vier Karten geschrieben. Wo sind die?",
                    2,
                    Channel.PAPER,
                    key="vier-karten",
                ),
                Voice(
                    "Bericht über die Leitlinien: 40 Seiten, davon versteht man 4.",
                    2,
                    Channel.PAPER,
                ),
                Voice(
                    "Eine Liste mit allen Maßnahmen. Dahinter: fertig, angefangen, nichts.",
                    1,
                    Channel.PAPER,
                ),
                Voice(
                    "Wer ist eigentlich zuständig? Name oder wenigstens Amt dazuschreiben",
                    2,
                    Channel.PAPER,
                ),
                Voice("Man muss auch mal sagen, wenn etwas NICHT geht.", 2, Channel.PLENARY),
                Voice("Rückmeldung fehlt", 2, Channel.PAPER, into="vier-karten"),
            ),
        ),
        Heap(
            "abendkurse",
            "Zu wenig Kurse am Abend",
            "Wer arbeitet, kann vormittags keinen Kurs besuchen.",
            (
                Voice(
                    "Ich arbeite Frühschicht und Spätschicht im Wechsel. Es gibt keinen Kurs für "
                    "mich.",
                    2,
                    Channel.PAPER,
                    unit="2.2",
                ),
                Voice("Deutschkurs samstags, das wäre es", 1, Channel.PAPER, unit="2.2"),
                Voice(
                    "B2-Kurse sind alle um 9 Uhr. Um 9 Uhr stehe ich an der Kasse.",
                    2,
                    Channel.PAPER,
                    unit="2.2",
                ),
                Voice("VHS Warteliste 7 Monate", 2, Channel.PHOTO),
                Voice(
                    "Der Abendkurs in Lindenau war gut, warum wurde er beendet?",
                    2,
                    Channel.PAPER,
                    unit="2.2",
                ),
            ),
        ),
        Heap(
            "haltestelle",
            "Der Bus nach Lindenau",
            "Nach 20 Uhr fährt kein Bus mehr zurück.",
            (
                Voice(
                    "Letzter Bus nach Lindenau 19.52 Uhr. Kurs geht bis 20.30 Uhr.",
                    2,
                    Channel.PAPER,
                ),
                Voice("Haltestelle Lindenhof ohne Licht, ohne Dach", 2, Channel.PHOTO),
                Voice("Was nützt das beste Angebot, wenn man nicht hinkommt?", 2, Channel.PLENARY),
            ),
            answered=Answered(
                Outcome.PASSED_ON,
                "Über Takt und Haltestellen entscheiden die Verkehrsbetriebe. Die Karten wurden "
                "mit der Bitte um Prüfung zum Fahrplanwechsel übergeben.",
                "stabsstelle",
                dt.date(2025, 1, 20),
                to="verkehr",
            ),
        ),
    ),
    (
        Voice(
            "Die Broschüre in sieben Sprachen hat meiner Schwiegermutter geholfen. Danke dafür.",
            1,
            Channel.PAPER,
            answered=Answered(
                Outcome.NOTED,
                "Der Dank wurde weitergesagt. Die Broschüre wird als Begrüßungsmappe neu "
                "aufgelegt.",
                "stabsstelle",
                dt.date(2025, 1, 20),
            ),
        ),
        Voice("Gemerkt habe ich ehrlich gesagt: nichts.", 1, Channel.PAPER),
        Voice("Warum gibt es die Leitlinien nicht auf Türkisch?", 2, Channel.PAPER),
    ),
    (
        "Zu Beginn fragt eine Frau aus Lindenau, was aus ihren Karten von 2020 geworden ist. Die "
        "Karten liegen nach Auskunft der Stabsstelle fotografiert vor, eine Auswertung gab es "
        "nicht.",
        "Mehrere am Tisch möchten keine neuen Ziele sammeln, solange die alten nicht abgerechnet "
        "sind. Andere finden, beides gehe zugleich.",
        "Einigkeit: Jede Maßnahme braucht einen Stand, ein Datum und jemanden, der zuständig ist.",
    ),
    SummedUp(
        "Der Tisch erwartet zuerst Rechenschaft: eine öffentliche Liste der Maßnahmen mit Stand "
        "und Zuständigkeit. Kurse müssen zu Zeiten liegen, zu denen arbeitende Menschen kommen "
        "können.",
        ("bericht", "abendkurse"),
        "Zwei Stimmen: Erst abrechnen, dann weiterreden. Eine neue Fassung komme zu früh.",
        Summary.Confirmation.READ_OUT,
    ),
)
