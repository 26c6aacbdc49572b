"""The future workshop of March 2026, working group 4."""

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

WOHNEN = Table(
    4,
    "Wohnen und Nachbarschaft",
    4,
    "Gemeinwesenarbeit Hafenviertel",
    (
        Asked("Was stört beim Wohnen und vor der Tür?", Colour.YELLOW),
        Asked("Wie soll Nachbarschaft sein?", Colour.GREEN),
        Asked("Womit fangen wir an?", Colour.BLUE),
    ),
    (
        Heap(
            "wohnungssuche",
            "Mit fremdem Namen suchen",
            "Wohnungen sind knapp. Mit bestimmten Namen sind sie noch knapper.",
            (
                Voice(
                    "Mit meinem Namen: keine Antwort. Mit dem Namen meiner Kollegin: drei "
                    "Einladungen.",
                    1,
                    unit="4.3",
                ),
                Voice(
                    "Vermieter brauchen eine Stelle, die man anrufen kann. Sonst vermieten wir "
                    "lieber an Bekannte.",
                    3,
                    unit="4.3",
                ),
                Voice("Anonyme Bewerbung für städtische Wohnungen", 3, unit="4.3"),
                Voice("Mieterkurs: Heizen, Müll, Ruhezeiten. Mit Urkunde für den Vermieter.", 3),
            ),
        ),
        Heap(
            "enge",
            "Zu eng und zu lange",
            "Überbelegte Wohnungen und Jahre in der Unterkunft. Die Gruppe weiß keinen ersten "
            "Schritt.",
            (
                Voice(
                    "Fünf Menschen, zwei Zimmer, Schimmel. Der Vermieter sagt, wir lüften falsch.",
                    1,
                    unit="4.1",
                ),
                Voice("Vier Jahre Unterkunft. Mein Kind kennt kein eigenes Zimmer.", 1, unit="4.1"),
            ),
        ),
        Heap(
            "verteilung",
            "Alle an einem Ort?",
            "Streit um die Frage, ob zu viele Zugewanderte in denselben Straßen wohnen.",
            (
                Voice("Es sollte eine Obergrenze je Hauseingang geben.", 3, unit="4.2"),
                Voice("Obergrenze wofür? Ich bin hier geboren. Zähle ich mit?", 1, unit="4.2"),
                Voice(
                    "In unserem Block spricht in der Klasse kein Kind zu Hause Deutsch. Das tut "
                    "keinem gut.",
                    1,
                    unit="4.2",
                ),
                Voice(
                    "Wir wohnen am Südhang, weil wir woanders nichts bekommen. Nicht weil wir "
                    "wollen.",
                    1,
                    unit="4.2",
                ),
            ),
        ),
        Heap(
            "feste",
            "Treffpunkte und Feste",
            "Begegnung entsteht beim Tun.",
            (
                Voice("Straßenfest am Alten Kai, jeder bringt einen Tisch mit", 3, unit="4.4"),
                Voice("Garten. Alle mögen Tomaten.", 3, Channel.PAPER),
                Voice(
                    "Ich wohne seit 40 Jahren hier und kenne die Neuen nicht. Ladet mich doch mal "
                    "ein.",
                    2,
                    unit="4.4",
                ),
            ),
        ),
        Heap(
            "treppenhaus",
            "Lärm, Müll, Treppenhaus",
            "Kleine Dinge, über die man große Kriege führt.",
            (
                Voice("Kinderwagen im Flur, Schuhe im Flur, Streit im Flur", 1, unit="4.5"),
                Voice("Hauspaten, die klingeln, bevor das Ordnungsamt kommt", 3, unit="4.5"),
            ),
        ),
    ),
    (
        Voice(
            "Werkstatt mit Fahrrädern im Keller vom Lindenhof",
            3,
            Channel.CONSULTATION,
        ),
        Voice(
            "Nicht immer gleich Kultur dazu sagen. Manche Leute sind einfach laut.",
            1,
            unit="4.5",
        ),
        Voice(
            "Begegnung per Beschluss funktioniert nicht. Gebt uns einen Raum und lasst uns machen.",
            1,
            unit="4.4",
        ),
        Voice(
            "Laterne vor Deichweg 8 ist seit Weihnachten aus",
            1,
            answered=Answered(
                Outcome.PASSED_ON,
                "Die Meldung ging am Montag nach der Werkstatt an die Straßenbeleuchtung. Die "
                "Laterne leuchtet seit dem 27. März.",
                "stabsstelle",
                dt.date(2026, 3, 30),
                to="stadtentwicklung",
            ),
        ),
        Voice("Wer pflegt meine Mutter, wenn sie nur noch Russisch versteht?", 1, key="pflege"),
    ),
    (
        "Bei der Frage nach Obergrenzen wird es laut. Die Moderation bittet um eine Runde ohne "
        "Widerrede; danach werden beide Seiten auf Karten festgehalten.",
        "Zwei Vermieter sind dabei. Beide sagen, es fehle jemand, den man anrufen kann, wenn es "
        "klemmt.",
        "Die Frage nach der Pflege älterer Eingewanderter passt in kein Thema und bleibt als "
        "einzelne Karte stehen. Die Gruppe schlägt eine neue Leitlinie vor.",
    ),
    SummedUp(
        "Die Wohnungssuche ist ungerecht, das soll die Stadt benennen und ändern, mit den "
        "Vermietern zusammen. Begegnung braucht Räume und wenig Regeln.",
        ("wohnungssuche", "feste", "treppenhaus"),
        "Eine Obergrenze je Hauseingang fordert eine Karte, drei widersprechen oder fragen "
        "zurück. Die Gruppe hat darüber nicht abgestimmt.",
    ),
)
