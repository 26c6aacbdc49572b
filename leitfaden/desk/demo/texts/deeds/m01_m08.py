"""Measures M-1 to M-8."""

import datetime as dt

from leitfaden.desk.demo.texts.shapes import Deed, State, Word

M01_M08 = (
    Deed(
        "Maßnahmen mit Stand im Netz",
        "Jede Maßnahme steht öffentlich mit Zuständigkeit, Datum und einem Satz zum Stand.",
        "stabsstelle",
        challenge="rechenschaft",
        begun=dt.date(2025, 2, 17),
        due=-120,
        heaps=("bericht",),
        words=(
            Word(
                480,
                State.IN_PROGRESS,
                "Die Liste wird aus vier Tabellen zusammengeführt, zwölf Einträge haben keinen "
                "Zuständigen.",
            ),
            Word(
                204,
                State.DONE,
                "Die Übersicht ist öffentlich. Neue Stände erscheinen am Tag der Meldung.",
                "Öffentliche Übersicht der Maßnahmen",
            ),
        ),
    ),
    Deed(
        "Abendkurse an der Volkshochschule",
        "Drei Kurse Montag bis Donnerstag ab 18 Uhr, einer davon in Lindenau.",
        "vhs",
        challenge="kurse",
        unit="2.2",
        districts=("lindenau", "altstadt"),
        begun=dt.date(2025, 3, 10),
        due=-90,
        heaps=("abendkurse",),
        words=(
            Word(400, State.IN_PROGRESS, "Zwei Kurse laufen, für Lindenau fehlt eine Lehrkraft."),
            Word(
                75,
                State.DONE,
                "Alle drei Kurse laufen, 46 von 48 Plätzen sind belegt.",
                "Kursstatistik der Volkshochschule",
            ),
        ),
    ),
    Deed(
        "Offener Treff im Lindenhof",
        "Der Gemeinschaftsraum ist an drei Nachmittagen ohne Anmeldung offen.",
        "lindenhof",
        challenge="treffpunkte",
        unit="4.4",
        districts=("lindenau",),
        begun=dt.date(2025, 4, 1),
        heaps=("treff",),
        words=(
            Word(
                300,
                State.IN_PROGRESS,
                "Schlüssel liegen bei der Hausmeisterin und bei zwei Mieterinnen.",
            ),
            Word(
                61,
                State.DONE,
                "Der Treff ist dienstags bis donnerstags offen, im Schnitt kommen 17 Menschen.",
                "Besuchsliste des Treffs",
            ),
        ),
    ),
    Deed(
        "Anerkennungsberatung in der Stadt",
        "Eine Beraterin kommt jede Woche ins Rathaus statt einmal im Monat.",
        "stabsstelle",
        challenge="anerkennung",
        unit="5.2",
        districts=("altstadt",),
        begun=dt.date(2025, 9, 1),
        due=220,
        heaps=("anerkennung", "zeugnisse"),
        words=(
            Word(
                210,
                State.IN_PROGRESS,
                "Seit Beginn 88 Gespräche, 31 Anträge gestellt.",
                "Halbjahresbericht der Beratungsstelle",
            ),
            Word(
                33,
                State.IN_PROGRESS,
                "Die Beratung findet nun wöchentlich statt. Wartezeit: drei Wochen statt zehn.",
                next_in=60,
            ),
        ),
    ),
    Deed(
        "Fortbildung „Klar sprechen“",
        "Zwei Tage für Beschäftigte am Schalter: einfache Sätze, Rückfragen, Umgang mit Ärger.",
        "hauptamt",
        challenge="verstaendigung",
        unit="3.4",
        begun=dt.date(2025, 5, 5),
        due=130,
        words=(
            Word(180, State.IN_PROGRESS, "64 von 210 Beschäftigten haben teilgenommen."),
            Word(
                47,
                State.IN_PROGRESS,
                "118 von 210 Beschäftigten haben teilgenommen, die Rückmeldungen sind gut bis auf "
                "die Länge.",
                "Auswertung der Fragebögen",
                next_in=75,
            ),
        ),
    ),
    Deed(
        "Hebammensprechstunde in zwei Sprachen",
        "Jeden Freitag im Familienzentrum Neustadt.",
        "gesundheit",
        challenge="gesundheit",
        unit="1.4",
        districts=("neustadt",),
        begun=dt.date(2024, 6, 3),
        due=-300,
        words=(
            Word(
                330,
                State.DONE,
                "Die Sprechstunde ist dauerhaft finanziert.",
                "Haushalt 2026, Produkt 414",
            ),
        ),
    ),
    Deed(
        "Impftage in den Stadtteilen",
        "Zweimal im Jahr in jedem der beiden Schwerpunktbereiche, mit Sprachmittlung.",
        "gesundheit",
        challenge="gesundheit",
        unit="1.4",
        districts=("hafenviertel", "neustadt", "suedhang"),
        begun=dt.date(2025, 4, 28),
        due=40,
        words=(
            Word(
                160,
                State.IN_PROGRESS,
                "142 Impfungen an zwei Tagen, Nachfrage vor allem bei Schulkindern.",
            ),
            Word(
                26,
                State.IN_PROGRESS,
                "Der zweite Termin am Südhang ist vorbereitet, Aushänge hängen in fünf Sprachen.",
                next_in=35,
            ),
        ),
    ),
    Deed(
        "Grundschulung für Sprachmittlung",
        "16 Stunden: Rolle, Schweigepflicht, Gesprächsführung. Mit Bescheinigung.",
        "freiwillige",
        challenge="verstaendigung",
        unit="2.5",
        begun=dt.date(2026, 2, 2),
        due=90,
        heaps=("schulung",),
        words=(
            Word(
                150,
                State.IN_PROGRESS,
                "Der erste Durchgang ist mit 19 Teilnehmenden abgeschlossen.",
            ),
            Word(
                18,
                State.IN_PROGRESS,
                "Der zweite Durchgang hat begonnen, zwölf Sprachen sind vertreten.",
                "Teilnahmeliste ohne Namen",
                next_in=90,
            ),
        ),
    ),
)
