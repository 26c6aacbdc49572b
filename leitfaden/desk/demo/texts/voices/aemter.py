"""The future workshop of March 2026, working group 3."""

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

AEMTER = Table(
    3,
    "Ämter und Wege",
    3,
    "Büro für Beteiligung",
    (
        Asked("Was macht Wege in der Verwaltung schwer?", Colour.YELLOW),
        Asked("Wie soll ein Besuch im Amt sein?", Colour.GREEN),
        Asked("Womit fangen wir an?", Colour.BLUE),
    ),
    (
        Heap(
            "verstanden",
            "Verstanden werden im Amt",
            "Wer im Amt nicht verstanden wird, verliert Rechte. Kinder übersetzen, obwohl sie in "
            "der Schule sein sollten.",
            (
                Voice(
                    "Im Bürgerservice soll jemand übersetzen können. Mein Sohn fehlt dafür in der "
                    "Schule. Und die Schilder verstehe ich auch nicht.",
                    1,
                    Channel.PHOTO,
                    evidence="Fotoprotokoll der AG 3, Bild 7",
                    thought="übersetzen",
                    also=(("schilder", "Schilder"),),
                    number=117,
                ),
                Voice(
                    "Meine Nachbarin übersetzt für das halbe Haus. Sie kann nicht mehr.",
                    1,
                    unit="2.4",
                ),
                Voice("Übersetzen per Video am Schalter, wie in der Sparkasse", 3, unit="2.4"),
                Voice("Fester Tag mit Dolmetscher, dann weiß man es", 3, unit="2.4"),
                Voice(
                    "Dolmetscher im Bürgerservice!", 2, Channel.PAPER, into="fester-ort", unit="2.4"
                ),
                Voice(
                    "Es soll einen festen Ort geben, an dem im Bürgerservice übersetzt wird, und "
                    "nicht jedes Mal ein neues Suchen.",
                    2,
                    key="fester-ort",
                    unit="2.4",
                ),
            ),
        ),
        Heap(
            "schilder",
            "Schilder und Wege im Haus",
            "Das Rathaus hat drei Eingänge und 240 Türen. Schilder helfen nur, wer die Wörter "
            "schon kennt.",
            (
                Voice(
                    "Zimmer 2.114 B, Haus C, Aufgang 3. Ich war um 9 da und um 9.40 am richtigen "
                    "Platz.",
                    1,
                    unit="3.2",
                ),
                Voice("Farben und Bilder statt Abteilungsnamen", 2, unit="3.2"),
                Voice(
                    "Der Aufzug zum Standesamt ist nicht ausgeschildert. Mit Kinderwagen eine "
                    "Odyssee.",
                    1,
                    unit="3.2",
                ),
            ),
        ),
        Heap(
            "post",
            "Post vom Amt",
            "Briefe machen Angst, auch wenn nichts Schlimmes darin steht.",
            (
                Voice("Ein Brief vom Amt und ich schlafe nicht.", 1),
                Voice("Oben in den Brief: Was will das Amt von mir, bis wann.", 2),
                Voice("Rechtsbehelfsbelehrung. Was ist das. Wer schreibt so.", 1),
                Voice("Probeleser. Ich melde mich freiwillig.", 3, Channel.PHONE),
                Voice(
                    "Formular zum Wohngeld: 11 Seiten, ich habe es zweimal falsch abgegeben",
                    1,
                    thought="verstehen",
                    also=(("termine", "Termin im Netz"),),
                ),
            ),
        ),
        Heap(
            "termine",
            "Online oder am Schalter",
            "Termine im Netz sind für die einen bequem und für die anderen eine Mauer.",
            (
                Voice(
                    "Termin nur im Internet, aber das Internet ist nur auf Deutsch.", 1, unit="3.6"
                ),
                Voice("Online ist super, bitte mehr davon", 2, unit="3.6"),
                Voice(
                    "Meine Eltern haben kein Smartphone. Der Schalter muss bleiben.", 1, unit="3.6"
                ),
                Voice("Dolmetschtermin gleich mitbuchen", 3, unit="3.6"),
                Voice(
                    "Seit es Termine gibt, wartet man nicht mehr drei Stunden. Das darf man loben.",
                    2,
                    unit="3.6",
                ),
            ),
        ),
        Heap(
            "beschweren",
            "Sich beschweren dürfen",
            "Eine Stelle, die nicht im selben Flur sitzt.",
            (
                Voice(
                    "Wo beschwere ich mich, wenn mich im Amt jemand duzt und meinen Mann siezt?",
                    1,
                    unit="6.7",
                ),
                Voice("Eine Beschwerde ist kein Angriff", 2, unit="6.7"),
                Voice(
                    "Die Beschwerdestelle gehört zu den Ämtern und nicht ins Kapitel Kultur und "
                    "Sport",
                    3,
                    Channel.PAPER,
                    key="umziehen",
                    unit="6.7",
                ),
            ),
        ),
    ),
    (
        Voice(
            "Am Schalter 4 arbeitet eine Frau, die lächelt. Mehr davon.",
            2,
            answered=Answered(
                Outcome.NOTED,
                "Die Kollegin hat den Dank erhalten.",
                "buergerservice",
                dt.date(2026, 3, 24),
            ),
        ),
        Voice(
            "Warum muss ich jedes Jahr neu beweisen, dass ich verheiratet bin?",
            1,
            Channel.LETTER,
            evidence="Brief vom 17. März 2026",
        ),
    ),
    (
        "Die Gruppe teilt die Karte K-117 in zwei Gedanken: das Übersetzen und die Schilder. Der "
        "Vertreter des Fachbereichs Gebäude sagt eine Antwort zu den Schildern bis Ende September "
        "zu.",
        "Zum Schalter: Ein Teil der Gruppe will möglichst alles online, ein anderer fürchtet, "
        "dass ältere Menschen verlieren. Gemeinsamer Satz: online zuerst, aber nie online allein.",
        "Zwei Beschäftigte der Stadt berichten von eigenen schlechten Erfahrungen mit Kunden. "
        "Auch das soll festgehalten werden.",
    ),
    SummedUp(
        "Verstanden zu werden ist ein Recht. Für wichtige Gespräche braucht es Sprachmittlung, "
        "Kinder sollen nicht übersetzen. Briefe sagen zuerst, was zu tun ist. Online ja, aber nie "
        "online allein.",
        ("verstanden", "post", "termine"),
        "Eine Stimme: Wer lange hier lebt, soll ohne Übersetzung auskommen.",
    ),
)
