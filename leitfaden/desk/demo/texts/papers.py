"""Papers of the council and what was resolved on them; the numbers are this town's own."""

import datetime as dt

from leitfaden.bodies.models import Resolution
from leitfaden.desk.demo.texts.shapes import Paper, Resolved

_O = Resolution.Outcome

FIRST_EDITION = "DS0112/21"
AMENDING = "DS0188/26"
SECOND_EDITION = "DS0236/26"

PAPERS = (
    Paper(
        FIRST_EDITION,
        "Leitlinien für das Zusammenleben in Musterstadt",
        dt.date(2021, 4, 20),
        "stabsstelle",
        (
            Resolved(
                "beirat",
                dt.date(2021, 5, 11),
                _O.ADOPTED,
                "Der Beirat empfiehlt dem Rat, die Leitlinien zu beschließen und nach fünf Jahren "
                "mit den Einwohnerinnen und Einwohnern zu prüfen.",
                (11, 0, 1),
                "42. Sitzung",
            ),
            Resolved(
                "rat",
                dt.date(2021, 6, 16),
                _O.ADOPTED,
                "Der Rat beschließt die Leitlinien für das Zusammenleben in Musterstadt in der "
                "Fassung der Anlage 1.",
                (36, 5, 2),
                "19. Sitzung",
            ),
        ),
    ),
    Paper(
        "I0077/24",
        "Drei Jahre Leitlinien: Was ist umgesetzt?",
        dt.date(2024, 8, 27),
        "stabsstelle",
        (
            Resolved(
                "sozialausschuss",
                dt.date(2024, 9, 18),
                _O.NOTED,
                "Der Ausschuss nimmt den Bericht zur Kenntnis und bittet um eine öffentliche "
                "Diskussion.",
                None,
                "31. Sitzung",
            ),
        ),
    ),
    Paper(
        "DS0009/25",
        "Auswertung des Diskussionsabends vom 24. Oktober 2024",
        dt.date(2025, 1, 14),
        "stabsstelle",
        (
            Resolved(
                "sozialausschuss",
                dt.date(2025, 2, 5),
                _O.ADOPTED_CHANGED,
                "Die Verwaltung legt zu jeder Anregung einen Stand vor. Ergänzt wird: Der Stand "
                "wird im Netz veröffentlicht.",
                (9, 1, 1),
                "34. Sitzung",
            ),
        ),
    ),
    Paper(
        "A0053/25",
        "Antrag: Sporthallen sonntags für alle öffnen",
        dt.date(2025, 5, 6),
        "beirat",
        (
            Resolved(
                "rat",
                dt.date(2025, 9, 17),
                _O.ADOPTED_CHANGED,
                "Die Verwaltung erprobt die Öffnung an einem Standort für die Dauer eines Winters.",
                (24, 16, 3),
                "7. Sitzung",
            ),
        ),
    ),
    Paper(
        "DS0041/26",
        "Fortschreibung der Leitlinien: Verfahren und Beteiligung",
        dt.date(2026, 1, 20),
        "stabsstelle",
        (
            Resolved(
                "rat",
                dt.date(2026, 2, 11),
                _O.ADOPTED,
                "Die Leitlinien werden fortgeschrieben. Grundlage ist eine Zukunftswerkstatt im "
                "März 2026. Zu jeder Karte wird berichtet.",
                (33, 7, 3),
                "12. Sitzung",
            ),
        ),
    ),
    Paper(
        AMENDING,
        "Änderungen der Leitlinien nach der Zukunftswerkstatt",
        dt.date(2026, 4, 28),
        "stabsstelle",
        (
            Resolved(
                "beirat",
                dt.date(2026, 5, 12),
                _O.ADOPTED,
                "Der Beirat empfiehlt die Änderungen mit seinen Hinweisen zu Kita-Plätzen und "
                "Personal.",
                (12, 0, 0),
                "88. Sitzung",
            ),
            Resolved(
                "rat",
                dt.date(2026, 6, 3),
                _O.ADOPTED,
                "Der Rat entscheidet über die Änderungen einzeln nach Anlage 2. Die angenommenen "
                "Änderungen sind in die Fassung 2026 aufzunehmen.",
                (31, 9, 4),
                "16. Sitzung",
            ),
        ),
    ),
    Paper(
        SECOND_EDITION,
        "Leitlinien für das Zusammenleben in Musterstadt, Fassung 2026",
        dt.date(2026, 6, 16),
        "stabsstelle",
        (
            Resolved(
                "rat",
                dt.date(2026, 7, 1),
                _O.ADOPTED,
                "Der Rat beschließt die Leitlinien in der Fassung 2026. Die Fassung 2021 tritt "
                "außer Kraft.",
                (34, 8, 1),
                "17. Sitzung",
            ),
        ),
    ),
    Paper(
        "S0162/26",
        "Stellungnahme zur Beschilderung städtischer Gebäude",
        dt.date(2026, 8, 18),
        "gebaeude",
        (
            Resolved(
                "sozialausschuss",
                dt.date(2026, 9, 9),
                _O.NOTED,
                "Der Ausschuss nimmt die Stellungnahme zur Kenntnis. Ein Zeitplan wird "
                "nachgereicht.",
                None,
                "47. Sitzung",
            ),
        ),
    ),
    Paper(
        "I0141/26",
        "Stand der Maßnahmen zu den Leitlinien, Halbjahresbericht",
        dt.date(2026, 9, 15),
        "stabsstelle",
    ),
    Paper(
        "A0098/26",
        "Antrag: Beirat soll zu allen Drucksachen gehört werden",
        dt.date(2026, 10, 6),
        "beirat",
        published=False,
    ),
)
