"""Measures M-16 to M-24."""

import datetime as dt

from leitfaden.desk.demo.texts.shapes import Deed, State, Word

M16_M24 = (
    Deed(
        "Bücher in vielen Sprachen",
        "400 Bücher in elf Sprachen stehen im Erdgeschoss, nicht im Magazin.",
        "bibliothek",
        unit="2.3",
        districts=("altstadt",),
        begun=dt.date(2026, 4, 20),
        due=-60,
        heaps=("mehrsprachig",),
        words=(
            Word(
                72,
                State.DONE,
                "430 Bücher stehen am Eingang. Ausgeliehen wurden in vier Wochen 611.",
                "Ausleihstatistik der Stadtbibliothek",
            ),
        ),
    ),
    Deed(
        "Vorlesesamstag in zwei Sprachen",
        "Jeden Samstag liest ein Paar: eine Sprache, dann die andere.",
        "bibliothek",
        unit="2.3",
        districts=("altstadt", "nordend"),
        begun=dt.date(2026, 9, 5),
        due=200,
        heaps=("mehrsprachig",),
        words=(
            Word(
                29,
                State.IN_PROGRESS,
                "Sechs Samstage, sieben Sprachen. Für Vietnamesisch wird noch gesucht.",
                next_in=60,
            ),
        ),
    ),
    Deed(
        "Kurs mit Kinderbetreuung am Südhang",
        "Ein Vormittagskurs mit Betreuung im selben Haus.",
        "vhs",
        challenge="kurse",
        unit="2.1",
        districts=("suedhang",),
        due=95,
        heaps=("kurszeiten",),
        words=(
            Word(
                52,
                State.OPEN,
                "Der Raum ist gefunden, eine Betreuungskraft noch nicht.",
                next_in=45,
            ),
        ),
    ),
    Deed(
        "Offene Sporthalle am Sonntag",
        "Die Halle am Deich öffnet im Winter jeden Sonntag ohne Mitgliedschaft.",
        "schule",
        unit="6.5",
        districts=("hafenviertel",),
        begun=dt.date(2025, 11, 9),
        heaps=("sport", "halle"),
        words=(
            Word(
                230, State.PAUSED, "Nach vier Sonntagen ausgesetzt, weil der Schließdienst fehlt."
            ),
            Word(
                17,
                State.DROPPED,
                "Es findet sich kein Schließdienst, den die Stadt bezahlen kann. Als Ersatz "
                "öffnet der Stadtsportbund freitags bis 22 Uhr den Kleinfeldplatz.",
                "Vermerk des Fachbereichs, Angebot des Stadtsportbunds",
            ),
        ),
    ),
    Deed(
        "Beratung bei Diskriminierung",
        "Unabhängig, vertraulich, einmal in der Woche im Frauentreff und einmal im Jugendhaus.",
        "bruecke",
        challenge="rassismus",
        unit="6.6",
        districts=("altstadt", "neustadt"),
        begun=dt.date(2026, 9, 1),
        due=280,
        heaps=("wegsehen",),
        words=(
            Word(
                22,
                State.IN_PROGRESS,
                "23 Gespräche, in sieben Fällen wurde vermittelt.",
                "Quartalsbericht ohne Namen",
                next_in=85,
            ),
        ),
    ),
    Deed(
        "Stelle für Beschwerden einrichten",
        "Drei Menschen außerhalb der Fachbereiche nehmen Beschwerden an und antworten binnen vier "
        "Wochen.",
        "hauptamt",
        unit="6.7",
        begun=dt.date(2026, 7, 20),
        due=70,
        heaps=("beschweren",),
        words=(
            Word(
                58,
                State.IN_PROGRESS,
                "Zwei von drei Plätzen sind besetzt, das Formular liegt in fünf Sprachen vor.",
                next_in=40,
            ),
        ),
    ),
    Deed(
        "Dolmetschtermine online buchen",
        "Wer einen Termin bucht, kann die Sprache gleich mitbuchen.",
        "it",
        challenge="verstaendigung",
        unit="3.6",
        due=140,
        heaps=("termine",),
    ),
    Deed(
        "Wohnungen ohne Namen auf der Bewerbung",
        "Die Wohnungsgesellschaft vergibt ein Jahr lang jede zweite Wohnung anonym.",
        "wohnen",
        challenge="wohnungsmarkt",
        unit="4.3",
        begun=dt.date(2026, 6, 22),
        due=230,
        heaps=("wohnungssuche",),
        words=(
            Word(85, State.IN_PROGRESS, "Das Verfahren läuft bei den ersten 20 Wohnungen."),
            Word(
                31,
                State.PAUSED,
                "Der Betriebsrat prüft, wer die Unterlagen schwärzt. Bis dahin ruht das Verfahren.",
                next_in=30,
            ),
        ),
    ),
    Deed(
        "Mieterkurs mit Urkunde",
        "Heizen, lüften, Müll, Ruhezeiten, Nebenkosten: vier Abende in fünf Sprachen.",
        "lindenhof",
        challenge="nachbarschaft",
        unit="4.5",
        districts=("lindenau", "suedhang"),
        begun=dt.date(2026, 5, 4),
        due=-40,
        heaps=("treppenhaus",),
        words=(
            Word(90, State.IN_PROGRESS, "Zwei Durchgänge, 27 Urkunden."),
            Word(
                44,
                State.DONE,
                "Der Kurs gehört jetzt fest zum Programm der Genossenschaft.",
                "Programmheft der Genossenschaft",
            ),
        ),
    ),
)
