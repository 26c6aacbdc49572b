"""Measures M-9 to M-15."""

import datetime as dt

from leitfaden.desk.demo.texts.shapes import Deed, State, Word

M09_M15 = (
    Deed(
        "Anlaufstelle für Vermieter",
        "Eine Telefonnummer für alle, die an Neuzugewanderte vermieten: Mietzahlung, Kaution, "
        "Streit im Haus.",
        "soziales",
        challenge="wohnungsmarkt",
        unit="4.3",
        districts=("hafenviertel", "suedhang"),
        begun=dt.date(2026, 5, 18),
        due=-20,
        heaps=("wohnungssuche",),
        words=(
            Word(
                97,
                State.IN_PROGRESS,
                "Die Stelle ist ausgeschrieben, zwei Bewerbungen liegen vor.",
                next_in=-80,
            ),
        ),
    ),
    Deed(
        "Begrüßungsmappe in neun Sprachen",
        "Müll, Arzt, Schule, Bus, Notruf, Rundfunkbeitrag: was man in den ersten Wochen wissen "
        "muss.",
        "stabsstelle",
        challenge="ankommen",
        unit="1.1",
        begun=dt.date(2026, 4, 13),
        due=60,
        heaps=("erste-wochen",),
        cards=("mappe",),
        words=(
            Word(
                110,
                State.IN_PROGRESS,
                "Die Texte sind geschrieben und von sechs Familien gegengelesen.",
            ),
            Word(
                10,
                State.IN_PROGRESS,
                "Die Texte sind in neun Sprachen fertig, der Druck ist beauftragt.",
                "Druckauftrag der Vergabestelle",
                next_in=45,
            ),
        ),
    ),
    Deed(
        "Ansprechperson bei der Anmeldung",
        "Wer sich neu anmeldet, geht mit einem Termin und einem Namen nach Hause.",
        "buergerservice",
        challenge="ankommen",
        unit="1.1",
        begun=dt.date(2026, 8, 3),
        due=150,
        heaps=("erste-wochen",),
        words=(
            Word(
                55,
                State.IN_PROGRESS,
                "In der Hauptstelle erprobt: 70 Anmeldungen, 52 Termine.",
                next_in=60,
            ),
        ),
    ),
    Deed(
        "Lotsendienst „Wir waren auch neu“",
        "Zwanzig geschulte Lotsinnen und Lotsen mit Ausweis und Aufwandsentschädigung.",
        "elbufer",
        challenge="ankommen",
        unit="1.6",
        districts=("hafenviertel", "neustadt", "nordend"),
        begun=dt.date(2026, 7, 13),
        due=170,
        heaps=("lotsen",),
        words=(
            Word(
                70, State.IN_PROGRESS, "31 Menschen haben sich gemeldet, die Schulung ist geplant."
            ),
            Word(
                14,
                State.IN_PROGRESS,
                "14 Lotsinnen und Lotsen sind geschult und haben ihren Ausweis.",
                "Übergabe der Ausweise im Rathaus",
                next_in=80,
            ),
        ),
    ),
    Deed(
        "Schulplatz in sechs Wochen",
        "Jugendamt und Schulen verteilen Plätze wöchentlich statt einmal im Quartal.",
        "jugend",
        challenge="schulplaetze",
        unit="1.3",
        districts=("neustadt", "nordend", "suedhang"),
        begun=dt.date(2026, 8, 17),
        due=80,
        heaps=("plaetze",),
        words=(
            Word(
                40,
                State.IN_PROGRESS,
                "Von 58 Kindern warten noch neun länger als sechs Wochen.",
                "Wochenliste des Jugendamts",
                next_in=50,
            ),
        ),
    ),
    Deed(
        "Sprachmittlung im Bürgerservice Nord",
        "Feste Zeiten mit Dolmetscherinnen und Dolmetschern am Schalter, ohne Anmeldung.",
        "buergerservice",
        challenge="verstaendigung",
        unit="2.4",
        districts=("hafenviertel", "neustadt", "nordend"),
        begun=dt.date(2026, 6, 15),
        due=-10,
        heaps=("verstanden",),
        words=(
            Word(
                130,
                State.IN_PROGRESS,
                "Der Vertrag mit vier Dolmetscherinnen ist geschlossen, der Raum neben Schalter 4 "
                "wird umgebaut.",
            ),
            Word(
                66,
                State.IN_PROGRESS,
                "Probelauf an zwei Vormittagen: 37 Gespräche, im Mittel elf Minuten.",
                "Strichliste am Schalter",
            ),
            Word(
                4,
                State.DONE,
                "Montags und donnerstags, Arabisch, Ukrainisch, Türkisch und Vietnamesisch.",
                "Aushang und Vertrag über Dolmetschleistungen",
                next_in=115,
            ),
        ),
    ),
    Deed(
        "Briefe in klarer Verwaltungssprache",
        "Die zwölf häufigsten Briefe sagen im ersten Satz, was zu tun ist und bis wann. "
        "Probeleser prüfen mit.",
        "hauptamt",
        challenge="verstaendigung",
        unit="2.4",
        begun=dt.date(2026, 5, 11),
        due=110,
        heaps=("post",),
        cards=("deutscher-mann",),
        words=(
            Word(
                100,
                State.IN_PROGRESS,
                "Acht Probeleserinnen und Probeleser sind gefunden, drei davon lernen noch "
                "Deutsch.",
            ),
            Word(
                20,
                State.IN_PROGRESS,
                "Sieben von zwölf Briefen sind neu geschrieben und im Einsatz.",
                "Musterbriefe, Stand des Hauptamts",
                next_in=70,
            ),
        ),
    ),
)
