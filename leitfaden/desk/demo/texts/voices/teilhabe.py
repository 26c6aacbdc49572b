"""The future workshop of March 2026, working group 6."""

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

TEILHABE = Table(
    6,
    "Zusammenleben und Teilhabe",
    6,
    "Integrationsbeirat",
    (
        Asked("Wo sind Sie nicht gemeint oder nicht gefragt?", Colour.YELLOW),
        Asked("Wie soll Zusammenleben sein?", Colour.GREEN),
        Asked("Womit fangen wir an?", Colour.BLUE),
    ),
    (
        Heap(
            "mitreden",
            "Mitreden dürfen",
            "Gefragt werden, bevor entschieden ist.",
            (
                Voice("Der Beirat wird angehört, wenn alles fertig ist.", 1, unit="6.2"),
                Voice(
                    "Kommunalwahlrecht für alle, die fünf Jahre hier leben",
                    2,
                    unit="6.2",
                    answered=Answered(
                        Outcome.DECLINED,
                        "Das kommunale Wahlrecht regelt das Grundgesetz. Die Stadt kann es nicht "
                        "ändern und verspricht in den Leitlinien nur, was sie selbst in der Hand "
                        "hat.",
                        "rat",
                        dt.date(2026, 6, 3),
                    ),
                ),
                Voice("Stadtteilbudget: 10.000 Euro, über die alle ab 12 abstimmen", 3, unit="6.2"),
                Voice("Rederecht im Ausschuss für den Beirat", 3, unit="6.2", key="rederecht"),
                Voice(
                    "Sitzungen um 16 Uhr. Da arbeite ich.",
                    1,
                    Channel.CONSULTATION,
                ),
            ),
        ),
        Heap(
            "halle",
            "Die Halle am Sonntag",
            "Der alte Wunsch vom Diskussionsabend, noch einmal.",
            (
                Voice("Sporthalle am Deich sonntags auf, mit Aufsicht von uns", 3, unit="6.5"),
                Voice("Hallen kostenlos für alle Gruppen, nicht nur für Vereine", 2, unit="6.5"),
                Voice(
                    "Winter 2025 war sie viermal offen, dann Schluss. Warum sagt das niemand?", 1
                ),
            ),
        ),
        Heap(
            "wegsehen",
            "Nicht wegsehen",
            "Was im Bus, in der Schule und auf dem Amt geschieht und keiner sagt etwas.",
            (
                Voice(
                    "Im Bus hat ein Mann mein Kopftuch angefasst. Zwölf Leute haben aus dem "
                    "Fenster gesehen.",
                    1,
                    unit="6.6",
                ),
                Voice("Kurse für Zivilcourage, auch für das Fahrpersonal", 3, unit="6.6"),
            ),
        ),
    ),
    (
        Voice("Der Lehrer nennt alle drei Mädchen Fatima. Keine heißt so.", 1, unit="6.6"),
        Voice("Theater: bitte nicht nur über uns, sondern mit uns.", 2, unit="6.4", key="theater"),
        Voice(
            "Einbürgerung feiern. Bei mir lag die Urkunde in einer Klarsichthülle.",
            2,
            key="einbuergerung",
        ),
        Voice(
            "Zusammenleben, Teilhabe, und wo ist Mitbestimmung?",
            1,
            Channel.PAPER,
            key="mitbestimmung",
        ),
    ),
    (
        "Die Gruppe ist die kleinste und die lauteste. Ein Drittel ist unter 20.",
        "Zum Wahlrecht ist allen bewusst, dass die Stadt es nicht einführen kann. Die Karte "
        "bleibt trotzdem hängen.",
    ),
    SummedUp(
        "Mitreden heißt: vorher gefragt werden, zu Zeiten, an denen man kommen kann, und "
        "hinterher eine Antwort bekommen. Das Handlungsfeld soll Mitbestimmung im Namen tragen.",
        ("mitreden", "wegsehen"),
        "",
    ),
)
