"""The future workshop of March 2026, working group 1."""

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

ANKOMMEN = Table(
    1,
    "Ankommen und Orientierung",
    1,
    "Migrationsberatung, Verein Elbufer",
    (
        Asked("Was war in den ersten Wochen schwer?", Colour.YELLOW),
        Asked("Wie soll Ankommen in Musterstadt sein?", Colour.GREEN),
        Asked("Womit fangen wir an?", Colour.BLUE),
    ),
    (
        Heap(
            "erste-wochen",
            "Die ersten Wochen",
            "Viele Stellen, viele Zettel, niemand mit dem ganzen Bild.",
            (
                Voice("Sechs Ämter in vier Wochen, und jedes fragt dasselbe.", 1, unit="1.1"),
                Voice(
                    "Eine Person, ein Name, eine Telefonnummer. Für das erste Jahr.", 2, unit="1.1"
                ),
                Voice(
                    "Mappe zur Begrüßung: Müll, Arzt, Schule, Bus, Notruf. In meiner Sprache.",
                    3,
                    key="mappe",
                ),
                Voice("Ich habe drei Monate lang den Rundfunkbeitrag für Werbung gehalten.", 1),
                Voice("Bei der Anmeldung gleich einen Termin zur Beratung mitgeben", 3, unit="1.1"),
            ),
        ),
        Heap(
            "plaetze",
            "Ein Platz in Kita und Schule",
            "Kinder warten Monate. Eltern verstehen das Verfahren nicht.",
            (
                Voice(
                    "Meine Tochter hat fünf Monate zu Hause auf die Schule gewartet. Sie ist neun.",
                    1,
                    unit="1.3",
                ),
                Voice("Kitaplatz: 14 Absagen, keine mit Begründung", 1, unit="1.3"),
                Voice("Höchstens vier Wochen bis zum Schulplatz", 2, unit="1.3"),
                Voice(
                    "Das Portal für die Kita gibt es nur auf Deutsch und es bricht nach 15 "
                    "Minuten ab.",
                    1,
                ),
            ),
        ),
        Heap(
            "lotsen",
            "Jemand, der mitgeht",
            "Lotsinnen und Lotsen, die selbst einmal neu waren.",
            (
                Voice("Jemand, der den Weg schon gegangen ist", 2),
                Voice("Ich würde das gern machen. Wen rufe ich an?", 3),
                Voice(
                    "Ehrenamtliche sind müde. Zwei aus unserer Gruppe haben aufgehört.",
                    1,
                    unit="1.5",
                ),
                Voice("Lotsen auch für Leute aus Polen und Rumänien, nicht nur für Geflüchtete", 2),
                Voice(
                    "Aufwand erstatten, Ausweis geben, einmal im Jahr Danke sagen", 3, unit="1.5"
                ),
            ),
        ),
        Heap(
            "arzt",
            "Arzt und Krankenkasse",
            "Behandlungsschein, Terminsuche, Angst vor der Rechnung.",
            (
                Voice(
                    "Mit Schmerzen erst zum Amt, dann zum Arzt. Das ist die falsche Reihenfolge.",
                    1,
                    unit="1.4",
                ),
                Voice("Gesundheitskarte für alle", 2, unit="1.4"),
                Voice("Wer erklärt mir, was eine Überweisung ist?", 1),
            ),
        ),
    ),
    (
        Voice("Eltern-Café in der Schule, da erfährt man mehr als auf der Internetseite", 3),
        Voice(
            "Auch deutsche Familien warten auf einen Kitaplatz. Bitte keine Rangfolge.",
            1,
            unit="1.3",
        ),
        Voice(
            "Die Auskunft beim Jobcenter war anders als die beim Sozialamt. Wem soll ich glauben?",
            1,
            unit="1.2",
        ),
        Voice(
            "Der Bahnhof ist das Erste, was man sieht. Dort steht nichts.",
            1,
            Channel.CONSULTATION,
        ),
        Voice(
            "Danke an die Bäckerei in der Lotsengasse, die mir die Anmeldung erklärt hat.",
            2,
            answered=Answered(
                Outcome.NOTED,
                "Mit Erlaubnis der Bäckerei steht die Karte nun in der Ausstellung im Rathaus.",
                "stabsstelle",
                dt.date(2026, 4, 2),
            ),
        ),
    ),
    (
        "Die Gruppe beginnt mit einer Zeichnung: der Weg einer Familie durch die ersten vier "
        "Wochen, 23 Stationen auf Packpapier.",
        "Bei den Fristen für Kita und Schule gehen die Meinungen auseinander. Eine Schulleiterin "
        "rechnet vor, dass vier Wochen im Herbst nicht zu halten sind. Ein Vater sagt, dann solle "
        "man es trotzdem hineinschreiben, sonst ändere sich nichts.",
        "Einigkeit bei der Lotsenidee: selbst neu gewesen sein zählt mehr als eine Ausbildung, "
        "eine Schulung gehört aber dazu.",
    ),
    SummedUp(
        "Ankommen braucht eine Person mit Namen, eine Mappe in der eigenen Sprache und jemanden, "
        "der mitgeht. Kinder sollen nach wenigen Wochen in Kita oder Schule sein.",
        ("erste-wochen", "plaetze", "lotsen"),
        "Eine Frist von vier Wochen hält ein Teil der Gruppe für unehrlich, solange Plätze "
        "fehlen. Eine Stimme warnt vor einer Rangfolge zwischen Familien.",
    ),
)
