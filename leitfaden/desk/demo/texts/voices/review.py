"""The review workshop of September 2026."""

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

HARBOUR = Table(
    1,
    "Hafen und Neustadt",
    4,
    "Gemeinwesenarbeit Hafenviertel",
    (Asked("Was stockt, und wer kann es lösen?", Colour.YELLOW),),
    (
        Heap(
            "still",
            "Was noch still ist",
            "Maßnahmen ohne neuen Stand und Karten ohne Antwort.",
            (
                Voice(
                    "Anlaufstelle für Vermieter: seit dem Frühsommer nichts gehört.",
                    1,
                    Channel.PHONE,
                ),
                Voice(
                    "Die Schilder im Rathaus. Ich frage jetzt zum dritten Mal.", 1, Channel.PHONE
                ),
                Voice(
                    "Wer schreibt uns, wenn sich etwas ändert? Ich kann nicht jede Woche "
                    "nachsehen.",
                    1,
                    Channel.PAPER,
                ),
                Voice(
                    "Zugesagte Termine bitte auch absagen, wenn sie nicht klappen",
                    1,
                    Channel.MINUTES,
                ),
                Voice(
                    "Beim Beirat bleiben Anfragen liegen, weil niemand im Hauptamt Schreibkraft "
                    "ist",
                    1,
                    Channel.MINUTES,
                ),
            ),
        ),
        Heap(
            "spielplatz",
            "Spielplatz am Deich",
            "Zaun defekt, kein Schatten, Streit um die Bänke.",
            (
                Voice("Der Zaun zur Straße ist seit Mai offen.", 1, Channel.PHONE),
                Voice(
                    "Bänke nur in der Sonne, also sitzen alle unter dem einen Baum und streiten",
                    1,
                    Channel.PAPER,
                ),
                Voice("Wasser zum Trinken", 1, Channel.PHONE),
            ),
            answered=Answered(
                Outcome.PASSED_ON,
                "Für den Spielplatz ist der Fachbereich Stadtentwicklung zuständig. Der Zaun "
                "wurde am 24. September geschlossen, über Bänke und Wasser wird im Haushalt "
                "entschieden.",
                "stabsstelle",
                dt.date(2026, 9, 25),
                to="stadtentwicklung",
            ),
        ),
    ),
    (
        Voice(
            "Gut, dass Zahlen auf dem Tisch liegen, auch die schlechten.",
            1,
            Channel.PAPER,
            answered=Answered(
                Outcome.NOTED,
                "Das Konto der Stimmen wird zu jedem Zwischenworkshop neu vorgelegt.",
                "stabsstelle",
                dt.date(2026, 9, 30),
            ),
        ),
    ),
    (
        "Die Stabsstelle legt offen, welche Maßnahmen seit mehr als 90 Tagen keinen neuen Stand "
        "haben. Zwei Zuständige waren eingeladen und sind nicht gekommen.",
    ),
    SummedUp(
        "Stille ist schlimmer als eine Absage. Zu jeder Maßnahme soll spätestens nach einem "
        "Vierteljahr ein Satz erscheinen, auch wenn er lautet: nichts Neues.",
        ("still",),
        "",
        None,
    ),
)

SOUTH = Table(
    2,
    "Südhang und Lindenau",
    4,
    "Wohnungsgenossenschaft Lindenhof",
    (Asked("Was stockt, und wer kann es lösen?", Colour.YELLOW),),
    (
        Heap(
            "vermieter",
            "Vermieter erreichen",
            "Kleine Vermieter kommen zu keiner Veranstaltung.",
            (
                Voice(
                    "Am Südhang gehören die Häuser Erben in Hamburg und Wien. Die lesen keinen "
                    "Flyer.",
                    1,
                    Channel.PAPER,
                ),
                Voice("Hausverwaltungen einladen, nicht Eigentümer", 1, Channel.PHONE),
                Voice(
                    "Ich vermiete zwei Wohnungen und wüsste gern, wen ich anrufen kann, wenn die "
                    "Miete vom Amt nicht kommt.",
                    1,
                    Channel.PHONE,
                ),
            ),
        ),
    ),
    (
        Voice(
            "Der Bus fährt jetzt bis 21 Uhr. Das hat geholfen, auch wenn die Haltestelle noch "
            "dunkel ist.",
            1,
            Channel.PAPER,
        ),
    ),
)

TABLES = (HARBOUR, SOUTH)
