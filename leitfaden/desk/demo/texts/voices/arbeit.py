"""The future workshop of March 2026, working group 5."""

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

ARBEIT = Table(
    5,
    "Arbeit und Ausbildung",
    5,
    "Kreishandwerkerschaft",
    (
        Asked("Was steht zwischen Ihnen und guter Arbeit?", Colour.YELLOW),
        Asked("Wie soll es in fünf Jahren sein?", Colour.GREEN),
        Asked("Womit fangen wir an?", Colour.BLUE),
    ),
    (
        Heap(
            "zeugnisse",
            "Zeugnisse zählen lassen",
            "Anerkennung dauert, kostet und verlangt Papiere, die im Krieg verbrannt sind.",
            (
                Voice(
                    "Ich bin Bauingenieur und darf hier nicht einmal die Baustelle absperren.",
                    1,
                    unit="5.2",
                ),
                Voice("Mein Diplom liegt unter Trümmern in Charkiw. Und jetzt?", 1, unit="5.2"),
                Voice(
                    "Ein Fonds für Übersetzungen und Gebühren, als Darlehen ohne Zinsen",
                    3,
                    unit="5.2",
                ),
                Voice(
                    "Die Frau von der Anerkennungsberatung kommt einmal im Monat. Zwei Stunden. "
                    "60 Leute.",
                    1,
                    unit="5.2",
                ),
                Voice(
                    "Zeigen lassen, was einer kann. Drei Tage Werkstatt sagen mehr als ein "
                    "Stempel.",
                    3,
                    Channel.PAPER,
                ),
            ),
        ),
        Heap(
            "duldung",
            "Ausbildung mit unsicherem Aufenthalt",
            "Betriebe stellen ein und wissen nicht, ob der Lehrling bleibt.",
            (
                Voice("Mein Azubi hat Nachtschicht mit der Angst. Ich auch.", 1, unit="5.3"),
                Voice(
                    "Arbeitserlaubnis: beantragt im August, gekommen im Februar, Stelle weg",
                    1,
                    key="arbeitserlaubnis",
                ),
                Voice(
                    "Ausbildungsduldung großzügig auslegen. Der Spielraum ist da.",
                    2,
                    key="spielraum",
                    unit="5.3",
                ),
                Voice("Spurwechsel", 3, into="spielraum"),
            ),
            answered=Answered(
                Outcome.PASSED_ON,
                "Wie weit der Ermessensspielraum reicht, gibt das Land vor. Der Rat hat das "
                "Innenministerium um einen klarstellenden Erlass gebeten. Für die Dauer der "
                "Verfahren siehe die Maßnahme zur Arbeitserlaubnis.",
                "auslaenderbehoerde",
                dt.date(2026, 6, 22),
                to="innenministerium",
            ),
        ),
        Heap(
            "muetter",
            "Mütter und Arbeit",
            "Ohne Betreuung am Nachmittag bleibt nur der Minijob.",
            (
                Voice("Teilzeit von 9 bis 12. Wer hat die erfunden? Kein Betrieb.", 1, unit="5.5"),
                Voice(
                    "Kinderbetreuung auch um 6 Uhr früh. Im Krankenhaus beginnt der Tag um 6.",
                    2,
                    unit="5.5",
                ),
                Voice("Frauen fragen, was sie können, nicht nur, ob sie putzen", 1, unit="5.5"),
            ),
        ),
        Heap(
            "betriebe",
            "Betriebe suchen und finden nicht",
            "Kleine Betriebe haben keine Personalabteilung und keine Zeit für Anträge.",
            (
                Voice("Ich brauche zwei Leute. Ich habe 14 Formulare.", 1, unit="5.4"),
                Voice(
                    "Ein Mensch beim Amt, der Betriebe anruft und nicht nur umgekehrt",
                    2,
                    unit="5.4",
                ),
                Voice(
                    "Betriebe besuchen mit dem Bus, 20 Leute, fünf Werkstätten, ein Tag",
                    3,
                    unit="5.4",
                    key="werkstattbus",
                ),
            ),
        ),
    ),
    (
        Voice(
            "Wir haben in der Brücke einen Nähkurs. Drei Frauen haben danach Aufträge bekommen.",
            3,
            unit="5.5",
        ),
        Voice(
            "„Modellstadt“ ist Werbung. Streichen.", 1, Channel.PAPER, key="modellstadt", unit="5.6"
        ),
        Voice(
            "Warum stehen Selbständige nirgends? Drei Läden in unserer Straße haben Syrer "
            "aufgemacht.",
            1,
            key="selbstaendig",
        ),
    ),
    (
        "Drei Betriebe sind am Tisch: eine Tischlerei, eine Pflegeeinrichtung, eine Bäckerei. "
        "Alle drei suchen, alle drei haben schon jemanden an ein Verfahren verloren.",
        "Das Wort „Modellstadt“ findet keine Fürsprecher. Auch die Verwaltung erklärt, sie könne "
        "nicht sagen, was damit gemeint war.",
    ),
    SummedUp(
        "Können soll vor Papier zählen. Anerkennung braucht Beratung in der Stadt und einen "
        "Fonds. Mütter brauchen Betreuung, die zur Schicht passt. Die Modellstadt kann weg.",
        ("zeugnisse", "muetter", "betriebe"),
        "",
    ),
)
