"""The discussion evening of October 2024, second table; when the cards ran out, a list."""

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

MISSING = Table(
    2,
    "Was fehlt?",
    None,
    "Integrationsbeirat",
    (Asked("Was fehlt in den Leitlinien, was fehlt im Stadtteil?", Colour.BLUE),),
    (
        Heap(
            "treff",
            "Ein Ort, an dem man bleiben darf",
            "Treffpunkte ohne Verzehr und ohne Anmeldung, vor allem im Hafenviertel und in "
            "Lindenau.",
            (
                Voice(
                    "Im Winter gibt es im Hafenviertel nur den Supermarkt zum Reden.",
                    1,
                    Channel.PAPER,
                    unit="4.4",
                ),
                Voice(
                    "Ein Raum mit Küche. Mehr braucht es nicht.",
                    1,
                    Channel.PAPER,
                    key="raum-mit-kueche",
                    unit="4.4",
                ),
                Voice(
                    "Das leere Ladenlokal am Alten Kai",
                    1,
                    Channel.LIST,
                    unit="4.4",
                    into="raum-mit-kueche",
                ),
                Voice(
                    "Treffpunkt auch für Alte, die schon immer hier wohnen. Wir sind nämlich auch "
                    "allein.",
                    1,
                    Channel.PAPER,
                    unit="4.4",
                ),
                Voice(
                    "Schlüssel für den Gemeinschaftsraum im Lindenhof: Wer hat den?",
                    1,
                    Channel.LIST,
                ),
                Voice("Kein weiteres Büro mit Beratung. Ein Sofa.", 1, Channel.PAPER),
            ),
        ),
        Heap(
            "anerkennung",
            "Abschlüsse und Zeugnisse",
            "Anerkennung dauert zu lange und niemand begleitet den Weg.",
            (
                Voice(
                    "Zahnärztin seit 14 Jahren, hier Reinigungskraft seit 5.",
                    1,
                    Channel.PAPER,
                    unit="5.2",
                ),
                Voice(
                    "Beratung zur Anerkennung gibt es nur in der Landeshauptstadt. Fahrkarte 38 "
                    "Euro.",
                    1,
                    Channel.PAPER,
                    unit="5.2",
                ),
                Voice(
                    "Übersetzung der Zeugnisse kostet mehr, als ich im Monat übrig habe",
                    1,
                    Channel.LIST,
                    unit="5.2",
                ),
                Voice(
                    "Betriebe sollten Arbeitsproben machen dürfen statt Papiere", 1, Channel.LIST
                ),
            ),
        ),
        Heap(
            "sport",
            "Sport ohne Verein",
            "Hallen stehen am Wochenende leer, Vereine haben lange Wartelisten.",
            (
                Voice(
                    "Sonntags steht die Halle am Deich leer und die Jungs stehen an der "
                    "Tankstelle.",
                    1,
                    Channel.PAPER,
                    unit="6.5",
                ),
                Voice(
                    "Schwimmkurs für Frauen, mit Vorhang vor der Scheibe",
                    1,
                    Channel.PAPER,
                    key="schwimmkurs",
                    unit="6.5",
                ),
                Voice(
                    "Sportverein sagt: erst Mitglied, dann Probetraining. Umgekehrt wäre besser",
                    1,
                    Channel.LIST,
                ),
                Voice(
                    "Die Hallen sind für die Vereine da. Wir haben 300 Kinder auf der Liste.",
                    1,
                    Channel.PLENARY,
                    unit="6.5",
                ),
            ),
        ),
        Heap(
            "hallenzeiten",
            "Hallenzeiten gerechter verteilen",
            "Wurde mit dem Thema „Sport ohne Verein“ zusammengelegt.",
            (
                Voice(
                    "Hallenplan öffentlich machen, dann sieht man, wo Platz ist", 1, Channel.LIST
                ),
                Voice(
                    "Neue Gruppen kommen nie zum Zug, weil die Zeiten seit 20 Jahren vergeben sind",
                    1,
                    Channel.LIST,
                ),
            ),
            into="sport",
        ),
    ),
    (
        Voice(
            "Die Leitlinien reden von „Potenzialen“. Ich bin ein Mensch und kein Potenzial.",
            1,
            Channel.PAPER,
        ),
        Voice(
            "Straßennamen erklären. Wer war dieser General?",
            1,
            Channel.PAPER,
            answered=Answered(
                Outcome.DECLINED,
                "Erläuterungen an Straßenschildern gehören nicht in die Leitlinien. Der "
                "Fachbereich Kultur führt eine eigene Liste und nimmt den Namen auf.",
                "kultur",
                dt.date(2025, 2, 3),
            ),
        ),
        Voice(
            "Für uns Spätaussiedler gab es damals nichts davon. Das soll man wenigstens einmal "
            "sagen.",
            1,
            Channel.PLENARY,
            answered=Answered(
                Outcome.NOTED,
                "Die Erfahrung der Familien, die nach 1990 kamen, wurde ins Protokoll und in die "
                "Ausstellung „Angekommen“ aufgenommen.",
                "kultur",
                dt.date(2025, 2, 3),
            ),
        ),
        Voice("Mehr Geld", 1, Channel.PAPER),
        Voice(
            "Hinweis zum Brandschutz: Der Kulturspeicher hat für 60 Leute nur einen Ausgang.",
            1,
            Channel.LETTER,
            evidence="E-Mail vom 25. Oktober 2024",
            answered=Answered(
                Outcome.PASSED_ON,
                "Der Hinweis betrifft das Gebäude. Der Fachbereich Gebäude hat ihn aufgenommen.",
                "stabsstelle",
                dt.date(2024, 10, 28),
                to="gebaeude",
            ),
        ),
    ),
    (
        "Der Tisch arbeitet in der ersten Hälfte mit Karten, in der zweiten mit einer Liste am "
        "Flipchart, weil die Karten ausgehen.",
        "Beim Sport bleibt es strittig: Ein Vereinsvorsitzender verweist auf 300 wartende Kinder, "
        "zwei Jugendliche auf die leere Halle am Sonntag.",
    ),
    SummedUp(
        "Es fehlen Orte ohne Bedingungen: ein Raum mit Küche im Hafenviertel, eine offene Halle "
        "am Sonntag. Bei der Anerkennung von Abschlüssen fehlt jemand, der den ganzen Weg "
        "begleitet.",
        ("treff", "anerkennung", "sport"),
        "Die Vereine möchten keine Hallenzeit abgeben, bevor ihre Wartelisten kürzer sind.",
        Summary.Confirmation.SHOW_OF_HANDS,
    ),
)
