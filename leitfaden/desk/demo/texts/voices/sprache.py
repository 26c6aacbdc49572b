"""The future workshop of March 2026, working group 2."""

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
from leitfaden.workshops.models import Colour

SPRACHE = Table(
    2,
    "Sprache und Verständigung",
    2,
    "Volkshochschule",
    (
        Asked("Was hindert Sie am Lernen oder Verstehen?", Colour.YELLOW),
        Asked("Wie sollen Sprachen in der Stadt klingen?", Colour.GREEN),
        Asked("Womit fangen wir an?", Colour.BLUE),
    ),
    (
        Heap(
            "kurszeiten",
            "Kurse, die in den Tag passen",
            "Zeiten, Wege und Kinderbetreuung entscheiden, wer lernt.",
            (
                Voice("Kurs ja, aber wohin mit dem Baby?", 1, unit="2.1"),
                Voice(
                    "Seit zwei Jahren auf der Liste für den Kurs mit Kinderbetreuung", 1, unit="2.1"
                ),
                Voice(
                    "Deutsch im Hafen, in der Pause, im Betrieb. Mein Chef wäre dabei.",
                    3,
                    unit="2.2",
                ),
                Voice(
                    "Ich bin geduldet und darf in keinen Kurs. Ich bin seit sechs Jahren hier.",
                    1,
                    unit="2.1",
                ),
            ),
        ),
        Heap(
            "mehrsprachig",
            "Mehrere Sprachen haben",
            "Familiensprachen gelten als Hindernis. Die Gruppe sieht es umgekehrt.",
            (
                Voice("Mein Sohn schämt sich, wenn ich im Bus Dari spreche.", 1, unit="2.3"),
                Voice(
                    "Bücher auf Ukrainisch und Arabisch in der Bibliothek, nicht nur im Keller",
                    2,
                    unit="2.3",
                ),
                Voice(
                    "Herkunftssprache als Schulfach mit Note",
                    2,
                    unit="2.3",
                    answered=Answered(
                        Outcome.PASSED_ON,
                        "Über Schulfächer und Noten entscheidet das Land. Die Karte ging mit der "
                        "Stellungnahme des Beirats an das Ministerium.",
                        "schule",
                        dt.date(2026, 5, 18),
                        to="bildungsministerium",
                    ),
                ),
                Voice("Erzieherinnen, die zwei Sprachen sprechen, sind Gold wert", 2, unit="2.3"),
                Voice("Vorlesen zweisprachig, samstags", 3),
            ),
        ),
        Heap(
            "deutsch-zuerst",
            "Deutsch geht vor",
            "Abweichende Sicht: Erst Deutsch, dann alles andere.",
            (
                Voice(
                    "In städtischen Einrichtungen soll Deutsch gesprochen werden. Sonst lernt es "
                    "keiner.",
                    2,
                    unit="2.3",
                ),
                Voice("Deutsch lernen geht vor. Übersetzer machen bequem.", 1, unit="2.3"),
                Voice("Ich bin selbst eingewandert und sage: Fordern hat mir geholfen.", 1),
            ),
        ),
        Heap(
            "uebersetzen-arbeit",
            "Übersetzen ist Arbeit",
            "Wer immer gefragt wird, wird selten gefragt, ob er will.",
            (
                Voice(
                    "Ich bin Schülerin, 15, und war dieses Jahr elfmal als Übersetzerin im Amt. "
                    "Einen Förderkurs am Nachmittag habe ich nicht bekommen.",
                    1,
                    thought="nicht übersetzen müssen",
                    also=(("kurszeiten", "Platz im Kurs"),),
                ),
                Voice(
                    "Eine Liste mit Leuten, die gut übersetzen, und wann sie können", 3, unit="2.5"
                ),
                Voice(
                    "Liste ja, aber meine Handynummer will ich nicht im Internet sehen.",
                    1,
                    unit="2.5",
                ),
                Voice("Bezahlung wie auf dem Fachtag besprochen", 2, unit="2.5"),
            ),
        ),
    ),
    (
        Voice("Sprachcafé mit Leuten von hier, nicht nur unter uns", 2),
        Voice("Mit 62 lerne ich langsamer. Ein Kurs ohne Prüfung bitte.", 2, unit="2.6"),
        Voice("Behördendeutsch versteht mein deutscher Mann auch nicht.", 1, key="deutscher-mann"),
        Voice(
            "Untertitel im Stadtfernsehen",
            3,
            Channel.CONSULTATION,
        ),
        Voice(
            "Die Übersetzungs-App ist besser als nichts und schlechter als ein Mensch.",
            1,
            Channel.CONSULTATION,
        ),
        Voice(
            "Mehr Geduld beim Zuhören. Ein Akzent ist kein Fehler.",
            2,
            answered=Answered(
                Outcome.NOTED,
                "Der Satz eröffnet seit Mai die Fortbildung „Klar sprechen“ für Beschäftigte am "
                "Schalter.",
                "hauptamt",
                dt.date(2026, 5, 20),
            ),
        ),
    ),
    (
        "Zwei Teilnehmer möchten, dass in städtischen Einrichtungen nur Deutsch gesprochen wird. "
        "Die Mehrheit widerspricht. Beide Sichten sollen im Bericht stehen.",
        "Eine Kursleiterin berichtet: Von 60 Plätzen mit Kinderbetreuung gibt es zurzeit 12.",
    ),
    SummedUp(
        "Deutsch lernen muss möglich sein: mit Kinderbetreuung, zu Zeiten der Arbeitenden und "
        "unabhängig vom Aufenthaltsstatus. Mehrsprachigkeit ist ein Können und soll sichtbar "
        "werden.",
        ("kurszeiten", "mehrsprachig"),
        "„Deutsch lernen geht vor“: Drei Karten möchten, dass in städtischen Einrichtungen "
        "Deutsch gesprochen wird.",
    ),
)
